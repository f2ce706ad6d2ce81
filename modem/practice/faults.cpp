#include "modem/practice/faults.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace practice {

namespace {

constexpr const char *kSeconds = "seconds";
constexpr const char *kGone = "seconds until it is back";
constexpr const char *kDeafFor = "seconds, 0: until the port is opened again";

// clang-format off
constexpr std::array kTable{
    // States of the modem or the SIM: from the start, or from a submission on.
    FaultDescription{Fault::Pin, "pin", nullptr, 0, "the SIM asks for its PIN (1234)", true},
    FaultDescription{Fault::Puk, "puk", nullptr, 0, "the SIM asks for its PUK (12345678)", true},
    FaultDescription{Fault::NoSim, "nosim", nullptr, 0, "there is no SIM", true},
    FaultDescription{Fault::Unregistered, "unregistered", kSeconds, 20, "no network for a while: CMS 331", true},
    FaultDescription{Fault::Denied, "denied", nullptr, 0, "the network denies registration", true},
    FaultDescription{Fault::StorageFull, "storagefull", nullptr, 0, "the SIM's store is full of old texts; until one is deleted, sending gives CMS 322", true},
    FaultDescription{Fault::NoServiceCentre, "nosmsc", nullptr, 0, "no service centre is stored: CMS 330", true},
    FaultDescription{Fault::WrongServiceCentre, "wrongsmsc", nullptr, 0, "a wrong service centre is stored: CMS 28", true},
    FaultDescription{Fault::ConstantReference, "constref", nullptr, 0, "every text gets the same message reference", true},
    FaultDescription{Fault::OneByteAtATime, "bytewise", nullptr, 0, "answers come one byte at a time", true},
    FaultDescription{Fault::EchoStuck, "echostuck", nullptr, 0, "echo cannot be switched off", true},
    FaultDescription{Fault::StalePrompt, "staleprompt", nullptr, 0, "the modem sits at a prompt nobody asked for", true},
    // What happens around a submission without touching its outcome.
    FaultDescription{Fault::Echo, "echo", nullptr, 0, "echo is suddenly on", false},
    FaultDescription{Fault::TextMode, "textmode", nullptr, 0, "the modem is suddenly in text mode", false},
    FaultDescription{Fault::Flood, "flood", "lines", 200, "a flood of notices", false},
    // Before Ctrl-Z: nothing is sent.
    FaultDescription{Fault::NoPrompt, "noprompt", nullptr, 0, "the prompt is not shown", false},
    FaultDescription{Fault::OkForPrompt, "okprompt", nullptr, 0, "OK instead of the prompt", false},
    FaultDescription{Fault::Deaf, "deaf", kDeafFor, 0, "no answer to AT+CMGS nor to anything after it", false},
    FaultDescription{Fault::RefuseAtPrompt, "promptcms", "code", 500, "+CMS ERROR instead of the prompt", false},
    FaultDescription{Fault::UnplugAtCommand, "unplug-command", kGone, 5, "the port vanishes instead of a prompt", false},
    FaultDescription{Fault::UnplugAtPrompt, "unplug-prompt", kGone, 5, "the port vanishes behind the prompt", false},
    // After Ctrl-Z, not accepted.
    FaultDescription{Fault::UnplugWithData, "unplug", kGone, 5, "the port vanishes after Ctrl-Z, the text is lost", false},
    FaultDescription{Fault::Rename, "rename", kGone, 5, "as unplug, and the port comes back under another name", false},
    FaultDescription{Fault::Hang, "hang", kDeafFor, 0, "no answer after Ctrl-Z nor to anything, the text is lost", false},
    FaultDescription{Fault::Reboot, "reboot", nullptr, 0, "restarts after Ctrl-Z with its banner, in text mode, echo on; the text is lost", false},
    FaultDescription{Fault::RefuseCms, "cms", "code", 500, "+CMS ERROR; also written cms500", false},
    FaultDescription{Fault::RefuseCme, "cme", "code", 100, "+CME ERROR; also written cme30", false},
    FaultDescription{Fault::RefusePlainly, "error", nullptr, 0, "ERROR", false},
    FaultDescription{Fault::Collision, "collision", nullptr, 0, "CMS 512, a text comes in", false},
    // Accepted.
    FaultDescription{Fault::UnplugWhenAccepted, "unplug-accepted", kGone, 5, "accepted; the port vanishes instead of an answer", false},
    FaultDescription{Fault::HangWhenAccepted, "hang-accepted", kDeafFor, 0, "accepted; no answer, nor to anything after it", false},
    FaultDescription{Fault::RebootWhenAccepted, "reboot-accepted", nullptr, 0, "accepted; restarts instead of an answer", false},
    FaultDescription{Fault::LostOk, "lostok", nullptr, 0, "+CMGS: n without OK", false},
    FaultDescription{Fault::LateOk, "lateok", kSeconds, 3, "+CMGS: n at once, OK later", false},
    FaultDescription{Fault::OkAlone, "okalone", nullptr, 0, "accepted; OK without +CMGS: n", false},
    FaultDescription{Fault::LateAnswer, "lateanswer", kSeconds, 130, "accepted; the answer comes after every time-out", false},
    FaultDescription{Fault::LostAnswer, "lostanswer", nullptr, 0, "accepted; no answer, the modem goes on", false},
    FaultDescription{Fault::Garbage, "garbage", nullptr, 0, "noise before the answer", false},
    FaultDescription{Fault::NoticeInside, "notice", nullptr, 0, "notices before +CMGS: n, and between it and OK", false},
    // Delivery reports.
    FaultDescription{Fault::ReportEarly, "report-early", nullptr, 0, "the report comes before +CMGS: n", false},
    FaultDescription{Fault::ReportDoubled, "report-double", nullptr, 0, "the report comes twice", false},
    FaultDescription{Fault::ReportLost, "report-lost", nullptr, 0, "the report never comes", false},
    FaultDescription{Fault::ReportForeign, "report-foreign", nullptr, 0, "the report carries another reference", false},
    FaultDescription{Fault::ReportTrying, "report-trying", nullptr, 0, "a report of a temporary error comes before the final one", false},
};
// clang-format on

const FaultDescription *described(QStringView name)
{
    const auto row = std::find_if(kTable.begin(), kTable.end(), [name](const FaultDescription &d) {
        return name == QLatin1StringView(d.name);
    });
    return row == kTable.end() ? nullptr : &*row;
}

/// Cuts `text` at the last `mark`; what stands behind it is returned, none without a mark.
std::optional<QStringView> cut(QStringView &text, QChar mark)
{
    const auto at = text.lastIndexOf(mark);
    if (at < 0)
        return {};
    const QStringView behind = text.mid(at + 1);
    text = text.left(at);
    return behind;
}

std::optional<int> positive(QStringView text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

/// "cms500" is "cms=500".
std::optional<QStringView> cutCode(QStringView &name)
{
    for (const QLatin1StringView kind : {"cms"_L1, "cme"_L1}) {
        if (name.startsWith(kind) && name.size() > kind.size()) {
            const QStringView code = name.mid(kind.size());
            name = name.left(kind.size());
            return code;
        }
    }
    return {};
}

bool readSubmissions(QStringView text, int &first, int &last)
{
    const auto dash = text.indexOf(u'-');
    const auto from = positive(dash < 0 ? text : text.left(dash));
    const auto to = dash < 0 ? from : positive(text.mid(dash + 1));
    first = from.value_or(0);
    last = to.value_or(0);
    return first > 0 && last >= first;
}

} // namespace

std::span<const FaultDescription> faultTable()
{
    return kTable;
}

base::Result<FaultPlan::Rule, FaultError> FaultPlan::parseRule(QStringView text)
{
    const auto failed = [text](FaultError::Code code) {
        return base::unexpected(FaultError{code, text.toString()});
    };
    Rule rule;
    QStringView name = text;
    if (const auto slash = name.indexOf(u'/'); slash > 1 && name.startsWith(u'm')) {
        rule.modem = positive(name.mid(1, slash - 1));
        name = name.mid(slash + 1);
        if (!rule.modem)
            return failed(FaultError::Code::UnknownFault);
    }
    const auto submissions = cut(name, u'@');
    if (submissions && !readSubmissions(*submissions, rule.first, rule.last))
        return failed(FaultError::Code::BadSubmission);
    if (const auto rate = cut(name, u':')) {
        bool ok = false;
        rule.rate = rate->toDouble(&ok);
        if (!ok || rule.rate < 0 || rule.rate > 1 || submissions)
            return failed(FaultError::Code::BadRate);
        rule.fromStart = false;
    } else {
        rule.fromStart = !submissions;
    }
    auto argument = cut(name, u'=');
    if (!argument)
        argument = cutCode(name);
    const FaultDescription *row = described(name);
    if (!row)
        return failed(FaultError::Code::UnknownFault);
    rule.strike = {row->fault, argument ? positive(*argument).value_or(-1) : row->argumentDefault};
    if (rule.strike.argument < 0 || (argument && !row->argument))
        return failed(FaultError::Code::BadArgument);
    rule.fromStart = rule.fromStart && row->isState;
    return rule;
}

base::Result<FaultPlan, FaultError> FaultPlan::parse(QStringView text)
{
    FaultPlan plan;
    for (const QStringView entry : text.split(u',', Qt::SkipEmptyParts)) {
        const auto rule = parseRule(entry.trimmed());
        if (!rule)
            return base::unexpected(rule.error());
        plan.m_rules.push_back(*rule);
    }
    return plan;
}

std::vector<Strike> FaultPlan::fromStart(int modem) const
{
    std::vector<Strike> strikes;
    for (const Rule &rule : m_rules) {
        if (rule.fromStart && rule.modem.value_or(modem) == modem)
            strikes.push_back(rule.strike);
    }
    return strikes;
}

std::vector<Strike> FaultPlan::atSubmission(int modem, int n, Random &random) const
{
    std::vector<Strike> strikes;
    for (const Rule &rule : m_rules) {
        if (rule.fromStart || rule.modem.value_or(modem) != modem)
            continue;
        const bool due = rule.first > 0 ? n >= rule.first && n <= rule.last : random.chance(rule.rate);
        if (due)
            strikes.push_back(rule.strike);
    }
    return strikes;
}

} // namespace practice
