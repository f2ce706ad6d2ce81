#include "modem/consolecommand.h"

#include "modem/atcommand.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace modem {

namespace {

using Refusal = line::CommandRefusal;

constexpr qsizetype kLongest = 200;

struct Row
{
    QByteArrayView name; ///< of the command, or how it begins
    Refusal refusal;
};

/// Reads, and needs no question mark for it.
constexpr std::array kTelling{
    QByteArrayView{"+CSQ"},   QByteArrayView{"+CESQ"},      QByteArrayView{"+CGMI"},
    QByteArrayView{"+CGMM"},  QByteArrayView{"+CGMR"},      QByteArrayView{"+CGSN"},
    QByteArrayView{"+GMI"},   QByteArrayView{"+GMM"},       QByteArrayView{"+GMR"},
    QByteArrayView{"+GSN"},   QByteArrayView{"+GCAP"},      QByteArrayView{"+CIMI"},
    QByteArrayView{"+CNUM"},  QByteArrayView{"+CCID"},      QByteArrayView{"+ICCID"},
    QByteArrayView{"+QCCID"}, QByteArrayView{"+CPAS"},      QByteArrayView{"+CBC"},
    QByteArrayView{"+CEER"},  QByteArrayView{"+CLAC"},      QByteArrayView{"^SYSINFO"},
    QByteArrayView{"^HCSQ"},  QByteArrayView{"^SYSINFOEX"}, QByteArrayView{"+CPINR"},
};

/// Reads what is named behind the equals sign.
constexpr std::array kReading{QByteArrayView{"+CPBR"}, QByteArrayView{"+CPBF"}};

/// The first that fits decides; what fits none changes something.
constexpr std::array kExtended{
    Row{"+CMGS", Refusal::Sends},    Row{"+CMSS", Refusal::Sends},     Row{"+CMGW", Refusal::Sends},
    Row{"+CMGC", Refusal::Sends},    Row{"+CMGD", Refusal::Deletes},   Row{"+CPBW", Refusal::Deletes},
    Row{"+CMGR", Refusal::Reads},    Row{"+CMGL", Refusal::Reads},     Row{"+CNMA", Refusal::Reads},
    Row{"+CPIN", Refusal::Locks},    Row{"^CPIN", Refusal::Locks},     Row{"+CLCK", Refusal::Locks},
    Row{"+CPWD", Refusal::Locks},    Row{"+CUSD", Refusal::Calls},     Row{"+CCFC", Refusal::Calls},
    Row{"+CHUP", Refusal::Calls},    Row{"+CFUN", Refusal::Restarts},  Row{"+CRES", Refusal::Restarts},
    Row{"+CPOF", Refusal::Restarts}, Row{"^RESET", Refusal::Restarts}, Row{"+QPOWD", Refusal::Restarts},
};

constexpr std::array kBasic{
    Row{"D", Refusal::Calls}, Row{"A", Refusal::Calls},    Row{"H", Refusal::Calls},
    Row{"O", Refusal::Calls}, Row{"Z", Refusal::Restarts}, Row{"&F", Refusal::Restarts},
};

bool isWritable(QByteArrayView command)
{
    const bool isShort = command.size() <= kLongest;
    return isShort && command.count('"') % 2 == 0 &&
           std::all_of(command.begin(), command.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

bool holdsOutsideQuotes(QByteArrayView command, char wanted)
{
    bool isQuoted = false;
    for (const char c : command) {
        isQuoted = isQuoted != (c == '"');
        if (c == wanted && !isQuoted)
            return true;
    }
    return false;
}

template <class Rows>
Refusal refusalIn(const Rows &rows, QByteArrayView command)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return command.startsWith(r.name); });
    return row == rows.end() ? Refusal::Changes : row->refusal;
}

template <class Names>
bool holds(const Names &names, QByteArrayView name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// `rest` is what follows the name.
Refusal judgeExtended(QByteArrayView name, QByteArrayView rest)
{
    const bool isQuestion = rest == "?" || rest == "=?";
    const bool isHarmless = isQuestion || (rest.isEmpty() && holds(kTelling, name)) ||
                            (rest.startsWith('=') && holds(kReading, name));
    return isHarmless ? Refusal::None : refusalIn(kExtended, name);
}

/// AT alone, who are you (I), show the settings (&V), a register (S7?).
Refusal judgeBasic(QByteArrayView body)
{
    static const QRegularExpression telling(u"^(I[0-9]?|&V[0-9]?|S[0-9]{1,3}\\?)?$"_s);
    if (telling.match(QString::fromLatin1(body)).hasMatch())
        return Refusal::None;
    return refusalIn(kBasic, body);
}

} // namespace

QByteArray tidiedCommand(const QString &typed)
{
    QByteArray command = typed.trimmed().toUtf8();
    bool isQuoted = false;
    for (char &c : command) {
        isQuoted = isQuoted != (c == '"');
        if (!isQuoted && c >= 'a' && c <= 'z')
            c = char(c - 'a' + 'A');
    }
    return command;
}

line::CommandRefusal judgeCommand(QByteArrayView command)
{
    if (!command.startsWith("AT") || !isWritable(command))
        return Refusal::NotACommand;
    if (holdsOutsideQuotes(command, ';'))
        return Refusal::Several;
    const QByteArrayView name = commandName(command);
    if (name.isEmpty())
        return judgeBasic(command.sliced(2));
    const bool isOneName = std::all_of(name.begin() + 1, name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
    return isOneName ? judgeExtended(name, command.sliced(2 + name.size())) : Refusal::NotACommand;
}

base::Milliseconds answerTime(QByteArrayView command)
{
    return command == "AT+COPS=?" ? base::Milliseconds(180s) : base::Milliseconds(30s);
}

} // namespace modem
