#include "core/send/station.h"

namespace send {

namespace {

bool isPresent(line::Phase phase)
{
    return phase == line::Phase::Ready || phase == line::Phase::Sending;
}

} // namespace

bool LineReport::canSend() const
{
    return isPresent(state.phase) && stopped == StopReason::None;
}

bool Station::isUsable() const
{
    return isPresent(state.phase) && sim.isValid() && stopped == StopReason::None;
}

bool Station::isFree(base::TimePoint now) const
{
    return isUsable() && !isLeaving && !claim && !awaitsReady && pausedUntil <= now;
}

bool Station::mayAskForCredit() const
{
    const bool mayCure = stopped == StopReason::None || stopped == StopReason::CreditLow ||
                         stopped == StopReason::AccountRefused;
    return isPresent(state.phase) && sim.isValid() && mayCure && !creditRules.code.isEmpty();
}

void Station::setCreditRules(const CreditRules &rules, base::TimePoint now)
{
    if (rules == creditRules)
        return;
    creditRules = rules;
    creditDue = rules.isScheduled() ? std::optional(now) : std::nullopt;
}

bool Station::takeCredit(const Credit &told)
{
    credit = told;
    return told.amount && creditRules.floor && *told.amount < *creditRules.floor;
}

LineReport Station::report() const
{
    return {name, practice, state, sim, stopped, waits.limit, waits.notBefore, credit};
}

} // namespace send
