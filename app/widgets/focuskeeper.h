#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace app {

/// Keeps the focus in an area of the window. Where what has it is hidden, switched off or deleted, Qt gives
/// it to whatever comes next by Tab, which behind the last control is the other end of the window; here it
/// goes to the nearest control before instead. A person may leave the area as ever. Lives in the GUI thread.
class FocusKeeper : public QObject
{
    Q_OBJECT

public:
    /// Goes with `area`.
    explicit FocusKeeper(QWidget &area);

private:
    void follow(QWidget *now);
    void remember(QWidget &now);
    void bringBack(QWidget *now);
    static bool isGone(const QWidget *widget);

    QWidget &m_area;
    bool m_isHere = false;             ///< nobody has led the focus out of the area
    QPointer<QWidget> m_had;           ///< of the area, last
    QList<QPointer<QWidget>> m_before; ///< those before it by Tab, nearest first
};

} // namespace app
