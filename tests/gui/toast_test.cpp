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

TEST_CASE("a toast stands above the bar at the foot of the page, and comes down when that goes")
{
    Place place;
    QWidget bar(&place.page);
    bar.setProperty("foot", true);
    bar.setGeometry(0, 540, 800, 60);
    bar.show();
    place.toast.say(u"Saved"_s, {});
    CHECK(place.toast.geometry().bottom() < bar.y());
    bar.hide();
    CHECK(place.toast.geometry().bottom() > 560);
    bar.show();
    CHECK(place.toast.geometry().bottom() < bar.y());
    bar.setGeometry(0, 500, 300, 100); // at its side
    CHECK(place.toast.geometry().bottom() > 560);
}

TEST_CASE("a toast too long for one line takes two")
{
    Place place;
    place.toast.say(u"Saved"_s, {});
    const int line = place.toast.height();
    place.toast.say(QString(u"What was sent over it stays in the records. "_s).repeated(5), [] {});
    CHECK(place.toast.width() < place.page.width());
    CHECK(place.toast.height() > line);
}

TEST_CASE("a toast covers neither the bar for those who are ticked nor the next step")
{
    const QString name = GENERATE(u"contacts/import"_s, u"campaigns/compose"_s);
    tests::Gui gui;
    app::Page &page = gui.show(name, {1024, 640});
    gui.window().toast(QString(120, u'x'));
    const auto *toast = gui.window().findChild<app::Toast *>();
    REQUIRE(toast->isVisible());
    int feet = 0;
    for (const QWidget *foot : page.findChildren<QWidget *>())
        if (foot->property("foot").toBool() && foot->isVisible()) {
            ++feet;
            const QRect place(foot->mapTo(&gui.window(), QPoint()), foot->size());
            CHECK_FALSE(place.intersects(QRect(toast->mapTo(&gui.window(), QPoint()), toast->size())));
        }
    CHECK(feet == 1);
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
