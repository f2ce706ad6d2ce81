#include "modem/atcommand.h"

#include <algorithm>
#include <array>

namespace modem {

QByteArrayView commandName(QByteArrayView text)
{
    if (text.size() < 4 || !text.startsWith("AT"))
        return {};
    const QByteArrayView rest = text.sliced(2);
    constexpr QByteArrayView kSigns{"+^#*%$_!"};
    if (!kSigns.contains(rest.front()))
        return {};
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '=' || c == '?'; });
    return rest.first(end - rest.begin());
}

bool isBootBanner(QByteArrayView line)
{
    static constexpr std::array kWhole{
        QByteArrayView{"RDY"},
        QByteArrayView{"START"},
        QByteArrayView{"NORMAL POWER DOWN"},
        QByteArrayView{"POWERED DOWN"},
    };
    static constexpr std::array kBeginnings{
        QByteArrayView{"^SYSSTART"},
        QByteArrayView{"^SHUTDOWN"},
        QByteArrayView{"*ATREADY"},
        QByteArrayView{"+AT: READY"},
    };
    return std::find(kWhole.begin(), kWhole.end(), line) != kWhole.end() ||
           std::any_of(kBeginnings.begin(), kBeginnings.end(), [=](auto b) { return line.startsWith(b); });
}

bool isStartLine(QByteArrayView line)
{
    static constexpr std::array kLines{
        QByteArrayView{"Call Ready"}, QByteArrayView{"SMS Ready"},       QByteArrayView{"SMS DONE"},
        QByteArrayView{"PB DONE"},    QByteArrayView{"+QIND: SMS DONE"}, QByteArrayView{"+PBREADY"},
        QByteArrayView{"*EMRDY: 1"},
    };
    return std::find(kLines.begin(), kLines.end(), line) != kLines.end();
}

bool isBareNotice(QByteArrayView line)
{
    static constexpr std::array kLines{
        QByteArrayView{"RING"},
        QByteArrayView{"SDNDCRC"},
        QByteArrayView{"UNDER_VOLTAGE"},
        QByteArrayView{"OVER_VOLTAGE"},
    };
    return isStartLine(line) || std::find(kLines.begin(), kLines.end(), line) != kLines.end();
}

} // namespace modem
