#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace app {

class Label;

/// What stands where there is nothing yet: an icon, one sentence, and what can be done.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// A button that runs the action and is there while the action is visible; filled if `main`.
    void addButton(QAction *action, bool main = false);

private:
    Label *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace app
