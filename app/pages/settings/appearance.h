#pragma once

#include "app/pages/page.h"

#include <QFrame>

namespace app {

/// Theme, density, motion and the menu bar.
class AppearanceSettings : public QFrame
{
    Q_OBJECT

public:
    explicit AppearanceSettings(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace app
