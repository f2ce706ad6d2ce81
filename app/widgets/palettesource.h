#pragma once

#include <QObject>

#include <functional>
#include <vector>

namespace app {

/// One line of the command palette.
struct PaletteEntry
{
    QString icon;
    QString text;
    QString hint; ///< at the end: a key, a number, where it is
    std::function<void()> run;
};

/// Where the command palette finds things: commands, people, campaigns. Lives in the GUI thread; what needs
/// the ledger asks the reader and answers later.
class PaletteSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The word above its entries.
    virtual QString heading() const = 0;
    /// Answers with answered(), at once or later. A newer question makes the older one's answer worthless.
    virtual void ask(const QString &words) = 0;

signals:
    /// The best first; `words` are those that were asked for.
    void answered(const QString &words, const std::vector<app::PaletteEntry> &entries);
};

} // namespace app
