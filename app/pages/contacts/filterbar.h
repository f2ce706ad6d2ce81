#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/rule.h"

#include <QWidget>

class QPushButton;

namespace app {

class FlowLayout;

/// What the people shown have in common, a chip for each condition, which goes when it is pressed. Hidden
/// without conditions.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    const contacts::Rule &rule() const { return m_rule; }
    /// `edited`: the live group whose rule this was.
    void setRule(const contacts::Rule &rule, const std::optional<contacts::Group> &edited = {});
    const std::optional<contacts::Group> &edited() const { return m_edited; }
    void setFields(std::vector<contacts::Field> fields);
    const std::vector<contacts::Field> &fields() const { return m_fields; }
    void add(const contacts::Condition &condition);

signals:
    void changed();
    void saveWanted();   ///< as a new live group
    void updateWanted(); ///< the rule of the edited one

private:
    void fill();
    void remove(size_t condition);

    contacts::Rule m_rule;
    std::optional<contacts::Group> m_edited;
    std::vector<contacts::Field> m_fields;
    FlowLayout *m_flow;
    std::vector<QPushButton *> m_chips;
    QPushButton *m_any;
    QPushButton *m_update;
    QPushButton *m_save;
};

} // namespace app
