#include "app/dialogs/askfirst.h"

#include <QMessageBox>
#include <QPushButton>

namespace app {

void askFirst(QWidget *parent, const QString &question, const QString &meaning, const QString &verb,
              const QString &safe, std::function<void()> then)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, {}, question, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(meaning);
    QPushButton *act = box->addButton(verb, QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(safe, QMessageBox::RejectRole));
    QObject::connect(act, &QPushButton::clicked, parent, [then = std::move(then)] { then(); });
    box->open();
}

} // namespace app
