#pragma once

#include "app/models/homemoment.h"
#include "app/pages/home/rowscard.h"
#include "app/pages/page.h"
#include "app/throttle.h"

class QBoxLayout;
class QVBoxLayout;

namespace app {

class FactsCard;
class RunningCard;

/// Home: what needs me now, what is running, what comes next; and for a newcomer, how to begin.
class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(const PageContext &context, QWidget *parent = nullptr);
    ~HomePage() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Rows = std::vector<RowsCard::Row>;

    void makeActions();
    void listen();
    void showDate();
    void ask();
    void show();
    void showRunning();
    bool isNewcomer() const;
    Rows beginnings() const;
    Rows needs() const;
    Rows comings() const;
    void showSide();
    void pauseOrGoOn(const RunningCard &card);
    RowsCard::Row row(const QString &icon, Tone tone, const QString &words, const QString &below,
                      const QString &button, const PageAddress &to) const;

    HomeMoment m_moment;
    bool m_isLoaded = false;
    Throttle m_soon;
    std::unique_ptr<base::Timer> m_minute;
    QBoxLayout *m_columns;
    QVBoxLayout *m_running;
    std::vector<RunningCard *> m_cards;
    RowsCard *m_beginning;
    RowsCard *m_needs;
    RowsCard *m_coming;
    FactsCard *m_month;
    FactsCard *m_people;
};

} // namespace app
