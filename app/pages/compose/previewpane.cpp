#include "app/pages/compose/previewpane.h"

#include "app/pages/compose/phonepreview.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/fatetext.h"
#include "app/text/numbertext.h"
#include "app/text/say.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QToolButton *arrow(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Icons::get(icon, Role::AccentText));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QFrame(parent)
    , m_search(new QLineEdit(this))
    , m_previous(arrow(u"prev"_s, tr("Previous person"), this))
    , m_next(arrow(u"next"_s, tr("Next person"), this))
    , m_typical(new QPushButton(tr("First"), this))
    , m_longestButton(new QPushButton(tr("Longest"), this))
    , m_person(new Label(Type::Strong, {}, this))
    , m_phone(new PhonePreview(this))
{
    setProperty("card", true);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    inner->setProperty("body", true);
    auto *phone = new QVBoxLayout(inner);
    phone->setContentsMargins(0, 0, 0, 0);
    phone->addWidget(m_phone);
    phone->addStretch();
    area->setWidget(inner);
    m_person->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(makeTop());
    column->addWidget(m_person);
    column->addWidget(area, 1);
    connect(m_next, &QToolButton::clicked, this, [this] { goTo({m_shown.position, 0}); });
    connect(m_typical, &QPushButton::clicked, this, [this] { goTo({}); });
    connect(m_longestButton, &QPushButton::clicked, this, [this] { goTo({0, m_longest}); });
    connect(m_previous, &QToolButton::clicked, this, [this] {
        if (m_before.empty())
            return;
        m_viewpoint = m_before.back();
        m_before.pop_back();
        emit viewpointChanged();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_search->text().trimmed().isEmpty())
            emit searched(m_search->text().trimmed());
    });
    show({});
}

QWidget *PreviewPane::makeTop()
{
    m_search->setPlaceholderText(tr("As whom?"));
    m_search->setAccessibleName(tr("Show the text as this person gets it"));
    m_search->setProperty("small", true);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::get(u"search"_s, Role::Text2), QLineEdit::LeadingPosition);
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_search, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto *examples = new QHBoxLayout;
    examples->setSpacing(6);
    for (QPushButton *button : {m_typical, m_longestButton}) {
        button->setProperty("small", true);
        examples->addWidget(button);
    }
    examples->addStretch();
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addLayout(examples);
    return top;
}

void PreviewPane::goTo(const Viewpoint &viewpoint)
{
    if (viewpoint == m_viewpoint)
        return;
    m_before.push_back(m_viewpoint);
    m_viewpoint = viewpoint;
    emit viewpointChanged();
}

void PreviewPane::restart()
{
    m_before.clear();
    m_viewpoint = {};
    emit viewpointChanged();
}

void PreviewPane::show(const PersonPreview &preview)
{
    if (!preview.exists && m_shown.exists && !m_before.empty()) { // behind the last one
        m_viewpoint = m_before.back();
        m_before.pop_back();
        m_next->setEnabled(false);
        return;
    }
    m_shown = preview;
    m_next->setEnabled(preview.exists);
    m_previous->setEnabled(!m_before.empty());
    const QString number = numberText(preview.e164);
    m_person->setText(!preview.exists          ? tr("Nobody is chosen yet.")
                      : preview.name.isEmpty() ? number
                                               : preview.name + u"  "_s + number);
    const bool getsNothing = preview.leftOut != campaign::LeftOut::None;
    m_phone->show(tr("Your text"), preview.text,
                  preview.text.isEmpty() ? QString() : say("%n part(s)", preview.cost.segments));
    if (getsNothing)
        m_person->setText(m_person->text() + u'\n' +
                          tr("gets nothing: %1").arg(reasonWords(preview.leftOut)));
}

void PreviewPane::setExamples(const campaign::Preflight &figures)
{
    m_longest = figures.longest ? figures.longest->e164 : 0;
    m_longestButton->setEnabled(m_longest != 0);
}

void PreviewPane::showFound(qint64 e164)
{
    if (e164 != 0)
        goTo({0, e164});
    else
        m_person->setText(tr("Nobody among them has that name."));
}

} // namespace app
