#include "modem/atnetwork.h"
#include "modem/atreply.h"
#include "modem/atsim.h"
#include "modem/bringup.h"

namespace modem {

using namespace std::chrono_literals;
using line::Problem;
using line::Registration;

namespace {

constexpr int kWeakestDbm = -109; ///< +CSQ 2: below it hardly anything gets through

/// What can send wins; else what the circuit network says.
Registration better(Registration first, Registration second)
{
    return canSend(first) || !canSend(second) ? first : second;
}

QCoro::Task<AtAnswer> askStatus(Session &session, QByteArray name)
{
    AtAnswer answer = co_await session.ask("AT" + name + '?');
    co_return answer;
}

Registration statusIn(const AtAnswer &answer)
{
    if (!answer.isOk() || answer.lines.empty())
        return Registration::Unknown;
    const auto reply = parseRegistration(answer.lines.back());
    return reply ? registration(reply->status) : Registration::Unknown;
}

void tellRegistration(Session &session, Registration found)
{
    line::LineState &state = session.state();
    const bool hasChanged = state.registration != found;
    state.registration = found;
    if (canSend(found)) {
        session.clearProblem(Problem::Code::NotRegistered);
        session.clearProblem(Problem::Code::RegistrationDenied);
    } else {
        const bool isDenied = found == Registration::Denied;
        session.clearProblem(isDenied ? Problem::Code::NotRegistered : Problem::Code::RegistrationDenied);
        session.setProblem(isDenied ? Problem::Code::RegistrationDenied : Problem::Code::NotRegistered);
    }
    if (hasChanged)
        session.announce();
}

void tellSignal(Session &session, std::optional<int> dbm)
{
    const bool hasChanged = session.state().signalDbm != dbm;
    session.state().signalDbm = dbm;
    if (dbm && *dbm < kWeakestDbm)
        session.setProblem(Problem::Code::WeakSignal, QString::number(*dbm));
    else
        session.clearProblem(Problem::Code::WeakSignal);
    if (hasChanged)
        session.announce();
}

QCoro::Task<Step> readSignal(Session &session)
{
    const AtAnswer answer = co_await session.ask("AT+CSQ");
    if (answer.isBroken())
        co_return Step::Broken;
    if (!answer.isOk() || answer.lines.empty())
        co_return Step::Done;
    std::optional<int> dbm = signalDbm(answer.lines.back());
    if (!dbm) {
        const AtAnswer extended = co_await session.ask("AT+CESQ");
        if (extended.isBroken())
            co_return Step::Broken;
        if (!extended.lines.empty())
            dbm = signalDbm(parseExtendedSignal(extended.lines.back()));
    }
    tellSignal(session, dbm);
    co_return Step::Done;
}

QCoro::Task<Step> readOperator(Session &session)
{
    const AtAnswer answer = co_await session.ask("AT+COPS?", 10s);
    if (answer.isBroken())
        co_return Step::Broken;
    const QString name = answer.lines.empty() ? QString() : operatorName(answer.lines.back());
    if (name != session.state().operatorName) {
        session.state().operatorName = name;
        session.announce();
    }
    co_return Step::Done;
}

QCoro::Task<Step> askRegistration(Session &session)
{
    Registration found = Registration::Unknown;
    for (const char *name : {"+CREG", "+CGREG", "+CEREG"}) {
        const AtAnswer answer = co_await askStatus(session, name);
        if (answer.isBroken())
            co_return Step::Broken;
        found = found == Registration::Unknown ? statusIn(answer) : better(found, statusIn(answer));
        if (canSend(found))
            break;
    }
    tellRegistration(session, found);
    co_return Step::Done;
}

/// Goes to the mode in which the network is asked, or back to the one for texts.
QCoro::Task<Step> changeMode(Session &session, bool toNetwork)
{
    const Quirk &quirk = session.quirk();
    if (quirk.beforeNetwork.empty())
        co_return Step::Done;
    const std::vector<QByteArray> commands = toNetwork ? quirk.beforeNetwork : quirk.beforeTexts;
    const bool told = co_await session.tell(commands);
    co_return told ? Step::Done : Step::Broken;
}

} // namespace

QCoro::Task<Step> readRegistration(Session &session)
{
    Step step = co_await changeMode(session, true);
    if (step == Step::Done)
        step = co_await askRegistration(session);
    if (step == Step::Done)
        step = co_await changeMode(session, false);
    co_return step;
}

QCoro::Task<Step> readNetwork(Session &session)
{
    Step step = co_await changeMode(session, true);
    if (step == Step::Done)
        step = co_await askRegistration(session);
    if (step == Step::Done)
        step = co_await readSignal(session);
    if (step == Step::Done)
        step = co_await changeMode(session, false);
    if (step == Step::Done && canSend(session.state().registration))
        step = co_await readOperator(session);
    co_return step;
}

} // namespace modem
