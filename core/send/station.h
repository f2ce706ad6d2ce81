#pragma once

#include "core/base/ids.h"
#include "core/line/line.h"
#include "core/send/credit.h"
#include "core/send/pacer.h"
#include "core/send/retrypolicy.h"

#include <optional>

namespace send {

/// What people are told of a line.
struct LineReport
{
    QString name; ///< the LINE as written
    bool practice = false;
    line::LineState state;
    base::SimId sim;
    StopReason stopped = StopReason::None;
    Limit limit = Limit::None;                ///< what it waits for
    std::optional<base::TimePoint> notBefore; ///< and until when
    std::optional<Credit> credit;             ///< as the network told it last

    /// There, registered and not stopped.
    bool canSend() const;

    friend bool operator==(const LineReport &, const LineReport &) = default;
};

/// The part that is in a line's hands.
struct Claim
{
    base::PartId part;
    base::MessageId message;
    base::CampaignId campaign;
    base::TimePoint handed{};
};

/// A line as the Dispatcher sees it. A value but for the pointer: a turn whose commit failed puts the copy
/// from before it back.
struct Station
{
    line::Line *line = nullptr;
    QString name;
    bool practice = false;
    bool paced = true;
    line::LineState state;
    base::SimId sim; ///< none until the line has told its SIM
    std::optional<Pacer> pacer;
    SimHealth health;
    StopReason stopped = StopReason::None;
    base::TimePoint pausedUntil{};
    std::optional<Claim> claim;
    base::MessageId current; ///< the text whose next part goes first
    bool awaitsReady = true; ///< not offered anything until it says Ready
    bool isLeaving = false;  ///< not offered anything any more
    Permission waits;        ///< the last "not now" of its pacer
    CreditRules creditRules;
    std::optional<Credit> credit;
    std::optional<base::TimePoint> creditDue; ///< when the network is asked for it next

    /// Present, not stopped, with its SIM known: a text that prefers its SIM waits for it.
    bool isUsable() const;
    /// Usable, here to stay, and with empty hands.
    bool isFree(base::TimePoint now) const;
    /// Present, and not stopped for something that more credit does not cure.
    bool mayAskForCredit() const;
    /// As a person set them: where they differ from those before, the network is asked at once.
    void setCreditRules(const CreditRules &rules, base::TimePoint now);
    /// True if that is too little to go on.
    bool takeCredit(const Credit &told);
    LineReport report() const;
};

} // namespace send

Q_DECLARE_METATYPE(send::LineReport)
