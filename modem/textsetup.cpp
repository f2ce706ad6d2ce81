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
constexpr int kSmallStorage = 10;

/// What arrives is stored and announced; reports stored (ds=2), told directly (1), not at all (0).
constexpr std::array kNotifications{"2,1,0,2,0", "2,1,0,1,0", "1,1,0,2,0", "1,1,0,1,0",
                                    "2,1,0,0,0", "1,1",       "3,1"};

/// SIMCom and others refuse everything about texts until their last start line.
QCoro::Task<> awaitLastStartLine(Session &session)
{
    bool isAlive = true;
    while (isAlive && session.isStarting())
        isAlive = co_await session.pause(kBetweenTries);
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
    AtAnswer answer;
    for (int fields = session.quirk().storageFields; fields > 0; --fields) {
        const QByteArray others = QByteArray(',' + quoted).repeated(fields - 1);
        answer = co_await session.askPatiently("AT+CPMS=" + quoted + others);
        if (!answer.isRefused())
            break;
    }
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
    if (choices.reading.empty() && session.quirk().mayOnlySend) {
        session.setSelected({});
        session.state().capabilities.readsStorage = false;
        co_return Step::Done;
    }
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

/// The <ds> in "mode,mt,bm,ds,bfr"; 0 where it is left away.
char reportMode(QByteArrayView notification)
{
    return notification.size() > 6 ? notification[6] : '0';
}

/// The family's own first; none where nothing can be announced.
std::vector<QByteArray> notificationsFor(const Session &session)
{
    const Quirk &quirk = session.quirk();
    if (quirk.mayOnlySend && session.selected().isEmpty())
        return {};
    std::vector<QByteArray> values = quirk.notifications;
    values.insert(values.end(), kNotifications.begin(), kNotifications.end());
    if (!quirk.hasDirectReports)
        std::erase_if(values, [](const QByteArray &value) { return reportMode(value) == '1'; });
    return values;
}

QCoro::Task<Step> setUpNotifications(Session &session)
{
    const std::vector<QByteArray> values = notificationsFor(session);
    bool isSet = false;
    bool hasReports = false;
    for (const QByteArray &value : values) {
        const AtAnswer answer = co_await session.ask("AT+CNMI=" + value);
        if (answer.isBroken())
            co_return Step::Broken;
        isSet = answer.isOk();
        hasReports = isSet && reportMode(value) != '0' && !session.quirk().tellsNoReference;
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
    const bool told = co_await session.tell(session.quirk().beforeTexts);
    if (!told)
        co_return Step::Broken;
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
