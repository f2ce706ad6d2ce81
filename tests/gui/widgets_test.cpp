#include "app/bannerboard.h"
#include "app/style/theme.h"
#include "app/widgets/bannerstack.h"
#include "app/widgets/chip.h"
#include "app/widgets/countrybox.h"
#include "app/widgets/newsframe.h"
#include "app/widgets/pagehead.h"
#include "app/widgets/statelook.h"
#include "app/widgets/statemeter.h"
#include "app/widgets/toast.h"
#include "tests/catch.h"
#include "tests/support/fakeclock.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using app::Banner;
using app::Role;
using app::StateMeter;
using app::Theme;

namespace {

QStringList buttonsOf(const QWidget &widget)
{
    QStringList words;
    for (const QPushButton *button : widget.findChildren<QPushButton *>())
        if (button->isVisibleTo(&widget))
            words << button->text();
    return words;
}

QImage metered(const std::vector<StateMeter::Segment> &segments, qint64 total, Qt::LayoutDirection direction)
{
    QImage image(100, 8, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    StateMeter::paint(painter, image.rect(), segments, total, direction);
    return image;
}

int widthOf(const QImage &image, Role role)
{
    int width = 0;
    for (int x = 0; x < image.width(); ++x)
        width += image.pixelColor(x, 4) == Theme::color(role) ? 1 : 0;
    return width;
}

/// Deletes what was replaced, shows what was added.
void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

Banner banner(const QString &kind)
{
    return {kind, app::Tone::Warn, u"warning"_s, kind + u"!"_s, u"Texts wait."_s, {}};
}

} // namespace

TEST_CASE("a country is found by typing its name, blanks in it too")
{
    app::CountryBox box(u"Choose a country"_s);
    box.show();
    QTest::keyClicks(&box, u"United K"_s);
    CHECK(box.country().toString() == u"GB"_s);
    CHECK_FALSE(box.view()->isVisible());
}

TEST_CASE("a meter fills from the start side in both directions, and shows one in a million")
{
    const std::vector<StateMeter::Segment> half{{50, Role::Accent, {}}, {1, Role::Bad, {}}};
    const QImage there = metered(half, 100, Qt::LeftToRight);
    const QImage back = metered(half, 100, Qt::RightToLeft);
    CHECK(widthOf(there, Role::Accent) == 49); // and the rounded end
    CHECK(there.pixelColor(10, 4) == Theme::color(Role::Accent));
    CHECK(back.pixelColor(10, 4) == Theme::color(Role::Sunken));
    CHECK(back.pixelColor(90, 4) == Theme::color(Role::Accent));
    const QImage rare =
        metered({{500'000, Role::Accent, {}}, {1, Role::Bad, {}}}, 1'000'000, Qt::LeftToRight);
    CHECK(widthOf(rare, Role::Bad) == 1);
    CHECK(widthOf(metered({}, 0, Qt::LeftToRight), Role::Accent) == 0);
}

TEST_CASE("there is one banner a kind, the newest first, two at the most and then a count")
{
    app::BannerBoard board;
    QWidget page;
    app::BannerStack stack({&board}, &page);
    page.show();
    CHECK_FALSE(stack.isVisible());
    board.put(banner(u"one"_s));
    board.put(banner(u"two"_s));
    board.put(banner(u"one"_s));
    REQUIRE(board.all().size() == 2);
    CHECK(board.all().front().kind == u"one"_s);
    CHECK(stack.isVisible());
    board.put(banner(u"three"_s));
    board.put(banner(u"four"_s));
    settle();
    CHECK(buttonsOf(stack) == QStringList{u"and 2 more"_s});
    stack.findChild<QPushButton *>()->click();
    settle();
    CHECK(buttonsOf(stack).isEmpty());
    CHECK(stack.findChildren<QFrame *>(Qt::FindDirectChildrenOnly).size() == 4);
    for (const auto *kind : {"one", "two", "three", "four"})
        board.remove(QString::fromLatin1(kind));
    CHECK_FALSE(stack.isVisible());
}

TEST_CASE("what is new in a banner is an alert to screen readers, once, and so is a toast")
{
    app::BannerBoard board;
    QWidget page;
    app::BannerStack stack({&board}, &page);
    page.show();
    const auto alerts = [&stack] {
        settle();
        QStringList names;
        for (auto *frame : stack.findChildren<app::NewsFrame *>()) {
            const auto *interface = QAccessible::queryAccessibleInterface(frame);
            CHECK(interface->role() == QAccessible::AlertMessage);
            names << interface->text(QAccessible::Name);
        }
        return names;
    };
    board.put(banner(u"doubt"_s));
    CHECK(alerts() == QStringList{u"doubt!. Texts wait."_s});
    Banner same = banner(u"doubt"_s);
    same.text = u"Three texts wait."_s;
    board.put(same);
    CHECK(alerts().isEmpty());
    board.remove(u"doubt"_s);
    board.put(banner(u"doubt"_s));
    CHECK(alerts().size() == 1);
    const tests::FakeClock clock;
    app::Toast toast(&page, clock);
    toast.say(u"Saved"_s, {});
    CHECK(QAccessible::queryAccessibleInterface(&toast)->role() == QAccessible::AlertMessage);
    CHECK(QAccessible::queryAccessibleInterface(&toast)->text(QAccessible::Name) == u"Saved"_s);
}

TEST_CASE("a button takes on its kind whenever it is told")
{
    QWidget page;
    QPushButton button(u"Send"_s, &page);
    page.show();
    const auto ground = [&] { return button.grab().toImage().pixelColor(button.width() / 2, 4); };
    CHECK(ground() == Theme::color(Role::Base));
    button.setProperty("kind", u"main"_s);
    CHECK(ground() == Theme::color(Role::Accent));
    button.setProperty("kind", QVariant());
    CHECK(ground() == Theme::color(Role::Base));
}

TEST_CASE("in the buttons of a dialog, the one that does it is the main one")
{
    QDialog dialog;
    QDialogButtonBox buttons(&dialog);
    const auto kindOf = [&](QDialogButtonBox::ButtonRole role) {
        return buttons.addButton(u"Words"_s, role)->property("kind").toString();
    };
    dialog.show();
    CHECK(kindOf(QDialogButtonBox::AcceptRole) == u"main"_s);
    CHECK(kindOf(QDialogButtonBox::DestructiveRole) == u"danger"_s);
    CHECK(kindOf(QDialogButtonBox::RejectRole) == QString());
    QInputDialog question;
    question.open();
    const auto all = question.findChildren<QPushButton *>();
    CHECK(std::ranges::count_if(
              all, [](const auto *button) { return button->property("kind") == u"main"_s; }) == 1);
}

TEST_CASE("a banner's button does what it says, even when that takes the banner away")
{
    app::BannerBoard board;
    app::BannerStack stack({&board});
    Banner ours = banner(u"pin"_s);
    ours.buttons = {{u"Unlock"_s, [&] { board.remove(u"pin"_s); }}};
    board.put(ours);
    stack.findChild<QPushButton *>()->click();
    CHECK(board.all().empty());
}

TEST_CASE("buttons of a head give up their words from the start side, the main one keeps its own")
{
    QWidget page;
    app::PageHead head(&page);
    head.setTitle(u"Contacts"_s);
    QAction import(QIcon(QPixmap(18, 18)), u"Import a list"_s);
    QAction columns(QIcon(QPixmap(18, 18)), u"Choose the columns"_s);
    QAction add(QIcon(QPixmap(18, 18)), u"New contact"_s);
    const QPushButton *first = head.addButton(&import);
    const QPushButton *second = head.addButton(&columns);
    const QPushButton *main = head.setMain(&add);
    head.resize(1200, 56);
    page.show();
    CHECK(first->text() == u"Import a list"_s);
    CHECK(second->text() == u"Choose the columns"_s);
    int narrow = 1200;
    while (!first->text().isEmpty() && narrow > 100)
        head.resize(narrow -= 10, 56);
    CHECK(second->text() == u"Choose the columns"_s);
    head.resize(100, 56);
    CHECK(first->text().isEmpty());
    CHECK(second->text().isEmpty());
    CHECK(main->text() == u"New contact"_s);
    CHECK(first->accessibleName() == u"Import a list"_s);
    head.resize(1200, 56);
    CHECK(first->text() == u"Import a list"_s);
}

TEST_CASE("a head's button follows its action")
{
    app::PageHead head;
    QAction pause(u"Pause"_s);
    QPushButton *button = head.setMain(&pause);
    pause.setText(u"Go on"_s);
    CHECK(button->text() == u"Go on"_s);
    pause.setEnabled(false);
    CHECK_FALSE(button->isEnabled());
    int pressed = 0;
    QObject::connect(&pause, &QAction::triggered, &head, [&] { ++pressed; });
    pause.setEnabled(true);
    button->click();
    CHECK(pressed == 1);
}

TEST_CASE("no two states of a text look alike")
{
    std::set<std::pair<QString, QString>> looks;
    for (int i = 0; i < campaign::kMessageStates; ++i) {
        const app::Look look = app::lookOf(static_cast<campaign::MessageState>(i));
        CHECK_FALSE(look.word.isEmpty());
        CHECK(looks.insert({look.icon, look.word}).second);
        CHECK(QFile::exists(u":/icons/%1.svg"_s.arg(look.icon)));
    }
    CHECK(app::lookOf(campaign::MessageState::InDoubt).tone == app::Tone::Doubt);
    CHECK(app::lookOf(campaign::MessageState::Accepted).word !=
          app::lookOf(campaign::MessageState::Accepted, false).word);
}

TEST_CASE("a chip is as wide as its word and says it")
{
    const app::Chip chip(u"check"_s, u"Finished"_s, app::Tone::Ok);
    const app::Chip longer(u"check"_s, u"Finished long ago"_s, app::Tone::Ok);
    CHECK(longer.sizeHint().width() > chip.sizeHint().width());
    CHECK(chip.sizeHint().height() >= 20);
    CHECK(chip.accessibleName() == u"Finished"_s);
}
