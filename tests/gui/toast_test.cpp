#include "app/widgets/toast.h"
#include "tests/catch.h"
#include "tests/gui/gui.h"
#include "tests/support/fakeclock.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Place
{
    tests::FakeClock clock;
    QWidget page;
    app::Toast toast{&page, clock};

    Place()
    {
        page.resize(800, 600);
        page.show();
    }
    bool stands() const { return toast.isVisible(); }
};

} // namespace

TEST_CASE("a toast stands for six seconds, for ten with Undo")
{
    Place place;
    place.toast.say(u"3 people moved to Regulars"_s, {});
    place.clock.advance(5900ms);
    CHECK(place.stands());
    CHECK_FALSE(place.toast.offersUndo());
    place.clock.advance(200ms);
    CHECK_FALSE(place.stands());

    place.toast.say(u"Draft deleted"_s, [] {});
    place.clock.advance(9900ms);
    CHECK(place.toast.offersUndo());
    place.clock.advance(200ms);
    CHECK_FALSE(place.toast.offersUndo());
}

TEST_CASE("Undo runs once, and not after its time")
{
    Place place;
    int undone = 0;
    place.toast.say(u"Draft deleted"_s, [&] { ++undone; });
    place.toast.findChild<QPushButton *>()->click();
    place.toast.undo();
    CHECK(undone == 1);

    place.toast.say(u"Draft deleted"_s, [&] { ++undone; });
    place.clock.advance(11s);
    place.toast.undo();
    CHECK(undone == 1);
}

TEST_CASE("a new toast takes the old one's undo away")
{
    Place place;
    int first = 0;
    place.toast.say(u"Draft deleted"_s, [&] { ++first; });
    place.toast.say(u"Saved"_s, {});
    CHECK_FALSE(place.toast.offersUndo());
    place.toast.undo();
    CHECK(first == 0);
}

TEST_CASE("a toast stays while it is pointed at, and takes no focus")
{
    Place place;
    place.toast.say(u"Saved"_s, {});
    CHECK_FALSE(place.toast.hasFocus());
    QEnterEvent enter(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1));
    QCoreApplication::sendEvent(&place.toast, &enter);
    place.clock.advance(1min);
    CHECK(place.stands());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&place.toast, &leave);
    place.clock.advance(7s);
    CHECK_FALSE(place.stands());
}

TEST_CASE("a setting is undone with Ctrl+Z")
{
    tests::Gui gui;
    app::Page &page = gui.show(u"settings"_s);
    auto boxes = page.findChildren<QComboBox *>();
    QComboBox *density = nullptr;
    for (QComboBox *box : boxes)
        if (box->accessibleName() == u"Rows in tables"_s)
            density = box;
    REQUIRE(density);
    density->setFocus();
    QTest::keyClick(density, Qt::Key_Down);
    CHECK(gui.preferences().density() == app::Preferences::Density::Roomy);
    QTest::keyClick(density, Qt::Key_Z, Qt::ControlModifier);
    CHECK(gui.preferences().density() == app::Preferences::Density::Usual);
    CHECK(density->currentText() == u"Usual"_s);
}
