#include "core/base/overload.h"
#include "core/pdu/segment.h"
#include "modem/modemline.h"
#include "modem/quirks.h"
#include "tests/catch.h"
#include "tests/modem/linerig.h"
#include "tests/modem/scriptedmodem.h"
#include "tests/support/places.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::ModemScript;

namespace {

constexpr auto kRecipient = "+4915112345678"_L1;

QString folder()
{
    return tests::vectorsFolder() + u"/modems"_s;
}

QStringList scriptPaths()
{
    QStringList paths;
    for (const QString &name : QDir(folder()).entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        if (name != u"standard.txt"_s)
            paths += folder() + u'/' + name;
    }
    return paths;
}

QString nameOf(line::Phase phase)
{
    static const QMap<line::Phase, QString> names{
        {line::Phase::Ready, u"Ready"_s},     {line::Phase::NeedsPin, u"NeedsPin"_s},
        {line::Phase::NoSim, u"NoSim"_s},     {line::Phase::Searching, u"Searching"_s},
        {line::Phase::Probing, u"Probing"_s}, {line::Phase::Lost, u"Lost"_s},
    };
    return names.value(phase, u"other"_s);
}

QString nameOf(line::Problem::Code code)
{
    using Code = line::Problem::Code;
    static const QMap<Code, QString> names{
        {Code::NoReports, u"NoReports"_s},
        {Code::NoNotifications, u"NoNotifications"_s},
        {Code::StorageFull, u"StorageFull"_s},
        {Code::NoServiceCentre, u"NoServiceCentre"_s},
        {Code::NoSim, u"NoSim"_s},
    };
    return names.value(code, u"other"_s);
}

QStringList factsOf(const line::LineState &state)
{
    QStringList facts{
        u"phase "_s + nameOf(state.phase),
        u"family "_s + state.family,
        u"manufacturer "_s + state.manufacturer,
        u"model "_s + state.model,
        u"revision "_s + state.revision,
        u"imei "_s + state.imei,
        u"imsi "_s + state.imsi,
        u"iccid "_s + state.iccid,
        u"number "_s + state.ownNumber,
        u"centre "_s + state.serviceCentre,
        u"operator "_s + state.operatorName,
        u"reports "_s + (state.capabilities.deliveryReports ? u"yes"_s : u"no"_s),
        u"reads "_s + (state.capabilities.readsStorage ? u"yes"_s : u"no"_s),
        u"keepsopen "_s + (state.capabilities.keepsLinkOpen ? u"yes"_s : u"no"_s),
    };
    if (state.signalDbm)
        facts += u"signal %1"_s.arg(*state.signalDbm);
    if (state.pinTriesLeft)
        facts += u"tries %1"_s.arg(*state.pinTriesLeft);
    for (auto storage = state.storages.begin(); storage != state.storages.end(); ++storage)
        facts += u"storage %1 %2/%3"_s.arg(storage.key()).arg(storage->used).arg(storage->total);
    for (const line::Problem &problem : state.problems)
        facts += u"problem "_s + nameOf(problem.code);
    for (QString &fact : facts)
        fact = fact.trimmed();
    return facts;
}

QString described(const line::SubmitResult &result)
{
    const auto *accepted = std::get_if<line::Accepted>(&result);
    return accepted ? u"sent Accepted %1"_s.arg(accepted->reference) : u"sent "_s + tests::described(result);
}

/// A ModemLine on a modem that plays a script.
class FamilyRig
{
public:
    FamilyRig(const QString &path, bool isBytewise)
    {
        auto owned = std::make_unique<tests::ScriptTransport>(
            tests::readModemScript(path), tests::readModemScript(folder() + u"/standard.txt"_s));
        transport = owned.get();
        transport->isBytewise = isBytewise;
        pins.known = transport->script().pin;
        const modem::LineEnvironment environment{clock, pins};
        line = std::make_unique<modem::ModemLine>(line::LineSpec{u"practice"_s, {}, {}}, environment,
                                                  std::move(owned));
        listen();
    }

    ~FamilyRig()
    {
        line.reset();
        QCoreApplication::processEvents();
    }

    void take(const ModemScript::Step &step)
    {
        m_events.clear();
        transport->heard.clear();
        if (step.deed == "ready")
            line->start();
        else if (step.deed.startsWith("send "))
            submit(QString::fromUtf8(step.deed.mid(5)));
        else
            REQUIRE(step.deed == "hears");
        if (!step.said.isEmpty())
            transport->say(step.said);
        runUntilTold(step);
        check(step);
    }

    tests::FakeClock clock;
    tests::TestPins pins;
    tests::ScriptTransport *transport = nullptr;
    std::unique_ptr<modem::ModemLine> line;
    std::vector<QByteArray> everHeard;

private:
    void listen()
    {
        QObject::connect(line.get(), &line::Line::stateChanged, line.get(),
                         [this](const auto &state) { m_state = state; });
        QObject::connect(line.get(), &line::Line::submitted, line.get(),
                         [this](base::PartId, const auto &result) { m_events += described(result); });
        QObject::connect(line.get(), &line::Line::received, line.get(), [this](const auto &inbound) {
            const QString text = inbound.readable ? QString(inbound.text).replace(u'\n', u'|') : u"?"_s;
            m_events += u"text %1 %2"_s.arg(inbound.sender, text);
            line->acknowledge(inbound.token);
        });
        QObject::connect(line.get(), &line::Line::reported, line.get(), [this](const auto &report) {
            m_events += u"report %1 %2 %3"_s.arg(report.reference).arg(report.recipient).arg(report.status);
            line->acknowledge(report.token);
        });
    }

    void submit(const QString &text)
    {
        line::Submission submission;
        submission.part = {++m_lastPart};
        submission.recipient = kRecipient;
        submission.segment = pdu::segmentText(text)->segments.front();
        line->submit(submission);
    }

    QStringList told() const
    {
        QStringList all = factsOf(m_state) + m_events;
        for (const QByteArray &command : transport->heard)
            all += u"wrote "_s + QString::fromLatin1(command);
        return all;
    }

    bool isTold(const ModemScript::Step &step) const
    {
        const QStringList all = told();
        return std::all_of(step.expected.begin(), step.expected.end(),
                           [&](const QString &fact) { return all.contains(fact); });
    }

    /// Lets everything be said that is due, without time passing.
    void turn()
    {
        int before = 0;
        do {
            before = transport->says;
            for (int i = 0; i < 6; ++i)
                QCoreApplication::processEvents();
        } while (transport->says != before);
    }

    /// Everything is as expected and the line has come to rest.
    void runUntilTold(const ModemScript::Step &step)
    {
        const auto end = clock.uptime() + 3min;
        for (turn(); !isTold(step) && clock.uptime() < end; turn()) {
            if (!clock.advanceToNext())
                break;
        }
        const auto rest = clock.uptime() + 10s;
        while (clock.uptime() < rest) {
            clock.advance(100ms);
            turn();
        }
        everHeard.insert(everHeard.end(), transport->heard.begin(), transport->heard.end());
    }

    /// What happened is told by the step, all of it and once.
    void check(const ModemScript::Step &step)
    {
        const QStringList all = told();
        for (const QString &fact : step.expected) {
            INFO(all.join(u'\n').toStdString());
            CHECK(std::pair(fact, all.contains(fact)) == std::pair(fact, true));
        }
        for (const QString &event : m_events) {
            const auto expected = std::count(step.expected.begin(), step.expected.end(), event);
            INFO(event.toStdString());
            CHECK(qsizetype(expected) == m_events.count(event));
        }
    }

    line::LineState m_state;
    QStringList m_events;
    qint64 m_lastPart = 0;
};

void checkNever(const std::vector<QByteArray> &commands, const std::vector<QByteArray> &never)
{
    for (const QByteArray &command : commands) {
        const bool isForbidden = std::any_of(never.begin(), never.end(), [&](const QByteArray &beginning) {
            return command.startsWith(beginning);
        });
        CAPTURE(command.toStdString());
        CHECK_FALSE(isForbidden);
    }
}

} // namespace

TEST_CASE("modems of every family live as their transcripts tell")
{
    const bool isBytewise = GENERATE(false, true);
    const QStringList paths = scriptPaths();
    REQUIRE(paths.size() > 10);
    for (const QString &path : paths) {
        CAPTURE(path.toStdString(), isBytewise);
        FamilyRig rig(path, isBytewise);
        for (const ModemScript::Step &step : rig.transport->script().steps) {
            CAPTURE(step.deed.toStdString());
            rig.take(step);
        }
        checkNever(rig.everHeard, rig.transport->script().never);
        checkNever(rig.everHeard, rig.transport->standard().never);
        for (const ModemScript::Block &block : rig.transport->script().blocks) {
            CAPTURE(block.command.toStdString(), block.reply.toStdString());
            CHECK(block.isAsked);
        }
    }
}

TEST_CASE("every family has a transcript")
{
    const QStringList paths = scriptPaths();
    for (const modem::Quirk &quirk : modem::quirks()) {
        if (quirk.family == "practice")
            continue;
        const QString fact = u"- family "_s + QString::fromLatin1(quirk.family) + u'\n';
        const bool isPlayed = std::any_of(paths.begin(), paths.end(), [&](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(fact);
        });
        CAPTURE(quirk.family.toStdString());
        CHECK(isPlayed);
    }
}
