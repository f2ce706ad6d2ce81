#include "app/pages/contacts/peopletable.h"

#include "app/pages/contacts/persondelegate.h"
#include "app/style/measure.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>

namespace app {

namespace {

constexpr int kTick = 38;
constexpr int kName = 190;
constexpr int kNarrowestName = 120;
constexpr int kWidestName = 640;
constexpr int kNumber = 146;
constexpr int kSmall = 88;
constexpr int kUsual = 120;
constexpr int kHeader = 32;

} // namespace

PeopleTable::PeopleTable(ContactsModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new PersonDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("People"));
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(withFont(kHeader));
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setDefaultSectionSize(withFont(kUsual));
    header->setMinimumSectionSize(kTick);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ContactsModel::Tick, QHeaderView::Fixed);
    header->setSectionResizeMode(ContactsModel::Name, QHeaderView::Stretch);
    header->resizeSection(ContactsModel::Tick, kTick);
    header->resizeSection(ContactsModel::Name, withFont(kName));
    header->resizeSection(ContactsModel::Number, withFont(kNumber));
    header->resizeSection(ContactsModel::LastText, withFont(kSmall));
    header->resizeSection(ContactsModel::Replies, withFont(kSmall));
    header->setSortIndicator(ContactsModel::Name, Qt::AscendingOrder);
    setSortingEnabled(true);

    m_all = new QCheckBox(header);
    m_all->setAccessibleName(tr("Tick everybody shown"));
    m_all->setToolTip(m_all->accessibleName());
    connect(m_all, &QCheckBox::clicked, this, [this] { emit allWanted(m_model.selection().isEmpty()); });
    connect(&model, &ContactsModel::selectionChanged, this, &PeopleTable::showTicks);
    connect(&model, &PagedModel::countChanged, this, &PeopleTable::showTicks);
    connect(&model, &PagedModel::replaced, this, &PeopleTable::goTo);
    showTicks();
}

void PeopleTable::setRowHeight(int height)
{
    verticalHeader()->setDefaultSectionSize(height);
}

void PeopleTable::setDimmed(bool isDimmed)
{
    m_delegate->setDimmed(isDimmed);
    viewport()->update();
}

void PeopleTable::goTo(int row)
{
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, ContactsModel::Name));
    scrollTo(currentIndex());
}

void PeopleTable::showTicks()
{
    const qint64 ticked = m_model.selection().count(m_model.rowCount());
    m_all->setCheckState(ticked <= 0                   ? Qt::Unchecked
                         : ticked < m_model.rowCount() ? Qt::PartiallyChecked
                                                       : Qt::Checked);
    m_all->setEnabled(m_model.rowCount() > 0);
    viewport()->update();
}

void PeopleTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitName();
    const QSize box = m_all->sizeHint();
    const int x = horizontalHeader()->sectionViewportPosition(ContactsModel::Tick) + (kTick - 16) / 2;
    m_all->move(x, (horizontalHeader()->height() - box.height()) / 2);
}

/// The name has what the others leave, up to where number and name would no longer be read as one; where that
/// is too little for names, the table scrolls sideways.
void PeopleTable::fitName()
{
    QHeaderView *header = horizontalHeader();
    int others = 0;
    for (int column = 0; column < header->count(); ++column)
        if (column != ContactsModel::Name && !header->isSectionHidden(column))
            others += header->sectionSize(column);
    const int left = viewport()->width() - others;
    const int width = std::clamp(left, withFont(kNarrowestName), withFont(kWidestName));
    header->setSectionResizeMode(ContactsModel::Name,
                                 width == left ? QHeaderView::Stretch : QHeaderView::Fixed);
    if (width != left)
        header->resizeSection(ContactsModel::Name, width);
}

void PeopleTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const auto id = m_model.contactAt(current.row());
    if (id.isValid() && id.value != m_model.followed()) {
        m_model.follow(id.value);
        emit currentPersonChanged(id);
    }
}

void PeopleTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    switch (event->modifiers() == Qt::NoModifier ? event->key() : 0) {
    case Qt::Key_J: goTo(std::min(row + 1, m_model.rowCount() - 1)); return;
    case Qt::Key_K: goTo(std::max(row - 1, 0)); return;
    case Qt::Key_X:
    case Qt::Key_Space: m_model.toggle(row); return;
    default: QTableView::keyPressEvent(event);
    }
}

} // namespace app
