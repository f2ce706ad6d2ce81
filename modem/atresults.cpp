#include "modem/atresults.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;
using line::ErrorClass;
using line::ErrorCode;

namespace modem {

namespace {

struct Range
{
    int first;
    int last;
    ErrorClass errorClass;
};

// clang-format off
constexpr std::array kCms{
    Range{0, 0, ErrorClass::Modem},           // phone failure
    Range{1, 1, ErrorClass::Recipient},       // unassigned number
    Range{8, 8, ErrorClass::Account},         // operator determined barring
    Range{10, 10, ErrorClass::Account},       // call barred
    Range{17, 17, ErrorClass::Temporary},     // network failure
    Range{21, 21, ErrorClass::Account},       // rejected: mostly credit, plan or service centre
    Range{22, 22, ErrorClass::Temporary},     // congestion
    Range{27, 27, ErrorClass::Temporary},     // destination out of service
    Range{28, 29, ErrorClass::Account},       // unidentified subscriber, facility rejected
    Range{30, 30, ErrorClass::Recipient},     // unknown subscriber
    Range{38, 47, ErrorClass::Temporary},     // network out of order ... resources unavailable
    Range{50, 50, ErrorClass::Account},       // facility not subscribed
    Range{69, 69, ErrorClass::Recipient},     // facility not implemented
    Range{81, 81, ErrorClass::Modem},         // invalid transfer reference
    Range{95, 99, ErrorClass::Configuration}, // message elements
    Range{111, 127, ErrorClass::Temporary},   // protocol error, interworking
    Range{128, 176, ErrorClass::Configuration}, // telematic ... TPDU not supported
    Range{192, 192, ErrorClass::Temporary},   // centre busy
    Range{193, 193, ErrorClass::Account},     // no centre subscription
    Range{194, 194, ErrorClass::Temporary},   // centre failure
    Range{195, 196, ErrorClass::Recipient},   // invalid address, destination barred
    Range{197, 197, ErrorClass::Recipient},   // duplicate: see isDoubtful
    Range{198, 199, ErrorClass::Configuration}, // validity period
    Range{204, 204, ErrorClass::Recipient},
    Range{208, 211, ErrorClass::Storage},
    Range{212, 213, ErrorClass::Temporary},   // SIM toolkit busy, download error
    Range{255, 255, ErrorClass::Unknown},
    Range{256, 256, ErrorClass::Temporary},   // old numbers: not allowed now
    Range{257, 257, ErrorClass::Account},     // barred
    Range{258, 258, ErrorClass::Temporary},   // busy
    Range{259, 259, ErrorClass::Modem},       // user abort
    Range{260, 260, ErrorClass::Recipient},   // dial string
    Range{261, 261, ErrorClass::Modem},
    Range{262, 262, ErrorClass::Sim},         // SIM blocked
    Range{263, 263, ErrorClass::Modem},
    Range{300, 301, ErrorClass::Modem},       // phone failure, service reserved
    Range{302, 302, ErrorClass::Temporary},   // not allowed: mostly not registered yet
    Range{303, 305, ErrorClass::Configuration},
    Range{310, 313, ErrorClass::Sim},
    Range{314, 314, ErrorClass::Temporary},   // SIM busy
    Range{315, 318, ErrorClass::Sim},
    Range{320, 321, ErrorClass::Modem},       // memory failure, invalid index
    Range{322, 322, ErrorClass::Storage},
    Range{330, 330, ErrorClass::Configuration}, // centre unknown
    Range{331, 332, ErrorClass::Temporary},   // no service, network timeout
    Range{340, 340, ErrorClass::Modem},       // no CNMA expected
    Range{500, 500, ErrorClass::Unknown},
    Range{512, 515, ErrorClass::Temporary},   // collision, lower layer, busy, starting
    Range{516, 520, ErrorClass::Configuration},
    Range{521, 522, ErrorClass::Temporary},   // timer expired, not allowed now
    Range{524, 524, ErrorClass::Modem},
    Range{528, 528, ErrorClass::Recipient},   // SIMCom: invalid address
    Range{532, 535, ErrorClass::Temporary},   // SIM not ready, protocol stack busy
    Range{538, 538, ErrorClass::Configuration},
    Range{549, 554, ErrorClass::Configuration}, // PDU structure
    Range{578, 646, ErrorClass::Temporary},   // network down
    Range{764, 769, ErrorClass::Configuration},
    Range{770, 770, ErrorClass::Account},
    Range{771, 772, ErrorClass::Modem},       // powered down
    Range{2051, 2051, ErrorClass::Temporary}, // Quectel M66: illegal MS, to register again
};

constexpr std::array kCme{
    Range{0, 2, ErrorClass::Modem},
    Range{3, 3, ErrorClass::Temporary},       // not allowed: mostly before PIN or registration
    Range{4, 4, ErrorClass::Configuration},
    Range{5, 7, ErrorClass::Sim},
    Range{10, 13, ErrorClass::Sim},
    Range{14, 14, ErrorClass::Temporary},     // SIM busy
    Range{15, 18, ErrorClass::Sim},
    Range{20, 20, ErrorClass::Storage},
    Range{21, 23, ErrorClass::Modem},         // index, not found, memory failure
    Range{24, 27, ErrorClass::Configuration},
    Range{30, 31, ErrorClass::Temporary},     // no network, timeout
    Range{32, 32, ErrorClass::Account},       // emergency calls only
    Range{40, 48, ErrorClass::Sim},
    Range{49, 50, ErrorClass::Configuration},
    Range{100, 100, ErrorClass::Unknown},
    Range{103, 113, ErrorClass::Account},     // illegal MS, not allowed here
    Range{126, 126, ErrorClass::Temporary},
    Range{132, 133, ErrorClass::Account},
    Range{134, 134, ErrorClass::Temporary},
    Range{256, 256, ErrorClass::Temporary},
    Range{257, 257, ErrorClass::Account},
    Range{258, 258, ErrorClass::Temporary},
    Range{259, 259, ErrorClass::Modem},
    Range{260, 260, ErrorClass::Configuration},
    Range{261, 261, ErrorClass::Modem},
    Range{262, 262, ErrorClass::Sim},
    Range{515, 515, ErrorClass::Temporary},   // Wavecom, Huawei: please wait
};

struct Wording {
    QLatin1StringView text; ///< in lower case, found anywhere in the modem's own
    ErrorClass errorClass;
};

/// The verbose forms of +CMEE=2, most telling first.
constexpr std::array kWordings{
    Wording{"sim busy"_L1, ErrorClass::Temporary},
    Wording{"please wait"_L1, ErrorClass::Temporary},
    Wording{"no network service"_L1, ErrorClass::Temporary},
    Wording{"network timeout"_L1, ErrorClass::Temporary},
    Wording{"congestion"_L1, ErrorClass::Temporary},
    Wording{"out of order"_L1, ErrorClass::Temporary},
    Wording{"temporar"_L1, ErrorClass::Temporary},
    Wording{"busy"_L1, ErrorClass::Temporary},
    Wording{"memory full"_L1, ErrorClass::Storage},
    Wording{"storage full"_L1, ErrorClass::Storage},
    Wording{"memory capacity exceeded"_L1, ErrorClass::Storage},
    Wording{"sim not inserted"_L1, ErrorClass::Sim},
    Wording{"sim pin"_L1, ErrorClass::Sim},
    Wording{"sim puk"_L1, ErrorClass::Sim},
    Wording{"sim failure"_L1, ErrorClass::Sim},
    Wording{"sim wrong"_L1, ErrorClass::Sim},
    Wording{"incorrect password"_L1, ErrorClass::Sim},
    Wording{"barr"_L1, ErrorClass::Account},
    Wording{"not subscribed"_L1, ErrorClass::Account},
    Wording{"emergency"_L1, ErrorClass::Account},
    Wording{"unassigned"_L1, ErrorClass::Recipient},
    Wording{"unknown subscriber"_L1, ErrorClass::Recipient},
    Wording{"invalid number format"_L1, ErrorClass::Configuration}, // SIM800: cured by the service centre
    Wording{"smsc address unknown"_L1, ErrorClass::Configuration},
    Wording{"service center address unknown"_L1, ErrorClass::Configuration},
    Wording{"not supported"_L1, ErrorClass::Configuration},
    Wording{"invalid"_L1, ErrorClass::Configuration},
    Wording{"failure"_L1, ErrorClass::Modem},
};
// clang-format on

constexpr std::array kRefusals{
    QByteArrayView{"ERROR"},
    QByteArrayView{"COMMAND NOT SUPPORT"},
    QByteArrayView{"NA"},
    QByteArrayView{"TOO MANY PARAMETERS"},
};

constexpr std::array kCallEnds{
    QByteArrayView{"NO CARRIER"},
    QByteArrayView{"NO DIALTONE"},
    QByteArrayView{"NO ANSWER"},
    QByteArrayView{"BUSY"},
};

ErrorClass classIn(std::span<const Range> table, int number)
{
    const auto range = std::find_if(table.begin(), table.end(),
                                    [=](const Range &r) { return number >= r.first && number <= r.last; });
    return range == table.end() ? ErrorClass::Unknown : range->errorClass;
}

ErrorClass classOfText(const QString &text)
{
    const auto wording = std::find_if(kWordings.begin(), kWordings.end(), [&](const Wording &w) {
        return text.contains(w.text, Qt::CaseInsensitive);
    });
    return wording == kWordings.end() ? ErrorClass::Unknown : wording->errorClass;
}

AtFinal coded(ErrorCode::Kind kind, QByteArrayView value)
{
    const QByteArrayView trimmed = value.trimmed();
    bool isNumber = false;
    const int number = trimmed.toInt(&isNumber);
    if (isNumber)
        return {AtFinal::Kind::Error, {kind, number, {}}};
    return {AtFinal::Kind::Error, {ErrorCode::Kind::Text, -1, QString::fromLatin1(trimmed)}};
}

std::optional<AtFinal> codedResult(QByteArrayView line)
{
    struct Form
    {
        QByteArrayView name;
        ErrorCode::Kind kind;
    };
    static constexpr std::array kForms{
        Form{"+CMS ERROR:", ErrorCode::Kind::Cms},
        Form{"+CME ERROR:", ErrorCode::Kind::Cme},
        Form{"+EXT ERROR:", ErrorCode::Kind::Text},
        Form{"MODEM ERROR:", ErrorCode::Kind::Text},
    };
    for (const Form &form : kForms) {
        if (!line.startsWith(form.name))
            continue;
        if (form.kind == ErrorCode::Kind::Text)
            return AtFinal{AtFinal::Kind::Error, {form.kind, -1, QString::fromLatin1(line)}};
        return coded(form.kind, line.sliced(form.name.size()));
    }
    return std::nullopt;
}

} // namespace

std::optional<AtFinal> finalResult(QByteArrayView line)
{
    if (line == "OK")
        return AtFinal{};
    if (auto result = codedResult(line))
        return result;
    if (std::find(kRefusals.begin(), kRefusals.end(), line) != kRefusals.end())
        return AtFinal{AtFinal::Kind::Error, {}};
    if (std::find(kCallEnds.begin(), kCallEnds.end(), line) != kCallEnds.end() || line.startsWith("CONNECT"))
        return AtFinal{AtFinal::Kind::NoCarrier, {}};
    return std::nullopt;
}

ErrorClass errorClass(const ErrorCode &code)
{
    switch (code.kind) {
    case ErrorCode::Kind::Cms: return classIn(kCms, code.number);
    case ErrorCode::Kind::Cme: return classIn(kCme, code.number);
    case ErrorCode::Kind::Text: return classOfText(code.text);
    case ErrorCode::Kind::Plain: return ErrorClass::Unknown;
    }
    return ErrorClass::Unknown;
}

bool isDoubtful(const ErrorCode &code)
{
    static constexpr std::array kNumbers{197, 332, 521};
    static constexpr std::array kTexts{"network timeout"_L1, "timer expired"_L1, "duplicate"_L1};
    if (code.kind == ErrorCode::Kind::Cms)
        return std::find(kNumbers.begin(), kNumbers.end(), code.number) != kNumbers.end();
    return code.kind == ErrorCode::Kind::Text && std::any_of(kTexts.begin(), kTexts.end(), [&](auto text) {
               return code.text.contains(text, Qt::CaseInsensitive);
           });
}

bool asksForPatience(const ErrorCode &code)
{
    switch (code.kind) {
    case ErrorCode::Kind::Cms: return code.number == 314 || code.number == 515 || code.number == 532;
    case ErrorCode::Kind::Cme: return code.number == 14 || code.number == 515;
    case ErrorCode::Kind::Text: return classOfText(code.text) == ErrorClass::Temporary;
    case ErrorCode::Kind::Plain: return false;
    }
    return false;
}

} // namespace modem
