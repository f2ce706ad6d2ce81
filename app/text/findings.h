#pragma once

#include "app/text/explanation.h"
#include "core/line/linestate.h"
#include "core/store/error.h"
#include "core/store/integrity.h"

#include <QDate>

#include <vector>

namespace app {

/// What came of looking at one thing, for people who want to know whether all is well.
struct Finding
{
    enum class Verdict {
        Good,
        Notice, ///< works, but somebody should know
        Bad,    ///< something does not work until somebody helps
    };
    QString topic; ///< "ledger", "disk", "reports" ...: the word of --json
    Verdict verdict = Verdict::Good;
    Explanation words;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// "good", "notice", "bad"
QString name(Finding::Verdict verdict);

/// Of a profile: the ledger, or why it cannot be read; the room on its disk; whether others of this PC can
/// read it; how old the opt-out words are.
Finding ledgerFinding(const store::Contradictions &contradictions);
Finding ledgerFinding(const store::Error &error);
Finding noLedgerFinding();
Finding diskFinding(qint64 octetsFree);
Finding privacyFinding(const QString &folder, bool isOpenToOthers);
Finding rulesFinding(QDate asOf, QDate today);

/// What works on a line and what does not, worst first. A line that never became ready has its problems
/// alone.
std::vector<Finding> lineFindings(const line::LineState &state);

} // namespace app
