#include "app/cli/sendplan.h"

#include "app/text/errortext.h"
#include "app/text/listtext.h"
#include "modem/linefactory.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

auto wrong(const QString &sentence)
{
    return base::unexpected(PlanError{sentence});
}

using Step = base::Result<void, PlanError>;

Step takeAudience(const Arguments &arguments, SendPlan &plan)
{
    plan.numbers = arguments.texts(u"--to");
    plan.group = arguments.text(u"--group");
    plan.toAll = arguments.has(u"--all");
    plan.file = arguments.text(u"--file");
    const int ways = !plan.numbers.isEmpty() + plan.group.has_value() + plan.toAll + plan.file.has_value();
    if (ways == 0)
        return wrong(u"send needs to know whom: --file LIST, --to NUMBER, --group NAME or --all."_s);
    if (ways > 1)
        return wrong(u"send takes one of --file, --to, --group and --all, not several of them."_s);
    return {};
}

Step takeMap(const Arguments &arguments, SendPlan &plan)
{
    const auto map = arguments.text(u"--map");
    if (!map)
        return {};
    if (!plan.file)
        return wrong(u"--map names the columns of a list; it needs --file."_s);
    auto assigned = contacts::parseAssignments(*map);
    if (!assigned)
        return wrong(explain(assigned.error()).onCommandLine().toString());
    plan.map = std::move(*assigned);
    return {};
}

base::Result<QString, PlanError> textOfFile(const QString &path)
{
    constexpr qint64 kLongest = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(
            u"The text file %1 cannot be opened. Check its name and whether you may read it."_s.arg(path));
    const QByteArray octets = file.read(kLongest + 1);
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(octets);
    if (octets.size() > kLongest || utf8.hasError() || text.contains(QChar::Null))
        return wrong(u"%1 is not a text in UTF-8. Save it as UTF-8 in your editor."_s.arg(path));
    text.replace(u"\r\n"_s, u"\n"_s);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Step takeSheet(const Arguments &arguments, SendPlan &plan)
{
    plan.reading.sheet = arguments.text(u"--sheet").value_or(QString());
    if (!plan.reading.sheet.isEmpty() && !plan.file)
        return wrong(u"--sheet names a sheet of a workbook; it needs --file."_s);
    return {};
}

Step takeText(const Arguments &arguments, SendPlan &plan)
{
    const auto text = arguments.text(u"--text");
    const auto file = arguments.text(u"--text-file");
    if (text.has_value() == file.has_value())
        return wrong(u"send needs one text: --text \"...\" or --text-file FILE."_s);
    const auto read = text ? base::Result<QString, PlanError>(*text) : textOfFile(*file);
    if (!read)
        return wrong(read.error());
    if (read->trimmed().isEmpty())
        return wrong(u"The text is empty. Nothing was sent."_s);
    plan.text = *read;
    return {};
}

Step takeLines(const Arguments &arguments, SendPlan &plan)
{
    const auto lines = linesOf(arguments.texts(u"--line"));
    if (!lines)
        return wrong(lines.error());
    plan.lines = lines->lines;
    plan.isPractice = lines->isPractice;
    for (const line::LineSpec &spec : plan.lines)
        plan.policy.lines << spec.toString();
    return {};
}

Step takeTimes(const Arguments &arguments, base::TimePoint now, SendPlan &plan)
{
    plan.start = arguments.time(u"--start");
    plan.end = arguments.time(u"--end");
    if (plan.end && *plan.end <= now)
        return wrong(u"--end lies in the past. Nothing was sent."_s);
    if (plan.start && plan.end && *plan.end <= *plan.start)
        return wrong(u"--end comes before --start. Nothing was sent."_s);
    plan.policy.validity = arguments.duration(u"--validity");
    // 3GPP TS 23.040 9.2.3.12.1: what the relative format can say.
    if (plan.policy.validity && (*plan.policy.validity < 5min || *plan.policy.validity > 24h * 441))
        return wrong(u"--validity lies between 5m and 441d: the network knows nothing shorter or longer."_s);
    return {};
}

Step takePolicy(const Arguments &arguments, SendPlan &plan)
{
    if (const auto messageClass = arguments.number(u"--class")) {
        if (*messageClass > 3)
            return wrong(u"--class is 0, 1, 2 or 3; 0 shows at once and is not kept."_s);
        plan.policy.messageClass = static_cast<int>(*messageClass);
    }
    const QString inDoubt = arguments.text(u"--in-doubt").value_or(u"hold"_s);
    plan.policy.inDoubt = inDoubt == u"resend"_s ? campaign::DoubtPolicy::Resend
                          : inDoubt == u"sent"_s ? campaign::DoubtPolicy::TakeAsSent
                                                 : campaign::DoubtPolicy::Hold;
    plan.policy.wantsReports = !arguments.has(u"--no-reports");
    plan.policy.paced = !arguments.has(u"--no-pacing");
    plan.policy.again = arguments.has(u"--again");
    const QString purpose = arguments.text(u"--purpose").value_or(QString());
    for (const auto known :
         {campaign::Purpose::Service, campaign::Purpose::Marketing, campaign::Purpose::Survey})
        if (purpose == campaign::name(known))
            plan.purpose = known;
    return {};
}

Step takeRegion(const Arguments &arguments, SendPlan &plan)
{
    const auto region = arguments.text(u"--region");
    if (!region)
        return {};
    plan.region = contacts::Region::fromText(*region);
    if (plan.region.isEmpty())
        return wrong(u"--region wants a country as two letters such as DE, not \"%1\"."_s.arg(*region));
    return {};
}

} // namespace

base::Result<LinePlan, PlanError> linesOf(const QStringList &lines)
{
    LinePlan plan;
    bool hasReal = false;
    QStringList names;
    for (const QString &written : lines) {
        const auto spec = line::parseLineSpec(written);
        if (!spec)
            return wrong(explain(spec.error()).onCommandLine().toString());
        const auto expanded = modem::expandLine(*spec);
        if (!expanded)
            return wrong(explain(expanded.error(), written).onCommandLine().toString());
        for (const line::LineSpec &one : *expanded) {
            if (names.contains(one.toString()))
                return wrong(u"The line %1 is named twice; once is enough."_s.arg(one.toString()));
            names << one.toString();
            plan.lines.push_back(one);
            (one.scheme == "practice"_L1 ? plan.isPractice : hasReal) = true;
        }
    }
    if (plan.isPractice && hasReal)
        return wrong(
            u"Practice lines and real lines are never mixed in one campaign: what practice sends reaches "
            "nobody. Nothing was sent. Use only one kind."_s);
    return plan;
}

base::Result<SendPlan, PlanError> planOf(const Arguments &arguments, base::TimePoint now)
{
    SendPlan plan;
    plan.name = arguments.text(u"--name").value_or(QString());
    plan.basis = arguments.text(u"--basis").value_or(QString());
    plan.checkOnly = arguments.has(u"--check");
    plan.waits = !arguments.has(u"--no-wait");
    plan.waitForReports = std::chrono::seconds{arguments.number(u"--wait-reports").value_or(0)};
    const Step steps[] = {takeAudience(arguments, plan), takeMap(arguments, plan),
                          takeSheet(arguments, plan),    takeText(arguments, plan),
                          takeLines(arguments, plan),    takeTimes(arguments, now, plan),
                          takePolicy(arguments, plan),   takeRegion(arguments, plan)};
    const auto bad = std::find_if(std::begin(steps), std::end(steps), [](const Step &step) { return !step; });
    if (bad != std::end(steps))
        return wrong(bad->error());
    return plan;
}

const std::vector<Option> &sendOptions()
{
    using Kind = Option::Kind;
    static const std::vector<Option> options{
        {u"--file"_s,
         Kind::File,
         u"LIST"_s,
         u"The people of a list (CSV, TSV, .xlsx or vCard); each row becomes a contact"_s,
         false,
         false,
         {}},
        {u"--to"_s, Kind::Text, u"NUMBER"_s, u"A single number"_s, false, true, {}},
        {u"--group"_s, Kind::Text, u"NAME"_s, u"The people of a group"_s, false, false, {}},
        {u"--all"_s, Kind::Flag, {}, u"Everybody in the profile"_s, false, false, {}},
        {u"--text"_s,
         Kind::Text,
         u"TEXT"_s,
         u"What to send; {field} and {field|fallback} are filled in for each person, {{ is a brace"_s,
         false,
         false,
         {}},
        {u"--text-file"_s, Kind::File, u"FILE"_s, u"The same, from a file in UTF-8"_s, false, false, {}},
        {u"--line"_s,
         Kind::Line,
         u"LINE"_s,
         u"What to send by: serial:/dev/ttyUSB0, tcp:HOST:PORT or practice:"_s,
         false,
         true,
         {}},
        {u"--purpose"_s,
         Kind::Choice,
         u"WHAT"_s,
         u"What it is for: service, marketing or survey"_s,
         true,
         false,
         {u"service"_s, u"marketing"_s, u"survey"_s}},
        {u"--name"_s, Kind::Text, u"NAME"_s, u"What the campaign is called"_s, false, false, {}},
        {u"--basis"_s,
         Kind::Text,
         u"WORDS"_s,
         u"Why these people may be texted, for the record"_s,
         false,
         false,
         {}},
        {u"--map"_s,
         Kind::Text,
         u"PAIRS"_s,
         u"Which column is which field: number=Mobile,name=Customer"_s,
         false,
         false,
         {}},
        {u"--sheet"_s,
         Kind::Text,
         u"NAME"_s,
         u"The sheet of a workbook, if it is not the first"_s,
         false,
         false,
         {}},
        {u"--region"_s,
         Kind::Text,
         u"CC"_s,
         u"The country of numbers without a country code: DE"_s,
         false,
         false,
         {}},
        {u"--no-reports"_s, Kind::Flag, {}, u"Ask for no delivery reports"_s, false, false, {}},
        {u"--validity"_s,
         Kind::Duration,
         u"TIME"_s,
         u"How long the network may keep trying: 24h"_s,
         false,
         false,
         {}},
        {u"--class"_s,
         Kind::Number,
         u"N"_s,
         u"Message class 0-3; 0 shows at once and is not kept"_s,
         false,
         false,
         {}},
        {u"--start"_s, Kind::Time, u"TIME"_s, u"Not before this time"_s, false, false, {}},
        {u"--end"_s, Kind::Time, u"TIME"_s, u"What is not sent by then expires"_s, false, false, {}},
        {u"--in-doubt"_s,
         Kind::Choice,
         u"WHAT"_s,
         u"What happens when no answer is heard: hold, resend or sent"_s,
         false,
         false,
         {u"hold"_s, u"resend"_s, u"sent"_s}},
        {u"--no-pacing"_s, Kind::Flag, {}, u"No gaps between texts and no caps"_s, false, false, {}},
        {u"--again"_s,
         Kind::Flag,
         {},
         u"Also to those who got the same text within 24 h"_s,
         false,
         false,
         {}},
        {u"--check"_s, Kind::Flag, {}, u"Show the pre-flight page and send nothing"_s, false, false, {}},
        {u"--no-wait"_s,
         Kind::Flag,
         {},
         u"Do not wait for caps, hours or lines; the rest stays queued"_s,
         false,
         false,
         {}},
        {u"--wait-reports"_s,
         Kind::Number,
         u"SECONDS"_s,
         u"Wait this long for delivery reports at the end"_s,
         false,
         false,
         {}},
    };
    return options;
}

} // namespace app
