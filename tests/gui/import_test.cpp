#include "app/pages/import/columnsstep.h"
#include "app/pages/importpage.h"
#include "core/store/contacts.h"
#include "tests/catch.h"
#include "tests/gui/gui.h"
#include "tests/support/workbook.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTableWidget>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::pump;

namespace {

/// The window on the page of imports, and files to drop on it.
class ImportDesk
{
public:
    ImportDesk() { gui.show(u"contacts/import"_s); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    void open(const QString &name, const QByteArray &content)
    {
        page().openFile(write(name, content));
        REQUIRE(pump([&] { return shows(name); }));
    }
    app::ImportPage &page() { return *gui.window().findChild<app::ImportPage *>(); }
    QTableWidget &columns() { return *page().findChild<app::ColumnsStep *>()->findChild<QTableWidget *>(); }
    /// The headings of the columns that are shown, once they are those of the list.
    QString headings()
    {
        QStringList all;
        for (int row = 0; row < columns().rowCount(); ++row)
            all << columns().item(row, 0)->text();
        return all.join(u'|');
    }
    QComboBox &box(const QString &name) { return *page().findChild<QComboBox *>(name); }
    void choose(const QString &name, int index)
    {
        box(name).setCurrentIndex(index);
        emit box(name).activated(index);
    }
    QAbstractButton *button(const QString &name)
    {
        const auto buttons = page().findChildren<QAbstractButton *>();
        const auto found = std::ranges::find(buttons, name, &QWidget::accessibleName);
        return found != buttons.end() && (*found)->isVisible() ? *found : nullptr;
    }
    bool shows(const QString &words)
    {
        const auto labels = page().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    tests::Gui gui;

private:
    QTemporaryDir m_folder;
};

QByteArray sheet(const QByteArray &heading, int rows)
{
    QByteArray xml = "<row><c t=\"str\"><v>Mobile</v></c><c t=\"str\"><v>" + heading + "</v></c></row>";
    for (int i = 0; i < rows; ++i)
        xml += "<row><c t=\"str\"><v>+44770090011" + QByteArray::number(i) +
               "</v></c><c t=\"str\"><v>Somebody</v></c></row>";
    return xml;
}

} // namespace

TEST_CASE("a workbook of several sheets asks which one")
{
    ImportDesk desk;
    const tests::Workbook book{.sheets = {{u"Bath"_s, sheet("Shoes", 1)},
                                          {u"Bristol"_s, sheet("Hats", 3)},
                                          {u"Notes"_s, {}, "hidden"}}};
    desk.open(u"till.xlsx"_s, book.zip());
    CHECK(desk.headings() == u"Mobile|Shoes");
    CHECK(desk.box(u"sheet"_s).isVisible());
    CHECK(desk.box(u"sheet"_s).count() == 2);
    CHECK_FALSE(desk.box(u"separator"_s).isVisible());
    CHECK_FALSE(desk.box(u"charset"_s).isVisible());
    desk.choose(u"sheet"_s, 1);
    CHECK(pump([&] { return desk.headings() == u"Mobile|Hats"; }));
    CHECK(desk.box(u"sheet"_s).currentText() == u"Bristol");
}

TEST_CASE("a text's separator and character set can be chosen, a workbook's and a card's not")
{
    ImportDesk desk;
    desk.open(u"list.csv"_s, "Mobile;Customer\n+447700900118;\xCF\xE5\xF2\xF0\xEE\xE2\n");
    CHECK(desk.box(u"separator"_s).isVisible());
    CHECK(desk.box(u"separator"_s).currentText() == u"Semicolon ;");
    CHECK_FALSE(desk.box(u"sheet"_s).isVisible());
    desk.choose(u"charset"_s, desk.box(u"charset"_s).findData(u"windows-1251"_s.toLatin1()));
    CHECK(pump([&] { return desk.columns().item(1, 1)->text() == u"Петров"; }));
    desk.choose(u"separator"_s, 0);
    CHECK(pump([&] { return desk.columns().rowCount() == 1; }));

    desk.open(u"one.xlsx"_s, tests::Workbook{.sheets = {{u"Bath"_s, sheet("Shoes", 1)}}}.zip());
    REQUIRE(pump([&] { return desk.headings() == u"Mobile|Shoes"; }));
    for (const QString &name : {u"separator"_s, u"charset"_s, u"sheet"_s})
        CHECK_FALSE(desk.box(name).isVisible());

    desk.open(u"phone.vcf"_s, "BEGIN:VCARD\nFN:Hannah Reid\nTEL:+447700900118\nEND:VCARD\n");
    REQUIRE(pump([&] { return desk.headings() == u"Name|Mobile"; }));
    CHECK_FALSE(desk.box(u"separator"_s).isVisible());
    CHECK(desk.box(u"charset"_s).isVisible());
}

TEST_CASE("the sheet that was chosen is the one that is imported")
{
    ImportDesk desk;
    const tests::Workbook book{.sheets = {{u"Bath"_s, sheet("Shoes", 1)}, {u"Bristol"_s, sheet("Hats", 3)}}};
    desk.open(u"till.xlsx"_s, book.zip());
    desk.choose(u"sheet"_s, 1);
    REQUIRE(pump([&] { return desk.headings() == u"Mobile|Hats"; }));
    auto *next = desk.page().findChild<QPushButton *>(u"nextStep"_s);
    next->click();
    for (auto *ground : desk.page().findChildren<QAbstractButton *>())
        if (ground->text() == u"I do not know")
            ground->click();
    next->click();
    REQUIRE(pump([&] { return next->isVisible() && next->text() == u"Import 3 rows"; }));
    next->click();
    CHECK(pump([&] { return next->isVisible() && next->text() == u"Show the people"; }));
}

TEST_CASE("a list that takes long to open shows how far it is, and can be left")
{
    ImportDesk desk;
    QSemaphore readers; // all threads that read lists are busy elsewhere
    const int threads = QThreadPool::globalInstance()->maxThreadCount();
    const auto goOn = qScopeGuard([&] {
        readers.release(threads);
        QThreadPool::globalInstance()->waitForDone();
    });
    for (int i = 0; i < threads; ++i)
        QThreadPool::globalInstance()->start([&readers] { readers.acquire(); });
    desk.page().openFile(desk.write(u"till.csv"_s, "Mobile;Customer\n+447700900118;Hannah Reid\n"));
    desk.gui.clock().leap(std::chrono::seconds(1));
    CHECK(pump([&] { return desk.shows(u"Reading till.csv ..."_s); }));
    auto *stop = desk.button(u"Stop reading the list"_s);
    REQUIRE(stop);
    stop->click();
    CHECK_FALSE(stop->isVisible());
    readers.release(threads);
    desk.open(u"other.csv"_s, "Mobile;Shoes\n+447700900118;Boots\n");
    CHECK(desk.headings() == u"Mobile|Shoes");
    CHECK_FALSE(desk.shows(u"Reading"_s));
}

TEST_CASE("a file that cannot be read is told where it was dropped, with what to do")
{
    ImportDesk desk;
    const QByteArray ole = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(1024, '\0');
    desk.page().openFile(desk.write(u"old.xls"_s, ole));
    CHECK(pump([&] { return desk.shows(u"Save it as .xlsx or CSV"_s); }));
    desk.open(u"list.csv"_s, "Mobile,Customer\n+447700900118,Hannah\n");
    CHECK_FALSE(desk.shows(u"Save it as .xlsx or CSV"_s));
}
