#include "app/actions.h"

#include "app/style/icons.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// clang-format off
constexpr ActionRow kTable[] = {
    {ActionId::New,          MenuId::File, QT_TRANSLATE_NOOP("Actions", "New"), "plus", "Ctrl+N"},
    {ActionId::NewCampaign,  MenuId::File, QT_TRANSLATE_NOOP("Actions", "New campaign"), "campaigns", "Ctrl+Shift+N"},
    {ActionId::Import,       MenuId::File, QT_TRANSLATE_NOOP("Actions", "Import"), "upload", ""},
    {ActionId::Export,       MenuId::File, QT_TRANSLATE_NOOP("Actions", "Export"), "download", "Ctrl+E"},
    {ActionId::Print,        MenuId::File, QT_TRANSLATE_NOOP("Actions", "Print"), "file", "Ctrl+P"},
    {ActionId::Save,         MenuId::File, QT_TRANSLATE_NOOP("Actions", "Save now"), "", "Ctrl+S"},
    {ActionId::Quit,         MenuId::File, QT_TRANSLATE_NOOP("Actions", "Quit"), "", "Ctrl+Q"},
    {ActionId::Undo,         MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Undo"), "undo", "Ctrl+Z"},
    {ActionId::Redo,         MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Redo"), "", "Ctrl+Shift+Z"},
    {ActionId::Find,         MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Search in this page"), "search", "Ctrl+F"},
    {ActionId::FindNext,     MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Search again"), "", "F3"},
    {ActionId::Delete,       MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Delete"), "trash", "Del"},
    {ActionId::Palette,      MenuId::View, QT_TRANSLATE_NOOP("Actions", "Find anyone or anything"), "search", "Ctrl+K"},
    {ActionId::Details,      MenuId::View, QT_TRANSLATE_NOOP("Actions", "Details pane"), "info", "Ctrl+I"},
    {ActionId::FoldRail,     MenuId::View, QT_TRANSLATE_NOOP("Actions", "Fold the page list"), "menu", "Ctrl+B"},
    {ActionId::NextPane,     MenuId::View, QT_TRANSLATE_NOOP("Actions", "Next pane"), "", "F6"},
    {ActionId::PreviousPane, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Previous pane"), "", "Shift+F6"},
    {ActionId::Back,         MenuId::View, QT_TRANSLATE_NOOP("Actions", "Back"), "prev", "Alt+Left"},
    {ActionId::MenuBar,      MenuId::View, QT_TRANSLATE_NOOP("Actions", "Menu bar"), "", "F10"},
    {ActionId::Send,         MenuId::Send, QT_TRANSLATE_NOOP("Actions", "Send"), "send", "Ctrl+Return; Ctrl+Enter"},
    {ActionId::PauseAll,     MenuId::Send, QT_TRANSLATE_NOOP("Actions", "Pause all sending"), "pause", "Ctrl+Shift+P"},
    {ActionId::Keys,         MenuId::Help, QT_TRANSLATE_NOOP("Actions", "All keys"), "", "F1"},
};
// clang-format on

constexpr const char *kMenuTitles[kMenus] = {
    QT_TRANSLATE_NOOP("Actions", "&File"),  QT_TRANSLATE_NOOP("Actions", "&Edit"),
    QT_TRANSLATE_NOOP("Actions", "&View"),  QT_TRANSLATE_NOOP("Actions", "&Send"),
    QT_TRANSLATE_NOOP("Actions", "&Tools"), QT_TRANSLATE_NOOP("Actions", "&Help"),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

const ActionRow &rowOf(ActionId id)
{
    return *std::find_if(std::begin(kTable), std::end(kTable),
                         [id](const ActionRow &row) { return row.id == id; });
}

} // namespace

std::span<const ActionRow> actionTable()
{
    return kTable;
}

QString menuTitle(MenuId menu)
{
    return translated(kMenuTitles[static_cast<int>(menu)]);
}

ActionSet::ActionSet(QWidget &owner)
    : m_owner(owner)
{
}

QAction *ActionSet::make(const QString &text, const QString &icon, std::function<void()> run)
{
    auto *action = new QAction(Icons::get(icon), text, &m_owner);
    QObject::connect(action, &QAction::triggered, &m_owner, [run = std::move(run)] { run(); });
    action->setProperty("iconName", icon);
    m_owner.addAction(action);
    m_all << action;
    return action;
}

QAction *ActionSet::answer(ActionId id, std::function<void()> run, const QString &text)
{
    const ActionRow &row = rowOf(id);
    QAction *action =
        make(text.isEmpty() ? translated(row.text) : text, QString::fromLatin1(row.icon), std::move(run));
    action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(row.keys)));
    m_known[id] = action;
    return action;
}

QAction *ActionSet::add(const QString &text, const QString &icon, std::function<void()> run,
                        const QKeySequence &key)
{
    QAction *action = make(text, icon, std::move(run));
    action->setShortcut(key);
    return action;
}

QAction *ActionSet::find(ActionId id) const
{
    const auto found = m_known.find(id);
    return found == m_known.end() ? nullptr : found->second;
}

QString toolTipOf(const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? action.iconText() : u"%1 (%2)"_s.arg(action.iconText(), keys);
}

} // namespace app
