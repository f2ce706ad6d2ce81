#pragma once

#include <QString>

namespace app {

/// A sentence of the program in the language of the user. Source texts are English; %n is the count, and a
/// bracketed s, as in "%n text(s)", is written when the count asks for one.
/// Known to lupdate by -tr-function-alias translate+=say.
QString say(const char *source, qint64 n = -1);

/// 1,240 as the locale of the user writes it.
QString grouped(qint64 number);

/// "8 minutes", "2 h 10 min", "3 days": rounded to what a person wants to know.
QString lengthOfTime(qint64 seconds);

} // namespace app
