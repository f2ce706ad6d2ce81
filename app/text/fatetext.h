#pragma once

#include "core/campaign/enrolment.h"
#include "core/store/failures.h"
#include "core/store/messagedetails.h"
#include "core/store/parts.h"

namespace app {

/// The sentence on why a text is where it is: of its state's reason, its last answer or its report.
QString fateSentence(const store::MessageDetails &message);

/// What is known of a text and since when, for whoever looks at its row now: "The network reported delivery
/// at 11:02."; where it stands for another reason, fateSentence().
QString noteSentence(const store::MessageDetails &message, bool wantsReports, base::TimePoint now);

/// The same in few words, beside its state and its time: "after 4 seconds", "The phone may be off."
QString noteWords(const store::MessageDetails &message, bool wantsReports, base::TimePoint now);

/// The same of texts that failed alike.
QString failureSentence(const store::FailureClass &failure);
/// Whether the same text may fare better another time: not where the number or the text itself is at fault.
bool isWorthTryingAgain(const store::FailureClass &failure);

/// Why nobody knows whether a text went out.
QString doubtSentence(const store::Doubt &doubt);

/// Why somebody of the audience gets nothing: "asked not to be texted". Not a sentence.
QString reasonWords(campaign::LeftOut why);

} // namespace app
