#include "app/dialogs/keysdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

KeysDialog::KeysDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("All keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(520, 560);
    auto *table = new QTreeWidget(this);
    table->setAccessibleName(tr("All keys"));
    table->setHeaderLabels({tr("What it does"), tr("Key")});
    table->setRootIsDecorated(false);
    for (const QAction *action : actions)
        if (!action->shortcuts().isEmpty())
            new QTreeWidgetItem(table,
                                {action->iconText(),
                                 QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->resizeColumnToContents(1);
    table->setCurrentItem(table->topLevelItem(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(table, 1);
    column->addWidget(buttons);
}

} // namespace app
