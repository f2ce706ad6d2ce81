#pragma once

#include "core/store/sims.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace app {

/// What a SIM is called and may send. 0 takes a limit away. accepted() comes with changed values in sim().
class LimitsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LimitsDialog(store::Sim sim, const QString &name, QWidget *parent = nullptr);

    /// As the fields have it.
    store::Sim sim() const;

private:
    QSpinBox *addCap(QFormLayout &form, const QString &label, const QString &unit, int value);

    store::Sim m_sim;
    QLineEdit *m_name;
    QSpinBox *m_minute;
    QSpinBox *m_hour;
    QSpinBox *m_day;
    QSpinBox *m_month;
    QSpinBox *m_people;
    QSpinBox *m_gap;
    QLineEdit *m_price;
};

} // namespace app
