#pragma once

#include <QFrame>
#include <QPointer>

class QPropertyAnimation;

namespace app {

class Preferences;

/// A pane at the end side of a page that has no room for it beside the others: slides over them, closes with
/// Esc and gives the focus back.
class Drawer : public QFrame
{
    Q_OBJECT

public:
    /// Lies over `page` and follows its size; hidden at first.
    Drawer(QWidget *page, const Preferences &preferences);

    /// The pane stays its owner's: takeContent() gives it back when there is room beside the others again.
    void setContent(QWidget *content);
    QWidget *takeContent();

    void open();
    void close();
    bool isOpen() const { return m_isOpen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect openPlace() const;
    QRect closedPlace() const;
    void slideTo(const QRect &place);

    const Preferences &m_preferences;
    QPropertyAnimation *m_motion;
    QWidget *m_content = nullptr;
    QPointer<QWidget> m_before; ///< had the focus
    bool m_isOpen = false;
};

} // namespace app
