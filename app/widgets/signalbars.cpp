#include "app/widgets/signalbars.h"

#include "app/style/theme.h"

#include <QPainter>
#include <QStyle>

namespace app {

namespace {

constexpr int kBars = 5;
constexpr int kFewBars = 2;

} // namespace

SignalBars::SignalBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SignalBars::setBars(int bars)
{
    m_bars = bars;
    update();
}

void SignalBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int step = width() / kBars;
    for (int i = 0; i < kBars; ++i) {
        const int tall = height() * (i + 2) / (kBars + 1);
        const QRect bar(i * step, height() - tall, step - 2, tall);
        const Role role = i >= m_bars ? Role::Line : m_bars <= kFewBars ? Role::Warn : Role::Ok;
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), Theme::color(role));
    }
}

} // namespace app
