#pragma once

#include "app/widgets/palettesource.h"

class QAction;

namespace app {

/// The actions of the window and of the page that is shown, by the letters of their words.
class CommandSource : public PaletteSource
{
    Q_OBJECT

public:
    using Actions = std::function<QList<QAction *>()>;

    /// `actions` is asked anew for each question.
    explicit CommandSource(Actions actions, QObject *parent = nullptr);

    QString heading() const override;
    void ask(const QString &words) override;

private:
    Actions m_actions;
};

/// How well `words` fit `text`: each must begin a word of it, in any order; 0 if one does not, more the
/// earlier they stand.
int fit(const QString &text, const QString &words);

} // namespace app
