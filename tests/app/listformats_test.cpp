#include "tests/app/clirun.h"
#include "tests/catch.h"
#include "tests/support/workbook.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using app::Exit;

namespace {

/// A profile, and files beside it.
class Lists
{
public:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    tests::CliResult run(const QStringList &arguments) const
    {
        return tests::runCli(
            QStringList{u"--data"_s, m_folder.filePath(u"profile"_s), u"--json"_s} + arguments, {}, u"GB"_s);
    }
    tests::CliResult import(const QString &file, const QStringList &more = {}) const
    {
        return run(QStringList{u"contacts"_s, u"import"_s, file} + more);
    }
    QString people() const
    {
        QStringList all;
        for (const QJsonValue &value : run({u"contacts"_s, u"list"_s}).array())
            all << value["number"_L1].toString() + u' ' + value["name"_L1].toString();
        all.sort();
        return all.join(u", "_s);
    }

private:
    QTemporaryDir m_folder;
};

const QByteArray kBath = "<row><c t=\"str\"><v>Mobile</v></c><c t=\"str\"><v>Customer</v></c></row>"
                         "<row><c><v>4.47700900118E11</v></c><c t=\"str\"><v>Hannah Reid</v></c></row>"
                         "<row><c t=\"str\"><v>12</v></c><c t=\"str\"><v>Nobody</v></c></row>";
const QByteArray kBristol =
    "<row><c t=\"str\"><v>Mobile</v></c><c t=\"str\"><v>Customer</v></c></row>"
    "<row><c t=\"str\"><v>07700 900337</v></c><c t=\"str\"><v>Tom Ashby</v></c></row>";

QByteArray shops()
{
    return tests::Workbook{.sheets = {{u"Bath"_s, kBath}, {u"Bristol"_s, kBristol}}}.zip();
}

const QByteArray kCards =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marchetti;Zo\xC3\xAB;;;\r\nFN:Zo\xC3\xAB Marchetti\r\n"
    "TEL;TYPE=HOME:01225 496 0123\r\nTEL;TYPE=CELL:07700 900214\r\nEND:VCARD\r\n";

} // namespace

TEST_CASE("a workbook becomes people, whatever the file is called, and a second time nothing new")
{
    const Lists lists;
    const QString file = lists.write(u"till.csv"_s, shops());
    const QJsonObject first = lists.import(file, {u"--rejects"_s, lists.path(u"rejects.csv"_s)}).object();
    CHECK(first["rows"_L1] == 2);
    CHECK(first["added"_L1] == 1);
    CHECK(first["invalid"_L1] == 1);
    CHECK(lists.people() == u"+447700900118 Hannah Reid");
    const QByteArray rejects = lists.read(u"rejects.csv"_s);
    CHECK(rejects.contains("Mobile,Customer"));
    CHECK(rejects.contains("12,Nobody"));
    CHECK(lists.import(file).object()["unchanged"_L1] == 1);
}

TEST_CASE("another sheet of a workbook")
{
    const Lists lists;
    const QString file = lists.write(u"till.xlsx"_s, shops());
    CHECK(lists.import(file, {u"--sheet"_s, u"Bristol"_s}).object()["added"_L1] == 1);
    CHECK(lists.people() == u"+447700900337 Tom Ashby");
    const auto unknown = lists.import(file, {u"--sheet"_s, u"Wells"_s});
    CHECK(unknown.exit == Exit::Failed);
    CHECK(unknown.err.contains(u"Wells"_s));
}

TEST_CASE("vCards become people, texted at their mobile")
{
    const Lists lists;
    CHECK(lists.import(lists.write(u"phone"_s, kCards)).object()["added"_L1] == 1);
    CHECK(lists.people() == u"+447700900214 Zo\u00EB Marchetti");
    const QJsonObject person = lists.run({u"contacts"_s, u"list"_s}).array()[0].toObject();
    CHECK(person["fields"_L1]["phone 2"_L1] == u"01225 496 0123"_s);
}

TEST_CASE("what is no list that can be read is told with its remedy")
{
    const Lists lists;
    const QByteArray ole = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(1024, '\0');
    const std::pair<QByteArray, QString> all[] = {
        {ole, u"Save it as .xlsx or CSV"_s},
        {tests::zipOf({{u"content.xml"_s, "<a/>"}}), u"Save it as .xlsx or CSV"_s},
        {shops().chopped(300), u"Fetch the file again"_s},
        {tests::zipOf(tests::Workbook{.sheets = {{u"A"_s, kBath}}}.members(), "x"),
         u"without the password"_s},
        {kCards.chopped(8), u"fetch the file again"_s},
        {"%PDF-1.4", u"Save the table as .xlsx or CSV"_s}};
    for (const auto &[content, remedy] : all) {
        CAPTURE(remedy.toStdString());
        const auto result = lists.import(lists.write(u"list.xlsx"_s, content));
        CHECK(result.exit == Exit::Failed);
        CHECK(result.err.contains(remedy));
    }
    CHECK(lists.people().isEmpty());
}

TEST_CASE("a campaign goes to the people of a workbook's sheet")
{
    const Lists lists;
    const QString file = lists.write(u"till.xlsx"_s, shops());
    const QStringList send{u"send"_s,   u"--file"_s,    file,           u"--text"_s, u"Hello {name}"_s,
                           u"--line"_s, u"practice:"_s, u"--purpose"_s, u"service"_s};
    const auto sent = lists.run(send + QStringList{u"--sheet"_s, u"bristol"_s, u"--no-reports"_s});
    CHECK(sent.exit == Exit::Done);
    CHECK(sent.object()["messages"_L1]["total"_L1] == 1);
    CHECK(lists.people() == u"+447700900337 Tom Ashby");
    const auto misplaced =
        lists.run({u"send"_s, u"--to"_s, u"+447700900337"_s, u"--text"_s, u"x"_s, u"--line"_s, u"practice:"_s,
                   u"--purpose"_s, u"service"_s, u"--sheet"_s, u"Bath"_s});
    CHECK(misplaced.exit == Exit::Usage);
}
