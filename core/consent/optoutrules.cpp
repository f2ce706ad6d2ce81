#include "core/consent/optoutrules.h"

#include "core/consent/textfold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

static void initialiseRules()
{
    Q_INIT_RESOURCE(rules);
}

namespace consent {

namespace {

base::Result<QJsonObject, OptOutRules::Error> parsed(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return base::unexpected(OptOutRules::Error{file, error.offset});
    return document.object();
}

/// Vietnamese accents tell words apart: dừng is stop, đúng is right.
bool accentsMatter(const QString &language)
{
    return language == "vi"_L1;
}

OptOutRules::Entry entryOf(const QString &word, const QString &language)
{
    const QString text = folded(word);
    return {text, accentsMatter(language) ? QString() : withoutAccents(text), word};
}

void readWhole(OptOutRules::Language &to, const QJsonObject &from, const QString &language)
{
    static constexpr QLatin1StringView kNames[] = {"stop"_L1, "start"_L1, "help"_L1};
    for (size_t kind = 0; kind < std::size(kNames); ++kind) {
        for (const QJsonValue &value : from[kNames[kind]].toArray()) {
            const OptOutRules::Entry entry = entryOf(value.toString(), language);
            if (!to.whole[kind].contains(entry.folded))
                to.whole[kind].insert(entry.folded, entry.word);
            if (!entry.bare.isEmpty() && !to.wholeBare[kind].contains(entry.bare))
                to.wholeBare[kind].insert(entry.bare, entry.word);
        }
    }
}

QByteArray builtInFile(const QString &name)
{
    QFile file(u":/rules/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

struct Alias
{
    QLatin1StringView tag;
    QLatin1StringView languages;
};

// clang-format off
constexpr Alias kAliases[] = {
    {"no"_L1, "nb no"_L1}, {"nb"_L1, "nb no"_L1}, {"nn"_L1, "nb no"_L1}, {"fil"_L1, "tl"_L1}, {"iw"_L1, "he"_L1},
    {"in"_L1, "id"_L1}, {"sh"_L1, "sr hr"_L1}, {"bs"_L1, "hr sr"_L1}, {"me"_L1, "sr hr"_L1}, {"cnr"_L1, "sr hr"_L1},
    {"zh"_L1, "zh zh-Hant"_L1}, {"yue"_L1, "zh-Hant zh"_L1}, {"zh-hant"_L1, "zh-Hant zh"_L1},
    {"zh-tw"_L1, "zh-Hant zh"_L1}, {"zh-hk"_L1, "zh-Hant zh"_L1}, {"zh-mo"_L1, "zh-Hant zh"_L1},
    {"mo"_L1, "ro"_L1}, {"prs"_L1, "fa"_L1}, {"tg"_L1, "ru"_L1}, {"val"_L1, "ca"_L1},
};
// clang-format on

} // namespace

OptOutRules OptOutRules::builtIn()
{
    initialiseRules();
    auto rules = fromJson(builtInFile(u"optout-keywords.json"_s), builtInFile(u"optout-rules.json"_s));
    Q_ASSERT(rules);
    return std::move(rules).value_or(OptOutRules());
}

base::Result<OptOutRules, OptOutRules::Error> OptOutRules::fromJson(const QByteArray &keywords,
                                                                    const QByteArray &rules)
{
    const auto words = parsed(keywords, u"optout-keywords.json"_s);
    if (!words)
        return base::unexpected(words.error());
    const auto lists = parsed(rules, u"optout-rules.json"_s);
    if (!lists)
        return base::unexpected(lists.error());
    OptOutRules result;
    for (auto it = words->begin(); it != words->end(); ++it)
        readWhole(result.m_languages[it.key()], it->toObject(), it.key());

    const std::pair<QLatin1StringView, Entries Language::*> kLists[] = {{"strong"_L1, &Language::strong},
                                                                        {"guards"_L1, &Language::guards},
                                                                        {"probable"_L1, &Language::probable},
                                                                        {"courtesy"_L1, &Language::courtesy},
                                                                        {"weak"_L1, &Language::weak}};
    for (const auto &[name, member] : kLists) {
        const QJsonObject byLanguage = (*lists)[name].toObject();
        for (auto it = byLanguage.begin(); it != byLanguage.end(); ++it) {
            Entries &entries = result.m_languages[it.key()].*member;
            for (const QJsonValue &value : it->toArray())
                entries.push_back(entryOf(value.toString(), it.key()));
        }
    }
    return result;
}

const OptOutRules::Language *OptOutRules::language(const QString &code) const
{
    const auto found = m_languages.constFind(code);
    return found == m_languages.constEnd() ? nullptr : &*found;
}

QStringList ruleLanguages(const QString &tag)
{
    const QString wanted = QString(tag).replace(u'_', u'-').toLower();
    for (const QString &prefix : {wanted, wanted.section(u'-', 0, 1), wanted.section(u'-', 0, 0)}) {
        for (const Alias &alias : kAliases) {
            if (prefix == alias.tag)
                return QString(alias.languages).split(u' ');
        }
    }
    return wanted.isEmpty() ? QStringList() : QStringList{wanted.section(u'-', 0, 0)};
}

} // namespace consent
