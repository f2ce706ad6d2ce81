#include "app/pages/compose/audiencecount.h"

#include "app/whendone.h"

namespace app {

namespace {

constexpr int kSlicesATurn = 4; // some 40 ms
constexpr base::Milliseconds kTold{250};

} // namespace

/// One pass over an audience. Lives in the reader's thread but for `stop` and `told`.
struct AudienceCount::Pass
{
    campaign::Campaign campaign;
    std::optional<campaign::Preflighter> preflighter;
    std::stop_source stop;
    base::Milliseconds told{-1'000'000};
};

AudienceCount::AudienceCount(store::Worker &reader, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_clock(clock)
{
}

AudienceCount::~AudienceCount()
{
    if (m_pass)
        m_pass->stop.request_stop();
}

void AudienceCount::ask(const campaign::Campaign &campaign)
{
    if (m_pass)
        m_pass->stop.request_stop();
    m_campaign = campaign;
    m_isWhole = false;
    m_pass = std::make_shared<Pass>();
    m_pass->campaign = campaign;
    m_pass->told = m_clock.uptime();
    goOn(m_pass);
}

void AudienceCount::goOn(const std::shared_ptr<Pass> &pass)
{
    const auto now = m_clock.now();
    const auto counting = m_reader.run(
        [pass, now](store::ReadDb &db) {
            if (!pass->preflighter)
                pass->preflighter.emplace(db, pass->campaign, now);
            Step step;
            for (int slice = 0; slice < kSlicesATurn && !step.isWhole; ++slice)
                step.isWhole = pass->preflighter->run(db);
            step.figures = pass->preflighter->result();
            return step;
        },
        pass->stop.get_token());
    whenDone(counting, this, [this, pass](const store::Result<Step> &step) {
        if (pass != m_pass)
            return;
        if (!step)
            emit failed(step.error());
        else
            take(pass, *step);
    });
}

void AudienceCount::take(const std::shared_ptr<Pass> &pass, const Step &step)
{
    m_figures = step.figures;
    if (step.isWhole) {
        m_isWhole = true;
        m_since = m_clock.now();
        m_pass.reset();
        emit changed();
        return;
    }
    goOn(pass);
    if (m_clock.uptime() - pass->told < kTold)
        return;
    pass->told = m_clock.uptime();
    emit changed();
}

} // namespace app
