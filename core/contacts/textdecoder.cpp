#include "core/contacts/textdecoder.h"

#include <QStringDecoder>

#include <cerrno>
#include <iconv.h>

namespace contacts {

namespace {

constexpr char16_t kUnreadable = QChar::ReplacementCharacter;
/// glibc's name for UTF-16 as this machine stores it, without a byte order mark.
constexpr const char *kNativeUtf16 = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "UTF-16LE" : "UTF-16BE";
constexpr qsizetype kLongestCharacter = 4; // GB18030
constexpr qsizetype kMostUnits = 4;        // UTF-16 units that one octet may stand for

qsizetype utf8Length(uchar lead)
{
    if (lead >= 0xF0 && lead <= 0xF4)
        return 4;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xC2 && lead < 0xE0 ? 2 : 1;
}

/// Octets that wait for more: half a unit, the first half of a pair, or both.
qsizetype unfinishedUtf16(QByteArrayView octets, bool bigEndian)
{
    const qsizetype half = octets.size() % 2;
    const qsizetype units = octets.size() - half;
    const bool isOpenPair = units >= 2 && (uchar(octets[units - (bigEndian ? 2 : 1)]) & 0xFC) == 0xD8;
    return half + (isOpenPair ? 2 : 0);
}

/// Half a pair is no character, and no UTF-8 could hold it.
void markLoneSurrogates(QString &text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else
            text[i] = kUnreadable;
    }
}

} // namespace

struct TextDecoder::Iconv
{
    explicit Iconv(const char *charset)
        : handle(iconv_open(kNativeUtf16, charset))
    {
    }
    ~Iconv()
    {
        if (isOpen())
            iconv_close(handle);
    }
    Q_DISABLE_COPY_MOVE(Iconv)

    bool isOpen() const { return handle != iconv_t(-1); }
    /// 0, or the errno that ended it; `octets` moves on to what was not read, `to` to the end of what was
    /// written.
    int run(QByteArrayView &octets, char16_t *&to, size_t room)
    {
        char *in = const_cast<char *>(octets.data());
        size_t inLeft = size_t(octets.size());
        char *out = reinterpret_cast<char *>(to);
        size_t outLeft = room * sizeof(char16_t);
        const size_t result = iconv(handle, &in, &inLeft, &out, &outLeft);
        const int error = result == size_t(-1) ? errno : 0;
        octets = octets.last(qsizetype(inLeft));
        to = reinterpret_cast<char16_t *>(out);
        return error;
    }

    /// Writes what it kept back to combine it with the next, and begins anew.
    void finish(char16_t *to, size_t room)
    {
        char *out = reinterpret_cast<char *>(to);
        size_t outLeft = room * sizeof(char16_t);
        iconv(handle, nullptr, nullptr, &out, &outLeft);
    }

    iconv_t handle;
};

TextDecoder::TextDecoder(const QByteArray &charset)
{
    const QByteArray upper = charset.toUpper();
    if (upper == "UTF-8") {
        m_kind = Kind::Utf8;
    } else if (upper == "UTF-16LE" || upper == "UTF-16BE") {
        m_kind = Kind::Utf16;
        m_bigEndian = upper == "UTF-16BE";
    } else {
        m_iconv = std::make_unique<Iconv>(charset.constData());
        if (m_iconv->isOpen())
            m_kind = readTable() ? Kind::SingleByte : Kind::MultiByte;
    }
}

TextDecoder::~TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder &&) noexcept = default;
TextDecoder &TextDecoder::operator=(TextDecoder &&) noexcept = default;

bool TextDecoder::isKnown() const
{
    return m_kind != Kind::Unknown;
}

/// False if some octet only begins a character.
bool TextDecoder::readTable()
{
    for (size_t octet = 0; octet < m_table.size(); ++octet) {
        const char c = char(octet);
        QByteArrayView left(&c, 1);
        std::array<char16_t, 2> text{kUnreadable, 0};
        char16_t *end = text.data();
        const int error = m_iconv->run(left, end, text.size());
        m_iconv->finish(end, text.size() - size_t(end - text.data()));
        if (error == EINVAL)
            return false;
        m_table[octet] = error ? kUnreadable : text[0];
    }
    return true;
}

qsizetype TextDecoder::unfinishedUtf8(QByteArrayView octets)
{
    for (qsizetype back = 1; back <= qMin<qsizetype>(3, octets.size()); ++back) {
        const uchar octet = uchar(octets[octets.size() - back]);
        if ((octet & 0xC0) != 0x80)
            return utf8Length(octet) > back ? back : 0;
    }
    return 0;
}

void TextDecoder::append(QByteArrayView octets, QString &to)
{
    if (m_rest.isEmpty()) {
        m_rest = octets.sliced(appendWhole(octets, to)).toByteArray();
        return;
    }
    m_rest.append(octets.data(), octets.size());
    m_rest.remove(0, appendWhole(m_rest, to));
}

qsizetype TextDecoder::appendWhole(QByteArrayView octets, QString &to)
{
    if (m_kind == Kind::MultiByte)
        return appendMultiByte(octets, to);
    if (m_kind == Kind::SingleByte) {
        const qsizetype start = to.size();
        to.resize(start + octets.size());
        QChar *out = to.data() + start;
        for (const char octet : octets)
            *out++ = m_table[uchar(octet)];
        return octets.size();
    }
    const bool isUtf8 = m_kind == Kind::Utf8;
    const qsizetype whole =
        octets.size() - (isUtf8 ? unfinishedUtf8(octets) : unfinishedUtf16(octets, m_bigEndian));
    QStringDecoder decoder(isUtf8        ? QStringDecoder::Utf8
                           : m_bigEndian ? QStringDecoder::Utf16BE
                                         : QStringDecoder::Utf16LE,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const qsizetype start = to.size();
    to += QString(decoder(octets.first(whole)));
    if (!isUtf8)
        markLoneSurrogates(to, start);
    return whole;
}

qsizetype TextDecoder::appendMultiByte(QByteArrayView octets, QString &to)
{
    const qsizetype start = to.size();
    const qsizetype room = kMostUnits * (octets.size() + 1);
    to.resize(start + room);
    char16_t *const begin = reinterpret_cast<char16_t *>(to.data()) + start;
    char16_t *out = begin;
    QByteArrayView left = octets;
    while (!left.isEmpty() && out < begin + room) {
        const int error = m_iconv->run(left, out, size_t(begin + room - out));
        const bool waits = error == EINVAL && left.size() < kLongestCharacter;
        if (!error || waits)
            break;
        // glibc's CP949 moves past what it refuses, and then nothing may be left.
        left = left.sliced(qMin<qsizetype>(1, left.size()));
        if (out < begin + room)
            *out++ = kUnreadable;
    }
    to.resize(start + (out - begin));
    return octets.size() - left.size();
}

} // namespace contacts
