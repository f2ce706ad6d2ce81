#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace consent {

/// A text as the matcher compares it (compliance 2.2, "Normalise"): compatibility forms and case folded;
/// zero-width and bidirectional marks, tatweel, Arabic and Hebrew vowel marks removed; alef, teh marbuta, yeh
/// and kaf unified; every digit 0-9; apostrophes dropped, other punctuation and emoji a blank; single blanks;
/// letters repeated three times or more reduced to `repeats` (1 or 2); Turkish i's one; "S T O P" and
/// look-alikes of STOP in foreign letters spelt "stop". Words of the data go through the same.
QString folded(QStringView text, int repeats = 1);

/// The same text without the accents of Latin and Greek letters, strokes and ligatures: "arrêt" -> "arret".
/// Takes folded text.
QString withoutAccents(const QString &text);

/// Written without blanks between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese.
bool isUnspaced(QStringView text);
/// Korean words carry their endings with them.
bool isHangul(QStringView text);

} // namespace consent
