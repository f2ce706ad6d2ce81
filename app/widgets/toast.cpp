#include "app/widgets/toast.h"

#include "app/style/label.h"
#include "core/base/clock.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto kPlain = 6s;
constexpr auto kWithUndo = 10s;
constexpr int kFromBottom = 16;

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

void Toast::place()
{
    adjustSize();
    const QWidget *page = parentWidget();
    move((page->width() - width()) / 2, page->height() - height() - kFromBottom);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
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
