#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QSpinBox;

namespace app {

class Application;
struct LineFacts;

/// How many parts a day the chosen SIM may send. What is set holds at once.
class LimitRow : public QWidget
{
    Q_OBJECT

public:
    explicit LimitRow(Application &application, QWidget *parent = nullptr);

    /// Only a SIM that is known and not for practice has limits.
    static bool fits(const LineFacts &facts);
    void show(const LineFacts &facts);
    QWidget *field() const;

private:
    void keep();

    Application &m_application;
    QSpinBox *m_parts;
    base::SimId m_sim;
};

} // namespace app
