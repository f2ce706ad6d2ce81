#include "app/pages/compose/timestep.h"

#include "app/style/label.h"
#include "app/text/say.h"
#include "app/text/when.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::DoubtPolicy;

namespace app {

namespace {

constexpr int kWidest = 760;
constexpr int kIndent = 28;
constexpr int kArrow = 20; // more than Qt reckons with

QDateTime local(base::TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

base::TimePoint pointOf(const QDateTimeEdit &edit)
{
    return base::TimePoint{base::Milliseconds{edit.dateTime().toMSecsSinceEpoch()}};
}

/// The next full hour that is at least half an hour away.
base::TimePoint nextHour(base::TimePoint now)
{
    const auto hours = std::chrono::ceil<std::chrono::hours>((now + 30min).time_since_epoch());
    return base::TimePoint{hours};
}

QHBoxLayout *indented(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kIndent, 0, 0, 0);
    row->addWidget(widget);
    row->addStretch();
    return row;
}

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("card", true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    return frame;
}

Label *hint(const QString &words, QWidget *parent)
{
    auto *label = (new Label(Type::Body, words, parent))->setTone(u"second"_s);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString words(DoubtPolicy policy)
{
    switch (policy) {
    case DoubtPolicy::Hold: return say("Hold them and ask me");
    case DoubtPolicy::Resend: return say("Send them again");
    case DoubtPolicy::TakeAsSent: return say("Count them as sent");
    }
    return {};
}

TimeStep::TimeStep(const base::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_soon(new QRadioButton(tr("As soon as possible"), this))
    , m_later(new QRadioButton(tr("At a time"), this))
    , m_start(new QDateTimeEdit(this))
    , m_hasEnd(new QCheckBox(tr("Nothing goes out after"), this))
    , m_end(new QDateTimeEdit(this))
    , m_trouble((new Label(Type::Body, {}, this))->setTone(u"bad"_s))
    , m_doubts(new QComboBox(this))
{
    setFocusProxy(m_soon);
    auto *inner = new QWidget;
    inner->setProperty("body", true);
    inner->setMaximumWidth(kWidest); // the cards alone would be given the height of a wider one
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(makeWhen());
    column->addWidget(makeDoubts());
    column->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    for (QRadioButton *button : {m_soon, m_later})
        connect(button, &QRadioButton::toggled, this, &TimeStep::showState);
    connect(m_hasEnd, &QCheckBox::toggled, this, &TimeStep::showState);
    for (QDateTimeEdit *edit : {m_start, m_end})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &TimeStep::showState);
    connect(m_doubts, &QComboBox::currentIndexChanged, this, &TimeStep::showState);
}

QWidget *TimeStep::makeWhen()
{
    m_start->setAccessibleName(tr("Start"));
    m_end->setAccessibleName(tr("End"));
    for (QDateTimeEdit *edit : {m_start, m_end}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(editFormat());
        edit->setMinimumWidth(edit->sizeHint().width() + kArrow);
    }
    m_trouble->setWordWrap(true);
    QFrame *frame = card(this);
    auto *column = static_cast<QVBoxLayout *>(frame->layout());
    column->addWidget(new Label(Type::Section, tr("When do the texts go out?"), frame));
    column->addWidget(m_soon);
    column->addWidget(m_later);
    column->addLayout(indented(m_start));
    column->addWidget(hint(tr("Handbell must be running then. If it is not, the texts go out when it is "
                              "started the next time."),
                           frame));
    column->addSpacing(8);
    column->addWidget(m_hasEnd);
    column->addLayout(indented(m_end));
    column->addWidget(hint(tr("What has not gone out by then expires and costs nothing."), frame));
    column->addWidget(m_trouble);
    return frame;
}

QWidget *TimeStep::makeDoubts()
{
    m_doubts->setAccessibleName(tr("If the cable is pulled"));
    for (const auto policy : {DoubtPolicy::Hold, DoubtPolicy::Resend, DoubtPolicy::TakeAsSent})
        m_doubts->addItem(words(policy), int(policy));
    QFrame *frame = card(this);
    auto *column = static_cast<QVBoxLayout *>(frame->layout());
    column->addWidget(new Label(Type::Section, tr("If the cable is pulled"), frame));
    auto *row = new QHBoxLayout;
    row->addWidget(m_doubts);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(
        hint(tr("Whether a text on its way at that moment went out, nobody knows. At most one text "
                "a modem is in doubt. Sent again, a person may get it twice."),
             frame));
    return frame;
}

void TimeStep::begin(const campaign::Campaign &draft)
{
    const QSignalBlocker blocker(this);
    const auto now = m_clock.now();
    (draft.starts ? m_later : m_soon)->setChecked(true);
    m_start->setDateTime(local(draft.starts.value_or(nextHour(now))));
    m_hasEnd->setChecked(draft.ends.has_value());
    m_end->setDateTime(local(draft.ends.value_or(nextHour(now) + 8h)));
    m_doubts->setCurrentIndex(std::max(0, m_doubts->findData(int(draft.policy.inDoubt))));
    showState();
}

void TimeStep::fill(campaign::Campaign &draft) const
{
    draft.starts = m_later->isChecked() ? std::optional(pointOf(*m_start)) : std::nullopt;
    draft.ends = m_hasEnd->isChecked() ? std::optional(pointOf(*m_end)) : std::nullopt;
    draft.policy.inDoubt = static_cast<DoubtPolicy>(m_doubts->currentData().toInt());
}

bool TimeStep::isReady() const
{
    campaign::Campaign times;
    fill(times);
    const auto now = m_clock.now();
    return !times.ends || *times.ends > std::max(now, times.starts.value_or(now));
}

void TimeStep::showState()
{
    m_start->setEnabled(m_later->isChecked());
    m_end->setEnabled(m_hasEnd->isChecked());
    const bool isPast = m_later->isChecked() && pointOf(*m_start) <= m_clock.now();
    m_trouble->setText(!isReady()
                           ? tr("The end comes before the start: nothing would go out. Choose a later end.")
                       : isPast ? tr("This start has passed: the texts go out at once.")
                                : QString());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    emit changed();
}

} // namespace app
