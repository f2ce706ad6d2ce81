#include "app/pages/settings/formrow.h"

#include "app/style/label.h"

#include <QFormLayout>

namespace app {

void addRow(QFormLayout &form, QWidget *field)
{
    auto *label = new Label(Type::Body, field->accessibleName());
    label->setContentsMargins(0, 4, 0, 4); // high enough for the form to centre it beside its field
    label->setBuddy(field);
    form.addRow(label, field);
}

} // namespace app
