#include "app/pages/contacts/groupspane.h"

#include "app/application.h"
#include "app/style/icons.h"
#include "app/text/say.h"
#include "app/whendone.h"
#include "app/widgets/entrydelegate.h"
#include "core/store/groups.h"
#include "core/store/imports.h"

#include <QListView>
#include <QMenu>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Entry = GroupsPane::Entry;
using Kind = Entry::Kind;

constexpr size_t kPastImports = 8;

struct Words
{
    QString everyone;
    QString optedOut;
    QString groups;
    QString liveGroups;
    QString imports;
};

std::vector<Entry> readEntries(store::ReadDb &db, const Words &words, base::TimePoint now)
{
    std::vector<Entry> entries{
        {.kind = Kind::Everyone, .name = words.everyone, .people = store::contactCount(db, {})},
        {.kind = Kind::OptedOut,
         .name = words.optedOut,
         .people = store::contactCount(db, {.optedOutAt = now})},
        {.kind = Kind::Heading, .name = words.groups}};
    const auto groups = store::groups(db);
    for (const contacts::Group &group : groups)
        if (group.rule.isEmpty())
            entries.push_back(
                {.kind = Kind::Group, .name = group.name, .group = group.id, .people = group.people});
    if (std::ranges::any_of(groups, [](const auto &group) { return !group.rule.isEmpty(); }))
        entries.push_back({.kind = Kind::Heading, .name = words.liveGroups});
    for (const contacts::Group &group : groups)
        if (!group.rule.isEmpty())
            entries.push_back(
                {.kind = Kind::LiveGroup, .name = group.name, .group = group.id, .rule = group.rule});
    auto past = store::imports(db);
    std::erase_if(past, [](const store::ImportRecord &import) { return import.counts.rows == 0; });
    if (!past.empty())
        entries.push_back({.kind = Kind::Heading, .name = words.imports});
    for (const auto &import : past | std::views::take(kPastImports))
        entries.push_back({.kind = Kind::Import,
                           .name = import.file,
                           .import = import.id,
                           .people = store::contactCount(db, {.import = import.id})});
    return entries;
}

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Heading: return {};
    case Kind::Everyone: return u"contacts"_s;
    case Kind::OptedOut: return u"ban"_s;
    case Kind::Group: return u"tag"_s;
    case Kind::LiveGroup: return u"filter"_s;
    case Kind::Import: return u"download"_s;
    }
    return {};
}

QString sentence(const Entry &entry)
{
    return entry.people < 0 ? entry.name : say("%1, %n person(s)", entry.people).arg(entry.name);
}

bool isSame(const Entry &a, const Entry &b)
{
    return a.kind == b.kind && a.group == b.group && a.import == b.import;
}

} // namespace

GroupsPane::GroupsPane(Application &application, QWidget *parent)
    : QWidget(parent)
    , m_application(application)
    , m_view(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    m_view->setAccessibleName(tr("Groups"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new EntryDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMouseTracking(true);
    m_view->setProperty("ground", u"none"_s);
    auto *add = new QToolButton(this);
    add->setText(tr("New group"));
    add->setAccessibleName(add->text());
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setIcon(Icons::get(u"plus"_s, Role::Text2));
    add->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 14, 8, 10);
    column->setSpacing(6);
    column->addWidget(m_view, 1);
    column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QToolButton::clicked, this, &GroupsPane::newGroupWanted);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { select(index); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &GroupsPane::openMenu);
    setFocusProxy(m_view);
}

void GroupsPane::refresh()
{
    const Words words{tr("Everyone"), tr("Opted out"), tr("Groups"), tr("Live groups"), tr("Past imports")};
    const auto now = m_application.clock().now();
    const auto counting =
        m_application.reader().run([words, now](store::ReadDb &db) { return readEntries(db, words, now); });
    whenDone(counting, this, [this](const store::Result<std::vector<Entry>> &entries) {
        if (entries)
            fill(*entries);
    });
}

void GroupsPane::fill(std::vector<Entry> entries)
{
    const QSignalBlocker quiet(m_view->selectionModel());
    for (Entry &entry : entries) {
        const auto known =
            std::ranges::find_if(m_entries, [&](const Entry &one) { return isSame(one, entry); });
        if (entry.people < 0 && known != m_entries.end())
            entry.people = known->people;
    }
    m_entries = std::move(entries);
    m_model->setRowCount(static_cast<int>(m_entries.size()));
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const Entry &entry = m_entries[static_cast<size_t>(i)];
        const bool isHeading = entry.kind == Kind::Heading;
        auto *item = new QStandardItem(entry.name);
        item->setFlags(isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(iconOf(entry.kind), EntryDelegate::IconRole);
        item->setData(entry.people < 0 ? QString() : grouped(entry.people), EntryDelegate::CountRole);
        item->setData(sentence(entry), Qt::AccessibleTextRole);
        item->setToolTip(isHeading ? QString() : entry.name);
        m_model->setItem(i, item);
        if (isSame(entry, m_current))
            row = i;
    }
    m_view->setCurrentIndex(m_model->index(row, 0));
    const bool isGone = !m_entries.empty() && !isSame(m_entries[static_cast<size_t>(row)], m_current);
    m_current = m_entries[static_cast<size_t>(row)];
    m_view->viewport()->update();
    emit counted(m_entries.front().people);
    if (isGone)
        emit chosen();
    countLiveGroups();
}

/// A rule asks each contact: with a million of them this takes a moment, which nothing else waits for.
void GroupsPane::countLiveGroups()
{
    std::vector<Entry> live;
    std::ranges::copy_if(m_entries, std::back_inserter(live),
                         [](const Entry &entry) { return entry.kind == Kind::LiveGroup; });
    if (m_isCounting || live.empty())
        return;
    m_isCounting = true;
    const auto now = m_application.clock().now();
    const auto counting = m_application.reader().run([live, now](store::ReadDb &db) mutable {
        for (Entry &entry : live)
            entry.people = store::contactCount(db, {.group = entry.group, .asOf = now});
        return live;
    });
    whenDone(counting, this, [this](const store::Result<std::vector<Entry>> &counts) {
        m_isCounting = false;
        if (!counts)
            return;
        for (const Entry &entry : *counts)
            setCount(entry, entry.people);
    });
}

void GroupsPane::setCount(const Entry &entry, qint64 people)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (!isSame(m_entries[i], entry))
            continue;
        m_entries[i].people = people;
        QStandardItem *item = m_model->item(static_cast<int>(i));
        item->setData(grouped(people), EntryDelegate::CountRole);
        item->setData(sentence(m_entries[i]), Qt::AccessibleTextRole);
        if (isSame(m_entries[i], m_current))
            m_current.people = people;
    }
    emit counted(m_entries.front().people);
}

void GroupsPane::select(const QModelIndex &index)
{
    const auto row = static_cast<size_t>(index.row());
    if (!index.isValid() || row >= m_entries.size() || isSame(m_entries[row], m_current))
        return;
    m_current = m_entries[row];
    emit chosen();
}

void GroupsPane::choose(const Entry &entry)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (isSame(m_entries[i], entry))
            m_view->setCurrentIndex(m_model->index(static_cast<int>(i), 0));
    }
}

void GroupsPane::chooseNext(const Entry &entry)
{
    m_current = entry;
    emit chosen();
}

std::vector<contacts::Group> GroupsPane::groups() const
{
    std::vector<contacts::Group> all;
    for (const Entry &entry : m_entries)
        if (entry.kind == Kind::Group)
            all.push_back({entry.group, entry.name, {}, entry.people});
    return all;
}

store::ContactQuery GroupsPane::queryOf(const Entry &entry) const
{
    store::ContactQuery query;
    query.group = entry.group;
    query.import = entry.import;
    query.asOf = m_application.clock().now();
    if (entry.kind == Kind::OptedOut)
        query.optedOutAt = m_application.clock().now();
    return query;
}

void GroupsPane::openMenu(const QPoint &at)
{
    const auto row = static_cast<size_t>(m_view->indexAt(at).row());
    if (row >= m_entries.size() || !m_entries[row].group.isValid())
        return;
    const Entry &entry = m_entries[row];
    const contacts::Group group{entry.group, entry.name, entry.rule, entry.people};
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Text this group"), this, [=, this] { emit textWanted(group); });
    if (entry.kind == Kind::LiveGroup)
        menu->addAction(tr("Change its filters"), this, [=, this] { emit ruleWanted(group); });
    menu->addAction(tr("Rename"), this, [=, this] { emit renameWanted(group); });
    menu->addAction(tr("Delete group"), this, [=, this] { emit deleteWanted(group); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace app
