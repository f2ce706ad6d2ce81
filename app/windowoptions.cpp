#include "app/windowoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("WindowOptions", text);
}

std::optional<Theme::Choice> themeNamed(const QString &name)
{
    if (name == "light"_L1)
        return Theme::Choice::Light;
    if (name == "dark"_L1)
        return Theme::Choice::Dark;
    return {};
}

} // namespace

std::optional<QSize> parseSize(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

WindowOptions readWindowOptions(const QStringList &arguments)
{
    const QCommandLineOption data(u"data"_s, words("The folder of the profile."), u"PROFILE"_s,
                                  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QCommandLineOption page(u"page"_s, words("The page to begin with."), u"NAME"_s);
    const QCommandLineOption theme(u"theme"_s, words("light or dark, instead of the one that was set."),
                                   u"THEME"_s);
    const QCommandLineOption size(u"size"_s, words("The size of the window, such as 1280x800."), u"WxH"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({data, page, theme, size});
    parser.process(arguments);
    return {QDir(parser.value(data)).absolutePath(), parser.value(page), themeNamed(parser.value(theme)),
            parseSize(parser.value(size))};
}

} // namespace app
