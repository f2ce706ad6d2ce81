#include "app/text/linetext.h"

#include "app/text/codetext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "core/line/linespec.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

QString stopSentence(send::StopReason reason)
{
    using enum send::StopReason;
    switch (reason) {
    case None: return {};
    case AccountRefused:
        return say("The network refused this SIM three times in a row: probably credit, barring or the plan. "
                   "What waits is kept. Check the SIM.");
    case SimUnusable:
        return say("The SIM is absent, locked or the wrong one. What waits is kept. Check the SIM.");
    case NoServiceCentre:
        return say("The SIM has no number of a service centre, without which no text goes out. What waits is "
                   "kept. Ask the operator for it.");
    case ManyFailures:
        return say("Twenty texts in a row were refused. What waits is kept. Check credit, plan and signal.");
    case ByUser: return say("You stopped it. What waits is kept.");
    case CreditLow:
        return say(
            "The credit of this SIM is below the floor you set. What waits is kept, or goes by the other "
            "SIMs. Top it up: it sends again once the network tells of more.");
    }
    return {};
}

QString sentence(send::StopReason reason)
{
    const QString what = stopSentence(reason);
    const bool startsByItself = reason == send::StopReason::CreditLow;
    return what.isEmpty() || startsByItself
               ? what
               : what + u' ' +
                     say("It sends again when you restart it on the page Modems, or by "
                         "handbell-cli lines set IMEI --restart.");
}

/// The steps phones use for GSM and UMTS; -113 dBm is the end of the scale of 3GPP TS 27.007 8.5.
int signalBars(int dBm)
{
    constexpr int kSteps[] = {-109, -101, -93, -85, -75};
    return int(std::ranges::count_if(kSteps, [=](int step) { return dBm >= step; }));
}

QString signalWord(int dBm)
{
    const int bars = signalBars(dBm);
    return bars >= 4 ? say("good") : bars >= 2 ? say("fair") : say("weak");
}

Explanation explain(const line::PhonebookAnswer &answer)
{
    using enum line::PhonebookAnswer::End;
    const QString nothing = say("Nothing was taken from it; texts are not affected.");
    switch (answer.end) {
    case Whole:
        if (!answer.people || answer.people->empty())
            return {say("There is nobody in the phone book of this SIM."), nothing,
                    say("Phones often keep people in their own memory: export them there as vCards.")};
        return {};
    case Refused:
        return {say("The phone book of the SIM cannot be read: the modem answers \u201c%1\u201d.")
                    .arg(details(answer.error.value_or(line::ErrorCode()))),
                nothing, say("Try again in a minute, or export the people from a phone as vCards.")};
    case Silent:
        return {say("The modem stopped answering while its phone book was read."), nothing,
                say("Unplug it, plug it in again and try once more.")};
    case LineLost:
        return {say("The modem went away before its phone book was read."), nothing,
                say("Check its cable, wait until it is ready and try once more.")};
    case Cancelled: return {};
    }
    return {};
}

Explanation twinExplanation(const QString &line, const QString &other)
{
    return {say("%1 is the same modem as %2, by another of its ports.")
                .arg(shortLineName(line), shortLineName(other)),
            say("It is used once, by %1, and everything goes on there.").arg(shortLineName(other)),
            say("Nothing needs to be done.")};
}

QString shortLineName(const QString &line)
{
    const auto spec = line::parseLineSpec(line);
    if (!spec)
        return line;
    if (spec->scheme != "practice"_L1)
        return spec->address.section(u'/', -1);
    return spec->address.isEmpty() ? say("practice modem")
                                   : say("practice modem %1").arg(spec->address.toInt() + 1);
}

QString practiceName(const QString &line)
{
    const auto spec = line::parseLineSpec(line);
    if (!spec || spec->address.isEmpty())
        return say("Practice modem");
    return say("Practice modem %1").arg(spec->address.toInt() + 1);
}

std::pair<int, QString> countingOrder(const QString &line)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    const auto digits = number.match(line);
    return {digits.hasMatch() ? digits.captured().toInt() : 0, line};
}

QString modelName(const line::LineState &state)
{
    return u"%1 %2"_s.arg(state.manufacturer, state.model).simplified();
}

QString lineSentence(const QString &name, const line::LineState &state)
{
    const QString model = modelName(state);
    const QString phase = word(state.phase);
    return model.isEmpty() ? u"%1: %2"_s.arg(name, phase) : u"%1 (%2): %3"_s.arg(name, model, phase);
}

} // namespace app
