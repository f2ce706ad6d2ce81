#include "app/pages/compose/advice.h"
#include "app/pages/compose/audiencechoices.h"
#include "app/pages/compose/peoplesearch.h"
#include "app/pages/compose/personpreview.h"
#include "app/pages/compose/realm.h"
#include "app/pages/compose/templates.h"
#include "app/shop.h"
#include "app/text/countertext.h"
#include "core/campaign/control.h"
#include "core/store/contacts.h"
#include "core/store/groups.h"
#include "core/store/settings.h"
#include "core/store/suppressions.h"
#include "tests/support/tempprofile.h"

using namespace Qt::StringLiterals;
using app::Advice;
using campaign::Audience;
using tests::value;

namespace {

const base::TimePoint kNow{base::Milliseconds{1'790'000'000'000}};

/// Ada with a name in the group Regulars, Łukasz, and one without a name.
struct Bench
{
    Bench()
    {
        value(database->transaction([](store::WriteDb &db) {
            const auto ada = store::insertContact(db, {{447700900118, {}}, {}, u"Ada"_s, {}, {}}, kNow);
            store::insertContact(db, {{447700900119, {}}, {}, u"Łukasz"_s, {}, {}}, kNow);
            store::insertContact(db, {{447700900120, {}}, {}, {}, {}, {}}, kNow);
            store::addMember(db, store::groupNamed(db, u"Regulars"_s, kNow), ada);
        }));
        campaign.audience.kind = Audience::Kind::All;
    }

    app::PersonPreview preview(const QString &text, app::Viewpoint viewpoint = {})
    {
        campaign.text = text;
        return value(database->read(
            [&](store::ReadDb &db) { return app::previewPerson(db, campaign, viewpoint, kNow); }));
    }
    template <class F>
    auto read(F fn)
    {
        return value(database->read(fn));
    }

    tests::TempProfile profile;
    std::unique_ptr<store::Database> database = profile.open();
    campaign::Campaign campaign;
};

QStringList sentences(const std::vector<Advice> &all)
{
    QStringList lines;
    for (const Advice &one : all)
        lines << one.sentence;
    return lines;
}

} // namespace

TEST_CASE("a text is shown as one person after the other gets it, and counted as the encoder does")
{
    Bench bench;
    const auto ada = bench.preview(u"Hi {name|you}"_s);
    CHECK(ada.exists);
    CHECK(ada.text == u"Hi Ada"_s);
    CHECK(ada.cost == *pdu::countText(u"Hi Ada"_s));
    const auto lukasz = bench.preview(u"Hi {name|you}"_s, {ada.position, 0});
    CHECK(lukasz.text == u"Hi Łukasz"_s);
    CHECK(lukasz.cost == *pdu::countText(u"Hi Łukasz"_s));
    CHECK(app::counterText(lukasz.cost) == u"Unicode · 9/70 · 1 part"_s);
    const auto nameless = bench.preview(u"Hi {name|you}"_s, {lukasz.position, 0});
    CHECK(nameless.text == u"Hi you"_s);
    CHECK(app::counterText(nameless.cost) == u"GSM-7 · 6/160 · 1 part"_s);
    CHECK_FALSE(bench.preview(u"Hi"_s, {nameless.position, 0}).exists);
    CHECK(bench.preview(u"Hi {name}"_s, {0, 447700900119}) ==
          bench.preview(u"Hi {name}"_s, {ada.position, 0}));
}

TEST_CASE("a preview says when a field is unknown, and when somebody gets nothing")
{
    Bench bench;
    const auto unknown = bench.preview(u"Hi {shoename}"_s);
    REQUIRE(unknown.error);
    CHECK(unknown.error->field == u"shoename"_s);
    CHECK(unknown.text.isEmpty());
    value(bench.database->transaction([](store::WriteDb &db) {
        consent::Suppression stop;
        stop.e164 = 447700900118;
        stop.kind = consent::SuppressionKind::Stop;
        stop.since = kNow;
        stop.why = u"STOP"_s;
        store::suppress(db, stop);
    }));
    CHECK(bench.preview(u"Hi"_s).leftOut == campaign::LeftOut::Suppressed);
}

TEST_CASE("practice lines are used only where there are no others, and never with them")
{
    using app::Realm;
    const QString practice = u"practice:?modems=1"_s;
    const QString real = u"serial:/dev/ttyUSB0"_s;
    CHECK(app::realmOf({}) == Realm{false, {}});
    CHECK(app::realmOf({practice}) == Realm{true, {practice}});
    CHECK(app::realmOf({practice, real}) == Realm{false, {real}});
    CHECK(app::linesOfRealm({practice, real}, true) == QStringList{practice});
}

TEST_CASE("people there are to choose: everyone, groups, lists")
{
    Bench bench;
    const auto choices = bench.read([](store::ReadDb &db) { return app::audienceChoices(db, {}); });
    REQUIRE(choices.size() == 2);
    CHECK(choices[0].set == campaign::PeopleSet{});
    CHECK(choices[0].people == 3);
    CHECK(choices[1].name == u"Regulars"_s);
    CHECK(choices[1].people == 1);
}

TEST_CASE("pages name the people a text is for")
{
    CHECK(app::audienceNamed(u"everyone"_s).kind == Audience::Kind::All);
    CHECK(app::audienceNamed(u"group 7"_s) == Audience{Audience::Kind::Group, {}, {7}, {}});
    CHECK(app::audienceNamed(u"import 3"_s) == Audience{Audience::Kind::Import, {}, {}, {3}});
    CHECK(isNobody(app::audienceNamed(u"failed"_s)));
    CHECK(isNobody(app::audienceNamed({})));
}

TEST_CASE("typed numbers are read as people write them, each once")
{
    const auto typed = app::readNumbers(u"07700 900118, +44 7700 900119;hello\n\n+447700900118\n12"_s,
                                        contacts::Region::fromText(u"GB"_s));
    CHECK(typed.numbers == std::vector<qint64>{447700900118, 447700900119});
    CHECK(typed.unreadable == QStringList{u"hello"_s, u"12"_s});
    CHECK(app::numbersText(typed.numbers) == u"+447700900118\n+447700900119"_s);
    CHECK(app::readNumbers(u" \n"_s, {}) == app::TypedNumbers{});
}

TEST_CASE("the profile's country comes before the system's")
{
    Bench bench;
    value(
        bench.database->transaction([](store::WriteDb &db) { store::setSetting(db, u"region"_s, u"DE"_s); }));
    CHECK(bench.read([](store::ReadDb &db) { return app::usualRegion(db); }) ==
          contacts::Region::fromText(u"DE"_s));
}

TEST_CASE("somebody of an audience is found by name or digits")
{
    Bench bench;
    const auto find = [&](const Audience &audience, const QString &words) {
        return bench.read([&](store::ReadDb &db) { return app::personOf(db, audience, words, {}); });
    };
    const Audience all{Audience::Kind::All, {}, {}, {}};
    const Audience typed{Audience::Kind::Numbers, {447700900119, 447700900125}, {}, {}};
    CHECK(find(all, u"ada"_s) == 447700900118);
    CHECK(find(all, u"zoe"_s) == 0);
    CHECK(find(typed, u"ada"_s) == 0);
    CHECK(find(typed, u"łuk"_s) == 447700900119);
    CHECK(find(typed, u"900 125"_s) == 447700900125);
}

TEST_CASE("advice names what costs, what is unknown and what is missing")
{
    using Deed = Advice::Deed;
    campaign::Preflight figures;
    CHECK(sentences(app::adviceOn({}, {}, {}, figures)) == QStringList{u"Write a text first."_s});
    CHECK(app::adviceOn(u"Hello"_s, {}, {}, figures).front().tone == app::Tone::Ok);

    const auto costly = app::adviceOn(u"It’s 5 € [x] it’s"_s, {}, {}, figures);
    REQUIRE(costly.size() == 4); // the apostrophe first, once; then the sign and the brackets
    CHECK(costly[0].deed == Deed::Replace);
    CHECK(costly[0].subject == u"’"_s);
    CHECK(costly[0].replacement == u"'"_s);
    CHECK(costly[0].tone == app::Tone::Warn);
    CHECK(costly[1].sentence == u"\u201c€\u201d counts as two characters."_s);
    CHECK(costly[2].button == u"Write ("_s);

    app::PersonPreview preview;
    preview.error = campaign::TemplateError{campaign::TemplateError::Code::UnknownField, 0, u"shoename"_s};
    const auto unknown = app::adviceOn(u"Hi"_s, {{u"shoename"_s, {}, {}}}, preview, figures);
    REQUIRE(unknown.size() == 1);
    CHECK(unknown[0].deed == Deed::RemoveField);
    CHECK(unknown[0].subject == u"shoename"_s);

    figures.ucs2 = 14;
    figures.costly[u"Ł"_s] = {u"L"_s, 14};
    figures.incomplete = 37;
    const app::Place place{u"name"_s, {}, {}};
    const auto people = app::adviceOn(u"Hi"_s, {place}, {}, figures);
    REQUIRE(people.size() == 2);
    CHECK(people[0].sentence == u"Letters of people's own data, such as Ł, make 14 texts dearer."_s);
    CHECK(people[0].deed == Deed::None);
    CHECK(app::adviceOn(u"It’s"_s, {}, {}, figures).size() == 1); // the text itself makes them all dear
    CHECK(people[1].deed == Deed::SetFallback);
    CHECK(people[1].button == u"Set a word for name"_s);
    CHECK(people[1].sentence == u"For 37 people a field of the text is empty."_s);
    CHECK(app::adviceOn(u"Hi"_s, {{u"name"_s, {}, u"you"_s}}, {}, figures).size() ==
          1); // a word stands there
}

TEST_CASE("templates are kept by name, replaced and forgotten; earlier texts are offered once")
{
    Bench bench;
    const auto kept = [&] {
        QStringList names;
        for (const auto &one : bench.read([](store::ReadDb &db) { return app::textTemplates(db); }))
            names << one.name + u'=' + one.text;
        return names;
    };
    CHECK(kept().isEmpty());
    value(bench.database->transaction([](store::WriteDb &db) {
        app::keepTemplate(db, {u"Sale"_s, u"20 %"_s});
        app::keepTemplate(db, {u"Hours"_s, u"{name}, we are \u201copen\u201d"_s});
        app::keepTemplate(db, {u"Sale"_s, u"30 %"_s});
    }));
    CHECK(kept() == QStringList{u"Hours={name}, we are \u201copen\u201d"_s, u"Sale=30 %"_s});
    value(bench.database->transaction([](store::WriteDb &db) { app::forgetTemplate(db, u"Hours"_s); }));
    CHECK(kept() == QStringList{u"Sale=30 %"_s});

    value(bench.database->transaction([](store::WriteDb &db) {
        for (const QString &text : {u"one"_s, u"two"_s, u"one"_s, u" "_s, u"three"_s}) {
            campaign::Campaign campaign;
            campaign.name = u"About "_s + text;
            campaign.text = text;
            campaign::saveDraft(db, campaign, kNow);
        }
    }));
    const auto earlier = bench.read([](store::ReadDb &db) { return app::earlierTexts(db, 2); });
    CHECK(earlier ==
          std::vector<app::TextTemplate>{{u"About three"_s, u"three"_s}, {u"About one"_s, u"one"_s}});
}
