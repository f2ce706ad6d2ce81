#pragma once

#include "app/style/tokens.h"

#include <QStringList>
#include <QWidget>

namespace app {

/// The steps of something done in order: numbers in circles, those behind with a tick, the one now filled.
class StepHeader : public QWidget
{
    Q_OBJECT

public:
    explicit StepHeader(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }
    /// Steps may be visited in any order, by click or by the arrow keys; the owner then calls setCurrent().
    void setChoosable(bool choosable);

    /// The circle of a step on this ground, for others who show steps.
    static void paintMark(QPainter &painter, const QRect &circle, int step, int current, Role ground);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int widthOf(int step) const;
    bool isNamed(int step) const;
    int fullWidthOf(int step) const;

    QStringList m_steps;
    int m_current = 0;
    bool m_isChoosable = false;
};

} // namespace app
