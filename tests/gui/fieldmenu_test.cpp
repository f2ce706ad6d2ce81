#include "app/pages/compose/fieldmenu.h"
#include "tests/catch.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const std::vector<contacts::Field> kFields{{u"name"_s, u"Name"_s, contacts::FieldType::Text},
                                           {u"last visit"_s, u"Last visit"_s, contacts::FieldType::Date},
                                           {u"number"_s, u"Phone number"_s, contacts::FieldType::Text}};

} // namespace

TEST_CASE("what is typed behind a brace is a place, or text as it stands")
{
    struct Row
    {
        QString typed;
        QString place;
        QString literal;
    };
    const Row rows[] = {
        {u"name}"_s, u"{name}"_s, {}},
        {u"NAME}"_s, u"{name}"_s, {}},
        {u"name|friend}"_s, u"{name|friend}"_s, {}},
        {u"last visit:long|soon}"_s, u"{last visit:long|soon}"_s, {}},
        {u"phone number}"_s, u"{number}"_s, {}},
        {u"la\r"_s, u"{last visit}"_s, {}},
        {u"x"_s, {}, u"{x"_s},
        {u"nam}"_s, {}, u"{nam}"_s},
        {u"na\x1b"_s, {}, u"{na"_s},
        {u"\x1b"_s, {}, u"{"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.typed);
        app::FieldMenu menu(kFields);
        QString place;
        QString literal;
        QObject::connect(&menu, &app::FieldMenu::placeWanted, [&](const QString &text) { place += text; });
        QObject::connect(&menu, &app::FieldMenu::literalWanted,
                         [&](const QString &text) { literal += text; });
        menu.popup({});
        for (const QChar c : row.typed) {
            if (c == u'\r')
                QTest::keyClick(&menu, Qt::Key_Return);
            else if (c == u'\x1b')
                QTest::keyClick(&menu, Qt::Key_Escape);
            else
                QTest::keyClick(&menu, c.toLatin1());
        }
        CHECK(place == row.place);
        CHECK(literal == row.literal);
        CHECK_FALSE(menu.isVisible());
    }
}
