#include "core/inbox/reassembly.h"

#include <QCryptographicHash>

#include <map>

using namespace Qt::StringLiterals;

namespace inbox {

namespace {

std::map<int, const Piece *> bySequence(std::span<const Piece> pieces, int total)
{
    std::map<int, const Piece *> sorted;
    for (const Piece &piece : pieces)
        if (piece.sequence >= 1 && piece.sequence <= total)
            sorted.try_emplace(piece.sequence, &piece);
    return sorted;
}

void add(QCryptographicHash &hash, const QByteArray &field)
{
    hash.addData(QByteArray::number(field.size()) + ':');
    hash.addData(field);
}

QByteArray stamp(const line::Inbound &inbound, base::TimePoint received)
{
    if (inbound.serviceCentreTime)
        return "t" + QByteArray::number(qint64(inbound.serviceCentreTime->time_since_epoch().count()));
    return "d" + QByteArray::number(
                     qint64(std::chrono::floor<std::chrono::days>(received).time_since_epoch().count()));
}

QByteArray place(const std::optional<pdu::Concatenation> &concatenation)
{
    if (!concatenation)
        return {};
    const auto &c = *concatenation;
    return u"%1/%2/%3/%4"_s.arg(c.reference).arg(c.total).arg(c.sequence).arg(c.bits).toLatin1();
}

} // namespace

std::optional<pdu::Concatenation> usableConcatenation(const line::Inbound &inbound)
{
    const auto &c = inbound.concatenation;
    const bool usable = c && c->total > 1 && c->sequence >= 1 && c->sequence <= c->total;
    return usable ? c : std::nullopt;
}

bool isComplete(std::span<const Piece> pieces, int total)
{
    return static_cast<int>(bySequence(pieces, total).size()) == total;
}

Piece join(std::span<const Piece> pieces, int total)
{
    const auto sorted = bySequence(pieces, total);
    Piece whole;
    bool gap = false;
    for (int sequence = 1; sequence <= total; ++sequence) {
        const auto piece = sorted.find(sequence);
        if (piece != sorted.end()) {
            whole.text += piece->second->text;
            whole.data += piece->second->data;
        } else if (!gap) {
            whole.text += u"[...]"_s;
        }
        gap = piece == sorted.end();
    }
    return whole;
}

QByteArray fingerprint(const line::Inbound &inbound, base::TimePoint received)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, inbound.sender.toUtf8());
    add(hash, stamp(inbound, received));
    add(hash, place(inbound.concatenation));
    add(hash, inbound.readable ? inbound.text.toUtf8() : inbound.raw);
    add(hash, inbound.data);
    return hash.result().left(16);
}

} // namespace inbox
