#pragma once

#include <QDialog>

class QAction;

namespace app {

/// All keys that act here and now, beside what they do.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace app
