#include "app/cli/commands.h"

#include "app/cli/onecampaign.h"
#include "app/text/fatetext.h"
#include "app/text/say.h"
#include "core/contacts/phonenumber.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// "+4915112345678": begins like a formula and is none.
bool isNumber(const QString &text)
{
    return text.startsWith(u'+') &&
           std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A cell that no spreadsheet takes for a formula or splits.
QByteArray cell(QString text)
{
    static const QString formulaStarts = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulaStarts.contains(text.front()) && !isNumber(text))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (const QString &text : cells)
        row += (row.isEmpty() ? QByteArray() : QByteArray(",")) + cell(text);
    return row + "\r\n";
}

QString timeCell(base::TimePoint time)
{
    return time == base::TimePoint{} ? QString() : isoTime(time);
}

QByteArray csvRow(const store::MessageDetails &details)
{
    const campaign::Message &message = details.message;
    const campaign::Part part = details.parts.empty() ? campaign::Part{} : details.parts.back();
    return csvRow({QString::number(message.id.value), contacts::e164Text(message.e164), details.name,
                   message.text, campaign::name(message.standing.state), fateSentence(details), part.line,
                   QString::number(message.parts), timeCell(part.handed), timeCell(part.reported)});
}

void writeCsv(QIODevice &out, store::ReadDb &db, base::CampaignId id)
{
    out.write(csvRow({u"message"_s, u"number"_s, u"name"_s, u"text"_s, u"state"_s, u"why"_s, u"line"_s,
                      u"parts"_s, u"handed"_s, u"reported"_s}));
    store::forEachMessage(db, id, [&](const store::MessageDetails &message) { out.write(csvRow(message)); });
}

void writeJson(QIODevice &out, store::ReadDb &db, const campaign::Campaign &campaign)
{
    const campaign::Summary summary = campaign::summarise(db, campaign.id);
    QJsonObject json = toJson(campaign, summary.messages);
    json[u"text"_s] = campaign.text;
    json[u"summary"_s] = toJson(summary);
    writeWithMessages(json, db, campaign.id, [&](const QByteArray &octets) { out.write(octets); });
}

/// Writes through to the console.
class ConsoleDevice : public QIODevice
{
public:
    explicit ConsoleDevice(Console &console)
        : m_console(console)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_console.write(QByteArray(data, size));
        return size;
    }

private:
    Console &m_console;
};

Exit cannotWrite(Invocation &invocation, const QString &path)
{
    invocation.console.note(
        say("Handbell cannot write %1. Nothing was saved. Choose another place with --out.").arg(path));
    return Exit::Failed;
}

Exit printReport(Invocation &invocation)
{
    const bool asCsv = invocation.arguments.text(u"--format") == u"csv"_s;
    const auto path = invocation.arguments.text(u"--out");
    return withCampaign(invocation, [&](store::ReadDb &db, const campaign::Campaign &campaign) {
        const auto writeTo = [&](QIODevice &out) {
            if (asCsv)
                writeCsv(out, db, campaign.id);
            else
                writeJson(out, db, campaign);
        };
        if (!path) {
            ConsoleDevice out(invocation.console);
            writeTo(out);
            return Exit::Done;
        }
        QSaveFile file(*path);
        if (!file.open(QIODevice::WriteOnly))
            return cannotWrite(invocation, *path);
        writeTo(file);
        return file.commit() ? Exit::Done : cannotWrite(invocation, *path);
    });
}

} // namespace

Command reportCommand()
{
    Command command;
    command.name = u"report"_s;
    command.summary = u"Writes down what became of a campaign, text by text"_s;
    command.words = u"ID"_s;
    command.fewestWords = command.mostWords = 1;
    command.access = Access::Reads;
    command.options = {{u"--format"_s,
                        Option::Kind::Choice,
                        u"FORMAT"_s,
                        u"As json (unless told otherwise) or as csv"_s,
                        false,
                        false,
                        {u"json"_s, u"csv"_s}},
                       {u"--out"_s,
                        Option::Kind::File,
                        u"FILE"_s,
                        u"Where to; without it, to standard output"_s,
                        false,
                        false,
                        {}}};
    command.examples = {{u"report 7 --format csv --out report.csv"_s, u"A table for a spreadsheet"_s},
                        {u"report 7"_s, u"The same as JSON"_s}};
    command.run = atOnce(printReport);
    return command;
}

} // namespace app
