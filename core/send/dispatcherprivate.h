#pragma once

#include "core/campaign/freeze.h"
#include "core/send/chooser.h"
#include "core/send/dispatcher.h"
#include "core/send/turn.h"
#include "core/store/campaigns.h"

namespace send {

/// What a turn changes in memory beside the ledger: put back as it was when its commit fails.
struct DispatcherMemory
{
    std::map<QString, Station> stations;
    std::map<base::CampaignId, store::Waiting> waiting; ///< as the ledger has it
    Timekeeping timekeeping;
    base::CampaignId served;                 ///< the campaign that had its turn last
    base::TimePoint alive{};                 ///< the last sign of life in the ledger
    std::set<base::SimId> present;           ///< the SIMs that texts midway were last told of
    std::optional<base::TimePoint> pauseDue; ///< when undecided pauses become opt-outs
    bool hasStray = true; ///< there may be texts midway that no line will come back to by itself
};

struct Dispatcher::Private : DispatcherMemory
{
    /// A line is not what lineChanged() last told of it.
    bool hasLineNews() const;

    Chooser::Campaigns campaigns; ///< those with something left to do
    Lookahead lookahead;
    std::vector<Event> events; ///< what the lines told since the last commit
    std::unique_ptr<campaign::Freezer> freezer;
    std::unique_ptr<store::Batch> batch;
    std::unique_ptr<base::Timer> timer;
    std::unique_ptr<base::Timer> tellTimer;
    std::set<base::CampaignId> toTell;
    std::map<QString, LineReport> toldLines; ///< by name
    base::Milliseconds retry{0};             ///< > 0: the last turn failed
    bool isStarted = false;
    bool isScheduled = false;
    bool isFreezeScheduled = false;
    bool isStale = true; ///< the ledger's campaigns may differ from those here
};

/// A turn: what is written in its transaction, and what follows once that is on the disk.
struct Dispatcher::Work
{
    Turn turn;
    std::vector<std::pair<QString, line::Submission>> submissions;
    std::vector<std::pair<QString, line::Token>> acknowledgements;
    std::vector<std::pair<QString, QString>> creditQuestions; ///< line, service code
    std::vector<base::IncomingId> heard;
    std::set<base::CampaignId> changed;
    std::optional<base::TimePoint> next;
    bool goesOn = false; ///< there is more to do at once
};

} // namespace send
