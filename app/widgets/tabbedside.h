#pragma once

#include <QWidget>

class QHBoxLayout;
class QTabBar;

namespace app {

/// A main column and a side column beside it; where there is no room for both, the side column stands under a
/// tab of its own.
class TabbedSide : public QWidget
{
    Q_OBJECT

public:
    /// `narrow`: below this width there are tabs; `side` is `sideWidth` wide above it. Both for the usual
    /// font; a larger one needs more.
    TabbedSide(int narrow, int sideWidth, QWidget *parent = nullptr);

    void setMain(QWidget *main, const QString &title);
    void setSide(QWidget *side, const QString &title);
    /// The main column is to be seen.
    void showMain();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    int m_narrow;
    int m_sideWidth;
    QTabBar *m_tabs;
    QHBoxLayout *m_columns;
    QWidget *m_main = nullptr;
    QWidget *m_side = nullptr;
};

} // namespace app
