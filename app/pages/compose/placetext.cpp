#include "app/pages/compose/placetext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isFormat(const QString &name)
{
    static const QStringList formats{u"date"_s, u"long"_s, u"weekday"_s, u"number"_s};
    return formats.contains(name.trimmed().toLower());
}

void addLiteral(std::vector<TemplatePiece> &pieces, const QString &text)
{
    if (text.isEmpty())
        return;
    if (pieces.empty() || pieces.back().isPlace)
        pieces.emplace_back();
    pieces.back().text += text;
}

} // namespace

QString written(const Place &place)
{
    QString text = u'{' + place.field;
    if (!place.format.isEmpty())
        text += u':' + place.format;
    if (!place.fallback.isEmpty())
        text += u'|' + place.fallback;
    return text + u'}';
}

Place placeOf(const QString &written)
{
    const QString inside = written.mid(1, written.size() - 2);
    const qsizetype bar = inside.indexOf(u'|');
    const QString named = bar < 0 ? inside : inside.left(bar);
    Place place;
    place.fallback = bar < 0 ? QString() : inside.mid(bar + 1);
    const qsizetype colon = named.lastIndexOf(u':');
    const bool hasFormat = colon >= 0 && isFormat(named.mid(colon + 1));
    place.field = (hasFormat ? named.left(colon) : named).simplified().toLower();
    place.format = hasFormat ? named.mid(colon + 1).trimmed().toLower() : QString();
    return place;
}

std::vector<TemplatePiece> piecesOf(const QString &text)
{
    std::vector<TemplatePiece> pieces;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype brace = text.indexOf(u'{', at);
        if (brace < 0) {
            addLiteral(pieces, text.mid(at));
            break;
        }
        addLiteral(pieces, text.mid(at, brace - at));
        const qsizetype end = text.indexOf(u'}', brace);
        const bool isDoubled = text.mid(brace + 1, 1) == u"{"_s;
        const bool isPlace = !isDoubled && end > brace + 1;
        if (isPlace)
            pieces.push_back({true, text.mid(brace, end + 1 - brace)});
        else
            addLiteral(pieces, u"{"_s);
        at = isPlace ? end + 1 : brace + (isDoubled ? 2 : 1);
    }
    return pieces;
}

QString forReading(const QString &text)
{
    QString all;
    for (const TemplatePiece &piece : piecesOf(text))
        all += piece.text;
    return all;
}

QString escaped(const QString &literal)
{
    return QString(literal).replace(u'{', u"{{"_s);
}

} // namespace app
