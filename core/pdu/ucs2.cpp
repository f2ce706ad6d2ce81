#include "core/pdu/ucs2.h"

#include <QtEndian>

namespace pdu::ucs2 {

namespace {

bool isLoneSurrogate(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return text[at].isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

} // namespace

QByteArray encode(QStringView text)
{
    QByteArray octets(text.size() * 2, Qt::Uninitialized);
    char *out = octets.data();
    for (qsizetype at = 0; at < text.size(); ++at, out += 2) {
        const bool lone = text[at].isSurrogate() && isLoneSurrogate(text, at);
        const QChar written = lone ? QChar(QChar::ReplacementCharacter) : text[at];
        qToBigEndian<quint16>(written.unicode(), out);
    }
    return octets;
}

QString decode(QByteArrayView octets)
{
    QString text(octets.size() / 2, Qt::Uninitialized);
    qFromBigEndian<quint16>(octets.data(), text.size(), text.data());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).isSurrogate() && isLoneSurrogate(text, at))
            text[at] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace pdu::ucs2
