#include "app/supportfile.h"

#include "app/engine.h"
#include "app/flightlog.h"
#include "app/text/findings.h"
#include "app/text/linejson.h"
#include "app/text/recordjson.h"
#include "app/text/say.h"
#include "core/line/linespec.h"
#include "modem/masking.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kVersion = 1;

QString withoutNumbers(const QString &text)
{
    return QString::fromUtf8(modem::withoutNumbers(text.toUtf8()));
}

QString withoutPlaces(const QString &text)
{
    return QString::fromUtf8(modem::withoutPlaces(text.toUtf8()));
}

/// Whoever reads this need not know which SIM or modem it is.
line::LineState masked(line::LineState state)
{
    for (QString *text : {&state.imei, &state.imsi, &state.iccid, &state.ownNumber, &state.serviceCentre,
                          &state.operatorName})
        *text = withoutNumbers(*text);
    for (QString *text : {&state.manufacturer, &state.model, &state.revision})
        *text = QString::fromUtf8(modem::masked(modem::Said::Value, text->toUtf8()));
    for (line::Problem &problem : state.problems)
        problem.detail = withoutPlaces(problem.detail);
    return state;
}

/// Options may name files and people; those that make the modem what it is stay.
QString maskedName(const QString &name)
{
    auto spec = line::parseLineSpec(name);
    if (!spec)
        return u"[place]"_s;
    static const QStringList harmless{u"baud"_s,  u"modems"_s, u"profile"_s, u"seed"_s,
                                      u"speed"_s, u"faults"_s, u"family"_s,  u"paced"_s};
    spec->options.removeIf([](const auto &option) { return !harmless.contains(option.first); });
    spec->address = withoutPlaces(spec->address);
    return spec->toString();
}

QJsonObject headOf(const SupportFacts &facts)
{
    const QJsonArray about{
        say("A support file of Handbell: what helps somebody far away to see why a modem does not work."),
        say("One JSON value a line: program and system, each port, each line with its state and what was "
            "found, and behind a line what was said on it: time, who, what. What was said before the program "
            "began stands at the end."),
        say("Telephone numbers and identities are masked up to their last three digits; PINs, names and "
            "texts "
            "are not in it, only their length.")};
    const QJsonObject who{
        {u">"_s, u"Handbell"_s}, {u"<"_s, u"modem"_s}, {u"-"_s, u"what happened to the line"_s}};
    return {{u"handbell_support"_s, kVersion},
            {u"written"_s, utcStamp(facts.written)},
            {u"about"_s, about},
            {u"who"_s, who}};
}

QJsonObject programAndSystem()
{
    return {
        {u"program"_s, QJsonObject{{u"version"_s, QString::fromLatin1(HANDBELL_VERSION)},
                                   {u"qt"_s, QString::fromLatin1(qVersion())}}},
        {u"system"_s, QJsonObject{{u"name"_s, QSysInfo::prettyProductName()},
                                  {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
                                  {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
                                  {u"locale"_s, QLocale().name()}}}};
}

QJsonObject portObject(const modem::SerialPort &port)
{
    QJsonObject facts{{u"name"_s, port.name}};
    if (port.vendor != 0) {
        facts[u"usb"_s] = modem::usbId(port.vendor, port.product);
        facts[u"place"_s] = port.usbPath;
        facts[u"maker"_s] = withoutNumbers(port.maker);
        facts[u"device"_s] = withoutNumbers(port.description);
        facts[u"interface"_s] = port.interface.number;
        facts[u"driver"_s] = port.interface.driver;
    }
    return {{u"port"_s, facts}};
}

QJsonObject lineObject(const SupportLine &line)
{
    const line::LineState state = masked(line.state);
    QJsonArray findings;
    for (const Finding &finding : lineFindings(state))
        findings.append(QJsonObject{{u"topic"_s, finding.topic}, {u"verdict"_s, name(finding.verdict)}});
    return {{u"line"_s, maskedName(line.name)}, {u"state"_s, toJson(state)}, {u"findings"_s, findings}};
}

template <class Value>
void write(const Value &value, QIODevice &file)
{
    file.write(QJsonDocument(value).toJson(QJsonDocument::Compact) + '\n');
}

void write(const line::FlightRecord &record, QIODevice &file)
{
    for (const line::Recorded &one : record)
        write(toJson(one), file);
}

/// What its recorder does not hold any more, or never held.
line::FlightRecord before(const std::vector<SupportLine> &lines, LoggedLine logged)
{
    const auto told = std::ranges::find(lines, logged.name, &SupportLine::name);
    if (told != lines.end() && !told->record.empty())
        std::erase_if(logged.record, [begin = told->record.front().at](const line::Recorded &one) {
            return one.at >= begin;
        });
    return std::move(logged.record);
}

void writeLog(const SupportFacts &facts, QIODevice &file)
{
    if (facts.profile.isEmpty())
        return;
    for (LoggedLine &logged : FlightLog::read(facts.profile)) {
        const QJsonObject head{{u"before"_s, maskedName(logged.name)}};
        const line::FlightRecord record = before(facts.lines, std::move(logged));
        if (record.empty())
            continue;
        write(head, file);
        write(record, file);
    }
}

} // namespace

SupportLine supportLine(const Engine &engine, const QString &name)
{
    SupportLine line{name, {}, engine.record(name, std::numeric_limits<qsizetype>::max())};
    for (const send::LineReport &report : engine.lines())
        if (report.name == name)
            line.state = report.state;
    return line;
}

void writeSupport(const SupportFacts &facts, QIODevice &file)
{
    write(headOf(facts), file);
    write(programAndSystem(), file);
    for (const modem::SerialPort &port : facts.ports)
        write(portObject(port), file);
    for (const SupportLine &line : facts.lines) {
        write(lineObject(line), file);
        write(line.record, file);
    }
    writeLog(facts, file);
}

base::Result<void, Explanation> saveSupport(const SupportFacts &facts, const QString &path)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly) &&
                        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (isOpen)
        writeSupport(facts, file);
    if (isOpen && file.commit())
        return {};
    return base::unexpected(Explanation{
        say("%1 could not be written.").arg(path), say("There is no support file; texts are not affected."),
        say("Choose a folder that is yours and has room, and save it again.")});
}

} // namespace app
