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
    QString imports;
};

std::vector<Entry> readEntries(store::ReadDb &db, const Words &words, base::TimePoint now)
{
    std::vector<Entry> entries{
        {Kind::Everyone, words.everyone, {}, {}, store::contactCount(db, {})},
        {Kind::OptedOut, words.optedOut, {}, {}, store::contactCount(db, {.optedOutAt = now})},
        {Kind::Heading, words.groups, {}, {}, 0}};
    for (const contacts::Group &group : store::groups(db))
        if (group.rule.isEmpty())
            entries.push_back({Kind::Group, group.name, group.id, {}, group.people});
    auto past = store::imports(db);
    std::erase_if(past, [](const store::ImportRecord &import) { return import.counts.rows == 0; });
    if (!past.empty())
        entries.push_back({Kind::Heading, words.imports, {}, {}, 0});
    for (const auto &import : past | std::views::take(kPastImports))
        entries.push_back(
            {Kind::Import, import.file, {}, import.id, store::contactCount(db, {.import = import.id})});
    return entries;
}

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Heading: return {};
    case Kind::Everyone: return u"contacts"_s;
    case Kind::OptedOut: return u"ban"_s;
    case Kind::Group: return u"tag"_s;
    case Kind::Import: return u"download"_s;
    }
    return {};
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
    const Words words{tr("Everyone"), tr("Opted out"), tr("Groups"), tr("Past imports")};
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
    m_entries = std::move(entries);
    m_model->setRowCount(static_cast<int>(m_entries.size()));
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const Entry &entry = m_entries[static_cast<size_t>(i)];
        const bool isHeading = entry.kind == Kind::Heading;
        auto *item = new QStandardItem(entry.name);
        item->setFlags(isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(iconOf(entry.kind), EntryDelegate::IconRole);
        item->setData(isHeading ? QString() : grouped(entry.people), EntryDelegate::CountRole);
        item->setData(isHeading ? entry.name : say("%1, %n person(s)", entry.people).arg(entry.name),
                      Qt::AccessibleTextRole);
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
    if (entry.kind == Kind::OptedOut)
        query.optedOutAt = m_application.clock().now();
    return query;
}

void GroupsPane::openMenu(const QPoint &at)
{
    const auto row = static_cast<size_t>(m_view->indexAt(at).row());
    if (row >= m_entries.size() || m_entries[row].kind != Kind::Group)
        return;
    const contacts::Group group{m_entries[row].group, m_entries[row].name, {}, m_entries[row].people};
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Text this group"), this, [=, this] { emit textWanted(group); });
    menu->addAction(tr("Rename"), this, [=, this] { emit renameWanted(group); });
    menu->addAction(tr("Delete group"), this, [=, this] { emit deleteWanted(group); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace app
