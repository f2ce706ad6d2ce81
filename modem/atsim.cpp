#include "modem/atsim.h"

#include "modem/atreply.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace modem {

namespace {

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
}

SimState stateOfCode(const line::ErrorCode &code)
{
    using Kind = line::ErrorCode::Kind;
    if (asksForPatience(code))
        return SimState::Busy;
    switch (code.kind) {
    case Kind::Cme:
        switch (code.number) {
        case 5:
        case 6:
        case 7:
        case 40:
        case 41:
        case 42:
        case 43:
        case 44:
        case 45:
        case 46:
        case 47:
        case 48: return SimState::Locked;
        case 10: return SimState::Absent;
        case 11: return SimState::Pin;
        case 12:
        case 262: return SimState::Puk;
        case 13:
        case 15: return SimState::Failed;
        }
        return SimState::Unknown;
    case Kind::Cms:
        return code.number == 310   ? SimState::Absent
               : code.number == 311 ? SimState::Pin
               : code.number == 313 ? SimState::Failed
               : code.number == 316 ? SimState::Puk
                                    : SimState::Unknown;
    case Kind::Text:
        return code.text.contains("not inserted"_L1, Qt::CaseInsensitive)  ? SimState::Absent
               : code.text.contains("sim failure"_L1, Qt::CaseInsensitive) ? SimState::Failed
                                                                           : SimState::Unknown;
    case Kind::Plain: return SimState::Unknown;
    }
    return SimState::Unknown;
}

} // namespace

SimState simState(QByteArrayView line)
{
    if (!AtReply::isNamed(line, "+CPIN"))
        return SimState::Unknown;
    struct Row
    {
        QByteArrayView text;
        SimState state;
    };
    static constexpr std::array kRows{
        Row{"READY", SimState::Ready},    Row{"SIM PIN", SimState::Pin},
        Row{"SIM PUK", SimState::Puk},    Row{"SIM PIN2", SimState::Ready},
        Row{"SIM PUK2", SimState::Ready}, Row{"NOT INSERTED", SimState::Absent},
        Row{"NOT READY", SimState::Busy}, Row{"SIM not inserted", SimState::Absent},
    };
    const QByteArrayView text = AtReply(line).text();
    const auto row = std::find_if(kRows.begin(), kRows.end(), [&](const Row &r) { return r.text == text; });
    if (row != kRows.end())
        return row->state;
    return text.startsWith("PH-") ? SimState::Locked : SimState::Unknown;
}

SimState simState(const AtAnswer &answer)
{
    if (!answer.lines.empty())
        return simState(answer.lines.back());
    return answer.isRefused() ? stateOfCode(answer.final.code) : SimState::Unknown;
}

bool tellsSimTrouble(QByteArrayView line)
{
    if (AtReply::isNamed(line, "+CPIN"))
        return simState(line) != SimState::Ready;
    if (AtReply::isNamed(line, "^SIMST"))
        return AtReply(line).number() == 255;
    return AtReply::isNamed(line, "#QSS") && AtReply(line).number() == 0;
}

std::optional<int> pinTries(QByteArrayView line, int field)
{
    constexpr QByteArrayView kNamed{"PIN1="};
    if (line.startsWith(kNamed)) {
        const QByteArrayView rest = line.sliced(kNamed.size());
        return AtReply(rest.first(std::max<qsizetype>(rest.indexOf(';'), 0))).number();
    }
    AtReply fields(line);
    for (int i = 0; i < field; ++i)
        fields.text();
    return fields.number();
}

QString iccid(QByteArrayView line)
{
    QByteArrayView text = AtReply(line).text();
    while (text.endsWith('F') || text.endsWith('f'))
        text.chop(1);
    const bool isIccid = text.size() >= 18 && text.size() <= 20 && isDigits(text) && text.startsWith("89");
    return isIccid ? QString::fromLatin1(text) : QString();
}

QString iccidOfRecord(QByteArrayView line)
{
    AtReply fields(line);
    if (fields.number() != 144)
        return {};
    fields.number();
    QByteArray digits = fields.text().toByteArray();
    for (qsizetype i = 0; i + 1 < digits.size(); i += 2)
        std::swap(digits[i], digits[i + 1]);
    return iccid(digits);
}

QString ownNumber(QByteArrayView line)
{
    AtReply fields(line);
    fields.text();
    return maybeUcs2(fields.text());
}

QString serviceCentre(QByteArrayView line)
{
    AtReply fields(line);
    QString number = maybeUcs2(fields.text());
    const bool isInternational = fields.number() == 145;
    if (isInternational && !number.isEmpty() && !number.startsWith(u'+'))
        number.prepend(u'+');
    return number;
}

QString maybeUcs2(QByteArrayView text)
{
    const bool looksIt = text.size() >= 8 && text.size() % 4 == 0 && isHex(text) && text.startsWith("00");
    if (!looksIt)
        return QString::fromLatin1(text);
    return QStringDecoder(QStringDecoder::Utf16BE)(QByteArray::fromHex(text.toByteArray()));
}

} // namespace modem
