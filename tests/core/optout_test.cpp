#include "core/consent/optout.h"
#include "core/consent/textfold.h"
#include "tests/catch.h"
#include "tests/support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace consent;
using namespace Qt::StringLiterals;

namespace {

const OptOutMatcher &matcher()
{
    static const OptOutMatcher builtIn(OptOutRules::builtIn());
    return builtIn;
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &item : value.toArray())
        result << item.toString();
    return result;
}

std::vector<QJsonObject> cases()
{
    QFile file(tests::sourceFolder() + u"/tests/vectors/optout.jsonl"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<QJsonObject> rows;
    while (!file.atEnd())
        rows.push_back(QJsonDocument::fromJson(file.readLine()).object());
    return rows;
}

Situation situationOf(const QJsonObject &row)
{
    Situation situation;
    situation.languages = strings(row["languages"_L1]);
    situation.openQuestion = row["open_question"_L1].toBool();
    situation.declaredAnswers = strings(row["declared"_L1]);
    situation.offered = strings(row["offered"_L1]);
    situation.brands = strings(row["brands"_L1]);
    situation.ownTexts = strings(row["own"_L1]);
    return situation;
}

Match match(const QString &text, const QStringList &languages = {})
{
    Situation situation;
    situation.languages = languages;
    return matcher().match(text, situation);
}

} // namespace

TEST_CASE("texts that ask to stop, to start, for help, or for nothing of that")
{
    const auto rows = cases();
    REQUIRE(rows.size() >= 300);
    for (const QJsonObject &row : rows) {
        const QString json = QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
        CAPTURE(json);
        REQUIRE(row["verdict"_L1].isString());
        const Match found = matcher().match(row["text"_L1].toString(), situationOf(row));
        CAPTURE(found.matched, found.language);
        CHECK(QString(name(found.verdict)) == row["verdict"_L1].toString());
    }
}

TEST_CASE("every entry of the keyword file is understood in its language, in capitals too")
{
    QFile file(tests::sourceFolder() + u"/resources/rules/optout-keywords.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject languages = QJsonDocument::fromJson(file.readAll()).object();
    CHECK(languages.size() >= 80);
    for (auto it = languages.begin(); it != languages.end(); ++it) {
        const QJsonObject words = it->toObject();
        for (const QString &word : strings(words["stop"_L1])) {
            CAPTURE(it.key(), word);
            CHECK(match(word, {it.key()}).verdict == Verdict::OptOut);
            CHECK(match(u" "_s + word.toUpper() + u"!"_s, {it.key()}).verdict == Verdict::OptOut);
        }
        for (const QString &word : strings(words["start"_L1])) {
            CAPTURE(it.key(), word);
            CHECK(match(word, {it.key()}).verdict == Verdict::OptIn);
        }
        for (const QString &word : strings(words["help"_L1])) {
            CAPTURE(it.key(), word);
            CHECK(match(word, {it.key()}).verdict == Verdict::Help);
        }
    }
}

TEST_CASE("every strong word opts out alone, every phrase pauses, every guard keeps a text ordinary")
{
    const OptOutRules rules = OptOutRules::builtIn();
    for (const QString &code : rules.languages()) {
        const OptOutRules::Language &language = *rules.language(code);
        for (const auto &entry : language.strong) {
            CAPTURE(code, entry.word);
            CHECK(match(entry.word, {code}).verdict == Verdict::OptOut);
        }
        for (const auto &entry : language.probable) {
            CAPTURE(code, entry.word);
            const Verdict verdict = match(entry.word, {code}).verdict;
            CHECK((verdict == Verdict::Probable || verdict == Verdict::OptOut));
        }
        for (const auto &entry : language.guards) {
            CAPTURE(code, entry.word);
            CHECK(match(entry.word, {code}).verdict == Verdict::None);
        }
    }
}

TEST_CASE("a match names the word and its language")
{
    CHECK(match(u"Bitte ABMELDEN"_s, {u"de"_s}) == Match{Verdict::OptOut, u"abmelden"_s, u"de"_s});
    CHECK(match(u"STOP"_s, {u"fr"_s}) == Match{Verdict::OptOut, u"stop"_s, u"fr"_s});
    CHECK(match(u"STOP"_s) == Match{Verdict::OptOut, u"stop"_s, u"und"_s});
    CHECK(match(u"baja"_s, {u"de"_s, u"es"_s}) == Match{Verdict::OptOut, u"baja"_s, u"es"_s});
    CHECK(match(u"Hello"_s, {u"en"_s}) == Match());
}

TEST_CASE("language tags find their rules")
{
    CHECK(ruleLanguages(u"pt-BR"_s) == QStringList{u"pt"_s});
    CHECK(ruleLanguages(u"DE_at"_s) == QStringList{u"de"_s});
    CHECK(ruleLanguages(u"zh-TW"_s) == QStringList{u"zh-Hant"_s, u"zh"_s});
    CHECK(ruleLanguages(u"zh_Hant_HK"_s) == QStringList{u"zh-Hant"_s, u"zh"_s});
    CHECK(ruleLanguages(u"zh-CN"_s) == QStringList{u"zh"_s, u"zh-Hant"_s});
    CHECK(ruleLanguages(u"nn"_s) == QStringList{u"nb"_s, u"no"_s});
    CHECK(ruleLanguages(QString()).isEmpty());
}

TEST_CASE("texts are compared in one form")
{
    struct Row
    {
        const char16_t *text;
        const char16_t *folded;
    };
    // clang-format off
    const Row rows[] = {
        {u"  Stop!!\n", u"stop"}, {u"ＳＴＯＰ", u"stop"}, {u"Don't", u"dont"}, {u"don’t", u"dont"}, {u"opt-out", u"opt out"},
        {u"İPTAL", u"iptal"}, {u"ıptal", u"iptal"}, {u"Straße", u"straße"}, {u"أوقف", u"اوقف"}, {u"مساعدة", u"مساعده"},
        {u"توقـــف", u"توقف"}, {u"لغو ۱۱", u"لغو 11"}, {u"१२", u"12"}, {u"стоп", u"стоп"}, {u"сtор", u"stop"}, {u"ctop", u"stop"},
        {u"e\u0301te\u0301", u"été"}, {u"a👍🏽b", u"a b"}, {u"1\uFE0F\u20E3", u"1"}, {u"STOP™", u"stop"}, {u"s t o p", u"stop"},
        {u"t d", u"t d"}, {u"hellooo", u"hello"}, {u"100000", u"100000"}, {u"ё", u"е"}, {u"й", u"й"}, {u"", u""}, {u"🛑", u""},
    };
    // clang-format on
    for (const Row &row : rows) {
        CAPTURE(QString::fromUtf16(row.text));
        CHECK(folded(QStringView(row.text)) == QString::fromUtf16(row.folded));
    }
    CHECK(folded(u"hellooo", 2) == u"helloo"_s);
    CHECK(withoutAccents(u"arrêt łódź øl σταμάτα straße й"_s) == u"arret lodz ol σταματα strasse й"_s);
}

TEST_CASE("rule files that are damaged say where")
{
    const auto broken = OptOutRules::fromJson("{\"de\":", "{}");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().file == u"optout-keywords.json"_s);
    CHECK(broken.error().offset > 0);
    CHECK(OptOutRules::fromJson("{}", "[]").error().file == u"optout-rules.json"_s);
}

TEST_CASE("hostile texts come to an end")
{
    CHECK(match(QString(100000, u'a'), {u"en"_s}).verdict == Verdict::None);
    CHECK(match(u"stop "_s.repeated(20000), {u"en"_s}).verdict == Verdict::None);
    CHECK(match(QString(5000, QChar(0x0301)), {u"fr"_s}).verdict == Verdict::None);
    CHECK(match(QString(QChar(0xD800)) + u"stop"_s, {u"en"_s}).verdict == Verdict::OptOut);
}
