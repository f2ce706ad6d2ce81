#include "app/pages/inbox/listpane.h"

#include "app/application.h"
#include "app/style/icons.h"
#include "app/style/measure.h"
#include "app/text/say.h"
#include "app/widgets/emptystate.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kNarrowest = 260;
constexpr int kNarrowestMost = 460; // with a large font: the conversation beside it needs room, too

} // namespace

ListPane::ListPane(Application &application, QWidget *head, QWidget *banners, QWidget *parent)
    : QWidget(parent)
    , m_model(new ConversationsModel(application.reader(), application.clock(), this))
    , m_list(new ConversationList(*m_model, application.clock(), this))
    , m_search(new QLineEdit(this))
    , m_filters(new QButtonGroup(this))
    , m_news(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"inbox"_s, {}, this))
{
    setMinimumWidth(std::min(withFont(kNarrowest), kNarrowestMost));
    m_search->setPlaceholderText(tr("Search texts and people"));
    m_search->setAccessibleName(tr("Search texts and people"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::get(u"search"_s, Role::Text2), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_news->setProperty("small", true);
    m_news->hide();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 0, 12, 10);
    top->setSpacing(8);
    top->addWidget(m_search);
    top->addWidget(makeFilters());
    top->addWidget(m_news);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(banners);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ListPane::search);
    connect(m_news, &QPushButton::clicked, this, &ListPane::showNews);
    connect(m_model, &PagedModel::countChanged, this, &ListPane::showEmpty);
    connect(m_model, &PagedModel::askingChanged, this, &ListPane::showEmpty);
}

QWidget *ListPane::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const auto &[filter, words] : {std::pair(Filter::Waiting, tr("Waiting")),
                                        {Filter::All, tr("All")},
                                        {Filter::OptedOut, tr("Opted out")}}) {
        auto *button = new QPushButton(words, bar);
        button->setCheckable(true);
        button->setProperty("kind", u"filter"_s);
        m_filters->addButton(button, static_cast<int>(filter));
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        setFilter(static_cast<Filter>(id));
        emit filterChanged(static_cast<Filter>(id));
    });
    return bar;
}

void ListPane::setFilter(Filter filter)
{
    m_filters->button(static_cast<int>(filter))->setChecked(true);
    m_model->setQuery(filter, m_search->text().simplified());
    m_list->scrollToTop();
}

void ListPane::search()
{
    const QString search = m_search->text().simplified();
    const bool isOther = search != m_model->search();
    m_model->setQuery(m_model->filter(), search);
    if (isOther)
        emit searched();
}

void ListPane::showWaiters(const store::Waiters &waiters)
{
    QAbstractButton *button = m_filters->button(static_cast<int>(Filter::Waiting));
    button->setText(waiters.people > 0 ? tr("Waiting %1").arg(grouped(waiters.people)) : tr("Waiting"));
}

void ListPane::reload()
{
    m_unseen = 0;
    m_news->hide();
    m_model->reload();
}

void ListPane::noteNews(int texts)
{
    if (m_list->verticalScrollBar()->value() == 0)
        return reload();
    if (texts == 0)
        return;
    m_unseen += texts;
    m_news->setText(say("%n new text(s)", m_unseen));
    m_news->show();
}

void ListPane::showNews()
{
    m_list->setFocus();
    m_list->scrollToTop();
    reload();
}

void ListPane::showEmpty()
{
    if (m_model->rowCount() > 0 || !m_model->isWhole()) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    if (!m_model->search().isEmpty())
        m_empty->setSentence(tr("No text and nobody matches “%1”.").arg(m_model->search()));
    else if (m_model->filter() == Filter::Waiting)
        m_empty->setSentence(tr("Nobody waits for an answer."));
    else if (m_model->filter() == Filter::OptedOut)
        m_empty->setSentence(tr("Nobody who wrote has opted out."));
    else
        m_empty->setSentence(tr("No replies yet. They appear here within seconds."));
    m_stack->setCurrentWidget(m_empty);
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        search();
        m_list->setFocus();
        return true;
    }
    return false;
}

} // namespace app
