#include "app/dialogs/keysdialog.h"

#include "app/widgets/rowdelegate.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kRow = 30;
constexpr int kKeys = 150; // wide

} // namespace

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
    table->setItemDelegate(new RowDelegate(table));
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        auto *row = new QTreeWidgetItem(table, {action->iconText(), keys});
        row->setSizeHint(0, {0, kRow});
    }
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->header()->resizeSection(1, kKeys);
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
