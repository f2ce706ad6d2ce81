#include "core/contacts/sources/xlsxbook.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

constexpr size_t kMostSheets = 10'000;
constexpr size_t kMostStyles = 100'000; // a spreadsheet allows 65,490

/// Where a relationship leads (ECMA-376 part 2, 9.3), by its id; the type is only its last word, which is the
/// same in both forms.
struct Relation
{
    QString type;
    QString part;
};

/// "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"
QString relationsOf(const QString &part)
{
    const qsizetype name = part.lastIndexOf(u'/') + 1;
    return part.first(name) + u"_rels/"_s + part.sliced(name) + u".rels"_s;
}

/// `target` as it is seen from `part`: "worksheets/sheet1.xml", "../docProps/app.xml", "/xl/styles.xml".
QString resolved(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList folders = part.split(u'/');
    folders.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == ".."_L1 && !folders.isEmpty())
            folders.removeLast();
        else if (step != "."_L1 && step != ".."_L1)
            folders << step;
    }
    return folders.join(u'/');
}

PartFailure readRelations(QuaZip &zip, const QString &part, QHash<QString, Relation> &relations)
{
    XmlPart rels(zip, relationsOf(part));
    while (rels.next()) {
        if (!rels.isStart(u"Relationship") || rels.attribute(u"TargetMode") == "External"_L1)
            continue;
        const QString type = rels.attribute(u"Type");
        relations.insert(rels.attribute(u"Id"), {type.sliced(type.lastIndexOf(u'/') + 1),
                                                 resolved(part, rels.attribute(u"Target"))});
        if (static_cast<size_t>(relations.size()) > kMostSheets)
            rels.fail(PartFailure::TooBig);
    }
    return rels.failure();
}

QString partOfType(const QHash<QString, Relation> &relations, QStringView type)
{
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [type](const Relation &relation) { return relation.type == type; });
    return found == relations.end() ? QString() : found->part;
}

bool isTrue(const QString &value)
{
    return value == "1"_L1 || value == "true"_L1 || value == "on"_L1;
}

PartFailure readWorkbook(QuaZip &zip, const QString &name, const QHash<QString, Relation> &relations,
                         XlsxBook &book)
{
    XmlPart part(zip, name);
    while (part.next()) {
        if (part.isStart(u"workbookPr") && isTrue(part.attribute(u"date1904")))
            book.dates = DateSystem::From1904;
        if (!part.isStart(u"sheet"))
            continue;
        const Relation relation = relations.value(part.attribute(u"id"));
        const QString state = part.attribute(u"state");
        if (relation.type == "worksheet"_L1)
            book.sheets.push_back(
                {part.attribute(u"name"), relation.part, state.isEmpty() || state == "visible"_L1});
        if (book.sheets.size() > kMostSheets)
            part.fail(PartFailure::TooBig);
    }
    return part.failure();
}

/// The formats of the cells' styles: numFmts define, cellXfs name them (18.8.10, 18.8.31).
PartFailure readStyles(QuaZip &zip, const QString &name, std::vector<NumberFormat> &formats)
{
    XmlPart part(zip, name);
    QHash<int, NumberFormat> defined;
    bool isOfCells = false;
    while (part.next()) {
        if (part.isStart(u"numFmt")) {
            defined.insert(part.attribute(u"numFmtId").toInt(), formatOf(part.attribute(u"formatCode")));
        } else if (part.isStart(u"cellXfs") || part.isEnd(u"cellXfs")) {
            isOfCells = part.isStart();
        } else if (isOfCells && part.isStart(u"xf")) {
            const int id = part.attribute(u"numFmtId").toInt();
            formats.push_back(defined.value(id, builtinFormat(id)));
        }
        if (formats.size() > kMostStyles || static_cast<size_t>(defined.size()) > kMostStyles)
            part.fail(PartFailure::TooBig);
    }
    return part.failure();
}

} // namespace

QStringList XlsxBook::visibleNames() const
{
    QStringList names;
    for (const XlsxSheet &sheet : sheets)
        if (sheet.isVisible)
            names << sheet.name;
    return names;
}

const XlsxSheet *XlsxBook::find(const QString &name) const
{
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (const XlsxSheet &sheet : sheets)
            if (sheet.name.compare(name, sensitivity) == 0)
                return &sheet;
    return nullptr;
}

PartFailure readBook(QuaZip &zip, XlsxBook &book)
{
    QHash<QString, Relation> relations;
    if (const auto failure = readRelations(zip, {}, relations); failure != PartFailure::None)
        return failure;
    const QString workbook = partOfType(relations, u"officeDocument");
    relations.clear();
    if (workbook.isEmpty())
        return PartFailure::Missing;
    if (const auto failure = readRelations(zip, workbook, relations); failure != PartFailure::None)
        return failure;
    if (const auto failure = readWorkbook(zip, workbook, relations, book); failure != PartFailure::None)
        return failure;
    if (book.sheets.empty())
        return PartFailure::Missing;
    book.strings = partOfType(relations, u"sharedStrings");
    const QString styles = partOfType(relations, u"styles");
    return styles.isEmpty() ? PartFailure::None : readStyles(zip, styles, book.formats);
}

} // namespace contacts
