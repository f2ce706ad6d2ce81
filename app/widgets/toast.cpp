#include "app/widgets/toast.h"

#include "app/style/label.h"
#include "core/base/clock.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto kPlain = 6s;
constexpr auto kWithUndo = 10s;
constexpr int kFromBottom = 16;
constexpr int kFromSides = 16;
constexpr int kFromFoot = 8;

} // namespace

Toast::Toast(QWidget *page, const base::Clock &clock)
    : NewsFrame(page)
    , m_words(new Label(Type::Body, {}, this))
    , m_button(new QPushButton(tr("Undo"), this))
    , m_timer(clock.makeTimer([this] { hide(); }))
{
    setProperty("toast", true);
    m_button->setProperty("small", true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 8, 7);
    row->setSpacing(14);
    row->addWidget(m_words);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Toast::undo);
    page->installEventFilter(this);
    hide();
}

Toast::~Toast() = default;

void Toast::say(const QString &sentence, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_words->setText(sentence);
    m_button->setVisible(static_cast<bool>(m_undo));
    setAccessibleName(sentence);
    findFeet();
    place();
    show();
    raise();
    leaveSoon();
    emit undoOffered(offersUndo());
    announce();
}

void Toast::undo()
{
    if (!offersUndo())
        return;
    hide();
    const auto run = std::exchange(m_undo, {});
    run();
}

void Toast::leaveSoon()
{
    m_timer->start(m_undo ? kWithUndo : kPlain);
}

void Toast::makeWay()
{
    if (!isVisible())
        return;
    findFeet();
    place();
}

void Toast::findFeet()
{
    m_feet.clear();
    for (QWidget *widget : parentWidget()->findChildren<QWidget *>()) {
        if (!widget->property("foot").toBool())
            continue;
        widget->installEventFilter(this);
        m_feet << widget;
    }
}

/// In one line if that fits over the page.
void Toast::place()
{
    const QWidget *page = parentWidget();
    const int widest = page->width() - 2 * kFromSides;
    m_words->setWordWrap(false);
    layout()->activate();
    QSize size = sizeHint();
    if (size.width() > widest) {
        m_words->setWordWrap(true);
        layout()->activate();
        size = QSize(widest, heightForWidth(widest));
    }
    const QPoint corner((page->width() - size.width()) / 2, page->height() - size.height() - kFromBottom);
    setGeometry(clearOfFeet({corner, size}));
}

QRect Toast::clearOfFeet(QRect spot) const
{
    for (const QPointer<QWidget> &foot : m_feet) {
        if (!foot || !foot->isVisible())
            continue;
        const QRect taken(foot->mapTo(parentWidget(), QPoint()), foot->size());
        if (taken.intersects(spot.adjusted(0, -kFromFoot, 0, kFromBottom)))
            spot.moveBottom(std::min(spot.bottom(), taken.top() - kFromFoot));
    }
    return spot;
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFoot = m_feet.contains(qobject_cast<QWidget *>(watched));
    const bool hasMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move ||
                          event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if ((isFoot || watched == parentWidget()) && hasMoved && isVisible())
        place();
    else if (watched == m_button && event->type() == QEvent::FocusIn)
        m_timer->stop();
    else if (watched == m_button && event->type() == QEvent::FocusOut && isVisible())
        leaveSoon();
    return NewsFrame::eventFilter(watched, event);
}

void Toast::hideEvent(QHideEvent *event)
{
    NewsFrame::hideEvent(event);
    m_timer->stop();
    emit undoOffered(false);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer->stop();
}

void Toast::leaveEvent(QEvent *)
{
    leaveSoon();
}

} // namespace app
