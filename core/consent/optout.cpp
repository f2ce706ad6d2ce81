#include "core/consent/optout.h"

#include "core/consent/textfold.h"

#include <algorithm>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace consent {

namespace {

using Whole = OptOutRules::Whole;
using Language = OptOutRules::Language;
using Entry = OptOutRules::Entry;
using Entries = OptOutRules::Entries;

constexpr qsizetype kMostWords = 4;     ///< of a text that opts out by its first or last word
constexpr qsizetype kMostUnspaced = 16; ///< the same in characters, for scripts without blanks
constexpr qsizetype kLongestProbable = 200;
const QString kEverywhere = u"und"_s;

struct Spoken
{
    QString code;
    const Language *words;
};

/// One way to read a text: its repeated letters reduced in one way.
struct Form
{
    QString text;
    QString bare;
};

bool endsWord(QStringView text, qsizetype at)
{
    return at >= text.size() || text[at] == u' ';
}

/// Whether `phrase` begins at `at` and ends with a word. Scripts without blanks have no word ends, Korean
/// words go on with their endings.
bool standsAt(QStringView text, qsizetype at, QStringView phrase)
{
    return text.sliced(at).startsWith(phrase) &&
           (endsWord(text, at + phrase.size()) || isUnspaced(phrase) || isHangul(phrase));
}

bool startsWith(QStringView text, QStringView phrase)
{
    return standsAt(text, 0, phrase);
}

bool endsWith(QStringView text, QStringView phrase)
{
    if (isHangul(phrase)) // the last word begins so
        return standsAt(text, std::max<qsizetype>(0, text.lastIndexOf(u' ') + 1), phrase);
    const qsizetype at = text.size() - phrase.size();
    return at >= 0 && text.endsWith(phrase) && (at == 0 || text[at - 1] == u' ' || isUnspaced(phrase));
}

bool contains(QStringView text, QStringView phrase)
{
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        const bool beginsWord = at == 0 || text[at - 1] == u' ' || isUnspaced(phrase);
        if (beginsWord && standsAt(text, at, phrase))
            return true;
    }
    return false;
}

template <class Test>
bool holds(const Form &form, const Entry &entry, Test test)
{
    return test(form.text, entry.folded) || (!entry.bare.isEmpty() && test(form.bare, entry.bare));
}

bool isOneLetter(QStringView text)
{
    return text.size() == 1;
}

/// Behind "--" comes a signature, behind ">" what we wrote.
QString withoutSignature(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().startsWith(u'>'))
            lines << line;
    }
    const QString own = lines.join(u'\n');
    const QString before = own.left(own.indexOf("--"_L1));
    return own.contains("--"_L1) && !before.trimmed().isEmpty() ? before : own;
}

/// One text and everything it is compared with.
class Reading
{
public:
    Reading(const OptOutRules &rules, const QString &text, const Situation &situation);

    Match decide() const;

private:
    void addLanguages(const OptOutRules &rules);
    QString withoutOwnTexts(QString text) const;
    QString withoutFrame(QString text) const;
    std::vector<QString> frameWords() const;

    std::optional<Match> whole(const std::vector<Form> &forms, Whole kind, Verdict verdict) const;
    std::optional<Match> find(Entries Language::*list, auto test, Verdict verdict) const;
    bool isDeclared(const Form &form) const;
    bool isAnswer(const Form &form) const;
    bool isStrong(const Form &form) const;
    bool isWeak(const Form &form) const;
    bool isOffered(const Form &form) const;
    bool isGuarded() const;
    bool isShort() const;
    std::optional<Match> certain() const;
    std::optional<Match> probable() const;

    const Situation &m_situation;
    std::vector<Spoken> m_languages;
    std::vector<Form> m_full;     ///< with its frame: an entry may begin with "please"
    std::vector<Form> m_stripped; ///< without
    qsizetype m_length = 0;
};

Reading::Reading(const OptOutRules &rules, const QString &text, const Situation &situation)
    : m_situation(situation)
    , m_length(text.trimmed().size())
{
    addLanguages(rules);
    const QString own = withoutSignature(text);
    for (const int repeats : {1, 2}) {
        const QString full = withoutOwnTexts(folded(own, repeats));
        m_full.push_back({full, withoutAccents(full)});
        const QString stripped = withoutFrame(full);
        m_stripped.push_back({stripped, withoutAccents(stripped)});
    }
}

/// The person's languages first, so that a match names them; then what counts everywhere.
void Reading::addLanguages(const OptOutRules &rules)
{
    QStringList codes;
    for (const QString &tag : m_situation.languages)
        codes << ruleLanguages(tag);
    codes << kEverywhere;
    codes.removeDuplicates();
    for (const QString &code : codes) {
        if (const Language *words = rules.language(code))
            m_languages.push_back({code, words});
    }
}

QString Reading::withoutOwnTexts(QString text) const
{
    for (const QString &own : m_situation.ownTexts) {
        const QString quoted = folded(own);
        if (!quoted.isEmpty() && text != quoted)
            text = QString(text).replace(quoted, u" "_s).simplified();
    }
    return text;
}

std::vector<QString> Reading::frameWords() const
{
    std::vector<QString> words;
    for (const Spoken &spoken : m_languages) {
        for (const Entry &entry : spoken.words->courtesy)
            words.push_back(entry.folded);
    }
    for (const QString &brand : m_situation.brands)
        words.push_back(folded(brand));
    std::erase(words, QString());
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

QString Reading::withoutFrame(QString text) const
{
    const std::vector<QString> words = frameWords();
    for (bool found = true; found;) {
        found = false;
        for (const QString &word : words) {
            if (text.size() <= word.size())
                continue;
            const bool before = startsWith(text, word) && !isHangul(word);
            const bool behind = !before && (isHangul(word) ? text.endsWith(word) : endsWith(text, word));
            if (before || behind) {
                text = (before ? text.mid(word.size()) : text.chopped(word.size())).trimmed();
                found = true;
            }
        }
    }
    return text;
}

std::optional<Match> Reading::find(Entries Language::*list, auto test, Verdict verdict) const
{
    for (const Spoken &spoken : m_languages) {
        for (const Entry &entry : spoken.words->*list) {
            const auto fits = [&](const Form &form) { return holds(form, entry, test); };
            if (std::any_of(m_stripped.begin(), m_stripped.end(), fits) ||
                std::any_of(m_full.begin(), m_full.end(), fits))
                return Match{verdict, entry.word, spoken.code};
        }
    }
    return {};
}

bool Reading::isStrong(const Form &form) const
{
    const auto same = [](QStringView text, QStringView entry) { return text == entry; };
    return std::any_of(m_languages.begin(), m_languages.end(), [&](const Spoken &spoken) {
        const Entries &strong = spoken.words->strong;
        return std::any_of(strong.begin(), strong.end(),
                           [&](const Entry &entry) { return holds(form, entry, same); });
    });
}

/// Offered letters count whatever the language.
bool Reading::isOffered(const Form &form) const
{
    return !isDeclared(form) &&
           std::any_of(m_situation.offered.begin(), m_situation.offered.end(),
                       [&](const QString &letter) { return folded(letter) == form.text; });
}

bool Reading::isWeak(const Form &form) const
{
    if (isOneLetter(form.text) && !isUnspaced(form.text))
        return true;
    const auto same = [](QStringView text, QStringView entry) { return text == entry; };
    return std::any_of(m_languages.begin(), m_languages.end(), [&](const Spoken &spoken) {
        const Entries &weak = spoken.words->weak;
        return std::any_of(weak.begin(), weak.end(),
                           [&](const Entry &entry) { return holds(form, entry, same); });
    });
}

bool Reading::isDeclared(const Form &form) const
{
    const QStringList &answers = m_situation.declaredAnswers;
    return std::any_of(answers.begin(), answers.end(),
                       [&](const QString &answer) { return folded(answer) == form.text; });
}

/// A word that may as well answer the question that is open.
bool Reading::isAnswer(const Form &form) const
{
    if (!isDeclared(form) && !(m_situation.openQuestion && isWeak(form)))
        return false;
    return !isStrong(form);
}

/// Step 1: the whole text is an entry.
std::optional<Match> Reading::whole(const std::vector<Form> &forms, Whole kind, Verdict verdict) const
{
    for (const Spoken &spoken : m_languages) {
        const auto &words = spoken.words->whole[size_t(kind)];
        const auto &bareWords = spoken.words->wholeBare[size_t(kind)];
        for (const Form &form : forms) {
            auto found = words.constFind(form.text);
            if (found == words.constEnd()) {
                found = bareWords.constFind(form.bare);
                if (found == bareWords.constEnd())
                    continue;
            }
            if (!isAnswer(form))
                return Match{verdict, *found, spoken.code};
        }
    }
    return {};
}

bool Reading::isGuarded() const
{
    for (const Spoken &spoken : m_languages) {
        for (const Entry &guard : spoken.words->guards) {
            for (const auto *forms : {&m_full, &m_stripped}) {
                if (std::any_of(forms->begin(), forms->end(),
                                [&](const Form &form) { return holds(form, guard, contains); }))
                    return true;
            }
        }
    }
    return false;
}

bool Reading::isShort() const
{
    const QString &text = m_stripped.front().text;
    return text.count(u' ') < kMostWords && (!isUnspaced(text) || text.size() <= kMostUnspaced);
}

/// Step 2: few words, the first or last of them strong.
std::optional<Match> Reading::certain() const
{
    if (!isShort() || isAnswer(m_stripped.front()))
        return {};
    const auto atEnd = [](QStringView text, QStringView word) {
        return startsWith(text, word) || endsWith(text, word);
    };
    return find(&Language::strong, atEnd, Verdict::OptOut);
}

/// Step 3: somewhere in a text of moderate length.
std::optional<Match> Reading::probable() const
{
    if (m_length > kLongestProbable)
        return {};
    if (const auto phrase = find(&Language::probable, contains, Verdict::Probable))
        return phrase;
    return find(&Language::strong, contains, Verdict::Probable);
}

Match Reading::decide() const
{
    if (m_full.front().text.isEmpty())
        return {};
    if (std::any_of(m_stripped.begin(), m_stripped.end(),
                    [this](const Form &form) { return isOffered(form); }))
        return {Verdict::OptOut, m_stripped.front().text, kEverywhere};
    for (const auto *forms : {&m_full, &m_stripped}) {
        if (const auto match = whole(*forms, Whole::Stop, Verdict::OptOut))
            return *match;
    }
    for (const auto *forms : {&m_full, &m_stripped}) {
        if (const auto match = whole(*forms, Whole::Start, Verdict::OptIn))
            return *match;
        if (const auto match = whole(*forms, Whole::Help, Verdict::Help))
            return *match;
    }
    if (isGuarded())
        return {};
    if (const auto match = certain())
        return *match;
    return probable().value_or(Match());
}

} // namespace

OptOutMatcher::OptOutMatcher(OptOutRules rules)
    : m_rules(std::move(rules))
{
}

Match OptOutMatcher::match(const QString &text, const Situation &situation) const
{
    return Reading(m_rules, text, situation).decide();
}

} // namespace consent
