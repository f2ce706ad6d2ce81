#include "modem/bringup.h"

#include "modem/atreply.h"

namespace modem {

using namespace std::chrono_literals;

namespace {

constexpr base::Milliseconds kProbeTime = 3s;
constexpr base::Milliseconds kQuietTime = 100ms;
constexpr base::Milliseconds kSyncTime = 8s;
constexpr int kTries = 3;
constexpr qsizetype kShortestImei = 14; ///< without its check digit
constexpr qsizetype kLongestImei = 16;  ///< with the version of the software

QCoro::Task<QString> firstValueOf(Session &session, QByteArray command, QByteArray fallback)
{
    AtAnswer answer = co_await session.askValue(command);
    if (answer.isRefused() && !fallback.isEmpty())
        answer = co_await session.askValue(fallback);
    co_return firstValue(answer);
}

QString imeiIn(const QString &text)
{
    QString digits;
    for (QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!digits.isEmpty())
            break;
    }
    return digits.size() >= kShortestImei && digits.size() <= kLongestImei ? digits : QString();
}

/// What is left to ask where names are refused: manufacturer, then model, a line each. V.250 6.1.3.
QCoro::Task<> introduce(Session &session)
{
    AtAnswer answer = co_await session.askValue("ATI");
    session.state().manufacturer = firstValue(answer);
    if (answer.lines.size() < 2)
        co_return;
    answer.lines.erase(answer.lines.begin());
    session.state().model = firstValue(answer);
}

} // namespace

QCoro::Task<Step> wakeUp(Session &session, int tries)
{
    session.channel().writeRaw("\x1b\r");
    co_await session.pause(kQuietTime);
    for (int i = 0; i < tries; ++i) {
        const AtAnswer answer = co_await session.ask("AT", kProbeTime);
        if (answer.end == AtAnswer::End::Lost)
            co_return Step::Broken;
        if (!answer.isOk())
            continue;
        const AtAnswer echo = co_await session.ask("ATE0");
        if (echo.isBroken())
            continue;
        session.channel().takeEchoSeen();
        const AtAnswer errors = co_await session.ask("AT+CMEE=1");
        if (errors.isRefused())
            co_await session.ask("AT+CMEE=2");
        co_return errors.isBroken() ? Step::Broken : Step::Done;
    }
    co_return Step::Broken;
}

QCoro::Task<Step> identify(Session &session)
{
    session.channel().setIgnoresCallEnds(true); // until its family says otherwise
    line::LineState &state = session.state();
    state.manufacturer = co_await firstValueOf(session, "AT+CGMI", "AT+GMI");
    state.model = co_await firstValueOf(session, "AT+CGMM", "AT+GMM");
    if (state.manufacturer.isEmpty() && state.model.isEmpty())
        co_await introduce(session);
    const Quirk &quirk = quirkFor(state.manufacturer.toLatin1(), state.model.toLatin1());
    session.setQuirk(quirk);
    const bool told = co_await session.tell(quirk.onceKnown);
    if (!told)
        co_return Step::Broken;
    session.channel().takeEchoSeen();
    state.revision = co_await firstValueOf(session, "AT+CGMR", "AT+GMR");
    state.imei = imeiIn(co_await firstValueOf(session, "AT+CGSN", "AT+GSN"));
    session.announce();
    co_return session.channel().isAttached() ? Step::Done : Step::Broken;
}

QCoro::Task<Step> synchronize(Session &session)
{
    AtCommand command{.text = "AT+CMGF?", .timeout = kSyncTime, .needsLine = true};
    const AtAnswer answer = co_await session.ask(std::move(command));
    if (answer.isBroken())
        co_return Step::Broken;
    const bool isTextMode = answer.isOk() && AtReply(answer.lines.back()).number() == 1;
    co_return isTextMode ? Step::NeedsHelp : Step::Done;
}

QCoro::Task<Step> askForTexts(Session &session)
{
    const AtAnswer answer = co_await session.ask("AT+CMGF=?");
    if (answer.isBroken())
        co_return Step::Broken;
    session.state().knowsTexts = answer.isOk();
    session.announce();
    co_return Step::Done;
}

QCoro::Task<Step> greet(Session &session)
{
    Step step = co_await wakeUp(session, kTries);
    if (step == Step::Done)
        step = co_await identify(session);
    co_return step;
}

QCoro::Task<Step> prepare(Session &session)
{
    Step step = co_await unlockSim(session);
    if (step == Step::Done)
        step = co_await readSim(session);
    if (step == Step::Done)
        step = co_await setUpTexts(session);
    co_return step;
}

} // namespace modem
