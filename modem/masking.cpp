#include "modem/masking.h"

#include "modem/techarset.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace modem {

namespace {

constexpr qsizetype kDigitsLeft = 3;

bool holdsSecret(const QString &line)
{
    static const QRegularExpression secret(
        u"^AT[+^*#%$](CPIN[0-9]?|CLCK|CPWD|SCPIN|SPIC|PIN[A-Z0-9]*)=(?!\\?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(line).hasMatch();
}

bool isPdu(const QString &line)
{
    static const QRegularExpression pdu(u"^[0-9A-F]{16,}$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(u"^[0-9]{16,22}F?$"_s); // an ICCID, an IMEI with its version
    return pdu.match(line).hasMatch() && !digits.match(line).hasMatch();
}

QString withoutDigits(const QString &number)
{
    QString shown = number;
    qsizetype left = kDigitsLeft;
    for (qsizetype at = shown.size() - 1; at >= 0; --at)
        if (shown[at].isDigit() && left-- <= 0)
            shown[at] = u'*';
    return shown;
}

template <class Replacement>
QString replaced(const QString &line, const QRegularExpression &pattern, Replacement replacement)
{
    QString all;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        all += line.mid(from, match.capturedStart() - from) + replacement(match.captured());
        from = match.capturedEnd();
    }
    return all + line.mid(from);
}

/// "002B0034..." as the number it is; other texts as they are.
QString readable(const QString &quoted)
{
    static const QRegularExpression number(u"^\\+?[0-9*#]{4,}$"_s);
    const QString text = fromTe(quoted.toLatin1(), TeCharset::Ucs2);
    return number.match(text).hasMatch() ? text : quoted;
}

} // namespace

QString masked(QByteArrayView line)
{
    static const QRegularExpression hexadecimal(u"(?<=\")(00[23][0-9AB]){4,}(?=\")"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression typed(u"(?<=\")\\+?[0-9*#]{4,}(?=\",1[0-9][0-9])"_s);
    static const QRegularExpression longOne(u"\\+?[0-9](?:[ /-]?[0-9]){6,}"_s);
    QString text = QString::fromUtf8(line).trimmed();
    if (holdsSecret(text))
        return text.section(u'=', 0, 0) + u"=***"_s;
    if (isPdu(text))
        return u"[PDU: %1]"_s.arg(text.size() / 2);
    text = replaced(text, hexadecimal, readable);
    text = replaced(text, typed, withoutDigits);
    return replaced(text, longOne, withoutDigits);
}

} // namespace modem
