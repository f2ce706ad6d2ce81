#include "app/pages/contactspage.h"

#include "app/application.h"
#include "app/pages/contacts/filterbar.h"
#include "app/pages/contacts/groupspane.h"
#include "app/pages/contacts/peoplecolumns.h"
#include "app/pages/contacts/peopledesk.h"
#include "app/pages/contacts/peopletable.h"
#include "app/pages/contacts/personcard.h"
#include "app/pages/contacts/selectionbar.h"
#include "app/preferences.h"
#include "app/style/icons.h"
#include "app/style/measure.h"
#include "app/whendone.h"
#include "app/widgets/emptystate.h"
#include "core/store/contacts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr base::Milliseconds kPatience{150}; // until rows that are not the answer yet are dimmed
constexpr base::Milliseconds kNews{2000};
constexpr int kSmallPage = 1000;
constexpr int kWidestGroup = 220;
constexpr int kNarrowestGroup = 90;
constexpr int kNarrowestSearch = 140;

} // namespace

ContactsPage::ContactsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_desk(new PeopleDesk(application(), feedback(), this))
    , m_model(new ContactsModel(application().reader(), application().clock(), this))
    , m_groups(new GroupsPane(application(), this))
    , m_table(new PeopleTable(*m_model, this))
    , m_card(new PersonCard(application(), *m_desk, this))
    , m_columns(new PeopleColumns(*m_table, *m_model, context.preferences, this))
    , m_bar(new SelectionBar(this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_dimming(application().clock().makeTimer([this] { m_table->setDimmed(true); }))
    , m_news(application().clock().makeTimer([this] { lookForNews(); }))
{
    setAcceptDrops(true);
    makeActions();
    m_groups->setMinimumWidth(withFont(160));
    m_card->setMinimumWidth(withFont(240));
    m_splitter->addWidget(m_groups);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_card);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({withFont(208), 640, withFont(268)});
    m_splitter->restoreState(context.preferences.state(u"contacts/panes"_s));
    m_card->hide();
    setBodyWithOwnHead(m_splitter);
    connectParts();
    connectFilters();
    connectBar();
    m_table->setRowHeight(context.preferences.rowHeight());
    m_groups->refresh();
}

ContactsPage::~ContactsPage() = default;

void ContactsPage::makeActions()
{
    QAction *add = actions().answer(
        ActionId::New,
        [this] {
            setCardVisible(true);
            m_card->startNew();
        },
        tr("New contact"));
    if (navigation().has(u"contacts/import"_s)) {
        QAction *import = actions().answer(ActionId::Import, [this] {
            navigation().open({u"contacts/import"_s, 0, {}});
        });
        head().addButton(import);
    }
    head().setMain(add);
    actions().answer(ActionId::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    actions().add(tr("Text those who are ticked, or all who are shown"), u"campaigns"_s,
                  [this] { textChosen(); });
    actions().answer(ActionId::Export, [this] { exportChosen(); });
    actions().answer(ActionId::Delete, [this] { removeChosen(); });
    actions().answer(ActionId::Details, [this] {
        m_cardWanted = !m_card->isVisible();
        setCardVisible(m_cardWanted);
    });
}

QWidget *ContactsPage::makeMiddle()
{
    auto *middle = new QWidget(this);
    middle->setMinimumWidth(480);
    m_empty = new EmptyState(
        u"contacts"_s, tr("No people yet. Bring a list from your till, a spreadsheet or a phone."), m_stack);
    if (QAction *import = actions().find(ActionId::Import))
        m_empty->addButton(import);
    m_empty->addButton(actions().find(ActionId::New));
    m_nobody = new EmptyState(u"search"_s, {}, m_stack);
    m_searchEveryone = new QAction(tr("Search everyone"), this);
    connect(m_searchEveryone, &QAction::triggered, this, [this] { m_groups->choose({}); });
    m_nobody->addButton(m_searchEveryone);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_nobody);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(&head());
    column->addWidget(bannerArea());
    column->addWidget(makeSearchRow());
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bar);
    return middle;
}

QWidget *ContactsPage::makeSearchRow()
{
    auto *bar = new QWidget(this);
    m_search = new QLineEdit(bar);
    m_search->setPlaceholderText(tr("Name, number or any field"));
    m_search->setAccessibleName(tr("Search people"));
    m_search->setMinimumWidth(withFont(kNarrowestSearch));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::get(u"search"_s, Role::Text2), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_groupBox = new QComboBox(bar);
    m_groupBox->setAccessibleName(tr("Group"));
    m_groupBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_groupBox->setMinimumWidth(withFont(kNarrowestGroup));
    m_groupBox->setMaximumWidth(withFont(kWidestGroup));
    m_groupBox->hide();
    m_filters = new FilterBar(this);
    auto *filter = new QToolButton(bar);
    filter->setProperty("kind", u"button"_s);
    filter->setDefaultAction(actions().add(tr("Add a filter"), u"filter"_s, [this] { askForFilter(); }));
    filter->setAccessibleName(tr("Add a filter"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 0, 20, 12);
    row->setSpacing(8);
    row->addWidget(m_groupBox);
    row->addWidget(m_search, 1);
    row->addWidget(filter);
    row->addWidget(m_columns->makeButton(bar));
    return bar;
}

void ContactsPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &ContactsPage::search);
    connect(m_groups, &GroupsPane::chosen, this, &ContactsPage::chooseEntry);
    connect(m_groups, &GroupsPane::counted, this, [this](qint64 everybody) {
        m_everybody = everybody;
        m_bar->setGroups(m_groups->groups(), currentGroup());
        showCounts();
    });
    connect(m_groups, &GroupsPane::newGroupWanted, this, [this] {
        askForGroupName(tr("New group"), {}, [this](const QString &name) { m_desk->createGroup(name); });
    });
    connect(m_groups, &GroupsPane::textWanted, this,
            [this](const contacts::Group &group) { compose(u"group %1"_s.arg(group.id.value)); });
    connect(m_groups, &GroupsPane::renameWanted, this, [this](const contacts::Group &group) {
        askForGroupName(tr("Rename group"), group.name,
                        [this, group](const QString &name) { m_desk->renameGroup(group, name); });
    });
    connect(m_groups, &GroupsPane::deleteWanted, m_desk, &PeopleDesk::deleteGroup);
    connect(m_groupBox, &QComboBox::activated, this, [this](int at) {
        const auto entry = m_groupBox->itemData(at).toInt();
        m_groups->choose(m_groups->entries()[static_cast<size_t>(entry)]);
    });
    connect(m_model, &PagedModel::countChanged, this, &ContactsPage::showCounts);
    connect(m_model, &PagedModel::askingChanged, this, [this](bool isAsking) {
        if (isAsking)
            return m_dimming->start(kPatience);
        m_dimming->stop();
        m_table->setDimmed(false);
    });
    connect(m_model, &ContactsModel::selectionChanged, this, &ContactsPage::showCounts);
    connect(m_table, &PeopleTable::currentPersonChanged, this, &ContactsPage::showCard);
    connect(m_table, &PeopleTable::activated, this, [this](const QModelIndex &index) {
        m_cardWanted = true;
        showCard(m_model->contactAt(index.row()));
    });
    connect(m_table, &PeopleTable::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != ContactsModel::Tick && !m_card->isVisible())
            showCard(m_model->contactAt(index.row()));
    });
    connect(m_table, &PeopleTable::allWanted, this, &ContactsPage::tickAll);
    connect(m_card, &PersonCard::closeWanted, this, [this] { setCardVisible(false); });
    connect(m_card, &PersonCard::textWanted, this, &ContactsPage::textPerson);
    connect(m_card, &PersonCard::added, this, [this](base::ContactId id) { m_model->follow(id.value); });
    connect(m_card, &PersonCard::problemTold, this,
            [this](const QString &sentence) { feedback().toast(sentence); });
    connect(m_desk, &PeopleDesk::changed, this, &ContactsPage::reload);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { context().preferences.setState(u"contacts/panes"_s, m_splitter->saveState()); });
    connect(&context().preferences, &Preferences::changed, this,
            [this] { m_table->setRowHeight(context().preferences.rowHeight()); });
}

void ContactsPage::open(const PageAddress &address)
{
    if (address.object == 0)
        return;
    m_model->follow(address.object);
    showCard({address.object});
    setCardVisible(true);
}

QList<QWidget *> ContactsPage::panes() const
{
    return {m_groups, m_search, m_table, m_card};
}

void ContactsPage::search()
{
    auto query = m_model->query();
    query.search = m_search->text().simplified();
    m_model->setQuery(query);
}

void ContactsPage::reload()
{
    m_model->reload();
    m_groups->refresh();
    m_card->refresh();
}

void ContactsPage::lookForNews()
{
    m_news->start(kNews);
    using News = std::pair<QString, std::vector<contacts::Field>>;
    const auto asking = application().reader().run([](store::ReadDb &db) {
        return News{store::peopleMark(db), store::fields(db)};
    });
    whenDone(asking, this, [this](const store::Result<News> &news) {
        if (!news)
            return;
        m_columns->setKnown(news->second);
        m_filters->setFields(news->second);
        if (std::exchange(m_mark, news->first) != news->first)
            reload();
    });
}

void ContactsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    lookForNews();
}

void ContactsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_news->stop();
}

void ContactsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isSmall = width() < withFont(kSmallPage);
    m_groups->setVisible(!isSmall);
    m_groupBox->setVisible(isSmall);
}

bool ContactsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return) {
            search();
            m_table->setFocus();
            if (!m_table->currentIndex().isValid())
                m_table->goTo(0);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ContactsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && navigation().has(u"contacts/import"_s))
        event->acceptProposedAction();
}

void ContactsPage::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        navigation().open({u"contacts/import"_s, 0, urls.front().toLocalFile()});
}

} // namespace app
