#pragma once

#include "core/campaign/message.h"
#include "core/store/campaigns.h"
#include "core/store/messages.h"
#include "core/store/midway.h"
#include "core/store/tally.h"
#include "tests/app/clirun.h"
#include "tests/support/tempprofile.h"

namespace tests {

/// A profile whose ledger is written by hand, as an earlier run left it, for commands that work on it then.
class LedgerScene
{
public:
    template <class F>
    auto write(F fn) const
    {
        return value(m_profile.open()->transaction(fn));
    }

    CliResult run(const QStringList &arguments, const QString &region = {}) const
    {
        return runCli(QStringList{QStringLiteral("--data"), folder(), QStringLiteral("--json")} + arguments,
                      {}, region);
    }
    QString folder() const { return m_profile.folder(); }

    /// A SIM that was seen on a practice line some time ago.
    static store::Sim practiceSim(store::WriteDb &db)
    {
        line::LineState state;
        state.imei = QStringLiteral("350000000000099");
        state.iccid = QStringLiteral("8944000000000000099");
        state.operatorName = QStringLiteral("Teleray");
        return store::meetSim(db, state, QStringLiteral("/dev/gone"), true, kBefore);
    }

    /// A practice campaign that is sending, with one text whose parts stand as given over `sim`; the text is
    /// where they take it. Campaign and text have the id 1.
    static base::MessageId addText(store::WriteDb &db, base::SimId sim,
                                   const std::vector<campaign::PartState> &parts)
    {
        campaign::Campaign campaign;
        campaign.state = campaign::CampaignState::Sending;
        campaign.name = QStringLiteral("Offers");
        campaign.practice = campaign.frozen = true;
        campaign.created = kBefore;
        campaign.policy.wantsReports = false;
        campaign::Message message;
        message.campaign = store::insertCampaign(db, campaign);
        message.e164 = 447700900701;
        message.parts = static_cast<int>(parts.size());
        message.text = QString(message.parts == 1 ? 20 : 153 * message.parts, u'x');
        message.standing.state = campaign::derive(parts);
        message.queued = kBefore;
        store::TallyChanges tally;
        tally.add(message.campaign, message.standing, 1);
        tally.write(db);
        message.id = store::insertMessage(db, message);
        store::moveMessage(db, message, message.standing, {}, sim);
        for (const auto state : parts)
            addPart(db, message, state, sim);
        return message.id;
    }

private:
    static constexpr base::TimePoint kBefore{base::Milliseconds{1'790'000'000'000}};

    static void addPart(store::WriteDb &db, const campaign::Message &message, campaign::PartState state,
                        base::SimId sim)
    {
        const auto seq =
            db.value<int>(QStringLiteral("SELECT count(*) FROM part WHERE message = ?"), message.id);
        campaign::Part part;
        part.message = message.id;
        part.seq = seq.value_or(0) + 1;
        part.state = state;
        if (state != campaign::PartState::Waiting) {
            part.line = QStringLiteral("/dev/gone");
            part.sim = sim;
            part.handed = kBefore;
        }
        store::insertPart(db, part, message.e164);
    }

    TempProfile m_profile;
};

} // namespace tests
