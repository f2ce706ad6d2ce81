#pragma once

#include "core/line/linespec.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace app {

/// A way of sending that is not found by itself: a modem on the network, or on a port that is not USB.
class AddLineDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddLineDialog(QWidget *parent = nullptr);

    /// What was typed; valid once accepted.
    line::LineSpec spec() const { return m_spec; }

    void accept() override;

private:
    QLineEdit *m_line;
    QLabel *m_problem;
    line::LineSpec m_spec;
};

} // namespace app
