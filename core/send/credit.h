#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace send {

/// Money on the account of a SIM, in hundredths of whatever its currency is.
using Hundredths = qint64;

/// How the credit of a SIM is asked for, and when it is too little. Set by a person: every operator has codes
/// and words of its own.
struct CreditRules
{
    QString code;                    ///< service code such as "*100#"; empty: never asked
    QString pattern;                 ///< see readCredit()
    base::Milliseconds every{0};     ///< 0: only when somebody asks
    std::optional<Hundredths> floor; ///< with less than that the SIM sends no more

    bool isScheduled() const { return !code.isEmpty() && every.count() > 0; }

    friend bool operator==(const CreditRules &, const CreditRules &) = default;
};

/// What the network said last.
struct Credit
{
    std::optional<Hundredths> amount; ///< none: no amount was found in its words
    base::TimePoint at{};
    QString words;

    friend bool operator==(const Credit &, const Credit &) = default;
};

/// An amount and where it stands in the text.
struct FoundAmount
{
    Hundredths amount = 0;
    qsizetype at = 0;
    qsizetype length = 0;

    friend bool operator==(const FoundAmount &, const FoundAmount &) = default;
};

/// The credit in the network's answer. `pattern` is a piece of such an answer with {credit} in the place of
/// the amount, as in "main balance is {credit}"; its letters may be of any case and its blanks of any width.
/// Empty: the first number beside a currency, else the first with two digits behind a point or comma. Both
/// ways of writing are read: 1,234.56 and 1.234,56; three digits behind a lone separator are thousands.
std::optional<FoundAmount> readCredit(const QString &answer, const QString &pattern);

/// What an answer that came at this time says.
Credit creditIn(const QString &answer, const QString &pattern, base::TimePoint at);

/// It has {credit} in it once, and something beside it.
bool isCreditPattern(const QString &pattern);

/// "5", "5.00" or "5,00" as a person types it; none if it is no amount.
std::optional<Hundredths> amountFromText(const QString &text);
/// "12.34"
QString amountText(Hundredths amount);

} // namespace send
