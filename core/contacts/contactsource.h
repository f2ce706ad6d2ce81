#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace contacts {

/// Why a list could not be read, or not to its end.
struct SourceError
{
    enum class Code {
        CannotOpen,
        CannotRead, ///< the disk or the network drive failed on the way
        Empty,      ///< nothing in it
        NotAList,   ///< binary, or a format that is not this one
        CutOff,     ///< ends in the middle of a row, such as inside quotes
        TooLong,    ///< a row or a cell beyond all reason
    };
    Code code = Code::CannotRead;
    QString path;
    QString detail;  ///< what the system said; for the log
    qint64 line = 0; ///< of the file, from 1; 0 if it has none

    friend bool operator==(const SourceError &, const SourceError &) = default;
};

/// One row of a list. Kept by the caller and filled again, so that a million rows cost few allocations.
struct SourceRow
{
    qint64 line = 0;   ///< of the file, from 1: what a person looks for
    QStringList cells; ///< as many as the row has; may be fewer or more than the header's
};

/// A list of people in some format, pulled row by row. Used by one thread at a time, not always the same.
class ContactSource
{
public:
    virtual ~ContactSource() = default;

    /// Names of the columns, as the list has them; made up ("1", "2" ...) where it has none.
    virtual QStringList header() const = 0;

    /// The next row with anything in it; false at the end. After an error nothing more comes.
    virtual base::Result<bool, SourceError> next(SourceRow &row) = 0;

    /// How far it has come, for a progress bar: octets, or whatever the format can count. Any thread may ask.
    virtual qint64 done() const = 0;
    virtual qint64 total() const = 0;
};

} // namespace contacts
