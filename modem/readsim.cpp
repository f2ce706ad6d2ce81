#include "modem/atreply.h"
#include "modem/atsim.h"
#include "modem/bringup.h"

namespace modem {

using namespace std::chrono_literals;

namespace {

/// Of a modem whose family is not known every maker's command is tried.
std::vector<Question> iccidQuestions(const Quirk &quirk, bool isLocked)
{
    std::vector<Question> all;
    if (!quirk.iccid.command.isEmpty())
        all.push_back(quirk.iccid);
    if (all.empty() || (!isLocked && quirk.iccid.command != "AT+CCID"))
        all.push_back({"AT+CCID", "+CCID"});
    if (!isLocked && quirk.marks.empty()) {
        for (const char *name : {"+ICCID", "+QCCID", "^ICCID?", "+ZGETICCID", "#CCID"})
            all.push_back({QByteArray("AT") + name, {}});
    }
    return all;
}

QString iccidIn(const AtAnswer &answer)
{
    for (const QByteArray &line : answer.lines) {
        const QString found = iccid(line);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/// Some are busy right after the PIN, and tell what they can do instead of what they did.
QCoro::Task<> switchRadioOn(Session &session)
{
    const AtAnswer answer = co_await session.askPatiently("AT+CFUN?");
    const bool isOff = !answer.lines.empty() && AtReply(answer.lines.back()).number().value_or(1) != 1;
    if (isOff)
        co_await session.ask(session.quirk().radioOn, 40s);
}

} // namespace

QCoro::Task<QString> readIccid(Session &session, bool isLocked)
{
    const std::vector<Question> questions = iccidQuestions(session.quirk(), isLocked);
    for (const Question &question : questions) {
        const AtAnswer answer = co_await session.ask(question);
        const QString found = iccidIn(answer);
        if (!found.isEmpty() || answer.isBroken())
            co_return found;
    }
    if (isLocked)
        co_return QString();
    const AtAnswer record = co_await session.ask("AT+CRSM=176,12258,0,0,10");
    co_return record.lines.empty() ? QString() : iccidOfRecord(record.lines.front());
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
    state.iccid = co_await readIccid(session, false);
    const AtAnswer number = co_await session.ask("AT+CNUM");
    state.ownNumber = number.lines.empty() ? QString() : ownNumber(number.lines.front());
    session.announce();
    co_return session.channel().isAttached() ? Step::Done : Step::Broken;
}

} // namespace modem
