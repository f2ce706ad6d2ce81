#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/region.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace app {

/// The fields of a person as a form. Saves nothing itself.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(QWidget *parent = nullptr);

    /// `region` is for numbers without a country code.
    void open(const contacts::Contact &contact, const std::vector<contacts::Field> &fields,
              const contacts::Region &region);
    /// The person as the form has them. None if the number cannot be read: then the sentence stands under it.
    std::optional<contacts::Contact> person();
    /// The same with the number as it was, whatever is typed.
    contacts::Contact personWithOldNumber() const;
    /// Something was typed since open().
    bool isChanged() const;
    void complain(const QString &sentence);

signals:
    void saveWanted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    contacts::Contact m_contact;
    contacts::Region m_region;
    QFormLayout *m_layout;
    QLineEdit *m_name;
    QLineEdit *m_number;
    QLabel *m_problem;
    std::vector<std::pair<QString, QLineEdit *>> m_values; ///< by key
};

} // namespace app
