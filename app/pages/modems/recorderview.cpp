#include "app/pages/modems/recorderview.h"

#include "app/engine.h"
#include "app/style/label.h"
#include "app/style/typewriter.h"
#include "core/line/names.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr base::Milliseconds kLookEvery = 1s;
constexpr int kLeastLines = 6;

QString toText(const line::Recorded &one)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(one.at.time_since_epoch().count());
    return at.toString(u"HH:mm:ss.zzz"_s) + u' ' + line::mark(one.kind) + u' ' + QString::fromUtf8(one.text);
}

} // namespace

RecorderView::RecorderView(Engine &engine, const base::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_lines(new QPlainTextEdit(this))
    , m_timer(clock.makeTimer([this] { look(); }))
{
    m_lines->setFont(typewriterFont());
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setLayoutDirection(Qt::LeftToRight);
    m_lines->setMinimumHeight(kLeastLines * m_lines->fontMetrics().lineSpacing() + 16);
    m_lines->setAccessibleName(tr("Flight recorder"));
    m_lines->setPlaceholderText(tr("Nothing was said yet"));
    connect(m_lines->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        if (m_isAtEnd)
            m_lines->verticalScrollBar()->setValue(last);
    });
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(Type::Strong, tr("Flight recorder"), this), 1);
    head->addWidget(
        (new Label(Type::Caption, tr("numbers and texts are masked"), this))->setTone(u"second"_s));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_lines, 1);
}

RecorderView::~RecorderView() = default;

void RecorderView::setLine(const QString &line)
{
    if (std::exchange(m_line, line) == line)
        return;
    m_shown.clear();
    m_isAtEnd = true;
    m_lines->clear();
    if (isVisible())
        look();
}

void RecorderView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void RecorderView::hideEvent(QHideEvent *event)
{
    m_timer->stop();
    QWidget::hideEvent(event);
}

void RecorderView::look()
{
    m_timer->start(kLookEvery);
    line::FlightRecord record = m_engine.record(m_line, kMostEntries);
    if (record == m_shown)
        return;
    m_shown = std::move(record);
    QStringList lines;
    for (const line::Recorded &one : m_shown)
        lines << toText(one);
    QScrollBar *bar = m_lines->verticalScrollBar();
    const int before = bar->value();
    m_isAtEnd = before == bar->maximum();
    m_lines->setPlainText(lines.join(u'\n'));
    bar->setValue(m_isAtEnd ? bar->maximum() : before);
}

} // namespace app
