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

    /// Comes after setModel(). For the usual font; a larger one makes them wider. A width of 0 takes what is
    /// left; several share it.
    void setWidths(const QList<int> &widths);
    /// Columns that go, the first of them first, where nothing would be left for those of width 0.
    void setDispensable(const QList<int> &columns);

signals:
    /// By click or Enter.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyWidths();
    void fitColumns();

    QList<int> m_widths;
    QList<int> m_dispensable;
};

} // namespace app
