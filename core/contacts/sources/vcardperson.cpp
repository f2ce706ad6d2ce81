#include "core/contacts/sources/vcardperson.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

constexpr int kOtherKind = 1000; // rank of a number that is no mobile's
constexpr int kFax = 2000;
constexpr int kNotPreferred = 101; // behind PREF=100, the last that can be said (RFC 6350 5.3)

QByteArray withoutQuotedPrintable(const QByteArray &value)
{
    QByteArray plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        bool isCode = false;
        const char code = static_cast<char>(value.mid(i + 1, 2).toUShort(&isCode, 16));
        if (value[i] == '=' && isCode && i + 2 < value.size()) {
            plain += code;
            i += 2;
        } else {
            plain += value[i];
        }
    }
    return plain;
}

QByteArray decodedValue(const VcardProperty &property)
{
    const QByteArray encoding = property.parameter("ENCODING").toUpper();
    if (encoding == "QUOTED-PRINTABLE")
        return withoutQuotedPrintable(property.value);
    return encoding == "B" || encoding == "BASE64" ? QByteArray::fromBase64(property.value) : property.value;
}

/// The file as a whole may not look like UTF-8 because letters are folded in their middle, or because cards
/// of several phones were put together. Two octets of an East Asian set are UTF-8 by chance too often.
bool canOnlyBeUtf8(const QByteArray &octets, const QByteArray &charset)
{
    const bool isEastAsian = charset.startsWith("GB") || charset.startsWith("Big5") ||
                             charset.startsWith("Shift") || charset.startsWith("EUC") ||
                             charset.startsWith("CP9");
    const uchar least = isEastAsian ? 0xE0 : 0xC2;
    return std::any_of(octets.begin(), octets.end(), [least](char c) { return uchar(c) >= least; }) &&
           octets.isValidUtf8();
}

QChar unescaped(QChar c)
{
    return c == u'n' || c == u'N' ? QChar(u'\n') : c;
}

QString firstOf(const QStringList &parts, std::initializer_list<int> places)
{
    QStringList found;
    for (const int place : places)
        if (const QString part = parts.value(place).simplified(); !part.isEmpty())
            found << part;
    return found.join(u' ');
}

void append(QString &to, const QString &more, QStringView between)
{
    if (more.isEmpty())
        return;
    to += (to.isEmpty() ? QString() : between.toString()) + more;
}

/// "tel:+44-7700-900118;ext=5" -> "+44-7700-900118"
QString withoutScheme(const QString &number)
{
    if (!number.startsWith("tel:"_L1, Qt::CaseInsensitive))
        return number.simplified();
    return number.sliced(4).section(u';', 0, 0).simplified();
}

QString digitsOf(const QString &number)
{
    QString digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits),
                 [](QChar c) { return c.isDigit(); });
    return digits;
}

int rankOf(const VcardProperty &phone)
{
    const auto isOf = [&phone](std::initializer_list<const char *> types) {
        return std::any_of(types.begin(), types.end(),
                           [&](const char *type) { return phone.isOfType(type); });
    };
    const int kind = isOf({"cell", "mobile", "iphone"})                    ? 0
                     : isOf({"fax", "pager", "modem", "bbs", "textphone"}) ? kFax
                                                                           : kOtherKind;
    const int preference = phone.isOfType("pref") ? 1 : phone.parameter("PREF").toInt();
    return kind + (preference > 0 ? std::min(preference, kNotPreferred) : kNotPreferred);
}

} // namespace

QString valueText(const VcardProperty &property, const VcardCharset &charset)
{
    const QByteArray octets = decodedValue(property);
    const QByteArray own = property.parameter("CHARSET");
    const bool isUtf8 = own.isEmpty() && charset.isGuessed && canOnlyBeUtf8(octets, charset.name);
    TextDecoder decoder(isUtf8 ? "UTF-8" : own.isEmpty() ? charset.name : own.toUpper());
    if (!decoder.isKnown())
        decoder = TextDecoder(charset.name);
    QString text;
    decoder.append(octets, text);
    return text.remove(QChar::Null);
}

QStringList unescapedParts(QStringView value, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isEscape = value[i] == u'\\' && i + 1 < value.size();
        if (isEscape)
            parts.back() += unescaped(value[++i]);
        else if (value[i] == separator && !separator.isNull())
            parts << QString();
        else
            parts.back() += value[i];
    }
    return parts;
}

QString birthdayText(const QString &value)
{
    static const QRegularExpression whole(u"^([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:T.*)?$"_s);
    static const QRegularExpression yearless(u"^--([0-9]{2})-?([0-9]{2})(?:T.*)?$"_s);
    if (const auto match = whole.match(value); match.hasMatch())
        return match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
    if (const auto match = yearless.match(value); match.hasMatch())
        return u"--"_s + match.captured(1) + u'-' + match.captured(2);
    return value;
}

void VcardPerson::takeName(const QStringList &parts)
{
    cell(FirstName) = firstOf(parts, {1, 2});
    cell(LastName) = firstOf(parts, {0});
}

void VcardPerson::takeAddress(const QStringList &parts)
{
    cell(Street) = firstOf(parts, {0, 2, 1});
    cell(City) = firstOf(parts, {3});
    cell(State) = firstOf(parts, {4});
    cell(Postcode) = firstOf(parts, {5});
    cell(Country) = firstOf(parts, {6});
}

void VcardPerson::takePhone(const VcardProperty &property, const QString &value)
{
    const QString number = withoutScheme(value);
    const QString digits = digitsOf(number);
    const auto same = std::find_if(m_phones.begin(), m_phones.end(),
                                   [&](const Phone &known) { return digitsOf(known.number) == digits; });
    const int rank = rankOf(property);
    if (digits.isEmpty())
        return;
    if (same != m_phones.end())
        same->rank = std::min(same->rank, rank);
    else if (m_phones.size() < 4 * kMostPhones)
        m_phones.push_back({number, rank});
}

void VcardPerson::takeEmail(const QString &value)
{
    for (int column = Email; column < Email + kMostEmails; ++column) {
        if (cell(column) == value)
            return;
        if (cell(column).isEmpty()) {
            cell(column) = value;
            return;
        }
    }
}

void VcardPerson::take(const VcardProperty &property, const VcardCharset &charset)
{
    const QString value = valueText(property, charset);
    const QString text = unescapedParts(value, {}).front().trimmed();
    const auto parts = [&value](QChar separator) { return unescapedParts(value, separator); };
    const QByteArray &name = property.name;
    const auto takeFirst = [&](Column column) {
        if (cell(column).isEmpty())
            cell(column) = text;
    };
    if (name == "FN")
        takeFirst(Name);
    else if (name == "N")
        takeName(parts(u';'));
    else if (name == "TEL")
        takePhone(property, text);
    else if (name == "EMAIL")
        takeEmail(text);
    else if (name == "ADR" && (cell(Street) + cell(City) + cell(Postcode)).isEmpty())
        takeAddress(parts(u';'));
    else if (name == "ORG" && cell(Company).isEmpty())
        cell(Company) = firstOf({parts(u';').join(u", "_s)}, {0});
    else if (name == "BDAY")
        cell(Birthday) = birthdayText(text);
    else if (name == "NOTE")
        append(cell(Note), text, u"\n");
    else if (name == "CATEGORIES")
        append(cell(Categories), firstOf({parts(u',').join(u", "_s)}, {0}), u", ");
    else if (name == "TITLE")
        takeFirst(Title);
    else if (name == "NICKNAME")
        takeFirst(Nickname);
    else if (name == "LANG")
        takeFirst(Language);
    else if (name == "URL")
        takeFirst(Website);
    else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND")
        m_isGroup = text.compare("group"_L1, Qt::CaseInsensitive) == 0;
}

void VcardPerson::finish()
{
    std::stable_sort(m_phones.begin(), m_phones.end(),
                     [](const Phone &a, const Phone &b) { return a.rank < b.rank; });
    for (size_t i = 0; i < std::min<size_t>(m_phones.size(), kMostPhones); ++i)
        m_cells[Mobile + i] = m_phones[i].number;
}

QString VcardPerson::heading(int column)
{
    if (column > Mobile && column < Email)
        return u"Phone %1"_s.arg(column - Mobile + 1);
    if (column > Email && column < Company)
        return u"E-mail %1"_s.arg(column - Email + 1);
    switch (column) {
    case Name: return u"Name"_s;
    case FirstName: return u"First name"_s;
    case LastName: return u"Last name"_s;
    case Mobile: return u"Mobile"_s;
    case Email: return u"E-mail"_s;
    case Company: return u"Company"_s;
    case Title: return u"Title"_s;
    case Nickname: return u"Nickname"_s;
    case Street: return u"Street"_s;
    case Postcode: return u"Postcode"_s;
    case City: return u"City"_s;
    case State: return u"State"_s;
    case Country: return u"Country"_s;
    case Birthday: return u"Birthday"_s;
    case Categories: return u"Categories"_s;
    case Language: return u"Language"_s;
    case Website: return u"Website"_s;
    case Note: return u"Note"_s;
    }
    return {};
}

} // namespace contacts
