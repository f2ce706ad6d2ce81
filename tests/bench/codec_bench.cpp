// The codec beside libgammu, in the same run: hexadecimal SMS-SUBMIT out, hexadecimal SMS-DELIVER in.
#include "core/pdu/decode.h"
#include "core/pdu/submit.h"
#include "tests/bench/cputime.h"

#include <gammu.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimes = 20000;
constexpr int kTexts = 1'000'000;

const QString kNumber = u"+4915112345678"_s;

struct Sample
{
    const char *name;
    QString text;
    GSM_Coding_Type coding;
    quint8 octet; ///< TP-DCS
};

const Sample kSamples[] = {
    {"GSM-7, 120 characters",
     u"Dear customer, your order is on its way and will reach you between 9 and 12. "_s +
         u"Reply STOP and we will not text you. Thanks!"_s,
     SMS_Coding_Default_No_Compression, 0x00},
    {"UCS-2, 60 characters", u"Уважаемый клиент, ваш заказ уже в пути и будет завтра утром."_s,
     SMS_Coding_Unicode_No_Compression, 0x08},
};

/// Keeps the compiler from dropping work whose result nobody looks at.
template <class Value>
void keep(const Value &value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

pdu::Segment segmentOf(const Sample &sample)
{
    return pdu::segmentText(sample.text)->segments.front();
}

QByteArray oursEncoded(const Sample &sample)
{
    const auto cut = pdu::segmentText(sample.text);
    const auto submit = pdu::makeSubmit(kNumber, cut->segments.front());
    return pdu::encode(*submit)->hex();
}

/// libgammu's message, filled in once: only its encoding is timed.
GSM_SMSMessage gammuMessage(const Sample &sample)
{
    GSM_SMSMessage message;
    GSM_SetDefaultSMSData(&message);
    message.PDU = SMS_Submit;
    message.Coding = sample.coding;
    message.SMSC.Validity.Format = SMS_Validity_NotAvailable;
    message.Length = static_cast<int>(sample.text.size());
    const QByteArray utf8 = sample.text.toUtf8();
    DecodeUTF8(message.Text, utf8.constData(), static_cast<size_t>(utf8.size()));
    EncodeUnicode(message.Number, kNumber.toUtf8().constData(), static_cast<size_t>(kNumber.size()));
    return message;
}

std::string theirsEncoded(GSM_SMSMessage &message)
{
    unsigned char frame[1000];
    char digits[2000];
    int length = 0;
    if (GSM_EncodeSMSFrame(nullptr, &message, frame, PHONE_SMSSubmit, &length, TRUE) != ERR_NONE)
        std::abort();
    EncodeHexBin(digits, frame, static_cast<size_t>(length) + PHONE_SMSSubmit.Text);
    return digits;
}

QByteArray deliverOf(const Sample &sample)
{
    pdu::Deliver deliver;
    deliver.sender = *pdu::parseNumber(kNumber);
    deliver.dataCoding = sample.octet;
    deliver.timestamp = pdu::TimeStamp{2026, 11, 22, 10, 30, 0, 4};
    deliver.segment = segmentOf(sample);
    return pdu::encode(deliver, *pdu::parseNumber(u"+491710760000"_s))->hex();
}

QString oursDecoded(const QByteArray &digits)
{
    const auto decoded = pdu::decodeHex(digits);
    return pdu::textOf(std::get<pdu::Deliver>(decoded->tpdu).segment);
}

void theirsDecoded(const QByteArray &digits, GSM_SMSMessage &message)
{
    unsigned char octets[400];
    size_t end = 0;
    DecodeHexBin(octets, reinterpret_cast<const unsigned char *>(digits.constData()),
                 static_cast<size_t>(digits.size()));
    if (GSM_DecodePDUFrame(nullptr, &message, octets, static_cast<size_t>(digits.size()) / 2, &end, TRUE) !=
        ERR_NONE)
        std::abort();
}

void print(const char *what, const char *name, const std::array<double, 2> &seconds)
{
    std::printf("%s %-24s ours %6.2f us, libgammu %6.2f us: %5.1f times as fast\n", what, name,
                seconds[0] * 1e6, seconds[1] * 1e6, seconds[1] / seconds[0]);
}

void raceEncoding(const Sample &sample)
{
    GSM_SMSMessage message = gammuMessage(sample);
    print("encode", sample.name,
          bench::race(
              kTimes, [&] { keep(oursEncoded(sample)); }, [&] { keep(theirsEncoded(message)); }));
}

void raceDecoding(const Sample &sample)
{
    const QByteArray digits = deliverOf(sample);
    GSM_SMSMessage message;
    theirsDecoded(digits, message);
    const QByteArray theirs(DecodeUnicodeString(message.Text));
    if (sample.octet == 0 && oursDecoded(digits).toUtf8() != theirs)
        std::printf("libgammu reads another text: %s\n", theirs.constData());
    print("decode", sample.name,
          bench::race(
              kTimes, [&] { keep(oursDecoded(digits)); }, [&] { theirsDecoded(digits, message); }));
}

void segmentMany(const char *what, const QString &text)
{
    const QString sized = text.repeated(120).left(120);
    const double counting = bench::secondsOf(kTexts, [&] { keep(pdu::countText(sized)); });
    const double cutting = bench::secondsOf(kTexts, [&] { keep(pdu::segmentText(sized)); });
    std::printf(
        "1,000,000 texts of 120 characters, %-10s counted in %.2f s, cut into segments in %.2f s of CPU\n",
        what, counting * kTexts, cutting * kTexts);
}

} // namespace

int main()
{
    GSM_InitLocales(nullptr);
    for (const Sample &sample : kSamples) {
        raceEncoding(sample);
        raceDecoding(sample);
    }
    segmentMany("GSM-7", u"Hello there, "_s);
    segmentMany("extension", u"[a] 5 € "_s);
    segmentMany("UCS-2", u"Привет 😀 "_s);
    return 0;
}
