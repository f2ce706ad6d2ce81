#pragma once

#include <QWidget>

namespace app {

/// Five bars for the strength of a signal; the words stand beside it.
class SignalBars : public QWidget
{
    Q_OBJECT

public:
    explicit SignalBars(QWidget *parent = nullptr);

    /// 0 to 5.
    void setBars(int bars);

    QSize sizeHint() const override { return {28, 14}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_bars = 0;
};

} // namespace app
