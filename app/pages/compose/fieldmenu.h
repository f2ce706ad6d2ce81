#pragma once

#include "core/contacts/contact.h"

#include <QMenu>

#include <vector>

namespace app {

/// The fields a text may name, opened by a brace. Who goes on typing "{name|friend}" gets just that; what
/// begins no field's name is text like any other.
class FieldMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FieldMenu(const std::vector<contacts::Field> &fields, QWidget *parent = nullptr);

signals:
    /// A place as a template has it: "{name}", "{name|friend}".
    void placeWanted(const QString &place);
    /// The brace and what was typed behind it, to be read as they are.
    void literalWanted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString keyOf(const QString &typed) const;
    bool begins(const QString &typed) const;
    void take(const QString &character);
    void giveUp();

    std::vector<contacts::Field> m_fields;
    QString m_typed; ///< behind the brace
};

} // namespace app
