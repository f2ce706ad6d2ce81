// A real kill -9 at a moment nobody chose, again and again, while the practice network lives in another
// process and remembers what it accepted. It is the judge: the ledger must never say less or more than what
// is true.

#include "tests/catch.h"
#include "tests/crash/programs.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kModems = 2;
constexpr int kPeopleEachKill = 15; ///< more than the modems can text between two kills

void writeList(const QString &path, int people)
{
    QByteArray csv = "Mobile,Name\n";
    for (int i = 0; i < people; ++i)
        csv += "+49151" + QByteArray::number(10000000 + i) + ",Person " + QByteArray::number(i) + '\n';
    crash::write(path, csv);
}

QString longText()
{
    return u"Hello {name}, "_s +
           u"this offer is long enough to need two parts on its way to you. "_s.repeated(3);
}

/// What the network accepted, by recipient and place in the text.
QMap<QString, int> acceptedParts(const QString &log)
{
    QMap<QString, int> counts;
    for (const QJsonObject &part : crash::jsonLines(log)) {
        const int sequence = part[u"concat"_s][u"seq"_s].toInt(1);
        ++counts[part[u"recipient"_s].toString() + u'/' + QString::number(sequence)];
    }
    return counts;
}

struct Verdict
{
    QStringList doubled; ///< went out more than once
    QStringList lost;    ///< the ledger says taken, the network never saw it
    QStringList unsent;  ///< still to go though nothing stands in its way
    QStringList inDoubt;
};

/// Of the two parts to this number, those that the network took.
QStringList arrivedParts(const QMap<QString, int> &accepted, const QString &number)
{
    QStringList parts;
    for (const QString &part : {number + u"/1"_s, number + u"/2"_s})
        if (accepted.contains(part))
            parts << part;
    return parts;
}

bool isWhole(const QMap<QString, int> &accepted, const QString &number)
{
    return arrivedParts(accepted, number).size() == 2;
}

Verdict judge(const QJsonObject &campaign, const QMap<QString, int> &accepted)
{
    Verdict verdict;
    for (auto it = accepted.begin(); it != accepted.end(); ++it)
        if (it.value() > 1)
            verdict.doubled << it.key();
    for (const auto &value : campaign[u"messages"_s].toArray()) {
        const QJsonObject message = value.toObject();
        const QString state = message[u"state"_s].toString();
        const QString number = message[u"number"_s].toString();
        if ((state == u"accepted"_s || state == u"delivered"_s) && !isWhole(accepted, number))
            verdict.lost << number;
        if (state == u"queued"_s || state == u"sending"_s || state == u"held"_s)
            verdict.unsent << number + u' ' + state;
        if (state == u"in_doubt"_s)
            verdict.inDoubt << number;
    }
    return verdict;
}

/// One campaign that is killed over and over.
class Story
{
public:
    explicit Story(int people)
        : m_people(people)
        , m_bank(kModems, m_folder.path(), in(u"network.jsonl"_s))
    {
        REQUIRE(m_bank.isServing());
        writeList(in(u"people.csv"_s), people);
        crash::write(in(u"text.txt"_s), longText().toUtf8());
    }

    std::unique_ptr<crash::Program> send()
    {
        QStringList arguments{
            u"send"_s,     u"--file"_s, in(u"people.csv"_s), u"--text-file"_s, in(u"text.txt"_s),
            u"--region"_s, u"DE"_s,     u"--purpose"_s,      u"service"_s,     u"--no-pacing"_s};
        for (const QString &modem : m_bank.lines())
            arguments << u"--line"_s << modem;
        return std::make_unique<crash::Program>(m_folder.path(), arguments);
    }

    std::unique_ptr<crash::Program> goOn()
    {
        return std::make_unique<crash::Program>(m_folder.path(), QStringList{u"run"_s, u"--until-empty"_s});
    }

    QMap<QString, int> accepted() const { return acceptedParts(m_bank.log()); }

    Verdict verdict()
    {
        const auto campaign =
            crash::answer(m_folder.path(), {u"campaign"_s, u"1"_s, u"--messages"_s}).object();
        CHECK(campaign[u"messages"_s].toArray().size() == m_people);
        return judge(campaign, accepted());
    }

    /// What a person does who can ask everybody: those who got the whole text count as sent, the others get
    /// it. Gives the parts that go out again because both parts of a text were in doubt and one had arrived:
    /// doubts are settled for a whole text.
    QStringList settleDoubts()
    {
        const QJsonArray doubts = crash::answer(m_folder.path(), {u"doubts"_s}).array();
        QMap<int, QStringList> numbers;
        for (const auto &doubt : doubts)
            numbers[doubt[u"message"_s].toInt()] << doubt[u"number"_s].toString();
        QStringList again;
        for (auto it = numbers.begin(); it != numbers.end(); ++it) {
            const bool got = isWhole(accepted(), it->first());
            if (!got && it->size() == 2)
                again << arrivedParts(accepted(), it->first());
            crash::answer(m_folder.path(), {u"doubts"_s, u"settle"_s, QString::number(it.key()),
                                            got ? u"--sent"_s : u"--resend"_s});
        }
        again.sort();
        return again;
    }

private:
    QString in(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    int m_people;
    crash::PracticeBank m_bank;
};

} // namespace

TEST_CASE("killed at any moment: nothing is lost and nothing goes out twice")
{
    const int asked = qEnvironmentVariableIntValue("HANDBELL_KILLS");
    const int kills = asked > 0 ? asked : 20;
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    CAPTURE(seed, kills);
    Story story(kills * kPeopleEachKill);

    auto program = story.send();
    REQUIRE(crash::waitUntil([&] { return !story.accepted().isEmpty(); }));
    program->kill();
    int hits = 1;
    for (int i = 1; i < kills; ++i) {
        program = story.goOn();
        crash::sleep(std::chrono::milliseconds(random.bounded(40, 600)));
        hits += program->kill();
    }
    CHECK(hits > kills / 2);

    REQUIRE(story.goOn()->finish() != -1);
    const Verdict verdict = story.verdict();
    CHECK(verdict.doubled.join(u' ') == QString());
    CHECK(verdict.lost.join(u' ') == QString());
    CHECK(verdict.unsent.join(u' ') == QString());
    CHECK(verdict.inDoubt.size() <= kills * kModems);

    const QStringList again = story.settleDoubts();
    REQUIRE(story.goOn()->finish() != -1);
    const Verdict settled = story.verdict();
    CHECK(settled.doubled.join(u' ') == again.join(u' '));
    CHECK(settled.lost.join(u' ') == QString());
    CHECK(settled.unsent.join(u' ') == QString());
    CHECK(settled.inDoubt.join(u' ') == QString());
}
