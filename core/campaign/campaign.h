#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/campaign/audience.h"
#include "core/campaign/states.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace campaign {

/// How a campaign is sent. Kept with it, so that a restart sends as was agreed.
struct Policy
{
    QStringList lines; ///< LINEs it was started with; `run` opens them again
    bool wantsReports = true;
    std::optional<int> messageClass;              ///< 0-3
    std::optional<std::chrono::seconds> validity; ///< cut to the end of the campaign when one is set
    DoubtPolicy inDoubt = DoubtPolicy::Hold;
    bool paced = true;  ///< false: neither gaps nor caps (they are still counted)
    bool again = false; ///< the same text to the same number within 24 h is not held
    QString language;   ///< BCP 47, of dates and numbers in the text where a contact has none

    friend bool operator==(const Policy &, const Policy &) = default;
};

/// Why a campaign is paused.
enum class PauseReason {
    None = 0,
    ByUser = 1,
    LongStop = 2, ///< the program stood still for more than 24 h and the campaign has no end
};

/// Ordinary campaigns are made by people. The others hold single texts, at most one a person. Confirmations:
/// the answers to opt-outs, the only texts that may go to a suppressed number; never finished. Replies: what
/// people write in the inbox; sending while one of them is.
enum class Kind { Ordinary = 0, Confirmations = 1, Replies = 2 };

struct Campaign
{
    base::CampaignId id;
    QString name;
    Purpose purpose = Purpose::Service;
    QString basis; ///< on what ground these people may be texted, in the user's words
    QString text;  ///< the template
    Audience audience;
    CampaignState state = CampaignState::Draft;
    PauseReason why = PauseReason::None;
    base::TimePoint created{};
    std::optional<base::TimePoint> starts;
    std::optional<base::TimePoint> ends;
    Policy policy;
    Kind kind = Kind::Ordinary;
    bool practice =
        false;           ///< the realm: practice and real campaigns, SIMs, texts and suppressions never meet
    bool frozen = false; ///< all its messages are in the ledger
    qint64 cursor = 0;   ///< how far freezing has come

    friend bool operator==(const Campaign &, const Campaign &) = default;
};

/// 24 h: texts that are the same to the same number within it are held.
inline constexpr base::Milliseconds kSameTextSpan = std::chrono::hours(24);

/// The ledger's form of a policy, a JSON object. Unknown keys are left alone, missing ones take their
/// defaults.
QString toJson(const Policy &policy);
Policy policyFromJson(const QString &json);

/// Equal for texts that a reader would call the same: case, width and the number of spaces aside.
/// Stable over programs and machines.
qint64 digestOf(QStringView text);

} // namespace campaign
