#pragma once

#include <QString>

namespace app {

/// Why somebody is on the suppression list, or no longer: a sentence for the reasons of
/// consent/suppression.h, whatever a person has written as it is. Older ledgers keep the English sentences
/// themselves.
QString whyWords(const QString &why);

} // namespace app
