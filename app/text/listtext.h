#pragma once

#include "app/text/explanation.h"
#include "core/campaign/merge.h"
#include "core/contacts/columnmap.h"
#include "core/contacts/contactsource.h"
#include "core/contacts/listfile.h"
#include "core/contacts/phonenumber.h"

namespace app {

/// Plain words for a number that nobody can be texted at. The meaning is left to the place where it happens:
/// one number on the command line and a row of a list mean different things.
Explanation explain(const contacts::NumberError &error);

/// Plain words for a list that cannot be read.
Explanation explain(const contacts::SourceError &error);
Explanation explain(const contacts::ColumnMapError &error);

/// Plain words for a text whose {fields} cannot be filled in.
Explanation explain(const campaign::TemplateError &error);

/// Plain words for a list that cannot be written.
Explanation explain(const contacts::FileError &error);

} // namespace app
