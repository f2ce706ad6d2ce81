#include "core/contacts/listfile.h"

#include <QFile>
#include <QFileInfo>

namespace contacts {
namespace {

bool isOrdinary(const QString &path)
{
    const QFileInfo info(path);
    return !info.exists() || info.isFile();
}

} // namespace

ListFile::ListFile(const QString &path)
    : m_replacement(isOrdinary(path) ? new QSaveFile(path) : nullptr)
    , m_file(m_replacement ? static_cast<QFileDevice *>(m_replacement) : new QFile(path))
    , m_writer(*m_file)
{
}

base::unexpected<FileError> ListFile::failure(FileError::Code code) const
{
    const bool isFull = m_file->error() == QFileDevice::ResourceError;
    return base::unexpected(
        FileError{isFull ? FileError::Code::Full : code, m_file->fileName(), m_file->errorString()});
}

base::Result<void, FileError> ListFile::open()
{
    if (!m_file->open(QIODevice::WriteOnly))
        return failure(FileError::Code::CannotOpen);
    if (m_replacement)
        m_replacement->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

base::Result<void, FileError> ListFile::commit()
{
    m_isGood = m_writer.finish() && m_isGood;
    const bool isWritten = m_replacement ? m_isGood && m_replacement->commit() : m_isGood && m_file->flush();
    if (!isWritten)
        return failure(FileError::Code::CannotWrite);
    return {};
}

} // namespace contacts
