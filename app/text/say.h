#pragma once

#include <QString>

class QTranslator;

namespace app {

/// A sentence of the program in the language of the user. Source texts are English; %n is the count, and a
/// bracketed s, as in "%n text(s)", is written when the count asks for one. Found by its text alone, wherever
/// it is said: lupdate knows it by -tr-function-alias qtTrId+=say.
QString say(const char *source, qint64 n = -1);

/// What sentences are translated by, until the next call; null: English. Not while somebody says something in
/// another thread. Gives what it was before.
const QTranslator *setSentences(const QTranslator *translator);

/// 1,240 as the locale of the user writes it.
QString grouped(qint64 number);

/// "8 minutes", "2 h 10 min", "3 days": rounded to what a person wants to know.
QString lengthOfTime(qint64 seconds);

} // namespace app
