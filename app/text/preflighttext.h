#pragma once

#include "core/campaign/preflight.h"

#include <QStringList>

namespace app {

/// "GSM-7; 3 texts need Unicode, up to 70 characters in a part"
QString alphabetWords(const campaign::Preflight &figures);
/// "1,254 parts (1,226 texts of 1 part, 14 texts of 2 parts)"
QString partsWords(const campaign::Preflight &figures);
/// The characters that make texts dearer, and what could stand in their place.
QString costlyWords(const campaign::Preflight &figures);
/// By what a campaign goes. The options of practice lines are nobody's concern here.
QString lineWords(const QStringList &lines);

} // namespace app
