#include "app/flightlog.h"

#include "app/engine.h"
#include "app/text/recordjson.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::ptrdiff_t kMostEntries = 5000; // of each line: some hours

} // namespace

FlightLog::FlightLog(const Engine &engine, const base::Clock &clock, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_soon(clock.makeTimer([this] {
        collect();
        m_soon->start(kEvery);
    }))
    , m_log(pathIn(profile), kOctets)
{
    m_writing.setMaxThreadCount(1);
    connect(&engine, &Engine::lineRemoved, this, [this](const QString &name) { m_seen.erase(name); });
    m_soon->start(kEvery);
}

FlightLog::~FlightLog()
{
    m_writing.waitForDone();
}

void FlightLog::collect()
{
    std::vector<LoggedLine> all;
    for (const send::LineReport &line : m_engine.lines()) {
        if (line.practice)
            continue;
        qint64 &seen = m_seen[line.name];
        line::RecordNews news = m_engine.recordSince(line.name, seen);
        seen = news.count;
        if (!news.entries.empty())
            all.push_back({line.name, std::move(news.entries)});
    }
    if (!all.empty())
        write(std::move(all));
}

void FlightLog::write(std::vector<LoggedLine> news)
{
    m_writing.start([this, news = std::move(news)] {
        for (const LoggedLine &line : news)
            m_log.append(toText(line));
    });
}

QString FlightLog::pathIn(const QString &profile)
{
    return QDir(profile).filePath(u"logs/lines.log"_s);
}

QByteArray FlightLog::toText(const LoggedLine &line)
{
    QByteArray text;
    for (const line::Recorded &one : line.record) {
        QJsonArray entry = toJson(one);
        entry.append(line.name);
        text += QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
    }
    return text;
}

std::vector<LoggedLine> FlightLog::read(const QString &profile)
{
    std::map<QString, line::FlightRecord> lines;
    for (const QByteArray &text : RotatingLog::read(pathIn(profile)).split('\n')) {
        const QJsonArray entry = QJsonDocument::fromJson(text).array();
        if (auto recorded = recordedIn(entry))
            lines[entry[3].toString()].push_back(std::move(*recorded));
    }
    std::vector<LoggedLine> all;
    for (auto &[name, record] : lines) {
        record.erase(record.begin(), record.end() - std::min(std::ssize(record), kMostEntries));
        all.push_back({name, std::move(record)});
    }
    return all;
}

} // namespace app
