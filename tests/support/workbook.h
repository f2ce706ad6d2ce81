#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace tests {

/// A member of a ZIP container.
struct Member
{
    QString name;
    QByteArray content;
};

/// A ZIP container of these. `password`: what its members are locked by.
QByteArray zipOf(const std::vector<Member> &members, const char *password = nullptr);

/// An Excel workbook, in the making: cells are the XML of a sheet's rows.
struct Workbook
{
    struct Sheet
    {
        QString name;
        QByteArray rows;       ///< what stands in <sheetData>
        QByteArray state = {}; ///< "hidden" ...
    };
    std::vector<Sheet> sheets;
    QByteArray strings = {}; ///< what stands in <sst>
    QByteArray formats = {}; ///< what stands in <numFmts>
    QList<int> styles = {0}; ///< the format of each style
    bool is1904 = false;
    bool isStrict = false;

    std::vector<Member> members() const;
    QByteArray zip() const { return zipOf(members()); }
};

/// A workbook with one sheet of plain texts.
QByteArray workbookOf(const std::vector<QStringList> &rows);

} // namespace tests
