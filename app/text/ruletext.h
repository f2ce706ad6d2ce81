#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/rule.h"

namespace app {

/// What can be asked of a person, as menus name it: "is", "in the last … days".
QString words(contacts::Condition::Test test);

/// "City is Köln", "Last text more than 60 days ago", in the words and formats of the user. `fields`: all
/// there are; a field that is gone is named by its key.
QString words(const contacts::Condition &condition, const std::vector<contacts::Field> &fields);

/// What the subject is called: "Name", "City".
QString subjectWords(const contacts::Condition &condition, const std::vector<contacts::Field> &fields);

} // namespace app
