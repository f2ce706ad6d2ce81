#pragma once

#include "core/contacts/samepeople.h"

#include <QString>

namespace app {

/// What becomes of rows that resemble somebody here: a sentence for a choice, and a few words for a cell.
QString sentence(contacts::SameChoice choice, contacts::Likeness likeness);
QString word(contacts::SameChoice choice, contacts::Likeness likeness);

} // namespace app
