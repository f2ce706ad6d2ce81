#include "app/text/preflighttext.h"

#include "app/text/say.h"

using namespace Qt::StringLiterals;

namespace app {

QString alphabetWords(const campaign::Preflight &figures)
{
    if (figures.ucs2 == 0)
        return say("GSM-7, up to 160 characters in a part");
    if (figures.ucs2 == figures.texts)
        return say("Unicode, up to 70 characters in a part");
    return say("GSM-7; %n text(s) need Unicode, up to 70 characters in a part", figures.ucs2);
}

QString partsWords(const campaign::Preflight &figures)
{
    if (figures.parts == 0)
        return say("nothing: there is nobody left who would get it");
    QStringList spread;
    for (const auto &[parts, texts] : figures.byParts)
        spread << say("%n text(s) of ", texts) + say("%n part(s)", parts);
    return say("%n part(s)", figures.parts) + u" ("_s + spread.join(u", "_s) + u')';
}

QString lineWords(const QStringList &lines)
{
    QStringList words;
    for (const QString &line : lines)
        words << (line.startsWith(u"practice:"_s) ? say("practice modem %1").arg(words.size() + 1) : line);
    return words.isEmpty() ? say("no line yet") : words.join(u", "_s);
}

QString costlyWords(const campaign::Preflight &figures)
{
    QStringList all;
    for (const auto &[character, figure] : figures.costly)
        all << (figure.replacement.isEmpty()
                    ? u"\u201c%1\u201d"_s.arg(character)
                    : say("\u201c%1\u201d (try \u201c%2\u201d)").arg(character, figure.replacement));
    return all.mid(0, 8).join(u", "_s);
}

} // namespace app
