#pragma once

#include "app/throttle.h"
#include "core/campaign/campaign.h"
#include "core/store/failures.h"
#include "core/store/worker.h"

#include <QFrame>

class QVBoxLayout;

namespace app {

class Label;

/// Why texts of a campaign failed: a row for all that failed alike, and what can be tried again. Asks the
/// reader only when more have failed, since that passes all texts of the campaign; hidden while none has.
class FailuresCard : public QFrame
{
    Q_OBJECT

public:
    /// `clock` outlives the reader, and that the card.
    FailuresCard(store::Worker &reader, const base::Clock &clock, QWidget *parent = nullptr);

    /// `failed`: how many of its texts did.
    void show(const campaign::Campaign &campaign, qint64 failed);

signals:
    void tryAgainChosen(const store::FailureClass &what);
    void troubled(const store::Error &error);

private:
    void ask();
    void take(const std::vector<store::Failure> &failures);
    QWidget *makeRow(const store::Failure &failure);

    store::Worker &m_reader;
    campaign::Campaign m_campaign;
    qint64 m_failed = 0;
    bool m_mayTryAgain = false;
    Label *m_title;
    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
    Throttle m_asking;
};

} // namespace app
