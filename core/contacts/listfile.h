#pragma once

#include "core/base/result.h"
#include "core/contacts/sources/csvwriter.h"

#include <QSaveFile>

namespace contacts {

/// Why a list could not be written. What stood under its name before is untouched.
struct FileError
{
    enum class Code { CannotOpen, CannotWrite, Full };
    Code code = Code::CannotWrite;
    QString path;
    QString detail; ///< what the system said; for the log

    friend bool operator==(const FileError &, const FileError &) = default;
};

/// A CSV file under way: it takes the place of an older one when it is whole, not before. Readable by its
/// owner alone. What is no ordinary file, such as /dev/stdout, is written to as it is.
class ListFile
{
public:
    explicit ListFile(const QString &path);

    base::Result<void, FileError> open();
    /// Errors are told by commit().
    void write(const QStringList &cells) { m_isGood = m_isGood && m_writer.write(cells); }
    base::Result<void, FileError> commit();

private:
    base::unexpected<FileError> failure(FileError::Code code) const;

    QSaveFile *m_replacement; ///< m_file, if it is one
    std::unique_ptr<QFileDevice> m_file;
    CsvWriter m_writer;
    bool m_isGood = true;
};

} // namespace contacts
