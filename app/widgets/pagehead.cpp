#include "app/widgets/pagehead.h"

#include "app/actions.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/widgets/chip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kHeight = 56;
constexpr int kMargin = 20;

void setWords(QPushButton &button, bool visible)
{
    const QString words = visible ? button.property("fullWords").toString() : QString();
    if (button.text() == words)
        return;
    button.setText(words);
    button.setProperty("words", visible ? u""_s : u"none"_s);
}

} // namespace

PageHead::PageHead(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_title(new Label(Type::Title, {}, this))
    , m_chip(new Chip(this))
    , m_subTitle((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_row(new QHBoxLayout(this))
    , m_end(new QHBoxLayout)
{
    setMinimumHeight(kHeight);
    m_back->setIcon(Icons::get(u"prev"_s, Role::AccentText));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->hide();
    m_chip->hide();
    m_subTitle->hide();
    connect(m_back, &QToolButton::clicked, this, &PageHead::backRequested);
    m_row->setContentsMargins(kMargin, 8, kMargin, 8);
    m_row->setSpacing(8);
    m_end->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_title),
                            static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_subTitle)})
        m_row->addWidget(widget);
    m_row->addStretch(1);
    m_row->addLayout(m_end);
}

void PageHead::setTitle(const QString &title)
{
    if (title == m_title->text())
        return;
    m_title->setText(title);
    fitWords();
    emit titleChanged(title);
}

QString PageHead::title() const
{
    return m_title->text();
}

void PageHead::setSubTitle(const QString &words)
{
    m_subTitle->setText(words);
    m_subTitle->setVisible(!words.isEmpty());
    fitWords();
}

void PageHead::setChip(const QString &icon, const QString &word, Tone tone)
{
    m_chip->set(icon, word, tone);
    m_chip->setVisible(!word.isEmpty());
    fitWords();
}

void PageHead::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void PageHead::addWidget(QWidget *widget)
{
    m_end->insertWidget(static_cast<int>(m_end->count() - m_buttons.size()) - (m_main ? 1 : 0), widget);
}

QPushButton *PageHead::makeButton(QAction *action)
{
    auto *button = new QPushButton(this);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [this, button, action] { follow(*button, *action); });
    follow(*button, *action);
    return button;
}

void PageHead::follow(QPushButton &button, const QAction &action)
{
    button.setProperty("fullWords", action.text());
    button.setText(action.text());
    const bool isMain = button.property("kind") == u"main"_s;
    button.setIcon(isMain ? Icons::get(action.icon().name(), Role::OnAccent) : action.icon());
    button.setToolTip(toolTipOf(action));
    button.setAccessibleName(action.iconText());
    button.setEnabled(action.isEnabled());
    button.setVisible(action.isVisible());
    fitWords();
}

QPushButton *PageHead::addButton(QAction *action)
{
    QPushButton *button = makeButton(action);
    m_end->insertWidget(m_end->count() - (m_main ? 1 : 0), button);
    m_buttons << button;
    return button;
}

QPushButton *PageHead::setMain(QAction *action)
{
    delete m_main;
    m_main = nullptr;
    if (!action)
        return nullptr;
    QPushButton *button = makeButton(action);
    button->setProperty("kind", u"main"_s);
    follow(*button, *action);
    m_end->addWidget(button);
    m_main = button;
    return button;
}

QSize PageHead::minimumSizeHint() const
{
    return {0, std::max(kHeight, QWidget::minimumSizeHint().height())};
}

void PageHead::fitWords()
{
    for (QPushButton *button : m_buttons)
        setWords(*button, true);
    for (QPushButton *button : m_buttons) {
        m_end->invalidate();
        m_row->invalidate();
        if (m_row->sizeHint().width() <= width())
            return;
        if (!button->icon().isNull())
            setWords(*button, false);
    }
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

bool PageHead::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWords();
    return handled;
}

} // namespace app
