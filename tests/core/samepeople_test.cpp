#include "core/contacts/importer.h"
#include "core/store/rowquery.h"
#include "core/store/samepeople.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempprofile.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace contacts;
using tests::TempProfile;
using tests::value;

namespace {

constexpr qint64 kAda = 4915110000001;
constexpr qint64 kBob = 4915110000002;
constexpr qint64 kNewBob = 4915110000012;
constexpr qint64 kNewEve = 4915110000015;

/// A ledger with some people in it, and a list that comes later.
class Scene
{
public:
    Scene()
    {
        run("Mobile,Name,City,Size\n"
            "015110000001,Ada,Bonn,\n"
            "015110000002,Bob,Bonn,40\n"
            "015110000005,Eve,Bonn,\n"
            "015110000006,Eve,Ulm,\n",
            {});
        m_clock.advance(base::Milliseconds(1000));
    }

    ImportCounts run(const QByteArray &content, ImportOptions given, int stops = 0)
    {
        given.identity = QString::number(qHash(content));
        given.region = Region::fromText(u"DE");
        auto importer = begin(content, given);
        while (!importer->isDone()) {
            const qint64 before = importer->counts().rows;
            while (!importer->isDone() && (stops == 0 || importer->counts().rows < before + 500))
                REQUIRE(importer->step(base::Milliseconds(stops == 0 ? 1000 : 0)));
            if (stops-- > 0 && !importer->isDone()) {
                importer.reset();
                importer = begin(content, given);
            }
        }
        return importer->counts();
    }

    void suppress(qint64 e164)
    {
        value(m_db->transaction([=](store::WriteDb &db) {
            store::suppress(db, {e164, consent::SuppressionKind::Stop, {}, {}, {}, {}, false});
        }));
    }
    /// Name, number and fields of everybody, a line each.
    QString people()
    {
        QString all;
        for (const Contact &c :
             value(m_db->read([](store::ReadDb &db) { return store::contactsAfter(db, {}, {}, 100000); })))
            all += u"%1 %2 %3\n"_s.arg(c.name, c.number.toString(), toJson(c.fields));
        return all;
    }
    Contact at(qint64 e164)
    {
        return value(m_db->read([=](store::ReadDb &db) { return store::contactByNumber(db, e164); }))
            .value_or(Contact{});
    }

private:
    std::unique_ptr<Importer> begin(const QByteArray &content, const ImportOptions &given)
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(content);
        REQUIRE(buffer->open(QIODevice::ReadOnly));
        auto source = openList(std::move(buffer), u"list.csv"_s);
        REQUIRE(source);
        auto importer = Importer::begin(*m_db, std::move(*source), given, m_clock);
        REQUIRE(importer);
        return std::move(*importer);
    }

    TempProfile m_profile;
    std::unique_ptr<store::Database> m_db = m_profile.open();
    tests::FakeClock m_clock;
};

const QByteArray kList = "Mobile,Name,City,Size\n"
                         "015110000001,Ada,Ulm,38\n" // moved, and a size nobody knew
                         "015110000002,Bob,,40\n"    // nothing new
                         "015110000012,bob,Köln,\n"  // another number
                         "015110000015,Eve,Köln,\n"  // one of two
                         "015110000009,Gus,Köln,\n"; // nobody's name

ImportOptions with(SameChoice number, SameChoice name, std::map<qint64, SameChoice> single = {})
{
    ImportOptions options;
    options.same = {number, name, std::move(single)};
    return options;
}

} // namespace

TEST_CASE("rows that resemble somebody here are found, and those that only repeat are not")
{
    Scene scene;
    std::vector<SamePair> found;
    ImportOptions options;
    options.isDryRun = true;
    options.foundSame = [&](const SamePair &pair) { found.push_back(pair); };
    const QString before = scene.people();
    CHECK(scene.run(kList, options) == ImportCounts{5, 3, 1, 1, 0, 0, 0});
    CHECK(scene.people() == before);
    REQUIRE(found.size() == 3);
    CHECK(found[0].likeness == Likeness::SameNumber);
    CHECK(found[0].line == 2);
    CHECK(found[0].here == scene.at(kAda).id);
    CHECK(found[1].likeness == Likeness::SameName);
    CHECK(found[1].here == scene.at(kBob).id);
    CHECK(found[1].isOnly);
    CHECK(found[2].row.number.e164 == kNewEve);
    CHECK_FALSE(found[2].isOnly);
}

TEST_CASE("what a person decides about the same people is what happens")
{
    struct Case
    {
        QString name;
        ImportOptions options;
        ImportCounts counts;
        QString city; ///< of Ada
        QString size;
        qint64 bobs; ///< how many
    };
    using enum SameChoice;
    const Case c = GENERATE(
        Case{u"as ever"_s, with(ListWins, KeepBoth), {5, 3, 1, 1, 0, 0, 0}, u"Ulm"_s, u"38"_s, 2},
        Case{u"here stays"_s, with(HereStays, KeepBoth), {5, 3, 1, 1, 0, 0, 0}, u"Bonn"_s, u"38"_s, 2},
        Case{u"left out"_s, with(LeaveOut, KeepBoth), {5, 3, 0, 1, 0, 0, 0}, u"Bonn"_s, {}, 2},
        Case{u"names left out"_s, with(ListWins, LeaveOut), {5, 1, 1, 1, 0, 0, 0}, u"Ulm"_s, u"38"_s, 1},
        Case{
            u"named by his own row"_s, with(ListWins, ListWins), {5, 3, 1, 1, 0, 0, 0}, u"Ulm"_s, u"38"_s, 2},
        Case{u"single rows"_s,
             with(ListWins, KeepBoth, {{kAda, LeaveOut}, {kNewBob, LeaveOut}}),
             {5, 2, 0, 1, 0, 0, 0},
             u"Bonn"_s,
             {},
             1},
        Case{u"what does not fit"_s,
             with(ListWins, KeepBoth, {{kAda, KeepBoth}, {kNewBob, HereStays}}),
             {5, 3, 1, 1, 0, 0, 0},
             u"Ulm"_s,
             u"38"_s,
             2});
    CAPTURE(c.name);
    Scene scene;
    ImportOptions dry = c.options;
    dry.isDryRun = true;
    CHECK(scene.run(kList, dry) == c.counts);
    CHECK(scene.run(kList, c.options) == c.counts);
    CHECK(scene.at(kAda).fields.value(u"city"_s) == c.city);
    CHECK(scene.at(kAda).fields.value(u"size"_s) == c.size);
    CHECK(scene.people().count(u"bob"_s, Qt::CaseInsensitive) == c.bobs);
}

TEST_CASE("a person whose number has changed keeps everything else")
{
    Scene scene;
    const Contact before = scene.at(kBob);
    const QByteArray list = "Mobile,Name,City\n015110000012,Bob,Ulm\n015110000022,Bob,Köln\n";
    const ImportOptions options = with(SameChoice::ListWins, SameChoice::ListWins);
    ImportOptions dry = options;
    dry.isDryRun = true;
    CHECK(scene.run(list, dry) == ImportCounts{2, 1, 1, 0, 0, 0, 0});
    CHECK(scene.run(list, options) == ImportCounts{2, 1, 1, 0, 0, 0, 0});
    CHECK(scene.at(kBob) == Contact{});
    const Contact after = scene.at(kNewBob);
    CHECK(after.id == before.id);
    CHECK(after.fields.value(u"size"_s) == u"40"_s);
    CHECK(after.fields.value(u"city"_s) == u"Ulm"_s);
    CHECK(scene.at(4915110000022).name == u"Bob"_s); // the second one is somebody else
}

TEST_CASE("nobody who asked for no texts is texted under another number")
{
    Scene scene;
    scene.suppress(kBob);
    const QByteArray list = "Mobile,Name,City\n015110000012,Bob,Ulm\n";
    ImportOptions options = with(SameChoice::ListWins, SameChoice::ListWins);
    CHECK(scene.run(list, options) == ImportCounts{1, 0, 0, 0, 0, 0, 1});
    CHECK(scene.at(kNewBob) == Contact{});
    CHECK(scene.at(kBob).name == u"Bob"_s);
    options.isDryRun = true;
    CHECK(scene.run(list, options) == ImportCounts{1, 0, 0, 0, 0, 0, 1});
}

TEST_CASE("a name that several people here have is nobody's for certain")
{
    Scene scene;
    const QByteArray list = "Mobile,Name,City\n015110000015,Eve,Ulm\n";
    CHECK(scene.run(list, with(SameChoice::ListWins, SameChoice::ListWins)) ==
          ImportCounts{1, 1, 0, 0, 0, 0, 0});
    CHECK(leftOut(scene.run("Mobile,Name,City\n015110000025,Eve,Ulm\n",
                            with(SameChoice::ListWins, SameChoice::LeaveOut))) == 1);
}

TEST_CASE("an import with decisions that is stopped and repeated ends as one that was not")
{
    QByteArray list = "Mobile,Name,City,Size\n";
    for (int i = 0; i < 2400; ++i)
        list += "0151" + QByteArray::number(20000000 + i) + ",Person " + QByteArray::number(i % 1500) +
                ",Köln,\n";
    list += kList.sliced(kList.indexOf('\n') + 1);
    const ImportOptions options =
        with(SameChoice::HereStays, SameChoice::LeaveOut, {{kNewEve, SameChoice::KeepBoth}});
    Scene whole;
    const ImportCounts counts = whole.run(list, options);
    CHECK(counts.added == 2402); // those of one name in the list are no people who were here
    CHECK(leftOut(counts) == 1);
    Scene stopped;
    CHECK(stopped.run(list, options, 3) == counts);
    CHECK(stopped.people() == whole.people());
}

TEST_CASE("a choice has one identity, and none where nothing was chosen")
{
    CHECK(SamePeople().identity() == QString());
    SamePeople one;
    one.single[kAda] = SameChoice::LeaveOut;
    CHECK_FALSE(one.identity().isEmpty());
    SamePeople other = one;
    other.name = SameChoice::LeaveOut;
    CHECK(other.identity() != one.identity());
}

TEST_CASE("a row contradicts where both say something, and not the same")
{
    struct Case
    {
        ListedContact row;
        bool isContradiction;
    };
    const Contact known{{}, {kAda, {}}, {}, u"Ada"_s, u"de"_s, {{u"city"_s, u"Bonn"_s}}, {}, {}};
    const Case c = GENERATE(Case{{{}, {}, u"Ada"_s, {}, {}}, false}, Case{{{}, {}, {}, {}, {}}, false},
                            Case{{{}, {}, u"Eva"_s, {}, {}}, true}, Case{{{}, {}, {}, u"fr"_s, {}}, true},
                            Case{{{}, {}, {}, {}, u"{\"city\":\"Ulm\"}"_s}, true},
                            Case{{{}, {}, {}, {}, u"{\"city\":\"Bonn\",\"size\":\"38\"}"_s}, false});
    CHECK(store::contradicts(known, c.row) == c.isContradiction);
}
