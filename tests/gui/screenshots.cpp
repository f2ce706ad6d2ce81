// Pictures of every page for the reader of a change: light and dark; small, usual and large; of a new
// profile, of a shop after three weeks, and of a million people with a million texts. Of the shop also what
// is behind a click: cards, dialogs, the steps of import and composer, the first run ("poses").
//   handbell_screenshots [--data PROFILE] [--out FOLDER] [--page NAME] [--pose NAME]
//                        [--people empty|usual|many|poses] [--size WIDTHxHEIGHT] [--font PERCENT] [--rtl]

#include "app/pages/pagetable.h"
#include "app/windowoptions.h"
#include "tests/bench/bigprofile.h"
#include "tests/gui/gui.h"
#include "tests/gui/largerfont.h"
#include "tests/gui/poses.h"
#include "tests/gui/usualshop.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 1'000'000;

/// A profile to show, and the campaign whose page is shown; none: without that page.
struct Scene
{
    QString name;
    QString profile; ///< empty: a new one
    base::CampaignId campaign;
    base::Milliseconds patience{800}; ///< until all figures stand
};

struct Choice
{
    QDir folder;
    QString page; ///< empty: every one
    QList<QSize> sizes{{1024, 640}, {1440, 900}, {3840, 2160}};
};

/// Figures that the reader brings come a moment after the page.
void settle(base::Milliseconds patience)
{
    QElapsedTimer timer;
    timer.start();
    tests::pump([&] { return timer.elapsed() > patience.count(); });
}

const std::pair<QString, app::Theme::Choice> kThemes[] = {{u"light"_s, app::Theme::Choice::Light},
                                                          {u"dark"_s, app::Theme::Choice::Dark}};

void save(const QPixmap &picture, const QString &name, const QString &theme, QSize size, const QDir &folder)
{
    const QString file = u"%1-%2-%3x%4.png"_s.arg(QString(name).replace(u'/', u'-'), theme)
                             .arg(size.width())
                             .arg(size.height());
    picture.save(folder.filePath(file));
    QTextStream(stdout) << folder.filePath(file) << Qt::endl;
}

void pictures(const Scene &scene, const QString &theme, const Choice &choice)
{
    tests::Gui gui(scene.profile);
    const QDir folder(choice.folder.filePath(scene.name));
    folder.mkpath(u"."_s);
    for (const app::PageKind &kind : app::pageTable()) {
        const QString page = QString::fromLatin1(kind.name);
        const bool isCampaign = page == "campaigns/campaign"_L1;
        if ((!choice.page.isEmpty() && choice.page != page) || (isCampaign && !scene.campaign.isValid()))
            continue;
        for (const QSize size : choice.sizes) {
            gui.show(isCampaign ? u"campaigns"_s : page, size);
            if (isCampaign)
                gui.window().navigation().open({page, scene.campaign.value, {}});
            settle(scene.patience);
            save(gui.window().grab(), page, theme, size, folder);
        }
    }
}

void pictures(const Scene &scene, const Choice &choice)
{
    for (const auto &[name, theme] : kThemes) {
        tests::GuiProgram::theme().setChoice(theme);
        pictures(scene, name, choice);
    }
}

void poses(const tests::UsualShop &shop, const QString &only, const Choice &choice)
{
    const QDir folder(choice.folder.filePath(u"poses"_s));
    folder.mkpath(u"."_s);
    for (const auto &[name, theme] : kThemes) {
        tests::GuiProgram::theme().setChoice(theme);
        tests::strikePoses({shop.profile(), shop.running()}, choice.sizes, only,
                           [&](const QString &pose, QSize size, const QPixmap &picture) {
                               save(picture, pose, name, size, folder);
                           });
    }
}

Scene manyPeople(const QTemporaryDir &folder)
{
    campaign::Campaign campaign;
    campaign.name = u"Winter boots"_s;
    campaign.purpose = campaign::Purpose::Marketing;
    campaign.text = u"Hello {name|friend}, the new boots are in."_s;
    campaign.audience.kind = campaign::Audience::Kind::All;
    const QString list = folder.filePath(u"list.csv"_s);
    const QString profile = folder.filePath(u"profile"_s);
    bench::writeList(list, kMany, 0);
    return {u"many"_s, profile, bench::makeProfile(profile, list, campaign), std::chrono::seconds(3)};
}

} // namespace

int main(int argc, char **argv)
{
    const tests::GuiProgram program(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption data(u"data"_s, u"This profile alone."_s, u"PROFILE"_s);
    const QCommandLineOption out(u"out"_s, u"Where the pictures go."_s, u"FOLDER"_s,
                                 QCoreApplication::applicationDirPath() + u"/../screenshots"_s);
    const QCommandLineOption only(u"page"_s, u"This page alone."_s, u"NAME"_s);
    const QCommandLineOption pose(u"pose"_s, u"This pose alone."_s, u"NAME"_s);
    const QCommandLineOption people(u"people"_s, u"empty, usual, many or poses alone."_s, u"WHICH"_s);
    const QCommandLineOption size(u"size"_s, u"This size alone, such as 1280x800."_s, u"SIZE"_s);
    const QCommandLineOption font(u"font"_s, u"With a font of this size, such as 150."_s, u"PERCENT"_s);
    const QCommandLineOption mirrored(u"rtl"_s, u"From right to left."_s);
    parser.addHelpOption();
    parser.addOptions({data, out, only, pose, people, size, font, mirrored});
    parser.process(*qApp);
    if (parser.isSet(mirrored))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);

    const tests::LargerFont larger(parser.isSet(font) ? parser.value(font).toInt() / 100.0 : 1.0);
    Choice choice{QDir(QDir::cleanPath(parser.value(out))), parser.value(only)};
    const QString wanted = parser.value(size);
    if (!wanted.isEmpty())
        choice.sizes = {{wanted.section(u'x', 0, 0).toInt(), wanted.section(u'x', 1).toInt()}};
    const auto isWanted = [&](const QString &which) {
        return !parser.isSet(data) && (!parser.isSet(people) || parser.value(people) == which);
    };
    if (parser.isSet(data))
        pictures({u"given"_s, parser.value(data), {}}, choice);
    if (isWanted(u"empty"_s))
        pictures({u"empty"_s, {}, {}}, choice);
    if (isWanted(u"usual"_s)) {
        const tests::UsualShop shop;
        pictures({u"usual"_s, shop.profile(), shop.running()}, choice);
    }
    if (isWanted(u"poses"_s))
        poses(tests::UsualShop(), parser.value(pose), choice);
    if (isWanted(u"many"_s)) {
        const QTemporaryDir folder;
        pictures(manyPeople(folder), choice);
    }
    return 0;
}
