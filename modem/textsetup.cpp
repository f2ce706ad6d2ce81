#include "modem/atreply.h"
#include "modem/atsim.h"
#include "modem/atstorage.h"
#include "modem/bringup.h"

#include <algorithm>
#include <array>

namespace modem {

using namespace std::chrono_literals;
using line::Problem;

namespace {

constexpr int kPduModeTries = 10;
constexpr base::Milliseconds kBetweenTries = 1s;
constexpr base::Milliseconds kStartTime = 30s;
constexpr int kSmallStorage = 10;

/// What arrives is stored and announced; reports stored (ds=2), told directly (1), not at all (0).
constexpr std::array kNotifications{"2,1,0,2,0", "2,1,0,1,0", "1,1,0,2,0", "1,1,0,1,0",
                                    "2,1,0,0,0", "1,1",       "3,1"};

/// SIMCom and others refuse everything about texts until their last start line.
QCoro::Task<> awaitLastStartLine(Session &session)
{
    const base::Milliseconds until = session.clock().uptime() + kStartTime;
    while (session.isStarting() && !session.quirk().lastStartLine.isEmpty() &&
           session.clock().uptime() < until) {
        const bool isAlive = co_await session.pause(kBetweenTries);
        if (!isAlive)
            co_return;
    }
    session.setStarting(false);
}

/// Fails for a while when the SIM starts, so it is tried once a second.
QCoro::Task<Step> setPduMode(Session &session)
{
    for (int i = 0; i < kPduModeTries; ++i) {
        const AtAnswer answer = co_await session.ask("AT+CMGF=0");
        if (answer.isOk()) {
            session.clearProblem(Problem::Code::NoPduMode);
            co_return Step::Done;
        }
        if (answer.isBroken())
            co_return Step::Broken;
        co_await session.pause(kBetweenTries);
    }
    session.setProblem(Problem::Code::NoPduMode);
    co_return Step::NeedsHelp;
}

QCoro::Task<Step> readServiceCentre(Session &session)
{
    const AtAnswer answer = co_await session.askPatiently("AT+CSCA?");
    if (answer.isBroken())
        co_return Step::Broken;
    session.state().serviceCentre = answer.lines.empty() ? QString() : serviceCentre(answer.lines.back());
    if (session.state().serviceCentre.isEmpty())
        session.setProblem(Problem::Code::NoServiceCentre);
    else
        session.clearProblem(Problem::Code::NoServiceCentre);
    co_return Step::Done;
}

bool holds(const std::vector<QByteArray> &names, QByteArrayView name)
{
    return std::any_of(names.begin(), names.end(), [&](const QByteArray &n) { return n == name; });
}

/// The same storage for reading, sending and arriving where the modem takes all three, else as many as it
/// takes.
QCoro::Task<AtAnswer> chooseStorage(Session &session, QByteArray name)
{
    const QByteArray quoted = '"' + name + '"';
    AtAnswer answer = co_await session.askPatiently("AT+CPMS=" + quoted + ',' + quoted + ',' + quoted);
    if (answer.isRefused())
        answer = co_await session.ask("AT+CPMS=" + quoted + ',' + quoted, 10s);
    if (answer.isRefused())
        answer = co_await session.ask("AT+CPMS=" + quoted, 10s);
    co_return answer;
}

StorageUse firstUse(const AtAnswer &answer)
{
    const auto uses = answer.lines.empty() ? std::vector<StorageUse>{} : parseStorageUse(answer.lines.back());
    return uses.empty() ? StorageUse{} : uses.front();
}

void tellStorage(Session &session, QByteArrayView name, const StorageUse &use)
{
    session.state().storages[QString::fromLatin1(name)] = {use.used, use.total};
}

/// "SM" survives a reset and moves with the SIM; "ME" where the SIM holds next to nothing.
QCoro::Task<Step> setUpStorages(Session &session)
{
    const AtAnswer offered = co_await session.askPatiently("AT+CPMS=?");
    if (offered.isBroken())
        co_return Step::Broken;
    const StorageChoices choices =
        offered.lines.empty() ? StorageChoices{} : parseStorageChoices(offered.lines.back());
    session.setReadable(choices.reading);
    AtAnswer chosen = co_await chooseStorage(session, "SM");
    QByteArray name = "SM";
    const bool isSmall = chosen.isOk() && firstUse(chosen).total < kSmallStorage;
    if ((isSmall || chosen.isRefused()) && holds(choices.reading, "ME")) {
        tellStorage(session, name, firstUse(chosen));
        const AtAnswer other = co_await chooseStorage(session, "ME");
        if (other.isOk()) {
            chosen = other;
            name = "ME";
        }
    }
    if (chosen.isBroken())
        co_return Step::Broken;
    session.setSelected(chosen.isOk() ? name : QByteArray());
    session.state().capabilities.readsStorage = chosen.isOk();
    if (chosen.isOk())
        tellStorage(session, name, firstUse(chosen));
    co_return Step::Done;
}

bool tellsReports(QByteArrayView notification)
{
    return notification.size() > 6 && notification[6] != '0';
}

QCoro::Task<Step> setUpNotifications(Session &session)
{
    std::vector<QByteArray> values = session.quirk().notifications;
    values.insert(values.end(), kNotifications.begin(), kNotifications.end());
    bool isSet = false;
    bool hasReports = false;
    for (const QByteArray &value : values) {
        const AtAnswer answer = co_await session.ask("AT+CNMI=" + value);
        if (answer.isBroken())
            co_return Step::Broken;
        isSet = answer.isOk();
        hasReports = isSet && tellsReports(value);
        if (isSet)
            break;
    }
    session.setNotified(isSet);
    session.state().capabilities.deliveryReports = hasReports;
    isSet ? session.clearProblem(Problem::Code::NoNotifications)
          : session.setProblem(Problem::Code::NoNotifications);
    hasReports ? session.clearProblem(Problem::Code::NoReports)
               : session.setProblem(Problem::Code::NoReports);
    co_return Step::Done;
}

/// Kept off while idle; that it can be set is what "keeps the link open" means.
QCoro::Task<Step> tryKeepOpen(Session &session)
{
    const AtAnswer answer = co_await session.ask("AT+CMMS=0");
    session.state().capabilities.keepsLinkOpen = answer.isOk();
    co_return answer.isBroken() ? Step::Broken : Step::Done;
}

} // namespace

QCoro::Task<Step> setUpTexts(Session &session)
{
    co_await awaitLastStartLine(session);
    Step step = co_await setPduMode(session);
    if (step != Step::Done)
        co_return step;
    const AtAnswer service = co_await session.ask("AT+CSMS=0");
    if (service.isBroken())
        co_return Step::Broken;
    step = co_await readServiceCentre(session);
    if (step == Step::Done)
        step = co_await setUpStorages(session);
    if (step == Step::Done)
        step = co_await setUpNotifications(session);
    if (step == Step::Done)
        step = co_await tryKeepOpen(session);
    session.announce();
    co_return step;
}

} // namespace modem
