#include "app/cli/demostory.h"

#include "app/application.h"
#include "app/cli/campaigntable.h"
#include "app/cli/wakeup.h"
#include "app/text/fatetext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "core/contacts/phonenumber.h"
#include "modem/practice/networks.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

using campaign::MessageState;

QString rule(const QString &title)
{
    return u"\n\u2500\u2500 "_s + title + u' ' +
           QString(std::max<qsizetype>(3, 72 - title.size()), u'\u2500');
}

QString reply(const store::InboxRow &row)
{
    const QString who = row.name.isEmpty() ? row.incoming.sender : row.name;
    return u"%1: \u201c%2\u201d"_s.arg(who, QString(row.incoming.text).replace(u'\n', u' '));
}

/// The last one in the queue: whatever she writes now comes before her text.
std::optional<campaign::Message> lastInQueue(store::ReadDb &db, base::CampaignId id)
{
    std::optional<campaign::Message> last;
    store::forEachMessage(db, id, [&](const store::MessageDetails &details) {
        if (details.message.standing.state == MessageState::Queued)
            last = details.message;
    });
    return last;
}

QString cut(const QString &text, qsizetype width)
{
    return (text.size() > width ? text.left(width - 1) + u'\u2026' : text).leftJustified(width);
}

QString fateOf(const store::MessageDetails &details, const std::vector<store::InboxRow> &replies)
{
    const auto wrote = std::find_if(replies.begin(), replies.end(), [&](const store::InboxRow &row) {
        return row.incoming.e164 == details.message.e164;
    });
    if (wrote != replies.end())
        return u"\u201c"_s + QString(wrote->incoming.text).replace(u'\n', u' ').left(34) + u'\u201d';
    return details.message.standing.state == MessageState::Delivered ? QString() : fateSentence(details);
}

} // namespace

DemoStory::DemoStory(Invocation &invocation)
    : m_invocation(invocation)
{
    Engine &engine = invocation.application->engine();
    connect(&engine, &Engine::campaignChanged, this, [this](base::CampaignId id) {
        if (id == m_campaign)
            tellProgress();
    });
    connect(&engine, &Engine::heard, this, [this](base::IncomingId id) { tellReply(id); });
}

void DemoStory::begin(base::CampaignId campaign)
{
    m_campaign = campaign;
    m_began = m_lastReply = m_invocation.clock.uptime();
    print(say("Two practice modems are switched on and look for a network."));
}

void DemoStory::print(const QString &what)
{
    const auto elapsed = m_invocation.clock.uptime() - m_began;
    const QString time = QString::number(static_cast<double>(elapsed.count()) / 1000, 'f', 1);
    m_invocation.console.print(u"%1 s  %2"_s.arg(time, 5).arg(what));
}

QCoro::Task<void> DemoStory::tellProgress()
{
    if (m_isTelling)
        co_return;
    m_isTelling = true;
    const base::CampaignId id = m_campaign;
    const auto asking = m_invocation.application->ledger().run(
        [id](store::ReadDb &db) { return campaign::summarise(db, id); });
    const auto summary = co_await asking;
    m_isTelling = false;
    if (!summary)
        co_return;
    const campaign::Counts &counts = summary->messages;
    const qint64 out = counts[MessageState::Accepted] + counts[MessageState::Delivered];
    if (out >= m_toldOf + 10 || m_toldOf < 0) {
        m_toldOf = out - out % 10;
        if (out > 0)
            print(say("%n text(s) out, ", out) +
                  say("%n reported delivered", counts[MessageState::Delivered]));
    }
    if (out >= 8 && !m_stopSent) {
        m_stopSent = true;
        co_await letSomebodyStop();
    }
}

QCoro::Task<void> DemoStory::letSomebodyStop()
{
    const base::CampaignId id = m_campaign;
    const auto asking =
        m_invocation.application->ledger().run([id](store::ReadDb &db) { return lastInQueue(db, id); });
    const auto last = co_await asking;
    if (last && *last)
        m_invocation.application->letPersonWrite(contacts::e164Text((*last)->e164), u"STOP"_s);
}

QCoro::Task<void> DemoStory::tellReply(base::IncomingId id)
{
    m_lastReply = m_invocation.clock.uptime();
    const auto asking = m_invocation.application->ledger().run([id](store::ReadDb &db) {
        const auto rows = store::inboxRows(db);
        const auto row =
            std::find_if(rows.begin(), rows.end(), [id](const auto &r) { return r.incoming.id == id; });
        return row == rows.end() ? std::optional<store::InboxRow>() : std::optional(*row);
    });
    const auto row = co_await asking;
    if (!row || !*row)
        co_return;
    const bool optsOut = (*row)->incoming.verdict == inbox::Verdict::OptOut;
    print(u"\u25c0 "_s + reply(**row) +
          (optsOut ? say("  \u2192 gets no more texts; what was waiting is held back") : QString()));
}

QCoro::Task<void> DemoStory::awaitLastReplies()
{
    constexpr auto kQuiet = 2500ms;
    constexpr auto kLongest = 30s;
    Wakeup wakeup(m_invocation.clock, m_invocation.stop);
    while (!m_invocation.stop.isRaised()) {
        const auto now = m_invocation.clock.uptime();
        if (now - m_lastReply > kQuiet || now - m_began > kLongest)
            co_return;
        co_await wakeup.next(250ms);
    }
}

DemoResult readDemoResult(store::ReadDb &db, base::CampaignId campaign)
{
    DemoResult result{campaign::summarise(db, campaign), {}, store::inboxRows(db)};
    store::forEachMessage(db, campaign,
                          [&](const store::MessageDetails &details) { result.messages.push_back(details); });
    return result;
}

QStringList demoOpening(const PreflightPage &page)
{
    QStringList lines{
        say("Handbell: a shop texts its customers. Everything is pretended; nothing leaves this PC.")};
    lines << rule(say("Before sending"));
    lines << preflightLines(page).mid(2);
    lines << rule(say("Sending, at ten times the speed of real modems"));
    return lines;
}

QStringList demoEnding(const DemoResult &result)
{
    QStringList lines{rule(say("What became of each text"))};
    for (const store::MessageDetails &details : result.messages)
        lines << u"  %1 %2  %3"_s
                     .arg(cut(details.name.isEmpty() ? say("(no name)") : details.name, 17),
                          cut(word(details.message.standing.state), 20), fateOf(details, result.replies))
                     .trimmed()
                     .prepend(u"  "_s);
    lines << rule(say("In the end"));
    for (const QString &line : summaryLines(result.summary))
        lines << u"  "_s + line;
    lines << u"  "_s + say("%n repl(ies) came in; handbell-cli inbox would show them.",
                           static_cast<qint64>(result.replies.size()))
                           .replace(u"repl(ies)"_s, result.replies.size() == 1 ? u"reply"_s : u"replies"_s);
    lines << QString() << say("Your own list, still on practice modems:");
    lines << u"  handbell-cli send --file customers.csv --text \"Hello {name|friend}, ...\" \\\n"
             "      --purpose service --line practice:?modems=2"_s;
    lines << say("The same with a modem in this PC: --line serial:/dev/ttyUSB0");
    return lines;
}

} // namespace app
