#pragma once

#include "core/campaign/preflight.h"
#include "core/store/worker.h"

#include <QObject>

namespace app {

/// Goes through the audience of a campaign as freezing will, a slice at a time in the reader's thread, so
/// that other questions find their turn between. The newest campaign asked for wins. Lives in the GUI thread.
class AudienceCount : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives the reader, and that the count.
    AudienceCount(store::Worker &reader, const base::Clock &clock, QObject *parent = nullptr);
    ~AudienceCount() override;

    /// Counts this campaign, anew if it is the same as before.
    void ask(const campaign::Campaign &campaign);

    /// What was counted last, perhaps of an older question.
    const campaign::Preflight &figures() const { return m_figures; }
    const campaign::Campaign &campaign() const { return m_campaign; }
    /// All people of the campaign asked for last are in the figures.
    bool isWhole() const { return m_isWhole; }
    /// When it became whole.
    base::TimePoint since() const { return m_since; }

signals:
    /// The figures are others, or whole; at most four times a second until then.
    void changed();
    void failed(const store::Error &error);

private:
    struct Pass;
    struct Step
    {
        campaign::Preflight figures;
        bool isWhole = false;
    };

    void goOn(const std::shared_ptr<Pass> &pass);
    void take(const std::shared_ptr<Pass> &pass, const Step &step);

    store::Worker &m_reader;
    const base::Clock &m_clock;
    campaign::Campaign m_campaign;
    campaign::Preflight m_figures;
    bool m_isWhole = false;
    base::TimePoint m_since{};
    std::shared_ptr<Pass> m_pass; ///< under way
};

} // namespace app
