#include "app/pages/compose/startcountdown.h"

#include "app/style/icons.h"
#include "app/style/label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

StartCountdown::StartCountdown(const base::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_words(new Label(Type::Strong, {}, this))
    , m_stop(new QPushButton(Icons::get(u"stop"_s), tr("Stop"), this))
    , m_tick(clock.makeTimer([this] { tick(); }))
{
    m_stop->setProperty("step", true);
    m_stop->setAccessibleDescription(tr("Nothing has gone out yet"));
    setFocusProxy(m_stop);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_words);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stop();
        emit stopped();
    });
    hide();
}

StartCountdown::~StartCountdown() = default;

void StartCountdown::begin()
{
    m_end = m_clock.uptime() + kSpan;
    tick();
    show();
}

void StartCountdown::stop()
{
    m_tick->stop();
    hide();
}

void StartCountdown::tick()
{
    const auto left = m_end - m_clock.uptime();
    if (left <= base::Milliseconds{0}) {
        stop();
        emit ended();
        return;
    }
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left);
    m_words->setText(tr("Starting in %1 s").arg(seconds.count()));
    m_tick->start(left - (seconds - std::chrono::seconds{1}));
}

} // namespace app
