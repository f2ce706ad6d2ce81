#pragma once

#include "core/contacts/sources/xmlpart.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace contacts {

/// The text of the <si> or <is> that begins at `part`, up to its end: runs of different looks are one text,
/// and what only tells how it is pronounced is left out (ECMA-376 part 1, 18.4.8 and 18.4.6).
QString readStringItem(XmlPart &part);

/// "_x000D_" stands for the character with that number (18.4.12, ST_Xstring).
QString withoutEscapes(QString text);

/// The texts of a workbook that its cells name by number. All of them stay in memory, as UTF-8 in one piece:
/// a million names take some 20 MB.
class SharedStrings
{
public:
    /// Up to where the part fails: ask it.
    void read(XmlPart &part);

    /// Empty if there is none of that number.
    QString at(qsizetype index) const;
    qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }

private:
    QByteArray m_text;
    std::vector<qsizetype> m_ends;
};

} // namespace contacts
