#pragma once

#include <QAction>
#include <QKeySequence>
#include <QWidget>

#include <functional>
#include <map>
#include <span>

namespace app {

/// Everything that has a key or a place in the menus. What it does is said by the window or by the page that
/// is shown; where nobody answers, it appears nowhere. The window answers to Quit, Undo (of the toast that stands;
/// editors undo by themselves), Palette, FoldRail, NextPane, PreviousPane, Back, MenuBar and Keys; pages to the rest.
// clang-format off
enum class ActionId {
    New, NewCampaign, Import, Export, Print, Save, Quit,
    Undo, Redo, Find, FindNext, Delete,
    Palette, Details, FoldRail, NextPane, PreviousPane, Back, MenuBar,
    Send, PauseAll, Keys,
};
// clang-format on

enum class MenuId { File, Edit, View, Send, Tools, Help };
inline constexpr int kMenus = 6;

/// One row of the table of actions.
struct ActionRow
{
    ActionId id;
    MenuId menu;
    const char *text; ///< English; translated in context "Actions"
    const char *icon; ///< of resources/icons, or ""
    const char *keys; ///< portable; several are separated by "; "
};

std::span<const ActionRow> actionTable();

/// "File", with its access key.
QString menuTitle(MenuId menu);

/// What a window or a page answers to. The actions belong to the widget and act while it is visible, so that
/// two pages may answer to the same key.
class ActionSet
{
public:
    explicit ActionSet(QWidget &owner);

    /// Text, icon and keys come from the table; `text` replaces the text where the page has a better word,
    /// such as "New contact" for New.
    QAction *answer(ActionId id, std::function<void()> run, const QString &text = {});
    /// A command without a row in the table: it appears in the palette, and with a key if it is given one.
    QAction *add(const QString &text, const QString &icon, std::function<void()> run,
                 const QKeySequence &key = {});

    /// Null if nobody answers.
    QAction *find(ActionId id) const;
    /// All of them, in the order they were added.
    const QList<QAction *> &all() const { return m_all; }

private:
    QAction *make(const QString &text, const QString &icon, std::function<void()> run);

    QWidget &m_owner;
    std::map<ActionId, QAction *> m_known;
    QList<QAction *> m_all;
};

/// "Import (Ctrl+I)": the words of an action and its key.
QString toolTipOf(const QAction &action);

} // namespace app
