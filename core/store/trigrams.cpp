#include "core/store/trigrams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

QString asPhrase(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// As the tokenizer folds it.
QString folded(const QString &word)
{
    QString text;
    for (const char32_t c : word.toUcs4())
        text += QChar::fromUcs4(QChar::toCaseFolded(c));
    return text;
}

const QString &firstTermSql(Vocabulary vocabulary)
{
    static const QString people = u"SELECT term FROM contact_trigram WHERE term >= ? LIMIT 1"_s;
    static const QString texts = u"SELECT term FROM said_trigram WHERE term >= ? LIMIT 1"_s;
    return vocabulary == Vocabulary::People ? people : texts;
}

/// All trigrams of the index that begin with these letters. Each is looked for behind the one before, because
/// the vocabulary itself has a row for every place where a trigram stands.
QStringList trigramsBeginning(ReadDb &db, Vocabulary vocabulary, const QString &letters)
{
    QStringList trigrams;
    QString from = letters;
    while (!db.cancelled()) {
        const auto next = db.value<QString>(firstTermSql(vocabulary), from);
        if (!next || !next->startsWith(letters))
            break;
        trigrams << *next;
        from = *next + u'\x01';
    }
    return trigrams;
}

} // namespace

TrigramQuestion trigramQuestion(ReadDb &db, Vocabulary vocabulary, const QStringList &words)
{
    TrigramQuestion question;
    for (const QString &word : words) {
        const auto letters = word.toUcs4().size();
        if (letters >= 3) {
            question.all << asPhrase(word);
        } else if (letters == 2) {
            QStringList trigrams = trigramsBeginning(db, vocabulary, folded(word));
            question.hasUnknownWord |= trigrams.isEmpty();
            std::transform(trigrams.cbegin(), trigrams.cend(), trigrams.begin(), asPhrase);
            question.all << u'(' + trigrams.join(u" OR "_s) + u')';
        } else {
            ++question.unasked;
        }
    }
    return question;
}

} // namespace store
