#pragma once

#include "core/base/result.h"
#include "modem/practice/faults.h"
#include "modem/practice/random.h"

#include <QString>

#include <optional>
#include <vector>

namespace practice {

/// A fault about to happen.
struct Strike
{
    Fault fault;
    int argument = 0;

    friend bool operator==(const Strike &, const Strike &) = default;
};

struct FaultError
{
    enum class Code { UnknownFault, BadRate, BadSubmission, BadArgument };
    Code code = Code::UnknownFault;
    QString text; ///< the entry that cannot be read

    friend bool operator==(const FaultError &, const FaultError &) = default;
};

/// Which faults happen when. Written as a list with commas: "hang@3" at the third submission, "cms500@3-12"
/// at ten in a row, "noprompt:0.01" at one in a hundred, "lateok=3:0.1" with a number, "m1/hang@3" on modem 1
/// alone.
class FaultPlan
{
public:
    static base::Result<FaultPlan, FaultError> parse(QStringView text);

    /// The states that hold from the start on this modem.
    std::vector<Strike> fromStart(int modem) const;

    /// What happens at submission n (1, 2, ...) of this modem.
    std::vector<Strike> atSubmission(int modem, int n, Random &random) const;

    bool isEmpty() const { return m_rules.empty(); }

    friend bool operator==(const FaultPlan &, const FaultPlan &) = default;

private:
    struct Rule
    {
        Strike strike;
        std::optional<int> modem;
        int first = 0; ///< submissions first-last; 0: decided by the rate
        int last = 0;
        double rate = 1;
        bool fromStart = false;

        friend bool operator==(const Rule &, const Rule &) = default;
    };
    static base::Result<Rule, FaultError> parseRule(QStringView text);

    std::vector<Rule> m_rules;
};

} // namespace practice
