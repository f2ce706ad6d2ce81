#pragma once

#include "core/campaign/campaign.h"
#include "core/send/dispatcher.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeline.h"

#include <QTemporaryDir>

namespace tests {

/// A profile as a shop has it after three weeks: 412 people, groups, a sale that is over, a campaign under
/// way with texts delivered, failed, in doubt and waiting, and people who have answered or said STOP.
class UsualShop
{
public:
    UsualShop();

    QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }
    base::CampaignId running() const { return m_running; }

private:
    template <class F>
    auto change(F fn);
    void pump();
    void bringPeople();
    void formGroups();
    base::CampaignId launch(const QString &name, campaign::Purpose purpose, const QString &text,
                            const QString &group);
    void sendOne();
    void answer();
    line::SubmitResult resultFor(const line::Submission &submission);

    QTemporaryDir m_folder;
    FakeClock m_clock;
    FakeNetwork m_network;
    FakeLine m_line;
    std::unique_ptr<store::Database> m_db;
    std::unique_ptr<send::Dispatcher> m_dispatcher;
    int m_sent = 0;
    base::CampaignId m_running;
};

} // namespace tests
