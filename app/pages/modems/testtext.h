#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace app {

class Application;

/// Asks for the number of the person's own phone, with the one given last filled in, and sends a text to it
/// over this line alone. `told` gets what became of it: a sentence.
void sendTestText(Application &application, const QString &line, bool isPractice, QWidget *parent,
                  std::function<void(const QString &sentence)> told);

} // namespace app
