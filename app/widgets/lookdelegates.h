#pragma once

#include "app/widgets/rowdelegate.h"
#include "app/widgets/statelook.h"

#include <functional>

namespace app {

/// Where a delegate finds the look of a cell.
using LookOfCell = std::function<Look(const QModelIndex &)>;

/// Icon and word in the colour of a state, without a ground.
class StateDelegate : public RowDelegate
{
    Q_OBJECT

public:
    StateDelegate(LookOfCell look, QObject *parent, int loadedRole = -1);

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    int widthBeforeWords(const QModelIndex &index) const override;

private:
    LookOfCell m_look;
};

/// The same as a chip.
class ChipDelegate : public RowDelegate
{
    Q_OBJECT

public:
    ChipDelegate(LookOfCell look, QObject *parent);

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    int widthBeforeWords(const QModelIndex &index) const override;

private:
    LookOfCell m_look;
};

/// A bar of 80 pixels for the fraction in `fractionRole`, and the words of the cell behind it; nothing where
/// there are no words.
class MeterDelegate : public RowDelegate
{
    Q_OBJECT

public:
    MeterDelegate(int fractionRole, QObject *parent);

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    int widthBeforeWords(const QModelIndex &index) const override;

private:
    int m_fractionRole;
};

} // namespace app
