#include "app/pages/compose/mergeedit.h"

#include "core/campaign/merge.h"
#include "tests/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using app::MergeEdit;
using app::Place;

namespace {

const std::vector<contacts::Field> kFields{{u"name"_s, u"Name"_s, {}},
                                           {u"visit"_s, u"Last visit"_s, contacts::FieldType::Date}};

/// What a template makes of a person called Ada.
QString asAda(const QString &text)
{
    const auto read = campaign::Template::parse(text);
    REQUIRE(read);
    campaign::ValueWriter writer(QLocale::c());
    return read->render({[](int) { return u"Ada"_s; }, writer}).text;
}

struct Bench
{
    Bench()
    {
        edit.setFields(kFields);
        edit.resize(400, 200);
        edit.show();
    }

    MergeEdit edit;
};

} // namespace

TEST_CASE("a place is read and written as templates have it")
{
    struct Row
    {
        QString text;
        Place place;
    };
    for (const Row &row :
         {Row{u"{name}"_s, {u"name"_s, {}, {}}}, Row{u"{name|you}"_s, {u"name"_s, {}, u"you"_s}},
          Row{u"{visit:long}"_s, {u"visit"_s, u"long"_s, {}}},
          Row{u"{visit:weekday|soon}"_s, {u"visit"_s, u"weekday"_s, u"soon"_s}},
          Row{u"{size: eu}"_s, {u"size: eu"_s, {}, {}}}}) {
        CHECK(app::placeOf(row.text) == row.place);
        CHECK(app::written(row.place) == row.text);
    }
}

TEST_CASE("a template is cut into what everybody reads and the places")
{
    struct Row
    {
        QString text;
        std::vector<app::TemplatePiece> pieces;
    };
    const std::vector<Row> rows{
        {u""_s, {}},
        {u"Hello"_s, {{false, u"Hello"_s}}},
        {u"Hi {name}, see you"_s, {{false, u"Hi "_s}, {true, u"{name}"_s}, {false, u", see you"_s}}},
        {u"{{a} {b}"_s, {{false, u"{a} "_s}, {true, u"{b}"_s}}},
        {u"{name}{name}"_s, {{true, u"{name}"_s}, {true, u"{name}"_s}}},
        {u"open { brace"_s, {{false, u"open { brace"_s}}},
        {u"{}"_s, {{false, u"{}"_s}}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text.toStdString());
        CHECK(app::piecesOf(row.text) == row.pieces);
    }
}

TEST_CASE("the editor gives back the template it was given")
{
    for (const QString &text : {u""_s, u"Hi {name|you}, see you {visit:long}.\nBye {name}"_s, u"{name}"_s,
                                u"a {{ brace"_s, u"{shoename}{name}"_s, u"emoji 😀 and {name}"_s}) {
        CAPTURE(text.toStdString());
        Bench bench;
        QSignalSpy changes(&bench.edit, &MergeEdit::templateChanged);
        bench.edit.setTemplate(text);
        CHECK(bench.edit.templateText() == text);
        CHECK(asAda(bench.edit.templateText()) == asAda(text));
        CHECK(changes.isEmpty());
        CHECK_FALSE(bench.edit.document()->isUndoAvailable());
    }
}

TEST_CASE("what is typed is read as it stands, and a place goes with one stroke")
{
    Bench bench;
    QSignalSpy changes(&bench.edit, &MergeEdit::templateChanged);
    QTest::keyClicks(&bench.edit, u"Hi "_s);
    bench.edit.insertPlace({u"name"_s, {}, u"you"_s});
    QTest::keyClicks(&bench.edit, u"!"_s);
    CHECK(bench.edit.templateText() == u"Hi {name|you}!"_s);
    CHECK(bench.edit.literalText() == u"Hi !"_s);
    CHECK(changes.size() == 5);
    QTest::keyClick(&bench.edit, Qt::Key_Backspace);
    QTest::keyClick(&bench.edit, Qt::Key_Backspace);
    CHECK(bench.edit.templateText() == u"Hi "_s);
    bench.edit.undo();
    CHECK(bench.edit.templateText().startsWith(u"Hi {name|you}"_s));
    bench.edit.insertPlainText(u"{"_s);
    CHECK(bench.edit.templateText().endsWith(u"{{"_s));
}

TEST_CASE("a brace asks which field is meant")
{
    Bench bench;
    QSignalSpy wanted(&bench.edit, &MergeEdit::fieldWanted);
    QTest::keyClicks(&bench.edit, u"Hi {"_s);
    CHECK(wanted.size() == 1);
    CHECK(bench.edit.templateText() == u"Hi "_s);
}

TEST_CASE("places are copied and pasted as templates write them")
{
    Bench bench;
    bench.edit.setTemplate(u"Hi {name|you}!"_s);
    bench.edit.selectAll();
    bench.edit.copy();
    CHECK(QApplication::clipboard()->text() == u"Hi {name|you}!"_s);
    bench.edit.moveCursor(QTextCursor::End);
    bench.edit.paste();
    CHECK(bench.edit.templateText() == u"Hi {name|you}!Hi {name|you}!"_s);
    CHECK(bench.edit.places() == std::vector<Place>{{u"name"_s, {}, u"you"_s}});
}

TEST_CASE("a character is replaced everywhere, and comes back at once")
{
    Bench bench;
    bench.edit.setTemplate(u"it’s {name}’s ’"_s);
    bench.edit.replaceAll(u"’"_s, u"'"_s);
    CHECK(bench.edit.templateText() == u"it's {name}'s '"_s);
    bench.edit.undo();
    CHECK(bench.edit.templateText() == u"it’s {name}’s ’"_s);
    bench.edit.replaceAll(u"it"_s, u"itit"_s);
    CHECK(bench.edit.templateText() == u"itit’s {name}’s ’"_s);
}

TEST_CASE("all places of a field take a word, or go")
{
    Bench bench;
    bench.edit.setTemplate(u"{name} {visit} {name|x}"_s);
    bench.edit.setPlaces({u"name"_s, {}, u"friend"_s});
    CHECK(bench.edit.templateText() == u"{name|friend} {visit} {name|friend}"_s);
    bench.edit.setPlaces({u"visit"_s, u"weekday"_s, {}});
    CHECK(bench.edit.templateText() == u"{name|friend} {visit:weekday} {name|friend}"_s);
    bench.edit.removePlaces(u"name"_s);
    CHECK(bench.edit.templateText() == u" {visit:weekday} "_s);
}

TEST_CASE("Enter on a chosen place is about the place, elsewhere it is a new line")
{
    Bench bench;
    bench.edit.setTemplate(u"Hi {name}"_s);
    QSignalSpy chosen(&bench.edit, &MergeEdit::placeChosen);
    bench.edit.moveCursor(QTextCursor::End);
    bench.edit.moveCursor(QTextCursor::Left, QTextCursor::KeepAnchor);
    QTest::keyClick(&bench.edit, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<Place>().field == u"name"_s);
    bench.edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&bench.edit, Qt::Key_Return);
    CHECK(chosen.size() == 1);
    CHECK(bench.edit.templateText() == u"Hi {name}\n"_s);
}
