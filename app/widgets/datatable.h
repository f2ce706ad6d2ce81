#pragma once

#include <QTableView>

namespace app {

/// A table as every page has it: rows of one height, no grid, one row chosen at a time. A click or Enter
/// opens a row.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    DataTable(const QString &name, int rowHeight, QWidget *parent = nullptr);

    /// Comes after setModel(). A width of 0 takes what is left; several share it.
    void setWidths(const QList<int> &widths);

signals:
    /// By click or Enter.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace app
