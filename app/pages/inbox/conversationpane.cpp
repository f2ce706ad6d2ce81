#include "app/pages/inbox/conversationpane.h"

#include "app/application.h"
#include "app/dialogs/askfirst.h"
#include "app/pages/inbox/threadview.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/fatetext.h"
#include "app/text/inboxtext.h"
#include "app/text/numbertext.h"
#include "app/widgets/bannerstack.h"
#include "app/widgets/emptystate.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using campaign::MessageState;
using consent::SuppressionKind;

namespace app {

namespace {

constexpr int kNarrowest = 380;
constexpr int kHead = 56;
const QString kStuck = u"stuck"_s;

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("separator", true);
    return line;
}

QString languageName(const QString &tag)
{
    return tag.isEmpty() ? QString() : QLocale::languageToString(QLocale(tag).language());
}

bool isPause(const store::OptOutRecord &record)
{
    return record.entry.kind == SuppressionKind::Paused;
}

/// What weighs most: a pause is only told of where nothing else holds.
const store::OptOutRecord &weightiest(const std::vector<store::OptOutRecord> &records)
{
    const auto final = std::ranges::find_if_not(records, isPause);
    return final == records.end() ? records.front() : *final;
}

} // namespace

ConversationPane::ConversationPane(Application &application, QWidget *parent)
    : QStackedWidget(parent)
    , m_application(application)
    , m_model(new ThreadModel(application.reader(), application.clock(), this))
    , m_view(new ThreadView(*m_model, this))
    , m_composer(new Composer(this))
    , m_page(new QWidget(this))
    , m_nobody(new EmptyState(u"inbox"_s, tr("Choose a conversation to read it."), this))
{
    setMinimumWidth(kNarrowest);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_rehearsal = new QFrame(m_page);
    m_rehearsal->setProperty("strip", u"rehearsal"_s);
    column->addWidget(m_rehearsal);
    column->addWidget(separator(m_page));
    column->addWidget(m_view, 1);
    auto *stuck = new QWidget(m_page);
    auto *banner = new QVBoxLayout(stuck);
    banner->setContentsMargins(12, 0, 12, 10);
    banner->addWidget(new BannerStack({&m_stuck}, stuck));
    stuck->hide();
    column->addWidget(stuck);
    column->addWidget(m_composer);
    addWidget(m_nobody);
    addWidget(m_page);
    connect(&m_stuck, &BannerBoard::changed, stuck,
            [this, stuck] { stuck->setVisible(!m_stuck.all().empty()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConversationPane::showStuck);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ConversationPane::showStuck);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConversationPane::showStuck);
}

QWidget *ConversationPane::makeHead()
{
    auto *head = new QWidget(m_page);
    head->setMinimumHeight(kHead);
    m_name = new Label(Type::Section, {}, head);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_second = (new Label(Type::Body, {}, head))->setTone(u"second"_s);
    m_second->setTextFormat(Qt::PlainText);
    m_second->setWordWrap(true);
    m_second->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_settle = new QPushButton(Icons::get(u"check"_s), tr("Done"), head);
    m_settle->setToolTip(tr("Needs no answer (E)"));
    m_settle->setAccessibleDescription(tr("Needs no answer"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_second);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 8, 16, 8);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_settle);
    connect(m_settle, &QPushButton::clicked, this, &ConversationPane::settleWanted);
    return head;
}

void ConversationPane::showNobody()
{
    m_model->show({}, {});
    setCurrentWidget(m_nobody);
}

void ConversationPane::setChoice(bool hasSomebody)
{
    m_nobody->setSentence(hasSomebody ? tr("Choose a conversation to read it.")
                                      : tr("Whoever answers a text is read and answered here."));
}

void ConversationPane::show(const Facts &facts)
{
    m_facts = facts;
    const store::ConversationRow &row = facts.row;
    m_name->setText(row.name.isEmpty() ? isolated(nameOf(row)) : row.name);
    QStringList second{row.name.isEmpty() ? QString() : isolated(numberOf(row)), languageName(facts.language),
                       row.practice ? tr("Practice") : QString()};
    second.removeAll(QString());
    m_second->setText(second.join(u" · "_s));
    m_second->setVisible(!second.isEmpty());
    m_rehearsal->setVisible(row.practice);
    m_settle->setVisible(row.waitsSince.has_value());
    m_composer->show(composerState(facts));
    m_model->show(row.id, nameOf(row));
    m_model->setWaitsSince(row.waitsSince);
    if (facts.found)
        m_model->seek(*facts.found);
    showStuck();
    setCurrentWidget(m_page);
}

void ConversationPane::markWords(const QString &search)
{
    m_view->markWords(search.split(u' ', Qt::SkipEmptyParts));
}

/// The latest answer that goes no further without a person. What waits because of an opt-out goes nowhere,
/// and who has written another answer after one that failed has seen to it.
void ConversationPane::showStuck()
{
    const bool mayText = m_facts.optOuts.empty();
    bool isLatest = true;
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        const store::ThreadEntry &entry = m_model->entryAt(row);
        const auto state = entry.standing.state;
        if (!entry.isOurs || entry.source != campaign::Kind::Replies)
            continue;
        if (state == MessageState::InDoubt || (state == MessageState::Held && mayText) ||
            (state == MessageState::Failed && mayText && isLatest))
            return m_stuck.put(bannerOf(entry));
        isLatest = false;
    }
    m_stuck.remove(kStuck);
}

Banner ConversationPane::bannerOf(const store::ThreadEntry &entry)
{
    const base::MessageId message{entry.id};
    if (entry.standing.state == MessageState::Failed)
        return failureBanner(entry);
    if (entry.standing.state == MessageState::Held)
        return {kStuck,
                Tone::Info,
                u"ban"_s,
                tr("An answer was held back: “%1”").arg(entry.text.simplified()),
                tr("It goes out only if you say so."),
                {{tr("Send it"), [this, message] { emit releaseWanted(message); }}}};
    return {
        kStuck,
        Tone::Doubt,
        u"doubt"_s,
        tr("An answer is in doubt: “%1”").arg(entry.text.simplified()),
        tr("It may have gone out. Handbell does not send it again by itself; a delivery report settles it."),
        {{tr("Count as sent"),
          [this, message] { emit doubtSettled(message, campaign::Settlement::TakeAsSent); }},
         {tr("Send again"), [this, message] { askToSendAgain(message); }}}};
}

Banner ConversationPane::failureBanner(const store::ThreadEntry &entry)
{
    Banner banner{kStuck,
                  Tone::Bad,
                  u"bad"_s,
                  tr("An answer failed: “%1”").arg(entry.text.simplified()),
                  explanation(entry) + u' ' + tr("%1 has not got it.").arg(nameOf(m_facts.row)),
                  {}};
    if (entry.failure && isWorthTryingAgain(*entry.failure))
        banner.buttons.push_back(
            {tr("Try again"), [this, id = entry.id] { emit retryWanted(base::MessageId{id}); }});
    return banner;
}

void ConversationPane::askToSendAgain(base::MessageId message)
{
    askFirst(this, tr("Send it again?"),
             tr("If the first one did go out, %1 gets it twice.").arg(nameOf(m_facts.row)),
             tr("Send it again"), tr("Leave it in doubt"),
             [this, message] { emit doubtSettled(message, campaign::Settlement::Resend); });
}

Composer::State ConversationPane::composerState(const Facts &facts) const
{
    Composer::State state{facts.row.id, facts.line, {}, false, false, facts.row.last == base::TimePoint{}};
    if (facts.row.e164 == 0) {
        state.instead = tr("%1 has no number. No text can go there.").arg(facts.row.sender);
    } else if (!facts.optOuts.empty()) {
        const auto &record = weightiest(facts.optOuts);
        state.instead = sentence(record, nameOf(facts.row), m_application.clock().now());
        state.canAllow = record.entry.kind != SuppressionKind::Erased;
        state.canOptOut = isPause(record);
    }
    return state;
}

} // namespace app
