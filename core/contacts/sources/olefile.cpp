#include "core/contacts/sources/olefile.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace contacts {

namespace {

// [MS-CFB] 2.2
constexpr qsizetype kHeader = 512;
constexpr qsizetype kSectorShift = 30;
constexpr qsizetype kFirstDirectorySector = 48;
constexpr quint16 kLargestShift = 12;
constexpr qint64 kDirectorySectors = 8; // the names looked for stand at its beginning

QByteArray utf16(QByteArrayView ascii)
{
    QByteArray wide;
    for (const char c : ascii)
        wide.append(c).append('\0');
    return wide;
}

QByteArray directoryOf(QIODevice &device, const QByteArray &header)
{
    const auto shift = std::min(qFromLittleEndian<quint16>(header.constData() + kSectorShift), kLargestShift);
    const qint64 sector = qFromLittleEndian<quint32>(header.constData() + kFirstDirectorySector);
    const qint64 size = qint64(1) << shift;
    return device.seek((sector + 1) * size) ? device.read(size * kDirectorySectors) : QByteArray();
}

} // namespace

OleKind judgeOleFile(QIODevice &device)
{
    device.seek(0);
    const QByteArray header = device.read(kHeader);
    OleKind kind = OleKind::None;
    if (header.startsWith("\xD0\xCF\x11\xE0") && header.size() == kHeader)
        kind = directoryOf(device, header).contains(utf16("EncryptedPackage")) ? OleKind::Encrypted
                                                                               : OleKind::Other;
    device.seek(0);
    return kind;
}

} // namespace contacts
