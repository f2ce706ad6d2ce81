#include "app/pages/inbox/conversationlist.h"

#include "app/pages/inbox/conversationdelegate.h"

#include <QKeyEvent>

namespace app {

ConversationList::ConversationList(ConversationsModel &model, const base::Clock &clock, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    auto *delegate = new ConversationDelegate(clock, this);
    setModel(&model);
    setItemDelegate(delegate);
    setAccessibleName(tr("Conversations"));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &ConversationList::markOpen);
    connect(&model, &PagedModel::replaced, this, &ConversationList::markOpen);
    connect(&model, &PagedModel::askingChanged, this, [this, delegate](bool isAsking) {
        delegate->setDimmed(isAsking);
        viewport()->update();
    });
}

void ConversationList::setOpen(base::ConversationId id)
{
    m_open = id;
    markOpen();
}

void ConversationList::markOpen()
{
    const int row = m_open.isValid() ? m_model.rowOf(m_open) : -1;
    const auto target = row < 0 ? QModelIndex() : m_model.index(row, 0);
    if (target != currentIndex())
        selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect);
}

void ConversationList::goOn()
{
    const int row = currentIndex().row();
    choose(row + 1 < m_model.rowCount() ? row + 1 : row - 1);
}

void ConversationList::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_isByHand = true;
    setCurrentIndex(m_model.index(row, 0));
    m_isByHand = false;
}

void ConversationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_isByHand)
        openCurrent();
}

void ConversationList::openCurrent()
{
    const auto id = m_model.conversationAt(currentIndex().row());
    if (!currentIndex().isValid() || id == m_open)
        return;
    m_open = id;
    emit chosen(id);
}

void ConversationList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    switch (event->modifiers() == Qt::NoModifier ? event->key() : 0) {
    case Qt::Key_J: return choose(row + 1);
    case Qt::Key_K: return choose(row - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: emit writingWanted(); return;
    default: break;
    }
    m_isByHand = true;
    QListView::keyPressEvent(event);
    m_isByHand = false;
}

void ConversationList::mousePressEvent(QMouseEvent *event)
{
    m_isByHand = true;
    QListView::mousePressEvent(event);
    m_isByHand = false;
    if (indexAt(event->position().toPoint()).isValid())
        openCurrent(); // the first row is current already when the list gets the focus
}

} // namespace app
