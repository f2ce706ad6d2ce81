#include "app/widgets/statusfeed.h"

#include "app/application.h"
#include "app/text/errortext.h"
#include "app/text/linetext.h"
#include "app/text/say.h"
#include "app/whendone.h"
#include "app/widgets/navrail.h"
#include "app/widgets/statelook.h"
#include "core/campaign/summary.h"
#include "core/store/campaigns.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

struct QueueFigures
{
    qint64 total = 0;
    qint64 open = 0; ///< of which queued or on their way
    base::CampaignId campaign;
    std::optional<base::TimePoint> nextAt;
};

/// Of the campaigns that are sending.
std::optional<QueueFigures> queueOf(store::ReadDb &db)
{
    using campaign::MessageState;
    std::optional<QueueFigures> all;
    for (const campaign::Campaign &campaign : store::openCampaigns(db)) {
        if (campaign.state != campaign::CampaignState::Sending || campaign.kind != campaign::Kind::Ordinary)
            continue;
        const campaign::Summary summary = campaign::summarise(db, campaign.id);
        if (!all)
            all.emplace(QueueFigures{0, 0, campaign.id, summary.nextAt});
        all->total += summary.messages.total();
        all->open += summary.messages[MessageState::Queued] + summary.messages[MessageState::Sending];
    }
    return all;
}

QString timeWords(base::TimePoint at)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    const QLocale locale;
    return when.date() == QDate::currentDate() ? locale.toString(when.time(), QLocale::ShortFormat)
                                               : locale.toString(when, QLocale::ShortFormat);
}

StatusStrip::Queue shown(const QueueFigures &figures)
{
    const qint64 done = figures.total - figures.open;
    QString words = StatusStrip::tr("%1 of %2").arg(grouped(done), grouped(figures.total));
    if (figures.nextAt && figures.open > 0)
        words += u" \u00b7 "_s + StatusStrip::tr("goes on at %1").arg(timeWords(*figures.nextAt));
    const double whole = static_cast<double>(std::max<qint64>(figures.total, 1));
    return {words, static_cast<double>(done) / whole, figures.campaign.value};
}

QString nameOf(const send::LineReport &line)
{
    const line::LineState &state = line.state;
    if (line.practice)
        return practiceName(line.name);
    const QString model = modelName(state);
    return !state.operatorName.isEmpty() ? state.operatorName : model.isEmpty() ? line.name : model;
}

} // namespace

bool needsPerson(const send::LineReport &line)
{
    using enum line::Phase;
    const bool stopped = line.stopped != send::StopReason::None && line.stopped != send::StopReason::ByUser;
    const bool isGone = line.state.phase == Lost && !line.state.problems.empty();
    const bool isDenied = line.state.registration == line::Registration::Denied;
    return stopped || isGone || isDenied || line.state.phase == NeedsPin || line.state.phase == NoSim;
}

StatusStrip::LineItem lineItem(const send::LineReport &line)
{
    const bool stopped = line.stopped != send::StopReason::None;
    const Look look = lookOf(stopped ? line::Phase::Stopped : line.state.phase);
    QString why = stopSentence(line.stopped);
    if (why.isEmpty() && !line.state.problems.empty())
        why = explain(line.state.problems.front()).toString();
    const QString name = nameOf(line);
    const QString state = StatusFeed::tr("%1: %2.").arg(name, look.word);
    return {name, look.word, look.icon, look.tone, why.isEmpty() ? state : state + u' ' + why};
}

StatusFeed::StatusFeed(Application &application, StatusStrip &strip, NavRail &rail, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_strip(strip)
    , m_rail(rail)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    m_soon.callOnTimeout(this, &StatusFeed::askForQueue);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    Engine &engine = application.engine();
    connect(&engine, &Engine::lineChanged, this, &StatusFeed::take);
    connect(&engine, &Engine::campaignChanged, this, soon);
    connect(&engine, &Engine::resumed, this, soon);
    for (const send::LineReport &line : engine.lines()) // those that were used before there was a window
        take(line);
    askForQueue();
}

void StatusFeed::take(const send::LineReport &line)
{
    m_lines[line.name] = line;
    std::vector<StatusStrip::LineItem> items;
    int needy = 0;
    bool practice = false;
    for (const auto &[name, report] : m_lines) {
        items.push_back(lineItem(report));
        needy += needsPerson(report) ? 1 : 0;
        practice = practice || report.practice;
    }
    m_strip.setLines(items);
    m_strip.setPractice(practice);
    m_rail.setBadge(u"modems"_s, needy, Tone::Warn, say("%n modem(s) need you", needy));
}

void StatusFeed::askForQueue()
{
    whenDone(m_application.reader().run(queueOf), this, [this](const auto &figures) {
        if (!figures)
            return;
        m_waiting = *figures ? (*figures)->open : 0;
        m_strip.setQueue(*figures ? std::optional(shown(**figures)) : std::nullopt);
    });
}

} // namespace app
