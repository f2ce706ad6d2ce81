#include "tests/catch.h"
#include "tests/support/places.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Who may know whom: the folders whose headers a folder may include, and the Qt modules it may touch.
/// The first row whose folder is a prefix of the file's path decides.
struct Rule
{
    QString folder;
    QStringList mayInclude;
    QStringList mayNotInclude; ///< beginnings of system headers
};

const QStringList kWidgets{u"QWidget"_s, u"QApplication"_s, u"QtWidgets"_s, u"QMainWindow"_s, u"QDialog"_s};
const QStringList kSql{u"QSql"_s, u"QtSql"_s, u"sqlite3"_s};
const QStringList kWire{u"QSerialPort"_s, u"QtSerialPort"_s, u"QTcp"_s, u"QLocalS"_s, u"QtNetwork"_s};
const QStringList kLife{u"QObject"_s, u"QTimer"_s, u"QFile"_s, u"QIODevice"_s};

/// Command line and window stand side by side on the engine; main.cpp alone knows both.
const QStringList kEngine{u"core/"_s,
                          u"modem/"_s,
                          u"app/application.h"_s,
                          u"app/aside.h"_s,
                          u"app/deviceprobe.h"_s,
                          u"app/engine.h"_s,
                          u"app/forecasting.h"_s,
                          u"app/linehost.h"_s,
                          u"app/lineprobe.h"_s,
                          u"app/listimport.h"_s,
                          u"app/knownlines.h"_s,
                          u"app/openlines.h"_s,
                          u"app/pins.h"_s,
                          u"app/stopsignal.h"_s,
                          u"app/supportfile.h"_s,
                          u"app/text/"_s,
                          u"app/cli/"_s,
                          u"app/handover/"_s};
const QStringList kWindow{u"core/"_s, u"modem/"_s, u"app/"_s};

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> table{
        {u"core/base/"_s, {u"core/base/"_s}, kWidgets + kSql + kWire},
        {u"core/pdu/"_s, {u"core/base/"_s, u"core/pdu/"_s}, kWidgets + kSql + kWire + kLife},
        {u"core/line/"_s, {u"core/base/"_s, u"core/pdu/"_s, u"core/line/"_s}, kWidgets + kSql + kWire},
        {u"core/store/"_s, {u"core/"_s}, kWidgets + kWire},
        {u"core/"_s, {u"core/"_s}, kWidgets + kWire + kSql},
        {u"modem/"_s, {u"core/base/"_s, u"core/pdu/"_s, u"core/line/"_s, u"modem/"_s}, kWidgets + kSql},
        {u"app/cli/"_s, kEngine, kWidgets},
        {u"app/handover/"_s, kEngine, kWidgets},
        {u"app/text/"_s, kEngine, kWidgets},
        {u"app/dialogs/"_s, kWindow, kSql + kWire},
        {u"app/firstrun/"_s, kWindow, kSql + kWire},
        {u"app/pages/"_s, kWindow, kSql + kWire},
        {u"app/widgets/"_s, kWindow, kSql + kWire},
        {u"app/style/"_s, {u"app/style/"_s}, kSql + kWire},
        {u"app/"_s, {u"core/"_s, u"modem/"_s, u"app/"_s}, kSql},
    };
    return table;
}

struct SourceFile
{
    QString path; ///< from the top of the project
    QString text;
};

std::vector<SourceFile> sources(const QStringList &folders)
{
    std::vector<SourceFile> files;
    const QString top = tests::sourceFolder() + u'/';
    for (const QString &folder : folders) {
        QDirIterator it(top + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            files.push_back({file.fileName().mid(top.size()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

bool startsWithAny(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString &b) { return text.startsWith(b); });
}

QStringList broken(const SourceFile &file, const Rule &rule)
{
    static const QRegularExpression include(u"^#include ([\"<])([^\">]+)"_s,
                                            QRegularExpression::MultilineOption);
    QStringList findings;
    for (auto it = include.globalMatch(file.text); it.hasNext();) {
        const auto match = it.next();
        const QString header = match.captured(2);
        const bool ours = match.captured(1) == u"\""_s;
        const bool allowed = ours ? startsWithAny(header, rule.mayInclude)
                                  : !startsWithAny(header.section(u'/', -1), rule.mayNotInclude) &&
                                        !startsWithAny(header, rule.mayNotInclude);
        if (!allowed)
            findings << file.path + u" includes "_s + header;
    }
    return findings;
}

QStringList brokenRules(const std::vector<SourceFile> &files)
{
    QStringList findings;
    for (const SourceFile &file : files) {
        const auto rule = std::find_if(rules().begin(), rules().end(),
                                       [&](const Rule &r) { return file.path.startsWith(r.folder); });
        if (rule == rules().end())
            findings << file.path + u" stands in a folder the house does not know"_s;
        else
            findings << broken(file, *rule);
    }
    return findings;
}

} // namespace

TEST_CASE("who may know whom")
{
    CHECK(brokenRules(sources({u"core"_s, u"modem"_s, u"app"_s})).join(u'\n') == QString());
}

TEST_CASE("the rules find what they forbid")
{
    const auto finds = [](const QString &path, const QString &include) {
        return !brokenRules({{path, u"#include "_s + include + u'\n'}}).isEmpty();
    };
    CHECK(finds(u"core/pdu/x.cpp"_s, u"\"core/line/line.h\""_s));
    CHECK(finds(u"core/send/x.cpp"_s, u"\"modem/atlexer.h\""_s));
    CHECK(finds(u"core/send/x.cpp"_s, u"<QSqlQuery>"_s));
    CHECK(finds(u"core/store/x.cpp"_s, u"<QtSerialPort/QSerialPort>"_s));
    CHECK(finds(u"modem/x.cpp"_s, u"\"core/store/database.h\""_s));
    CHECK(finds(u"modem/practice/x.cpp"_s, u"\"app/cli/command.h\""_s));
    CHECK(finds(u"app/cli/x.cpp"_s, u"<QWidget>"_s));
    CHECK(finds(u"app/cli/x.cpp"_s, u"\"app/mainwindow.h\""_s));
    CHECK(finds(u"app/pages/x.cpp"_s, u"<QSqlQuery>"_s));
    CHECK(finds(u"helpers/x.cpp"_s, u"<QString>"_s));
    CHECK_FALSE(finds(u"core/store/x.cpp"_s, u"<QSqlQuery>"_s));
    CHECK_FALSE(finds(u"modem/lines/serial.cpp"_s, u"<QSerialPort>"_s));
}

TEST_CASE("sentences for people are made in app alone")
{
    static const QRegularExpression translated(u"\\b(tr|translate)\\("_s);
    for (const SourceFile &file : sources({u"core"_s, u"modem"_s})) {
        CAPTURE(file.path);
        CHECK_FALSE(file.text.contains(translated));
    }
}

TEST_CASE("no implementation file grows past one idea")
{
    for (const SourceFile &file : sources({u"core"_s, u"modem"_s, u"app"_s})) {
        CAPTURE(file.path);
        CHECK(file.text.count(u'\n') <= 400);
    }
}
