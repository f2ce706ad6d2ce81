#include "tests/modem/recordedsession.h"

#include "core/line/names.h"
#include "modem/atresults.h"
#include "tests/catch.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using line::Recorded;

namespace tests {

namespace {

constexpr auto kForEver = base::Milliseconds(std::numeric_limits<qint32>::max());

Recorded::Kind kindOf(const QString &mark)
{
    REQUIRE(QStringList{u">"_s, u"<"_s, u"-"_s}.contains(mark));
    return mark == u">" ? Recorded::Kind::Asked : mark == u"<" ? Recorded::Kind::Said : Recorded::Kind::Event;
}

Recorded entryOf(const QJsonArray &line)
{
    REQUIRE(line.size() == 3);
    const QDateTime at = QDateTime::fromString(line[0].toString(), Qt::ISODateWithMs);
    REQUIRE(at.isValid());
    return {base::TimePoint(base::Milliseconds(at.toMSecsSinceEpoch())), kindOf(line[1].toString()),
            line[2].toString().toUtf8()};
}

/// [text: n] and [PDU: n] as something of that length, each * as 0; but the number of a card begins with 89
/// (ITU-T E.118), where it is written with its digits swapped with 98.
QByteArray unmasked(const QByteArray &text)
{
    static const QRegularExpression mark(u"\\[(text|PDU): ([0-9]+)\\]"_s);
    QString shown = QString::fromUtf8(text);
    for (auto match = mark.match(shown); match.hasMatch(); match = mark.match(shown)) {
        const int size = match.captured(2).toInt();
        const QString instead = match.captured(1) == u"PDU" ? QString(2 * size, u'0') : QString(size, u'x');
        shown.replace(match.capturedStart(), match.capturedLength(), instead);
    }
    static const QRegularExpression card(u"\\*\\*(?=\\*{13,})"_s);
    const bool isSwapped = shown.startsWith(u"+CRSM:");
    return shown.replace(card, isSwapped ? u"98"_s : u"89"_s).replace(u'*', u'0').toUtf8();
}

QByteArray octetsOf(const QByteArray &said)
{
    return said == ">" ? QByteArray("\r\n> ") : "\r\n" + unmasked(said) + "\r\n";
}

ModemScript::Block blockOf(const QByteArray &asked)
{
    if (asked.startsWith("[PDU: ") || asked.startsWith("[text: "))
        return {"PDU", {}};
    if (asked.startsWith("AT+CMGS="))
        return {"AT+CMGS=*", {}};
    ModemScript::Block block{asked, {}};
    block.isMasked = true;
    return block;
}

line::Problem::Code portProblem(const QByteArray &event)
{
    using Code = line::Problem::Code;
    const QString name = QString::fromUtf8(event).section(u' ', 1, 1);
    for (Code code : {Code::PortBusy, Code::PortDenied, Code::PortFailed})
        if (name == line::name(code))
            return code;
    return Code::PortMissing;
}

/// Turns the entries of a record into blocks, one after the other.
class ScriptMaker
{
public:
    explicit ScriptMaker(const line::FlightRecord &record)
    {
        for (const Recorded &one : record)
            take(one);
        end();
    }

    ModemScript script;

private:
    void take(const Recorded &one)
    {
        switch (one.kind) {
        case Recorded::Kind::Asked: return ask(one);
        case Recorded::Kind::Said: return say(one);
        case Recorded::Kind::Event: return happen(one);
        }
    }

    void ask(const Recorded &one)
    {
        script.blocks.push_back(blockOf(one.text));
        m_text = script.blocks.back().command == "PDU" ? one.text : QByteArray();
        m_asked = one.at;
        m_greets = m_isAnswered = false;
        if (one.text == "AT+CPIN=***")
            script.pin = u"0000"_s;
    }

    void say(const Recorded &one)
    {
        const auto after = std::max(one.at - m_asked, base::Milliseconds{0});
        if (m_greets)
            return script.greetings.back().push_back({after, octetsOf(one.text)});
        if (script.blocks.empty())
            return; // its command was dropped from the record
        ModemScript::Block &block = script.blocks.back();
        if (one.text == m_text) {
            block.echoes = true;
            return m_text.clear();
        }
        if (after == base::Milliseconds{0} && block.later.empty())
            block.reply += octetsOf(one.text);
        else
            block.later.push_back({after, octetsOf(one.text), false, m_isAnswered});
        m_isAnswered = m_isAnswered || one.text == ">" || modem::finalResult(one.text);
    }

    void happen(const Recorded &one)
    {
        if (one.text == "lost" && !script.blocks.empty()) {
            script.blocks.back().later.push_back({one.at - m_asked, {}, true, true});
            m_lost = one.at;
        } else if (one.text.startsWith("problem port_")) {
            script.beginsAbsent = script.beginsAbsent || script.blocks.empty();
            m_why = portProblem(one.text);
            m_lost = m_lost ? m_lost : one.at;
        } else if (one.text.startsWith("opened")) {
            open(one.at);
        }
    }

    void open(base::TimePoint at)
    {
        if (m_lost)
            script.absences.push_back({m_why, at - *m_lost});
        m_lost.reset();
        m_asked = at;
        m_greets = true;
        script.greetings.push_back({});
    }

    void end()
    {
        if (m_lost)
            script.absences.push_back({m_why, kForEver});
    }

    base::TimePoint m_asked{};
    QByteArray m_text;     ///< at the prompt; said by the modem it is an echo
    bool m_greets = false; ///< opened, and not asked anything yet
    bool m_isAnswered = false;
    std::optional<base::TimePoint> m_lost;
    line::Problem::Code m_why = line::Problem::Code::PortMissing;
};

} // namespace

base::Milliseconds RecordedSession::length() const
{
    return record.empty() ? base::Milliseconds{0} : record.back().at - record.front().at;
}

std::vector<RecordedSession> readSupportFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<RecordedSession> sessions;
    bool isTakenDown = false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        CAPTURE(path.toStdString(), line.toStdString());
        const QJsonDocument json = QJsonDocument::fromJson(line);
        REQUIRE_FALSE(json.isNull());
        if (json.object().contains(u"line"_s)) {
            isTakenDown = false;
            sessions.push_back({json[u"line"_s].toString(), json[u"state"_s].toObject(), {}});
        }
        isTakenDown = isTakenDown || json.object().contains(u"before"_s);
        if (!json.isArray())
            continue;
        REQUIRE_FALSE(sessions.empty());
        const Recorded entry = entryOf(json.array());
        isTakenDown = isTakenDown || (entry.kind == Recorded::Kind::Event && entry.text == "phase absent");
        if (!isTakenDown)
            sessions.back().record.push_back(entry);
    }
    std::erase_if(sessions, [](const auto &session) { return session.record.empty(); });
    return sessions;
}

ModemScript toScript(const RecordedSession &session)
{
    ModemScript script = ScriptMaker(session.record).script;
    script.name = session.name;
    return script;
}

std::vector<RecordedDeed> deedsOf(const RecordedSession &session)
{
    static const QRegularExpression code(u"^AT\\+CUSD=1,\"\\[text: ([0-9]+)\\]"_s);
    std::vector<RecordedDeed> deeds;
    for (const Recorded &one : session.record) {
        const auto at = one.at - session.record.front().at;
        const auto match = code.match(QString::fromUtf8(one.text));
        if (one.kind == Recorded::Kind::Asked && one.text.startsWith("AT+CMGS="))
            deeds.push_back({at, 0});
        else if (one.kind == Recorded::Kind::Asked && match.hasMatch())
            deeds.push_back({at, match.captured(1).toInt()});
    }
    return deeds;
}

} // namespace tests
