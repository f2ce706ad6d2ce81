#pragma once

#include "core/base/clock.h"
#include "core/campaign/campaign.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QRadioButton;

namespace app {

class Label;

/// The third step of the composer: when the texts go out, until when, and what becomes of those in doubt.
class TimeStep : public QWidget
{
    Q_OBJECT

public:
    explicit TimeStep(const base::Clock &clock, QWidget *parent = nullptr);

    /// Shows what a draft holds.
    void begin(const campaign::Campaign &draft);
    /// Writes start, end and policy for doubts into the draft.
    void fill(campaign::Campaign &draft) const;
    /// The end lies behind the start, and ahead of now.
    bool isReady() const;

signals:
    void changed();

private:
    QWidget *makeWhen();
    QWidget *makeDoubts();
    void showState();

    const base::Clock &m_clock;
    QRadioButton *m_soon;
    QRadioButton *m_later;
    QDateTimeEdit *m_start;
    QCheckBox *m_hasEnd;
    QDateTimeEdit *m_end;
    Label *m_trouble;
    QComboBox *m_doubts;
};

/// What happens to texts in doubt, as a choice: "Hold them and ask me".
QString words(campaign::DoubtPolicy policy);

} // namespace app
