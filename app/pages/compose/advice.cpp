#include "app/pages/compose/advice.h"

#include "app/text/say.h"
#include "core/pdu/costly.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kManyParts = 3;
constexpr int kShownLetters = 5;

bool needsUnicode(const QString &text)
{
    const auto cost = pdu::countText(text);
    return cost && cost->alphabet == pdu::Alphabet::Ucs2;
}

Advice aboutCharacter(const pdu::CostlyCharacter &costly)
{
    const QString &character = costly.character;
    const bool isUnicode = needsUnicode(character);
    Advice advice;
    advice.tone = isUnicode ? Tone::Warn : Tone::Neutral;
    advice.icon = u"coin"_s;
    advice.sentence =
        isUnicode
            ? say("\u201c%1\u201d makes every text dearer: a part then holds 70 characters instead of 160.")
                  .arg(character)
            : say("\u201c%1\u201d counts as two characters.").arg(character);
    if (!costly.replacement.isEmpty()) {
        advice.deed = Advice::Deed::Replace;
        advice.subject = character;
        advice.replacement = costly.replacement;
        const bool isSpace = costly.replacement.trimmed().isEmpty();
        advice.button = isSpace ? say("Write a plain space") : say("Write %1").arg(costly.replacement);
    }
    return advice;
}

void addCharacters(std::vector<Advice> &all, const QString &literal, QSet<QString> &seen)
{
    std::vector<Advice> mild;
    for (const pdu::CostlyCharacter &costly : pdu::costlyCharacters(literal)) {
        if (costly.character == u"\n"_s || seen.contains(costly.character))
            continue;
        seen.insert(costly.character);
        const Advice advice = aboutCharacter(costly);
        (advice.tone == Tone::Warn ? all : mild).push_back(advice);
    }
    all.insert(all.end(), mild.begin(), mild.end());
}

/// Letters of names and other data of people's own, where the text itself is plain.
void addLetters(std::vector<Advice> &all, const campaign::Preflight &figures, const QSet<QString> &inText)
{
    QStringList letters;
    for (const auto &[character, figure] : figures.costly)
        if (!inText.contains(character) && needsUnicode(character))
            letters << character;
    if (figures.ucs2 == 0 || letters.isEmpty())
        return;
    all.push_back({Advice::Deed::None,
                   {},
                   {},
                   Tone::Warn,
                   u"coin"_s,
                   say("Letters of people's own data, such as %1, make %n text(s) dearer.", figures.ucs2)
                       .arg(letters.mid(0, kShownLetters).join(u", "_s)),
                   {}});
}

} // namespace

std::vector<Advice> adviceOn(const QString &literal, const std::vector<Place> &places,
                             const PersonPreview &preview, const campaign::Preflight &figures)
{
    using Deed = Advice::Deed;
    std::vector<Advice> all;
    if (literal.trimmed().isEmpty() && places.empty())
        return {{Deed::None, {}, {}, Tone::Neutral, u"pencil"_s, say("Write a text first."), {}}};
    if (preview.error && preview.error->code == campaign::TemplateError::Code::UnknownField)
        all.push_back({Deed::RemoveField,
                       preview.error->field,
                       {},
                       Tone::Bad,
                       u"bad"_s,
                       say("Nobody has a field \u201c%1\u201d.").arg(preview.error->field),
                       say("Take it out")});
    QSet<QString> inText;
    addCharacters(all, literal, inText);
    if (!needsUnicode(literal)) // else all texts are dear already
        addLetters(all, figures, inText);
    if (figures.longest && figures.longest->cost.segments > kManyParts)
        all.push_back({Deed::None,
                       {},
                       {},
                       Tone::Warn,
                       u"coin"_s,
                       say("The longest text takes %n part(s).", figures.longest->cost.segments),
                       {}});
    const auto bare =
        std::ranges::find_if(places, [](const Place &place) { return place.fallback.isEmpty(); });
    if (figures.incomplete > 0 && bare != places.end())
        all.push_back({Deed::SetFallback,
                       bare->field,
                       {},
                       Tone::Neutral,
                       u"user"_s,
                       say("For %n person(s) a field of the text is empty.", figures.incomplete),
                       say("Set a word for %1").arg(bare->field)});
    if (all.empty())
        all.push_back(
            {Deed::None, {}, {}, Tone::Ok, u"check"_s, say("Plain letters, and nothing is missing."), {}});
    return all;
}

} // namespace app
