#pragma once

#include "app/models/recipientsmodel.h"
#include "app/pages/page.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTabBar;

namespace app {

class DataTable;
class Label;

/// The texts of a campaign: states as tabs, search, table, and below it what a person may decide about the
/// chosen one.
class RecipientsPane : public QFrame
{
    Q_OBJECT

public:
    RecipientsPane(const PageContext &context, QWidget *parent = nullptr);

    void setCampaign(base::CampaignId id);
    /// Shows the texts in this state; none: all of them.
    void setState(std::optional<campaign::MessageState> state);
    void setCounts(const campaign::Counts &counts);
    /// The ledger has changed. Asked again only when the answer before is there.
    void refresh();
    void focusSearch();
    DataTable *table() { return m_table; }

signals:
    void countAsSentChosen(base::MessageId message);
    void sendAgainChosen(base::MessageId message, const QString &person);
    void releaseChosen(base::MessageId message);
    void sendWholeChosen(base::MessageId message, const QString &person);
    void failed(const store::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeDecision();
    void fitTabs();
    void showChoices();
    void ask();
    void showDecision();
    /// Whom the chosen text is for, by name or number.
    void chooseDoubt();
    QString chosenPerson() const;

    store::Worker &m_reader;
    RecipientsModel *m_model;
    QTabBar *m_tabs;
    QLineEdit *m_search;
    DataTable *m_table;
    QWidget *m_decision;
    Label *m_question;
    QPushButton *m_countAsSent;
    QPushButton *m_sendAgain;
    QPushButton *m_release;
    QPushButton *m_sendWhole;
    QComboBox *m_states; ///< in the place of the tabs where there is no room for them
    store::MessageQuery m_query;
    bool m_isRefreshing = false;
    bool m_wantsMore = false; ///< the ledger changed while refreshing
};

} // namespace app
