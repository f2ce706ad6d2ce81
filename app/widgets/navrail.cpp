#include "app/widgets/navrail.h"

#include "app/pages/pagetable.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/raildelegate.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMark = 24;
constexpr int kWide = 168;
constexpr int kNarrow = 52;

QString wordsOf(const PageKind &kind)
{
    const QString key = QKeySequence(u"Ctrl+%1"_s.arg(kind.key)).toString(QKeySequence::NativeText);
    return kind.key > 0 ? u"%1 (%2)"_s.arg(titleOf(kind), key) : titleOf(kind);
}

QStandardItem *entryFor(const PageKind &kind)
{
    auto *item = new QStandardItem(titleOf(kind));
    item->setData(QString::fromLatin1(kind.name), RailDelegate::Page);
    item->setData(QString::fromLatin1(kind.icon), RailDelegate::IconName);
    item->setToolTip(wordsOf(kind));
    return item;
}

QStandardItem *emptySpace()
{
    auto *item = new QStandardItem;
    item->setFlags(Qt::NoItemFlags);
    return item;
}

/// Its space row stretches with it.
class RailList : public QListView
{
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

} // namespace

NavRail::NavRail(QWidget *parent)
    : QFrame(parent)
    , m_brand(new QWidget(this))
    , m_shop((new Label(Type::Caption))->setTone(u"second"_s))
    , m_brandWords(new QWidget)
    , m_list(new RailList(this))
    , m_model(new QStandardItemModel(this))
{
    setProperty("strip", u"rail"_s);
    auto *words = new QVBoxLayout(m_brandWords);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(new Label(Type::Strong, u"Handbell"_s));
    words->addWidget(m_shop);
    words->addStretch(1);
    auto *brand = new QHBoxLayout(m_brand);
    brand->setContentsMargins(6, 0, 6, 0);
    brand->setSpacing(8);
    brand->addWidget(new IconLabel(u"mark"_s, Role::Brass, kMark));
    brand->addWidget(m_brandWords, 1);
    m_brand->setMinimumHeight(36);
    m_shop->hide();

    m_list->setModel(m_model);
    m_list->setItemDelegate(new RailDelegate(m_list));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NavRail::choose);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(8, 10, 8, 8);
    column->setSpacing(12);
    column->addWidget(m_brand);
    column->addWidget(m_list, 1);
    auto *edge = new QFrame;
    edge->setProperty("separator", u"upright"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(column, 1);
    row->addWidget(edge);
    fill();
    setFolded(false);
}

void NavRail::fill()
{
    QStandardItem *last = nullptr;
    for (const PageKind &kind : pageTable()) {
        if (isSubPage(kind))
            continue;
        if (QLatin1StringView(kind.name) == "settings"_L1)
            last = entryFor(kind);
        else
            m_model->appendRow(entryFor(kind));
    }
    m_model->appendRow(emptySpace());
    if (last)
        m_model->appendRow(last);
}

void NavRail::setShop(const QString &name)
{
    m_shopName = name;
    m_shop->setVisible(!name.isEmpty());
    m_shop->setToolTip(name);
    fitShop();
}

/// As much of the name as there is room for; all of it stands in the tool tip.
void NavRail::fitShop()
{
    const QMargins around = layout()->contentsMargins() + m_brand->layout()->contentsMargins();
    const int room = width() - around.left() - around.right() - kMark - m_brand->layout()->spacing();
    m_shop->setText(m_shop->fontMetrics().elidedText(m_shopName, Qt::ElideRight, room));
}

void NavRail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitShop();
}

void NavRail::setFolded(bool folded)
{
    m_folded = folded;
    static_cast<RailDelegate *>(m_list->itemDelegate())->setFolded(folded);
    m_brandWords->setVisible(!folded);
    const int words = fontMetrics().horizontalAdvance(u"0"_s) * 22;
    setFixedWidth(folded ? kNarrow + 1 : std::max(kWide, words));
    m_list->doItemsLayout();
}

void NavRail::setCurrent(const QString &page)
{
    const QModelIndexList found =
        m_model->match(m_model->index(0, 0), RailDelegate::Page, page, 1, Qt::MatchExactly);
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(found.value(0));
    m_list->viewport()->update();
}

void NavRail::setBadge(const QString &page, int count, Tone tone, const QString &sentence)
{
    const QModelIndexList found =
        m_model->match(m_model->index(0, 0), RailDelegate::Page, page, 1, Qt::MatchExactly);
    for (const QModelIndex &index : found) {
        m_model->setData(index, count, RailDelegate::Badge);
        m_model->setData(index, static_cast<int>(tone), RailDelegate::BadgeTone);
        m_model->setData(index, sentence, Qt::AccessibleDescriptionRole);
        const PageKind *kind = pageKind(page);
        const QString news = count > 0 ? u'\n' + sentence : QString();
        m_model->setData(index, kind ? wordsOf(*kind) + news : news, Qt::ToolTipRole);
    }
}

void NavRail::choose(const QModelIndex &index)
{
    const QString page = index.data(RailDelegate::Page).toString();
    if (!page.isEmpty())
        emit chosen(page);
}

} // namespace app
