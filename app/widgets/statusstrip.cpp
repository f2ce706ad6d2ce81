#include "app/widgets/statusstrip.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/widgets/chip.h"
#include "app/widgets/statemeter.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kHeight = 30;
constexpr int kMeterWidth = 110;
constexpr std::size_t kShownLines = 2;
constexpr int kNarrow = 900;

QFrame *divider()
{
    auto *line = new QFrame;
    line->setProperty("separator", u"upright"_s);
    line->setFixedHeight(20);
    return line;
}

QString toneWord(Tone tone)
{
    switch (tone) {
    case Tone::Warn: return u"warn"_s;
    case Tone::Bad: return u"bad"_s;
    case Tone::Doubt: return u"doubt"_s;
    case Tone::Neutral:
    case Tone::Ok:
    case Tone::Info:
    case Tone::Brass: return {};
    }
    return {};
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_practice(new Chip(u"practice"_s, tr("Practice: nothing leaves this PC"), Tone::Brass, this))
    , m_lineRow(new QHBoxLayout)
    , m_queue(new QWidget(this))
    , m_meter(new StateMeter(6, m_queue))
    , m_queueWords(makeItem())
    , m_beforeQueue(divider())
    , m_facts((new Label(Type::Caption, {}, this))->setTone(u"second"_s))
{
    setProperty("strip", u"status"_s);
    setMinimumHeight(kHeight);
    m_practice->hide();
    m_meter->setFixedWidth(kMeterWidth);
    m_meter->setGround(Role::ButtonLine);
    auto *queue = new QHBoxLayout(m_queue);
    queue->setContentsMargins(0, 0, 0, 0);
    queue->setSpacing(2);
    queue->addWidget(m_beforeQueue);
    queue->addSpacing(8);
    queue->addWidget(m_meter);
    queue->addWidget(m_queueWords);
    m_queue->hide();
    m_beforeQueue->hide();
    connect(m_queueWords, &QPushButton::clicked, this, [this] { emit queueClicked(m_campaign); });
    m_lineRow->setSpacing(2);
    m_row->setContentsMargins(8, 1, 16, 0);
    m_row->setSpacing(4);
    m_row->addWidget(m_practice);
    m_row->addLayout(m_lineRow);
    m_row->addWidget(m_queue);
    m_row->addStretch(1);
    m_row->addWidget(m_facts);
}

QPushButton *StatusStrip::makeItem()
{
    auto *item = new QPushButton(this);
    item->setProperty("kind", u"status"_s);
    item->setFont(fontOf(Type::Caption));
    item->setIconSize({Icons::kSmall, Icons::kSmall});
    return item;
}

void StatusStrip::setPractice(bool practice)
{
    m_practice->setVisible(practice);
}

void StatusStrip::setLines(const std::vector<LineItem> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    std::stable_partition(m_lines.begin(), m_lines.end(),
                          [](const LineItem &line) { return line.tone != Tone::Ok; });
    showLines();
}

void StatusStrip::showLines()
{
    while (QLayoutItem *item = m_lineRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const bool narrow = width() < kNarrow;
    const std::size_t shown = m_lines.size() <= kShownLines + 1 ? m_lines.size() : kShownLines;
    const auto add = [this](const QString &words, const QIcon &icon, const QString &sentence, Tone tone) {
        QPushButton *item = makeItem();
        item->setText(words);
        item->setIcon(icon);
        item->setToolTip(sentence);
        item->setAccessibleName(sentence.isEmpty() ? words : sentence);
        item->setProperty("tone", toneWord(tone));
        connect(item, &QPushButton::clicked, this, &StatusStrip::lineClicked);
        if (m_lineRow->count() > 0)
            m_lineRow->addWidget(divider());
        m_lineRow->addWidget(item);
    };
    for (std::size_t i = 0; i < shown; ++i) {
        const LineItem &line = m_lines[i];
        const QString words = narrow && line.tone == Tone::Ok ? line.word : line.name + u' ' + line.word;
        add(words, Icons::get(line.icon, inkOf(line.tone)), line.sentence, line.tone);
    }
    m_beforeQueue->setVisible(!m_lines.empty());
    if (shown < m_lines.size())
        add(tr("+%n more", nullptr, static_cast<int>(m_lines.size() - shown)), {}, {}, Tone::Neutral);
}

void StatusStrip::setQueue(const std::optional<Queue> &queue)
{
    m_queue->setVisible(queue.has_value());
    if (!queue)
        return;
    m_queueWords->setText(queue->words);
    m_queueWords->setAccessibleName(queue->words);
    m_meter->setVisible(queue->fraction.has_value());
    m_meter->setFraction(queue->fraction.value_or(0));
    m_campaign = queue->campaign;
}

void StatusStrip::setFacts(const QString &facts)
{
    m_facts->setText(facts);
    layout()->activate(); // at once: nothing of it is cut until the next round
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool wasNarrow = event->oldSize().width() < kNarrow;
    if (wasNarrow != (width() < kNarrow))
        showLines();
}

} // namespace app
