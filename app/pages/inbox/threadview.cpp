#include "app/pages/inbox/threadview.h"

#include "app/pages/inbox/bubbledelegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace app {

namespace {

constexpr int kNearBeginning = 300;
constexpr int kAtEnd = 8;

} // namespace

ThreadView::ThreadView(ThreadModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new BubbleDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Texts"));
    setProperty("ground", QStringLiteral("none"));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(24);
    makeActions();
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_fromEnd = 0; });
    connect(&model, &ThreadModel::shown, this, [this] { m_fromEnd = 0; });
    connect(&model, &ThreadModel::found, this, &ThreadView::showFound);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ThreadView::keepPlace);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ThreadView::notePlace);
}

void ThreadView::makeActions()
{
    auto *copying = new QAction(tr("Copy"), this);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, &ThreadView::copy);
    addAction(copying);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ThreadView::copy()
{
    if (currentIndex().isValid())
        QApplication::clipboard()->setText(currentIndex().data().toString());
}

void ThreadView::markWords(const QStringList &words)
{
    m_delegate->setMarked(words);
    viewport()->update();
}

void ThreadView::showFound(int row)
{
    const QModelIndex index = m_model.index(row);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

/// The range has changed, because texts came or the width is another: what is seen stays.
void ThreadView::keepPlace()
{
    const int value = verticalScrollBar()->maximum() - m_fromEnd;
    if (verticalScrollBar()->value() != value)
        verticalScrollBar()->setValue(value);
    loadNearBeginning();
}

void ThreadView::notePlace()
{
    const int distance = verticalScrollBar()->maximum() - verticalScrollBar()->value();
    m_fromEnd = distance < kAtEnd ? 0 : distance;
    loadNearBeginning();
}

void ThreadView::loadNearBeginning()
{
    if (verticalScrollBar()->value() < kNearBeginning && verticalScrollBar()->maximum() > 0)
        m_model.loadEarlier();
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    m_delegate->setWidth(viewport()->width());
    QListView::resizeEvent(event);
}

void ThreadView::updateGeometries()
{
    QListView::updateGeometries();
    const int height = viewport()->height() + viewportMargins().top();
    const int texts = contentsSize().height();
    const int above = texts == 0 ? 0 : std::max(0, height - texts);
    if (above != viewportMargins().top())
        setViewportMargins(0, above, 0, 0);
}

void ThreadView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_delegate->forgetSizes();
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        edit(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace app
