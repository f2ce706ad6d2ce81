#pragma once

#include "app/text/explanation.h"

#include <QWidget>

namespace app {

/// What is shown when the profile cannot be opened: what happened, what it means, what to do, and Quit.
class ProblemWindow : public QWidget
{
    Q_OBJECT

public:
    /// `details` is for support: a path, the words of the system; it can be copied. May be empty.
    ProblemWindow(const Explanation &problem, const QString &details, QWidget *parent = nullptr);

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace app
