#include "app/widgets/datatable.h"

#include "app/style/measure.h"
#include "app/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace app {

namespace {

constexpr int kLeast = 130; // of a column that takes what is left

} // namespace

DataTable::DataTable(const QString &name, int rowHeight, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::clicked, this, &DataTable::opened);
}

void DataTable::setWidths(const QList<int> &widths)
{
    m_widths = widths;
    applyWidths();
}

void DataTable::setDispensable(const QList<int> &columns)
{
    m_dispensable = columns;
    fitColumns();
}

void DataTable::applyWidths()
{
    for (int column = 0; column < m_widths.size(); ++column) {
        if (m_widths[column] == 0)
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            setColumnWidth(column, withFont(m_widths[column]));
    }
    fitColumns();
}

void DataTable::fitColumns()
{
    int needed = 0;
    for (const int width : m_widths)
        needed += withFont(width == 0 ? kLeast : width);
    for (const int column : m_dispensable) {
        const bool isTooMuch = needed > viewport()->width();
        setColumnHidden(column, isTooMuch);
        needed -= isTooMuch ? withFont(m_widths[column]) : 0;
    }
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidths();
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        emit opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace app
