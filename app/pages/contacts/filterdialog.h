#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/rule.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace app {

class Label;

/// Asks for one condition: what of a person, how it is tested, and against what. Only what can be tested can
/// be chosen.
class FilterDialog : public QDialog
{
    Q_OBJECT

public:
    /// `region`: where patterns of numbers without a country code are read.
    FilterDialog(std::vector<contacts::Field> fields, contacts::Region region, QWidget *parent);

signals:
    void chosen(const contacts::Condition &condition);

private:
    void fillSubjects();
    void fillTests();
    void fitValue();
    void check();
    contacts::Condition condition() const;
    QString value(contacts::Condition::Test test) const;

    const std::vector<contacts::Field> m_fields;
    const contacts::Region m_region;
    QComboBox *m_subject;
    QComboBox *m_test;
    QStackedWidget *m_values;
    QLineEdit *m_text;
    QDateEdit *m_date;
    QSpinBox *m_days;
    Label *m_hint;
    QPushButton *m_add;
};

} // namespace app
