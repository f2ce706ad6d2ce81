#pragma once

#include <QFrame>

namespace app {

/// A frame that tells news: banner or toast. Screen readers speak its accessible name as it appears, and when
/// announce() is called; it takes no focus for that. Lives in the GUI thread.
class NewsFrame : public QFrame
{
    Q_OBJECT

public:
    explicit NewsFrame(QWidget *parent = nullptr);

    /// There is something new in it since it appeared, or it appears now. Silent while nobody sees it.
    void announce();
};

} // namespace app
