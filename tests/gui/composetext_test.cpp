#include "app/widgets/stepheader.h"
#include "tests/gui/composer.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;
using tests::Composer;

TEST_CASE("a costly character is marked, and one click replaces it")
{
    Composer composer;
    composer.choosePeople(u"Everyone"_s);
    composer.press(u"Continue: Text"_s);
    composer.editor().insertPlainText(u"It’s here"_s);
    CHECK(tests::until([&] { return composer.shows(u"Unicode · 9/70 · 1 part"_s); }));
    CHECK(composer.shows(u"makes every text dearer"_s));
    composer.picture(u"compose-costly"_s);
    composer.press(u"Write '"_s);
    CHECK(composer.editor().templateText() == u"It's here"_s);
    CHECK(tests::until([&] { return composer.shows(u"GSM-7 · 9/160 · 1 part"_s); }));
    CHECK(tests::until([&] { return composer.shows(u"Plain letters"_s); }));
}

TEST_CASE("what nobody has is named, keeps the text from going out, and can be taken out")
{
    Composer composer;
    composer.choosePeople(u"Everyone"_s);
    composer.press(u"Continue: Text"_s);
    composer.editor().insertTemplate(u"Hi {shoename}!"_s);
    CHECK(tests::until([&] { return composer.shows(u"Nobody has a field \u201cshoename\u201d."_s); }));
    QTest::keyClick(composer.page().findChild<app::StepHeader *>(), Qt::Key_Right);
    QTest::keyClick(composer.page().findChild<app::StepHeader *>(), Qt::Key_Right);
    CHECK(tests::until([&] { return composer.shows(u"There is no text yet that could be sent."_s); }));
    composer.press(u"Back"_s);
    composer.press(u"Back"_s);
    composer.press(u"Take it out"_s);
    CHECK(composer.editor().templateText() == u"Hi !"_s);
}

TEST_CASE("a text is tried on one's own phone first")
{
    Composer composer;
    composer.choosePeople(u"Regulars"_s);
    composer.press(u"Continue: Text"_s);
    composer.write(u"Hi "_s);
    composer.press(u"Name"_s);
    REQUIRE(tests::until([&] { return composer.shows(u"left for Ada"_s); }));
    composer.press(u"Try it on my phone"_s);
    REQUIRE(tests::until([&] { return composer.button(u"Send it to me"_s) != nullptr; }));
    composer.window().findChild<QInputDialog *>()->setTextValue(u"+44 7700 900999"_s);
    composer.press(u"Send it to me"_s);
    CHECK(tests::until([&] {
        const auto text = composer.ledger([](store::ReadDb &db) {
            return db.value<QString>(u"SELECT text FROM message WHERE e164 = 447700900999 AND state = 3"_s);
        });
        return text == u"Hi Ada"_s;
    }));
}
