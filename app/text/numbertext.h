#pragma once

#include "core/contacts/phonenumber.h"

#include <QString>

namespace app {

/// "+44 7700 900118": as it is written anywhere in the world. In any thread; costs some microseconds.
QString numberText(const contacts::PhoneNumber &number);
QString numberText(qint64 e164);
/// A number as a SIM or a person wrote it, the same way; what is no whole number stays as it is.
QString spacedNumber(const QString &written);

/// Read from left to right whatever stands around it (U+2068, U+2069): numbers, codes, names of operators.
QString isolated(const QString &words);

} // namespace app
