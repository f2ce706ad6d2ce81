#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace consent {

/// When the rules that came with the program were gathered; set anew with them.
inline constexpr QDate kRulesAsOf = QDate::fromJulianDay(2461367); // 2026-11-22

/// The words of the two rule files, per language, folded as the matcher compares them. "und" counts for
/// everybody.
class OptOutRules
{
public:
    enum class Whole { Stop, Start, Help };

    struct Error
    {
        QString file;
        qsizetype offset = 0; ///< where the JSON breaks off; 0: it is JSON of another shape
    };

    /// The rules that came with the program. They are part of it, so reading them cannot fail.
    static OptOutRules builtIn();
    /// `keywords`: language -> {stop, start, help} -> whole texts. `rules`: {strong, guards, probable,
    /// courtesy, weak} -> language -> words and phrases.
    static base::Result<OptOutRules, Error> fromJson(const QByteArray &keywords, const QByteArray &rules);

    struct Entry
    {
        QString folded; ///< as compared
        QString bare;   ///< the same without accents; empty where accents make another word (Vietnamese)
        QString word;   ///< as the file has it
    };
    using Entries = std::vector<Entry>;

    struct Language
    {
        QHash<QString, QString> whole[3];     ///< by Whole: folded text -> word as the file has it
        QHash<QString, QString> wholeBare[3]; ///< the same without accents
        Entries strong, guards, probable, courtesy, weak;
    };

    /// Null if the files do not know it.
    const Language *language(const QString &code) const;
    QStringList languages() const { return m_languages.keys(); }

private:
    QHash<QString, Language> m_languages;
};

/// The languages of the files that a language tag stands for, in order: "pt-BR" -> pt; "zh-TW" -> zh-Hant,
/// zh; "no" -> nb, no; "fil" -> tl. Unknown ones stay as they are.
QStringList ruleLanguages(const QString &tag);

} // namespace consent
