// Pictures of every page for the reader of a change: light and dark; small, usual and large.
//   handbell_screenshots [--data PROFILE] [--out FOLDER] [--page NAME]

#include "app/pages/pagetable.h"
#include "app/windowoptions.h"
#include "tests/gui/gui.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// Figures that the reader brings come a moment after the page.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    tests::pump([&] { return timer.elapsed() > 400; });
}

void picture(tests::Gui &gui, const QString &page, const QString &theme, QSize size, const QDir &folder)
{
    gui.show(page, size);
    settle();
    const QString file = u"%1-%2-%3x%4.png"_s.arg(QString(page).replace(u'/', u'-'), theme)
                             .arg(size.width())
                             .arg(size.height());
    gui.window().grab().save(folder.filePath(file));
    QTextStream(stdout) << folder.filePath(file) << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const tests::GuiProgram program(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption data(u"data"_s, u"A profile to show instead of an empty one."_s, u"PROFILE"_s);
    const QCommandLineOption out(u"out"_s, u"Where the pictures go."_s, u"FOLDER"_s,
                                 QCoreApplication::applicationDirPath() + u"/../screenshots"_s);
    const QCommandLineOption only(u"page"_s, u"This page alone."_s, u"NAME"_s);
    parser.addHelpOption();
    parser.addOptions({data, out, only});
    parser.process(*qApp);

    const QDir folder(QDir::cleanPath(parser.value(out)));
    folder.mkpath(u"."_s);
    for (const auto &[name, choice] :
         {std::pair(u"light"_s, app::Theme::Choice::Light), std::pair(u"dark"_s, app::Theme::Choice::Dark)}) {
        tests::GuiProgram::theme().setChoice(choice);
        tests::Gui gui(parser.value(data));
        for (const app::PageKind &kind : app::pageTable()) {
            const QString page = QString::fromLatin1(kind.name);
            if (parser.isSet(only) && parser.value(only) != page)
                continue;
            for (const QSize size : {QSize(1024, 640), QSize(1440, 900), QSize(3840, 2160)})
                picture(gui, page, name, size, folder);
        }
    }
    return 0;
}
