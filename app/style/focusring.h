#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace app {

/// The ring around what has the focus, 2 px, 1 px off: always around fields, around everything else once the
/// keyboard is used. One object a program; lives in the GUI thread.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void surround(QWidget *widget, bool byKeyboard);

    bool m_isKeyboardUsed = true;  ///< rather than the mouse: Qt moves the focus of what goes as Tab would
    QPointer<QFocusFrame> m_frame; ///< goes with the window it was last shown in
};

} // namespace app
