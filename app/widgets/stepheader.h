#pragma once

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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace app
