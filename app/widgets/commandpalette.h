#pragma once

#include "app/widgets/palettesource.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace app {

/// Ctrl+K: one field that finds anyone and anything and runs any command. Lies over the window, top middle;
/// Esc or a click elsewhere closes it and gives the focus back.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Its entries stand below those of the sources added before. Becomes the palette's.
    void addSource(PaletteSource *source);

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Group
    {
        PaletteSource *source = nullptr;
        std::vector<PaletteEntry> entries;
    };

    void place();
    void ask(const QString &words);
    void take(PaletteSource *source, const QString &words, const std::vector<PaletteEntry> &entries);
    void rebuild();
    void runCurrent();
    void step(int rows);
    void dismiss();

    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    std::vector<Group> m_groups;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace app
