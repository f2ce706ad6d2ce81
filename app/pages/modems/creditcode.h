#pragma once

#include "core/base/ids.h"

#include <QString>

#include <functional>

class QWidget;

namespace app {

class Application;

/// Asks the person for the service code that tells the credit of this SIM, with the one used last filled in,
/// keeps it, and passes it on.
void askCreditCode(Application &application, base::SimId sim, QWidget *parent,
                   std::function<void(const QString &code)> chosen);

} // namespace app
