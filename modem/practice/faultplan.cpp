#include "modem/practice/faultplan.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace practice {

namespace {

const FaultDescription *described(QStringView name)
{
    const auto table = faultTable();
    const auto row = std::find_if(table.begin(), table.end(), [name](const FaultDescription &d) {
        return name == QLatin1StringView(d.name);
    });
    return row == table.end() ? nullptr : &*row;
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
