#include "app/firstrun/firsttextstep.h"

#include "app/application.h"
#include "app/pages/compose/placetext.h"
#include "app/pages/compose/realm.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/errortext.h"
#include "app/text/fatetext.h"
#include "app/text/listtext.h"
#include "app/text/when.h"
#include "app/throttle.h"
#include "app/whendone.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/statelook.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::MessageState;

namespace app {

namespace {

constexpr int kField = 360;
constexpr int kTextLines = 3;

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->layout())
            clear(*item->layout());
        else if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

FirstTextStep::FirstTextStep(Application &application, QWidget *parent)
    : FirstStep(tr("A first text to your own phone"), tr("One text shows that everything works."), parent)
    , m_application(application)
    , m_soon(std::make_unique<Throttle>(application.clock(), 100ms, [this] { ask(); }))
    , m_number(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_card(new QFrame(this))
    , m_states(new QVBoxLayout)
    , m_note(nullptr)
    , m_end((new Label(Type::Strong, {}, this))->setTone(u"ok"_s))
{
    m_number->setAccessibleName(tr("Number of your own phone"));
    m_number->setMaximumWidth(kField);
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(tr("Hello from Handbell. This is the first text over my own modem."));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 20);
    addField(m_number);
    addField(m_text);
    m_hint = addWords({}, u"second"_s);
    m_card->setProperty("card", true);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(m_states);
    m_end->setWordWrap(true);
    column->addWidget(m_end);
    m_card->hide();
    content().addWidget(m_card);
    connect(m_number, &QLineEdit::textChanged, this, &FirstStep::changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FirstStep::changed);
    connect(m_number, &QLineEdit::returnPressed, this, [this] {
        if (isReady() && !isOut())
            go();
    });
    connect(&application.engine(), &Engine::campaignChanged, this, [this](base::CampaignId campaign) {
        if (m_campaign.isValid() && campaign == m_campaign)
            m_soon->poke();
    });
    connect(&application.engine(), &Engine::lineChanged, this, &FirstTextStep::showHint);
    connect(&application.engine(), &Engine::lineRemoved, this, &FirstTextStep::showHint);
    whenDone(application.reader().run(&ownNumber), this, [this](const store::Result<QString> &number) {
        if (number && m_number->text().isEmpty())
            m_number->setText(*number);
    });
}

FirstTextStep::~FirstTextStep() = default;

void FirstTextStep::setPractice(bool isPractice)
{
    m_isPractice = isPractice;
    showHint();
}

QStringList FirstTextStep::lines() const
{
    return linesOfRealm(m_application.engine().lineNames(), m_isPractice);
}

void FirstTextStep::showHint()
{
    m_hint->setText(lines().isEmpty()
                        ? tr("No modem is in use yet. Go back and choose one, or leave this for later.")
                    : m_isPractice ? tr("This is practice: it arrives on no phone and costs nothing.")
                                   : tr("It costs what a text costs in your plan."));
    emit changed();
}

void FirstTextStep::enter()
{
    m_number->setFocus();
}

bool FirstTextStep::isUnderWay() const
{
    const bool isMoving = !m_state || *m_state == MessageState::Queued || *m_state == MessageState::Sending;
    return m_isSending || (m_campaign.isValid() && isMoving);
}

/// The network has it, or may have.
bool FirstTextStep::isOut() const
{
    return m_state && (*m_state == MessageState::Accepted || *m_state == MessageState::Delivered ||
                       *m_state == MessageState::InDoubt);
}

QString FirstTextStep::mainWords() const
{
    if (isOut())
        return tr("Continue to your people");
    return isUnderWay() ? tr("Sending ...") : tr("Send it to me");
}

bool FirstTextStep::isReady() const
{
    if (isOut())
        return true;
    return !isUnderWay() && !lines().isEmpty() && !m_number->text().trimmed().isEmpty() &&
           !m_text->toPlainText().trimmed().isEmpty();
}

QString FirstTextStep::skipWords() const
{
    return isOut() ? QString() : FirstStep::skipWords();
}

void FirstTextStep::go()
{
    if (isOut())
        emit done();
    else
        send();
}

void FirstTextStep::send()
{
    campaign::Campaign campaign;
    campaign.name = tr("A first text");
    campaign.text = escaped(m_text->toPlainText());
    campaign.practice = m_isPractice;
    campaign.policy.lines = lines();
    campaign.policy.again = true;
    m_isSending = true;
    m_state.reset();
    m_campaign = {};
    showProblem({});
    emit changed();
    const auto now = m_application.clock().now();
    const auto sending =
        m_application.ledger().run([campaign, number = m_number->text(), now](store::WriteDb &db) {
            return sendToOwnPhone(db, campaign, number, now);
        });
    whenDone(sending, this, [this](const store::Result<OwnText> &sent) {
        m_isSending = false;
        if (sent)
            take(*sent);
        else
            showProblem(explain(sent.error()).toString());
        emit changed();
    });
}

void FirstTextStep::take(const OwnText &sent)
{
    if (sent.error) {
        m_number->setFocus();
        return showProblem(explain(*sent.error).toString());
    }
    m_campaign = sent.campaign;
    clear(*m_states);
    m_note = nullptr;
    m_end->hide();
    m_card->show();
    m_application.engine().refresh();
    ask();
}

void FirstTextStep::ask()
{
    const auto asking = m_application.ledger().run(
        [id = m_campaign](store::WriteDb &db) { return store::messageDetails(db, id, {}, 1); });
    whenDone(asking, this,
             [this, id = m_campaign](const store::Result<std::vector<store::MessageDetails>> &messages) {
                 if (id == m_campaign && messages && !messages->empty())
                     show(messages->front());
             });
}

void FirstTextStep::show(const store::MessageDetails &message)
{
    const MessageState state = message.message.standing.state;
    if (m_state != state)
        addState(message);
    m_state = state;
    m_note->setText(noteSentence(message, true, m_application.clock().now()));
    m_note->setVisible(!m_note->text().isEmpty());
    showEnd();
    emit changed();
}

/// One below the other, as they come.
void FirstTextStep::addState(const store::MessageDetails &message)
{
    const Look look = lookOf(message.message.standing.state);
    const auto now = m_application.clock().now();
    if (m_note)
        m_note->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(Type::Strong, look.word, this));
    m_note = (new Label(Type::Body, {}, this))->setTone(u"second"_s);
    m_note->setWordWrap(true);
    words->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconLabel(look.icon, inkOf(look.tone), Icons::kUsual, this), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget((new Label(Type::Body, timeOfDay(now), this))->setTone(u"second"_s), 0, Qt::AlignTop);
    m_states->addLayout(row);
}

void FirstTextStep::showEnd()
{
    m_end->setVisible(m_state == MessageState::Delivered);
    if (m_state != MessageState::Delivered)
        return;
    m_end->setText(m_isPractice
                       ? tr("It works. With a modem of your own the text would be on your phone now.")
                       : tr("It works. The reply STOP would appear here too."));
    emit summed(tr("delivered"));
}

} // namespace app
