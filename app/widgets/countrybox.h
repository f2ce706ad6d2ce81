#pragma once

#include "core/contacts/region.h"

#include <QComboBox>
#include <QElapsedTimer>

namespace app {

/// A country, chosen by its name in the language of the window; the data of an entry is its code. The first
/// entry stands for none.
class CountryBox : public QComboBox
{
    Q_OBJECT

public:
    /// `none`: the words of the first entry.
    explicit CountryBox(const QString &none, QWidget *parent = nullptr);

    contacts::Region country() const;
    /// One that is not in the list is none.
    void setCountry(const contacts::Region &country);

protected:
    /// A blank within a name that is typed does not open the list.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QElapsedTimer m_typed;
};

} // namespace app
