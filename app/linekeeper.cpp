#include "app/linekeeper.h"

#include "app/application.h"
#include "app/openlines.h"
#include "app/text/errortext.h"
#include "app/text/linetext.h"
#include "app/whendone.h"

#include <QCoroFuture>
#include <QCoroSignal>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

struct Wanted
{
    std::vector<line::LineSpec> open; ///< of unfinished campaigns
    std::vector<KnownLine> known;
};

/// By whatever name: a line may be written as a link such as /dev/serial/by-id/...
bool usesPort(const QStringList &lines, const modem::SerialPort &port)
{
    return std::ranges::any_of(lines, [&](const QString &name) {
        const auto spec = line::parseLineSpec(name);
        return spec && spec->scheme == "serial"_L1 && port.isNamed(spec->address);
    });
}

/// A stick that starts anew needs this long until its port is there again.
constexpr base::Milliseconds kComesBack = 30s;

/// A modem's port may have another name by now: those are found by their IMEI.
bool isFoundByItself(const KnownLine &line, const line::LineSpec &spec)
{
    return spec.scheme == "serial"_L1 && !line.imei.isEmpty();
}

/// What the PIN of this SIM is kept under: the SIM where it is known, else the modem it is in.
QString keyName(const line::LineState &state)
{
    return state.iccid.isEmpty() ? state.imei : state.iccid;
}

} // namespace

const QString LineKeeper::kPractice = u"practice:?profile=realistic&speed=10"_s;

LineKeeper::LineKeeper(Application &application, QObject *parent, ModemFinder::Places places)
    : QObject(parent)
    , m_application(application)
    , m_finder({application.clock(), application.pins(), application.networks()}, std::move(places),
               {[this](const modem::SerialPort &port) { return mayAsk(port); },
                [this](const QString &imei) { return isInUse(imei); }})
{
    connect(&m_finder, &ModemFinder::changed, this, &LineKeeper::lookAtFound);
    connect(&application.engine(), &Engine::lineChanged, this, &LineKeeper::lookAtLine);
    connect(&application.engine(), &Engine::twinRefused, this, &LineKeeper::forgetTwin);
}

QCoro::Task<void> LineKeeper::start()
{
    const auto asking = m_application.ledger().run([](store::WriteDb &db) {
        return Wanted{linesOfOpenCampaigns(db), knownLines(db)};
    });
    const auto wanted = co_await asking;
    if (wanted) {
        m_known = wanted->known;
        for (const KnownLine &line : wanted->known)
            if (const auto spec = line::parseLineSpec(line.name); spec && !isFoundByItself(line, *spec))
                open(*spec);
        for (const line::LineSpec &spec : wanted->open)
            open(spec);
    }
    m_finder.start();
}

QCoro::Task<void> LineKeeper::stop()
{
    m_finder.stop();
    co_await qCoro(&m_finder, &ModemFinder::finished);
}

QCoro::Task<void> LineKeeper::add(line::LineSpec spec)
{
    const std::vector<line::LineSpec> one{spec};
    const auto added = co_await m_application.engine().addLines(one);
    if (!added)
        emit failed(spec.toString(), added.error());
}

/// Not a port of ours, nor one that a line of ours may come back at just now.
bool LineKeeper::mayAsk(const modem::SerialPort &port) const
{
    const base::Milliseconds now = m_application.clock().uptime();
    const bool isAwaited =
        std::ranges::any_of(m_lost, [&](const auto &lost) { return now - lost.second < kComesBack; });
    return !isAwaited && !usesPort(m_application.engine().lineNames(), port);
}

/// A line of ours is this modem, or it is about to be so again.
bool LineKeeper::isInUse(const QString &imei) const
{
    const base::Milliseconds now = m_application.clock().uptime();
    const auto lines = m_application.engine().lines();
    return std::ranges::any_of(lines, [&](const send::LineReport &line) {
        const auto lost = m_lost.find(line.name);
        const bool isGone = lost != m_lost.end() && now - lost->second >= kComesBack;
        return line.state.imei == imei && !isGone;
    });
}

void LineKeeper::open(const line::LineSpec &spec)
{
    const auto expanded = modem::expandLine(spec);
    if (!expanded) {
        emit failed(spec.toString(), explain(expanded.error(), spec.toString()));
        return;
    }
    for (const line::LineSpec &one : *expanded)
        add(one);
}

void LineKeeper::use(const line::LineSpec &spec, const QString &imei)
{
    const KnownLine known{spec.toString(), imei};
    for (const KnownLine &line : m_known)
        if (!imei.isEmpty() && line.imei == imei && line.name != known.name)
            m_application.engine().removeLine(line.name);
    std::erase_if(m_known, [&](const KnownLine &line) {
        return line.name == known.name || (!imei.isEmpty() && line.imei == imei);
    });
    m_known.push_back(known);
    m_application.ledger().run([known](store::WriteDb &db) { keepLine(db, known); });
    open(spec);
    m_finder.take(spec);
}

void LineKeeper::remove(const QString &name)
{
    std::erase_if(m_known, [&](const KnownLine &line) { return line.name == name; });
    m_application.ledger().run([name](store::WriteDb &db) { forgetLine(db, name); });
    m_application.engine().removeLine(name);
}

void LineKeeper::forgetTwin(const QString &name, const QString &other)
{
    remove(name);
    emit failed(name, twinExplanation(name, other));
}

/// A modem the shop uses came back, perhaps under another name.
void LineKeeper::lookAtFound()
{
    const std::vector<FoundModem> found = m_finder.found();
    for (const FoundModem &modem : found) {
        const auto isIt = [&](const KnownLine &line) {
            return !line.imei.isEmpty() && line.imei == modem.state.imei;
        };
        if (std::ranges::any_of(m_known, isIt))
            use(modem.spec, modem.state.imei);
    }
}

/// A SIM whose PIN was kept is unlocked without a person.
void LineKeeper::lookAtLine(const send::LineReport &line)
{
    if (line.state.phase == line::Phase::Lost)
        m_lost.try_emplace(line.name, m_application.clock().uptime());
    else if (line.state.phase != line::Phase::Opening)
        m_lost.erase(line.name);
    if (line.state.phase != line::Phase::NeedsPin || keyName(line.state).isEmpty() ||
        m_askedKeys.contains(line.name))
        return;
    m_askedKeys.insert(line.name);
    m_keys.readPin(keyName(line.state), [this, name = line.name](const std::optional<QString> &pin) {
        if (pin && isPin(*pin))
            m_application.pins().give(name, *pin);
    });
}

void LineKeeper::givePin(const send::LineReport &line, const QString &pin, bool isKept)
{
    m_application.pins().give(line.name, pin);
    const QString key = keyName(line.state);
    if (!isKept)
        return m_keys.forgetPin(key);
    m_keys.keepPin(key, pin, [this](bool kept) {
        if (!kept)
            emit pinNotKept();
    });
}

} // namespace app
