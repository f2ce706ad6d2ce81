#pragma once

#include "app/pages/page.h"

#include <QFrame>

namespace app {

/// What is told on the desktop.
class NotificationSettings : public QFrame
{
    Q_OBJECT

public:
    explicit NotificationSettings(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace app
