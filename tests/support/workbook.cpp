#include "tests/support/workbook.h"

#include <QBuffer>

#include <quazip.h>
#include <quazipfile.h>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

const QByteArray kXml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"_ba;
const QByteArray kRels = "http://schemas.openxmlformats.org/package/2006/relationships"_ba;

QByteArray relation(const QByteArray &base, const QByteArray &id, const QByteArray &type,
                    const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + base + "/relationships/" + type + "\" Target=\"" +
           target + "\"/>";
}

QByteArray relations(const QByteArray &all)
{
    return kXml + "<Relationships xmlns=\"" + kRels + "\">" + all + "</Relationships>";
}

} // namespace

QByteArray zipOf(const std::vector<Member> &members, const char *password)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    QuaZip zip(&buffer);
    zip.setAutoClose(false);
    zip.open(QuaZip::mdCreate);
    for (const Member &member : members) {
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(member.name), password);
        file.write(member.content);
        file.close();
    }
    zip.close();
    return buffer.data();
}

std::vector<Member> Workbook::members() const
{
    const QByteArray office = isStrict ? "http://purl.oclc.org/ooxml/officeDocument"_ba
                                       : "http://schemas.openxmlformats.org/officeDocument/2006"_ba;
    const QByteArray main = isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"_ba
                                     : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"_ba;
    QByteArray sheetList;
    QByteArray related = relation(office, "s", "styles", "styles.xml") +
                         relation(office, "t", "sharedStrings", "/xl/sharedStrings.xml");
    std::vector<Member> all;
    for (const Sheet &sheet : sheets) {
        const QByteArray number = QByteArray::number(all.size() + 1);
        const QByteArray state = sheet.state.isEmpty() ? QByteArray() : " state=\"" + sheet.state + '"';
        sheetList += "<sheet name=\"" + sheet.name.toUtf8() + "\" sheetId=\"" + number + "\" r:id=\"r" +
                     number + '"' + state + "/>";
        related += relation(office, "r" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        all.push_back({u"xl/worksheets/sheet%1.xml"_s.arg(all.size() + 1),
                       kXml + "<worksheet xmlns=\"" + main + "\"><sheetData>" + sheet.rows +
                           "</sheetData></worksheet>"});
    }
    QByteArray xfs;
    for (const int style : styles)
        xfs += "<xf numFmtId=\"" + QByteArray::number(style) + "\"/>";
    all.push_back({u"_rels/.rels"_s, relations(relation(office, "w", "officeDocument", "xl/workbook.xml"))});
    all.push_back({u"xl/_rels/workbook.xml.rels"_s, relations(related)});
    all.push_back({u"xl/workbook.xml"_s, kXml + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office +
                                             "/relationships\"><workbookPr date1904=\"" +
                                             (is1904 ? "1" : "0") + "\"/><sheets>" + sheetList +
                                             "</sheets></workbook>"});
    all.push_back(
        {u"xl/styles.xml"_s, kXml + "<styleSheet xmlns=\"" + main + "\"><numFmts>" + formats +
                                 "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" +
                                 xfs + "</cellXfs></styleSheet>"});
    all.push_back({u"xl/sharedStrings.xml"_s, kXml + "<sst xmlns=\"" + main + "\">" + strings + "</sst>"});
    return all;
}

QByteArray workbookOf(const std::vector<QStringList> &rows)
{
    QByteArray cells;
    for (const QStringList &row : rows) {
        cells += "<row>";
        for (const QString &cell : row)
            cells += "<c t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
        cells += "</row>";
    }
    return Workbook{.sheets = {{u"People"_s, cells}}}.zip();
}

} // namespace tests
