#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace contacts {

/// Why a list could not be read, or not to its end.
struct SourceError
{
    enum class Code {
        CannotOpen,
        CannotRead,  ///< the disk or the network drive failed on the way
        Empty,       ///< nothing in it
        NotAList,    ///< binary, or a format that is not this one
        CutOff,      ///< ends in the middle of a row, such as inside quotes
        TooLong,     ///< a row or a cell beyond all reason
        OtherTable,  ///< a spreadsheet in another format than .xlsx, such as .xls or .ods
        Encrypted,   ///< locked by a password
        Damaged,     ///< a container that is cut off, or whose content is broken
        TooBig,      ///< a container that would fill the memory or the day; made to harm, most likely
        NoSuchSheet, ///< see `detail` for the one that was asked for
    };
    Code code = Code::CannotRead;
    QString path;
    QString detail;  ///< what the system said, for the log; or a name, see the codes
    qint64 line = 0; ///< of the file, from 1; 0 if it has none

    friend bool operator==(const SourceError &, const SourceError &) = default;
};

/// One row of a list. Kept by the caller and filled again, so that a million rows cost few allocations.
struct SourceRow
{
    qint64 line = 0;   ///< of the file, from 1, or the place on a SIM: what a person looks for
    QStringList cells; ///< as many as the row has; may be fewer or more than the header's
};

/// How a list is read: what was found or chosen, for those who may choose otherwise.
struct ListForm
{
    enum class Format { SeparatedText, Spreadsheet, Cards, SimBook };
    Format format = Format::SeparatedText;
    QChar separator;    ///< of SeparatedText
    QByteArray charset; ///< of text, as TextDecoder takes it; empty of the others
    QStringList sheets; ///< of a Spreadsheet: those that can be seen in it
    QString sheet;      ///< of a Spreadsheet: the one that is read

    friend bool operator==(const ListForm &, const ListForm &) = default;
};

/// A list of people in some format, pulled row by row. Used by one thread at a time, not always the same.
class ContactSource
{
public:
    virtual ~ContactSource() = default;

    /// Names of the columns, as the list has them; made up ("1", "2" ...) where it has none.
    virtual QStringList header() const = 0;

    virtual ListForm form() const = 0;

    /// The next row with anything in it; false at the end. After an error nothing more comes.
    virtual base::Result<bool, SourceError> next(SourceRow &row) = 0;

    /// How far it has come, for a progress bar: octets, or whatever the format can count. Any thread may ask.
    virtual qint64 done() const = 0;
    virtual qint64 total() const = 0;
};

} // namespace contacts
