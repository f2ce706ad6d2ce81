#include "app/rotatinglog.h"

#include "core/store/profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString asideOf(const QString &path)
{
    return path + u".1"_s;
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    return text;
}

bool endsWithinLine(QFile &file)
{
    char last = '\n';
    return file.size() > 0 && file.seek(file.size() - 1) && file.getChar(&last) && last != '\n';
}

} // namespace

RotatingLog::RotatingLog(QString path, qint64 octets)
    : m_path(std::move(path))
    , m_octets(octets)
{
}

bool RotatingLog::append(const QByteArray &lines)
{
    const QString folder = QFileInfo(m_path).path();
    const bool isThere = QDir().mkpath(folder);
    const QStorageInfo disk(folder);
    if (!isThere || disk.bytesAvailable() < kLeftFree || !makeRoom(lines.size() + 1) ||
        !store::makePrivateFile(m_path))
        return false;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    const QByteArray text = endsWithinLine(file) ? '\n' + lines : lines;
    return file.seek(file.size()) && file.write(text) == text.size();
}

bool RotatingLog::makeRoom(qint64 octets)
{
    if (QFileInfo(m_path).size() + octets <= m_octets)
        return true;
    QFile::remove(asideOf(m_path));
    return !QFileInfo::exists(m_path) || QFile::rename(m_path, asideOf(m_path));
}

QByteArray RotatingLog::read(const QString &path)
{
    return textOf(asideOf(path)) + textOf(path);
}

} // namespace app
