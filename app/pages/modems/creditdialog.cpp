#include "app/pages/modems/creditdialog.h"

#include "app/engine.h"
#include "app/style/label.h"
#include "app/text/figures.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr int kWidth = 460;

} // namespace

CreditDialog::CreditDialog(Engine &engine, const QString &line, store::Sim sim, const QString &name,
                           QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_line(line)
    , m_sim(std::move(sim))
    , m_code(new QLineEdit(m_sim.creditRules.code.isEmpty() ? u"*100#"_s : m_sim.creditRules.code, this))
    , m_ask(new QPushButton(tr("Ask now"), this))
    , m_answer((new Label(Type::Body, {}, this)))
    , m_pattern(new QLineEdit(m_sim.creditRules.pattern, this))
    , m_every(new QComboBox(this))
    , m_floor(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Credit"));
    setMinimumWidth(kWidth);
    auto *why =
        (new Label(Type::Body,
                   tr("Handbell asks the network between texts. With less than the floor this SIM stops; "
                      "what waits is kept, or goes by your other SIMs."),
                   this))
            ->setTone(u"second"_s);
    why->setWordWrap(true);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::RichText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->setAccessibleName(tr("Answer of the network"));
    m_pattern->setPlaceholderText(tr("found by itself"));
    m_pattern->setToolTip(
        tr("A piece of the answer, with {credit} in the place of the amount: balance is {credit}"));
    m_floor->setPlaceholderText(tr("never"));
    if (const auto floor = m_sim.creditRules.floor)
        m_floor->setText(moneyText(*floor));
    m_every->addItem(tr("only when I ask"), 0);
    m_every->addItem(tr("every hour"), 1);
    for (const int hours : {3, 6, 12, 24})
        m_every->addItem(tr("every %n hour(s)", nullptr, hours), hours);
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(m_sim.creditRules.every).count();
    m_every->setCurrentIndex(std::max(0, m_every->findData(int(hours))));

    auto *code = new QHBoxLayout;
    code->setSpacing(8);
    code->addWidget(m_code, 1);
    code->addWidget(m_ask);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 20);
    form->setVerticalSpacing(10);
    form->addRow(new Label(Type::Section, name, this));
    form->addRow(why);
    form->addRow(tr("Code of the operator"), code);
    form->addRow(m_answer);
    form->addRow(tr("Where the credit stands"), m_pattern);
    form->addRow(tr("Ask"), m_every);
    form->addRow(tr("Stop below"), m_floor);
    m_code->setAccessibleName(tr("Code of the operator"));
    m_pattern->setAccessibleName(tr("Where the credit stands"));
    m_every->setAccessibleName(tr("Ask"));
    m_floor->setAccessibleName(tr("Stop below"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    form->addRow(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ask, &QPushButton::clicked, this, &CreditDialog::ask);
    connect(m_pattern, &QLineEdit::textChanged, this, &CreditDialog::explain);
    connect(m_floor, &QLineEdit::textChanged, this, &CreditDialog::explain);
    connect(&engine, &Engine::ussdAnswered, this,
            [this](const QString &from, const line::UssdAnswer &answer) {
                if (from == m_line && answer.code == m_askedCode)
                    take(answer);
            });
    if (m_sim.credit)
        m_words = m_sim.credit->words;
    explain();
}

store::Sim CreditDialog::sim() const
{
    store::Sim sim = m_sim;
    send::CreditRules &rules = sim.creditRules;
    rules.code = m_code->text().trimmed();
    rules.pattern = m_pattern->text().simplified();
    rules.every = std::chrono::hours(m_every->currentData().toInt());
    rules.floor = send::amountFromText(m_floor->text());
    return sim;
}

QString CreditDialog::words() const
{
    return m_askedCode == m_code->text().trimmed() ? m_words : QString();
}

void CreditDialog::ask()
{
    m_askedCode = m_code->text().trimmed();
    m_words.clear();
    m_ask->setEnabled(false);
    m_answer->setText(tr("Asking the network ..."));
    m_engine.askUssd(m_line, m_askedCode);
}

void CreditDialog::take(const line::UssdAnswer &answer)
{
    m_ask->setEnabled(true);
    m_words = answer.text.simplified();
    if (answer.ok)
        explain();
    else
        m_answer->setText(
            tr("The network did not answer this code. Nothing was sent; your operator tells which "
               "code it has."));
}

/// Shows what is understood of the answer, and whether what was typed can be kept.
void CreditDialog::explain()
{
    const QString pattern = m_pattern->text();
    const bool isPattern = pattern.trimmed().isEmpty() || send::isCreditPattern(pattern);
    const bool isFloor = m_floor->text().trimmed().isEmpty() || send::amountFromText(m_floor->text());
    m_save->setEnabled(isPattern && isFloor);
    if (!isPattern)
        return m_answer->setText(
            tr("Write a piece of the answer with {credit} in the place of the amount.").toHtmlEscaped());
    if (!isFloor)
        return m_answer->setText(tr("The floor needs an amount, such as 5.00."));
    const auto found = send::readCredit(m_words, pattern);
    if (m_words.isEmpty())
        m_answer->setText(tr("The network has not been asked yet."));
    else if (!found)
        m_answer->setText(u"%1<br>%2"_s.arg(
            m_words.toHtmlEscaped(), tr("No amount is understood here: write below where it stands, with "
                                        "{credit} in its place.")));
    else
        m_answer->setText(u"%1<b><u>%2</u></b>%3"_s.arg(
            m_words.left(found->at).toHtmlEscaped(), m_words.mid(found->at, found->length).toHtmlEscaped(),
            m_words.mid(found->at + found->length).toHtmlEscaped()));
}

} // namespace app
