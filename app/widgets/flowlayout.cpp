#include "app/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace app {

FlowLayout::FlowLayout(int spacing)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

template <class Place>
int FlowLayout::flow(const QRect &rect, Place place) const
{
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > rect.width()) {
            y += rowHeight + spacing();
            x = rowHeight = 0;
        }
        place(*item, QRect(rect.topLeft() + QPoint(x, y), size));
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QRect row(0, 0, width - margins.left() - margins.right(), 0);
    return flow(row, [](QLayoutItem &, const QRect &) {}) + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    flow({0, 0, QWIDGETSIZE_MAX, 0}, [&](QLayoutItem &, const QRect &rect) {
        size = size.expandedTo({rect.right() + 1, rect.bottom() + 1});
    });
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QRect inner = rect.marginsRemoved(contentsMargins());
    flow(inner, [&](QLayoutItem &item, const QRect &place) {
        item.setGeometry(QStyle::visualRect(direction, inner, place));
    });
}

} // namespace app
