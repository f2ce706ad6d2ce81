#pragma once

#include "core/contacts/openlist.h"

#include <QWidget>

class QComboBox;

namespace app {

/// How the list is read, to be chosen otherwise: separator and character set of a text, the sheet of a
/// workbook. What means nothing for the list is not shown.
class ReadingChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingChoices(QWidget *parent = nullptr);

    /// `form`: as the list was read with `options`.
    void show(const contacts::ListForm &form, const contacts::ListOptions &options);

signals:
    void chosen(const contacts::ListOptions &options);

private:
    void choose();

    contacts::ListOptions m_options;
    QComboBox *m_separator;
    QComboBox *m_charset;
    QComboBox *m_sheet;
};

} // namespace app
