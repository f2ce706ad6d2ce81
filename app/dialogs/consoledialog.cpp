#include "app/dialogs/consoledialog.h"

#include "app/engine.h"
#include "app/style/label.h"
#include "app/style/typewriter.h"
#include "app/text/consoletext.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMostLines = 200;
constexpr int kLongest = 200; // of a command

} // namespace

ConsoleDialog::ConsoleDialog(Engine &engine, const QString &line, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_line(line)
    , m_dialogue(new QPlainTextEdit(this))
    , m_command(new QLineEdit(this))
    , m_words(new Label(Type::Body, {}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Console of %1").arg(name));
    resize(640, 520);
    const QFont typewriter = typewriterFont();
    m_dialogue->setFont(typewriter);
    m_dialogue->setReadOnly(true);
    m_dialogue->setTabChangesFocus(true);
    m_dialogue->setMaximumBlockCount(kMostLines);
    m_dialogue->setLayoutDirection(Qt::LeftToRight);
    m_dialogue->setAccessibleName(tr("Dialogue with the modem"));
    m_dialogue->setPlaceholderText(tr("Nothing was said yet"));
    m_command->setFont(typewriter);
    m_command->setMaxLength(kLongest);
    m_command->setLayoutDirection(Qt::LeftToRight);
    m_command->setAccessibleName(tr("AT command"));
    m_command->setPlaceholderText(u"AT+CSQ"_s);
    m_words->setWordWrap(true);
    auto *askButton = new QPushButton(tr("Ask the modem"), this);
    askButton->setProperty("kind", u"main"_s);
    askButton->setDefault(true);
    askButton->setEnabled(false);
    layOut(askButton);
    m_command->setFocus();
    connect(m_command, &QLineEdit::textChanged, this,
            [askButton](const QString &text) { askButton->setEnabled(!text.trimmed().isEmpty()); });
    connect(askButton, &QPushButton::clicked, this, &ConsoleDialog::ask);
    connect(&engine, &Engine::spoke, this, &ConsoleDialog::hear);
    connect(&engine, &Engine::conversed, this, &ConsoleDialog::judge);
    connect(&engine, &Engine::lineRemoved, this, [this](const QString &gone) {
        if (gone == m_line)
            reject();
    });
    engine.listen(line, true);
}

ConsoleDialog::~ConsoleDialog()
{
    m_engine.listen(m_line, false);
}

void ConsoleDialog::layOut(QPushButton *ask)
{
    auto *intro = (new Label(Type::Body,
                             tr("What Handbell (>) and the modem (<) say to each other. Numbers are masked, "
                                "PINs and texts are never shown."),
                             this))
                      ->setTone(u"second"_s);
    intro->setWordWrap(true);
    auto *question = new QHBoxLayout;
    question->addWidget(m_command, 1);
    question->addWidget(ask);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(m_dialogue, 1);
    column->addLayout(question);
    column->addWidget(m_words);
    column->addWidget(buttons);
    setTabOrder(m_dialogue, m_command);
    setTabOrder(m_command, ask);
    tell(tr("Commands wait for their turn, so that no text is disturbed."), u"second"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ConsoleDialog::ask()
{
    ++m_open;
    tell(tr("Asked. The answer comes when it is its turn ..."), u"second"_s);
    m_command->selectAll();
    m_engine.converse(m_line, m_command->text());
}

void ConsoleDialog::hear(const QString &line, const line::Dialogue &dialogue)
{
    if (line != m_line)
        return;
    QStringList lines;
    for (const line::Spoken &spoken : dialogue)
        lines << (spoken.byModem ? u"< "_s : u"> "_s) + spoken.text;
    m_dialogue->appendPlainText(lines.join(u'\n'));
}

void ConsoleDialog::judge(const QString &line, const line::ConsoleAnswer &answer)
{
    if (line != m_line || m_open == 0)
        return;
    --m_open;
    const QString problem = explain(answer).toString();
    if (!problem.isEmpty())
        tell(problem, answer.end == line::ConsoleAnswer::End::NotAsked ? u"warn"_s : u"bad"_s);
    else if (m_open == 0)
        tell(tr("The modem has answered %1.").arg(answer.command), u"second"_s);
}

void ConsoleDialog::tell(const QString &words, const QString &tone)
{
    m_words->setTone(tone);
    m_words->setText(words);
}

} // namespace app
