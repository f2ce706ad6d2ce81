#pragma once

#include "app/text/explanation.h"
#include "core/line/linestate.h"
#include "core/send/retrypolicy.h"
#include "core/store/error.h"
#include "core/store/experience.h"
#include "core/store/integrity.h"

#include <QDate>

#include <optional>
#include <vector>

namespace app {

/// What came of looking at one thing, for people who want to know whether all is well.
struct Finding
{
    enum class Verdict {
        Good,
        Untried, ///< may work; nobody has seen it yet
        Notice,  ///< works, but somebody should know
        Bad,     ///< something does not work until somebody helps
    };
    QString topic; ///< "ledger", "disk", "reports" ...: the word of --json
    Verdict verdict = Verdict::Good;
    Explanation words;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// "good", "untried", "notice", "bad"
QString name(Finding::Verdict verdict);

/// Of a profile: the ledger, or why it cannot be read; the room on its disk; whether others of this PC can
/// read it; how old the opt-out words are.
Finding ledgerFinding(const store::Contradictions &contradictions);
Finding ledgerFinding(const store::Error &error);
Finding noLedgerFinding();
Finding diskFinding(qint64 octetsFree);
Finding privacyFinding(const QString &folder, bool isOpenToOthers);
Finding rulesFinding(QDate asOf, QDate today);

/// What was seen of a line beyond what it tells of itself.
struct LineEvidence
{
    store::Experience seen;
    base::TimePoint now{};
    QString credit{};           ///< as the network told it last; empty: never
    bool creditRefused = false; ///< it did not answer when it was asked last
    send::StopReason stopped = send::StopReason::None;

    friend bool operator==(const LineEvidence &, const LineEvidence &) = default;
};

/// What works on a line and what does not, trouble first, then why its SIM is stopped, sending, replies, long
/// texts, reports, credit, link, signal, storage. A line that never became ready has its problems alone.
/// Without evidence it is what the modem says it can; with it only what was seen to work is called good.
std::vector<Finding> lineFindings(const line::LineState &state,
                                  const std::optional<LineEvidence> &evidence = {});

} // namespace app
