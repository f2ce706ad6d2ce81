#pragma once

#include "core/campaign/enrolment.h"

#include <map>
#include <optional>
#include <vector>

namespace campaign {

/// A text of the campaign as one person would get it.
struct Example
{
    qint64 e164 = 0;
    QString name;
    QString text;
    pdu::TextCost cost;
};

/// A character that makes texts dearer, and in how many of them it stands.
struct CostlyFigure
{
    QString replacement; ///< empty: nothing fits
    qint64 texts = 0;
};

/// Somebody who gets nothing, for the list behind the count.
struct LeftOutPerson
{
    qint64 e164 = 0; ///< 0: no usable number
    QString name;
};

/// What a campaign would do if it were launched now: who gets it, who does not and why, what it takes.
struct Preflight
{
    qint64 people = 0;             ///< of the audience
    qint64 texts = 0;              ///< that will be queued
    qint64 held = 0;               ///< the same text went to them within kSameTextSpan: a person decides
    qint64 parts = 0;              ///< of the queued texts
    qint64 ucs2 = 0;               ///< texts the default alphabet cannot carry
    qint64 incomplete = 0;         ///< texts that name a field in which the person has nothing
    std::map<int, qint64> byParts; ///< parts of a text -> texts
    std::map<LeftOut, qint64> leftOut;
    std::map<LeftOut, std::vector<LeftOutPerson>> samples; ///< the first few of each
    std::map<QString, CostlyFigure> costly;                ///< by character
    std::optional<Example> typical;                        ///< the first
    std::optional<Example> longest;                        ///< the one with most parts, then most units
};

/// Goes through the audience as freezing will, and only counts.
class Preflighter
{
public:
    /// `campaign` need not be in the ledger.
    Preflighter(store::ReadDb &db, const Campaign &campaign, base::TimePoint now);

    /// The next people, about 10 ms of work. True when all were seen, or the reading was cancelled.
    bool run(store::ReadDb &db);

    const Preflight &result() const { return m_result; }

private:
    void leaveOut(LeftOut why, const store::AudienceMember &member);
    void count(const Enrolled &enrolled, const store::AudienceMember &member);
    void countCostly(const QString &text);

    Campaign m_campaign;
    Enrolment m_enrolment;
    Preflight m_result;
};

/// The whole pre-flight in one unit of reading.
Preflight preflight(store::ReadDb &db, const Campaign &campaign, base::TimePoint now);

} // namespace campaign
