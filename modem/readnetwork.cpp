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

QCoro::Task<QString> readIccid(Session &session)
{
    for (const char *command : {"AT+CCID", "AT+ICCID", "AT+QCCID", "AT^ICCID?", "AT+ZGETICCID", "AT#CCID"}) {
        const AtAnswer answer = co_await session.askValue(command);
        const QString found = answer.lines.empty() ? QString() : iccid(answer.lines.front());
        if (!found.isEmpty())
            co_return found;
    }
    const AtAnswer record = co_await session.ask("AT+CRSM=176,12258,0,0,10");
    co_return record.lines.empty() ? QString() : iccidOfRecord(record.lines.front());
}

QCoro::Task<> switchRadioOn(Session &session)
{
    const AtAnswer answer = co_await session.ask("AT+CFUN?");
    const bool isOff = !answer.lines.empty() && AtReply(answer.lines.back()).number().value_or(1) != 1;
    if (isOff)
        co_await session.ask("AT+CFUN=1", 40s);
}

} // namespace

QCoro::Task<Step> readRegistration(Session &session)
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

QCoro::Task<Step> readNetwork(Session &session)
{
    Step step = co_await readRegistration(session);
    if (step == Step::Done)
        step = co_await readSignal(session);
    if (step == Step::Done && canSend(session.state().registration))
        step = co_await readOperator(session);
    co_return step;
}

QCoro::Task<Step> readSim(Session &session)
{
    co_await switchRadioOn(session);
    const std::vector<QByteArray> settings{"AT+CSCS=\"GSM\"", "AT+COPS=3,0", "AT+CREG=1"};
    const bool told = co_await session.tell(settings);
    if (!told)
        co_return Step::Broken;
    line::LineState &state = session.state();
    const AtAnswer subscriber = co_await session.askValue("AT+CIMI");
    state.imsi = firstValue(subscriber);
    state.iccid = co_await readIccid(session);
    const AtAnswer number = co_await session.ask("AT+CNUM");
    state.ownNumber = number.lines.empty() ? QString() : ownNumber(number.lines.front());
    session.announce();
    co_return session.channel().isAttached() ? Step::Done : Step::Broken;
}

} // namespace modem
