#pragma once

class QFormLayout;
class QWidget;

namespace app {

/// A row of the settings: the field, and its accessible name as the label beside it.
void addRow(QFormLayout &form, QWidget *field);

} // namespace app
