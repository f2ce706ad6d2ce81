#pragma once

#include "app/pages/page.h"
#include "app/throttle.h"

class QStackedWidget;

namespace app {

class CampaignsModel;
class DataTable;

/// All campaigns, newest first; one opens at a click.
class CampaignsPage : public Page
{
    Q_OBJECT

public:
    explicit CampaignsPage(const PageContext &context, QWidget *parent = nullptr);

    QList<QWidget *> panes() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTable();
    void openRow(const QModelIndex &index);
    void showLoaded();

    CampaignsModel *m_model;
    DataTable *m_table;
    QStackedWidget *m_body;
    Throttle m_reload;
};

} // namespace app
