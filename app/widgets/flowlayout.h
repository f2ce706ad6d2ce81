#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace app {

/// Puts its widgets side by side in reading direction, each as wide as it likes, and begins a new row when
/// the width is used up. Hidden ones take no room.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override; ///< of the widest alone
    QSize sizeHint() const override;    ///< all in one row
    void setGeometry(const QRect &rect) override;

private:
    /// Gives the height that is used; `place` is told each item and where it goes.
    template <class Place>
    int flow(const QRect &rect, Place place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace app
