#include "core/send/retrypolicy.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using line::ErrorClass;
using line::ErrorCode;

namespace send {

namespace {

constexpr int kBarredToStop = 3;
constexpr int kUnknownToPause = 3;
constexpr int kFailuresToStop = 20;
constexpr base::Milliseconds kFirstPause = 30s;
constexpr base::Milliseconds kLongestPause = 10min;

/// How often a part is tried in all (0: as often as it takes), and how long it waits between.
struct Rule
{
    int tries = 1;
    std::array<base::Milliseconds, 3> waits{5s, 30s, 120s};
    bool countsAsBarred = false;
    bool dropsValidity = false;
    StopReason stop = StopReason::None;
};

constexpr std::array<base::Milliseconds, 3> every(base::Milliseconds wait)
{
    return {wait, wait, wait};
}

Rule ruleOf(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::Temporary: return {.tries = 5};
    case ErrorClass::Recipient: return {.tries = 1};
    case ErrorClass::Account: return {.tries = 2, .waits = every(120s), .countsAsBarred = true};
    case ErrorClass::Modem: return {.tries = 3, .waits = every(5s)};
    case ErrorClass::Sim: return {.tries = 0, .waits = every(30s), .stop = StopReason::SimUnusable};
    case ErrorClass::Configuration: return {.tries = 1};
    case ErrorClass::Storage: return {.tries = 3, .waits = {5s, 30s, 120s}};
    case ErrorClass::Unknown: return {.tries = 3, .waits = every(5s)};
    }
    return {};
}

struct CodeRule
{
    ErrorCode::Kind kind;
    int number;
    Rule rule;
};

/// Codes that want something else than their class.
const CodeRule kCodeRules[] = {
    {ErrorCode::Kind::Cms, 21, {.tries = 2, .waits = every(30s), .countsAsBarred = true}},
    {ErrorCode::Kind::Cms, 29, {.tries = 2, .waits = every(30s), .countsAsBarred = true}},
    {ErrorCode::Kind::Cms, 38, {.tries = 5, .countsAsBarred = true}},
    {ErrorCode::Kind::Cms, 27, {.tries = 3, .waits = every(10min)}},
    {ErrorCode::Kind::Cms, 42, {.tries = 5, .waits = {30s, 120s, 10min}}},
    {ErrorCode::Kind::Cms, 47, {.tries = 5, .waits = {30s, 120s, 10min}}},
    {ErrorCode::Kind::Cms, 81, {.tries = 2, .waits = every(5s)}},
    {ErrorCode::Kind::Cms, 111, {.tries = 2, .waits = every(5s)}},
    {ErrorCode::Kind::Cms, 127, {.tries = 2, .waits = every(30s)}},
    {ErrorCode::Kind::Cms, 198, {.tries = 2, .waits = every(0s), .dropsValidity = true}},
    {ErrorCode::Kind::Cms, 199, {.tries = 2, .waits = every(0s), .dropsValidity = true}},
    {ErrorCode::Kind::Cms, 314, {.tries = 5, .waits = every(4s)}},
    {ErrorCode::Kind::Cms, 330, {.tries = 0, .waits = every(30s), .stop = StopReason::NoServiceCentre}},
    {ErrorCode::Kind::Cms, 331, {.tries = 0, .waits = every(10s)}},
    {ErrorCode::Kind::Cms, 512, {.tries = 5, .waits = every(5s)}},
    {ErrorCode::Kind::Cms, 515, {.tries = 5, .waits = every(4s)}},
    {ErrorCode::Kind::Cme, 14, {.tries = 5, .waits = every(4s)}},
    {ErrorCode::Kind::Cme, 30, {.tries = 0, .waits = every(10s)}},
    {ErrorCode::Kind::Cme, 515, {.tries = 5, .waits = every(4s)}},
};

Rule ruleOf(const line::Refused &refused)
{
    const auto *code = std::find_if(std::begin(kCodeRules), std::end(kCodeRules), [&](const CodeRule &row) {
        return row.kind == refused.error.kind && row.number == refused.error.number;
    });
    return code != std::end(kCodeRules) ? code->rule : ruleOf(refused.errorClass);
}

void count(QList<qint64> &row, qint64 recipient, bool belongs)
{
    if (!belongs)
        row.clear();
    else if (!row.contains(recipient))
        row.append(recipient);
}

base::Milliseconds spread(base::Milliseconds wait, double random)
{
    return std::chrono::duration_cast<base::Milliseconds>(wait * (0.8 + 0.4 * random));
}

base::Milliseconds nextPause(SimHealth &health)
{
    const auto pause = std::min(kLongestPause, kFirstPause * (1 << std::min(health.pauses, 8)));
    ++health.pauses;
    return pause;
}

/// Errors in a row that speak of the SIM and not of the text.
void judgeSim(Verdict &verdict, SimHealth &health)
{
    if (health.barred.size() >= kBarredToStop)
        verdict.stop = StopReason::AccountRefused;
    else if (health.failures >= kFailuresToStop)
        verdict.stop = StopReason::ManyFailures;
    if (health.unknown.size() >= kUnknownToPause)
        verdict.simPause = nextPause(health);
    if (verdict.stop != StopReason::None || verdict.simPause > 0s)
        verdict.burnsTry = false;
}

} // namespace

Verdict judge(const line::Refused &refused, int triesBefore, qint64 recipient, SimHealth &health,
              double random)
{
    const Rule rule = ruleOf(refused);
    const bool textsFault = refused.errorClass == ErrorClass::Recipient ||
                            (refused.errorClass == ErrorClass::Configuration && rule.tries > 0);
    count(health.barred, recipient, rule.countsAsBarred);
    count(health.unknown, recipient, refused.errorClass == ErrorClass::Unknown);
    health.failures = textsFault || rule.tries == 0 ? health.failures : health.failures + 1;

    Verdict verdict{.burnsTry = rule.tries > 0, .dropsValidity = rule.dropsValidity, .stop = rule.stop};
    if (!textsFault)
        judgeSim(verdict, health);
    verdict.triesAgain = !verdict.burnsTry || triesBefore + 1 < rule.tries;
    if (verdict.triesAgain) {
        const auto nth = static_cast<size_t>(std::clamp(triesBefore, 0, 2));
        verdict.after = spread(rule.waits[nth], random);
    }
    return verdict;
}

void recovered(SimHealth &health)
{
    health = {};
}

} // namespace send
