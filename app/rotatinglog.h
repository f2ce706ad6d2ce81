#pragma once

#include <QByteArray>
#include <QString>

namespace app {

/// Lines of text in a file that only its owner may read and that stays small: a full one is put aside as
/// "PATH.1", in place of the one before, and begun anew. Nothing is forced to the disk: what was appended
/// outlives a crash of the program, not one of the PC. Used by one thread at a time.
class RotatingLog
{
public:
    /// So many octets are left free on the disk, for what must be kept.
    static constexpr qint64 kLeftFree = 64 << 20;

    /// At most `octets` in each of the two files.
    RotatingLog(QString path, qint64 octets);

    /// Whole lines with their line feeds, no more than a file takes. False: the disk is full or refuses, they
    /// are lost, and the next ones may have more luck.
    bool append(const QByteArray &lines);

    /// Both files at this path, the older first; a line that a crash left unfinished ends there.
    static QByteArray read(const QString &path);

private:
    bool makeRoom(qint64 octets);

    QString m_path;
    qint64 m_octets;
};

} // namespace app
