#pragma once

#include "app/style/tokens.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace app {

/// A bar of segments that fill it from the start side, over the empty rest. Says its figures to a screen
/// reader by its accessible description, which the owner sets in words.
class StateMeter : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        qint64 count = 0;
        Role role = Role::Accent;
        QString word; ///< for the tooltip: "499 delivered"
    };

    /// `height` in logical pixels: 6, 8 or 12.
    explicit StateMeter(int height, QWidget *parent = nullptr);

    /// A segment of one in a million is still a pixel wide.
    void set(const std::vector<Segment> &segments, qint64 total);
    /// What the empty part is painted with, where the meter lies on another ground than that of cards.
    void setGround(Role role) { m_ground = role; }
    void setFraction(double fraction, Role role = Role::Accent);

    QSize sizeHint() const override { return {110, m_height}; }
    QSize minimumSizeHint() const override { return {24, m_height}; }

    /// For delegates: paints the same into `rect`.
    static void paint(QPainter &painter, const QRect &rect, const std::vector<Segment> &segments,
                      qint64 total, Qt::LayoutDirection direction, std::optional<Role> ground = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_height;
    std::optional<Role> m_ground;
    std::vector<Segment> m_segments;
    qint64 m_total = 0;
};

} // namespace app
