#pragma once

#include "core/line/linestate.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace app {

/// Asks a person for the PIN of a SIM. What was typed is gone from the field as soon as it is given.
class PinRow : public QWidget
{
    Q_OBJECT

public:
    explicit PinRow(QWidget *parent = nullptr);

    /// The SIM asks for its PIN, and a wrong one would not lock it.
    static bool mayAsk(const line::LineState &state);

signals:
    /// 4 to 8 digits. `isKept`: in the key store of this PC.
    void given(const QString &pin, bool isKept);

private:
    void unlock();

    QLineEdit *m_pin;
    QPushButton *m_unlock;
    QCheckBox *m_keep;
};

} // namespace app
