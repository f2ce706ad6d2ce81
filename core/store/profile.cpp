#include "core/store/profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace store {
namespace {

base::unexpected<Error> systemError(int number, const QString &path)
{
    const auto code = number == ENOSPC || number == EDQUOT ? Error::Code::Full
                      : number == EIO                      ? Error::Code::Io
                                                           : Error::Code::NotWritable;
    return base::unexpected(Error{code, QString::fromLocal8Bit(std::strerror(number)), path});
}

/// Opens without following into child processes; -1 and errno as open(2).
int openPrivate(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
}

Result<> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (info.exists())
        return systemError(ENOTDIR, folder);
    if (!QDir().mkpath(info.absolutePath()))
        return systemError(errno, info.absolutePath());
    if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemError(errno, folder);
    return {};
}

} // namespace

QString ledgerPath(const QString &folder)
{
    return QDir(folder).filePath(u"ledger.db"_s);
}

Result<> makePrivateFile(const QString &path)
{
    const int descriptor = openPrivate(path);
    if (descriptor < 0)
        return systemError(errno, path);
    ::close(descriptor);
    return {};
}

Result<> prepareProfile(const QString &folder)
{
    return makeFolder(folder).and_then([&] { return makePrivateFile(ledgerPath(folder)); });
}

Result<> requireLedger(const QString &folder)
{
    const QString path = ledgerPath(folder);
    if (QFileInfo(path).isFile())
        return {};
    return base::unexpected(Error{Error::Code::Missing, {}, path});
}

Result<ProfileLock> ProfileLock::take(const QString &folder)
{
    if (auto made = makeFolder(folder); !made)
        return base::unexpected(made.error());
    const QString path = QDir(folder).filePath(u"lock"_s);
    const int descriptor = openPrivate(path);
    if (descriptor < 0)
        return systemError(errno, path);
    ProfileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return base::unexpected(Error{Error::Code::InUse, {}, folder});
    return systemError(errno, path);
}

ProfileLock::ProfileLock(ProfileLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

ProfileLock::~ProfileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace store
