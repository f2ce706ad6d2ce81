#pragma once

#include "core/consent/optoutrules.h"
#include "core/inbox/incoming.h"

#include <QString>
#include <QStringList>

namespace consent {

using inbox::Verdict;

struct Match
{
    Verdict verdict = Verdict::None;
    QString matched;  ///< the entry of the rules that decided, as the file has it
    QString language; ///< of that entry: "de", or "und" for those that count everywhere

    friend bool operator==(const Match &, const Match &) = default;
};

/// What is known of the person and of what was said before.
struct Situation
{
    QStringList languages;       ///< tags: the contact's, the campaign's, those of the country; surest first
    bool openQuestion = false;   ///< a survey waits for this person's answer
    QStringList declaredAnswers; ///< to that question; they win over everything but strong words
    QStringList offered;         ///< letters or digits that the last text to the person offered for stopping
    QStringList brands;          ///< our names, which may stand before or behind the word
    QStringList ownTexts;        ///< what we sent last; phones quote it
};

/// The matcher of compliance 2.2: normalises, strips the frame, decides in order. Deterministic, offline;
/// safe to share between threads once made.
class OptOutMatcher
{
public:
    explicit OptOutMatcher(OptOutRules rules);

    Match match(const QString &text, const Situation &situation = {}) const;

private:
    OptOutRules m_rules;
};

} // namespace consent
