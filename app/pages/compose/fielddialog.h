#pragma once

#include "app/pages/compose/placetext.h"
#include "core/contacts/contact.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace app {

/// What stands in the place of a field: how its value is written, and the word for those who have none.
class FieldDialog : public QDialog
{
    Q_OBJECT

public:
    FieldDialog(const Place &place, const contacts::Field &field, QWidget *parent);

signals:
    void chosen(const Place &place);
    void removalChosen(const QString &field);

private:
    Place result() const;

    Place m_place;
    QLineEdit *m_fallback;
    QComboBox *m_format;
};

} // namespace app
