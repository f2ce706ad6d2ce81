#include "app/widgets/newsframe.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace app {

namespace {

/// Readers speak what appears only where its role is that of an alert.
QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *frame = qobject_cast<NewsFrame *>(object);
    return frame ? new QAccessibleWidget(frame, QAccessible::AlertMessage) : nullptr;
}

} // namespace

NewsFrame::NewsFrame(QWidget *parent)
    : QFrame(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(isInstalled)
}

void NewsFrame::announce()
{
    if (!isVisible())
        return;
    QAccessibleEvent news(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

} // namespace app
