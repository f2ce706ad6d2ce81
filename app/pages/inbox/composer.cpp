#include "app/pages/inbox/composer.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/countertext.h"
#include "app/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 6;

} // namespace

Composer::Composer(QWidget *parent)
    : QFrame(parent)
    , m_writing(makeEditor())
    , m_blocked(makeSentence())
{
    setProperty("strip", u"bar"_s);
    setProperty("foot", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_writing);
    column->addWidget(m_blocked);
    m_blocked->hide();
    count();
    fitHeight();
}

QWidget *Composer::makeEditor()
{
    auto *writing = new QWidget(this);
    m_edit = new QPlainTextEdit(writing);
    m_edit->setAccessibleName(tr("Answer"));
    m_edit->setTabChangesFocus(true);
    m_counter = new Label(Type::Strong, {}, writing);
    m_line = (new Label(Type::Body, {}, writing))->setTone(u"second"_s);
    m_line->setWordWrap(true);
    m_send = new QPushButton(Icons::get(u"send"_s, Role::OnAccent), tr("Send"), writing);
    m_send->setProperty("kind", u"main"_s);
    m_send->setToolTip(
        tr("Send (%1)").arg(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText)));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_counter);
    words->addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_edit);
    column->addLayout(row);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_begun[m_state.id] = m_edit->toPlainText();
        count();
        fitHeight();
    });
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    return writing;
}

QWidget *Composer::makeSentence()
{
    auto *blocked = new QWidget(this);
    m_instead = new Label(Type::Body, {}, blocked);
    m_instead->setWordWrap(true);
    m_instead->setTextFormat(Qt::PlainText);
    m_allow = new QPushButton(tr("Allow texts again"), blocked);
    m_optOut = new QPushButton(tr("It is an opt-out"), blocked);
    m_optOut->setProperty("kind", u"danger"_s);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(10);
    sentence->addWidget(new IconLabel(u"ban"_s, Role::Bad, Icons::kUsual, blocked), 0, Qt::AlignTop);
    sentence->addWidget(m_instead, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_optOut);
    buttons->addWidget(m_allow);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(blocked);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(10);
    column->addLayout(sentence);
    column->addLayout(buttons);
    connect(m_allow, &QPushButton::clicked, this, &Composer::allowWanted);
    connect(m_optOut, &QPushButton::clicked, this, &Composer::optOutWanted);
    return blocked;
}

void Composer::show(const State &state)
{
    const bool isOther = state.id != m_state.id;
    m_state = state;
    if (isOther) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(m_begun[state.id]);
        m_edit->moveCursor(QTextCursor::End);
        count();
        fitHeight();
    }
    m_edit->setPlaceholderText(state.isFirst ? tr("Write a text") : tr("Write an answer"));
    m_line->setText(state.line.isEmpty() ? QString() : tr("by %1, the number they wrote to").arg(state.line));
    m_line->setVisible(!state.line.isEmpty());
    m_instead->setText(state.instead);
    m_allow->setVisible(state.canAllow);
    m_optOut->setVisible(state.canOptOut);
    m_blocked->setVisible(!state.instead.isEmpty());
    m_writing->setVisible(state.instead.isEmpty());
}

void Composer::clear(base::ConversationId id)
{
    m_begun.erase(id);
    if (id == m_state.id)
        m_edit->clear();
}

void Composer::takeFocus()
{
    if (m_state.instead.isEmpty())
        m_edit->setFocus();
    else if (m_state.canAllow)
        m_allow->setFocus();
}

bool Composer::canSend() const
{
    return m_state.id.isValid() && m_state.instead.isEmpty() && m_send->isEnabled();
}

void Composer::send()
{
    if (canSend())
        emit sendWanted(m_state.id, m_edit->toPlainText());
}

void Composer::count()
{
    const QString text = m_edit->toPlainText();
    const auto cost = pdu::countText(text);
    m_counter->setText(cost ? counterText(*cost) : tr("Too long for one text: shorten it"));
    m_send->setEnabled(cost && !text.trimmed().isEmpty());
}

void Composer::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.lineCount());
    const int shown = std::clamp(lines, kFewestLines, kMostLines);
    m_edit->setFixedHeight(static_cast<int>(std::ceil(QFontMetricsF(m_edit->font()).lineSpacing() * shown)) +
                           22);
}

} // namespace app
