#include "app/cli/preflightpage.h"

#include "app/cli/shapes.h"
#include "app/text/fatetext.h"
#include "app/text/preflighttext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "core/contacts/phonenumber.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString row(const QString &label, const QString &value)
{
    return u"  "_s + label.leftJustified(15) + value;
}

QString endLine(const send::Forecast &forecast)
{
    if (!forecast.end)
        return say("not before a line is there");
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(forecast.end->time_since_epoch().count());
    const bool isToday = end.date() == QDate::currentDate();
    return say("about %1").arg(end.toString(isToday ? u"hh:mm"_s : u"dddd d MMMM, hh:mm"_s));
}

QStringList leftOutLines(const PreflightPage &page)
{
    QStringList lines;
    for (const auto &[why, people] : page.figures.leftOut)
        if (people > 0)
            lines << row(lines.isEmpty() ? say("Left out") : QString(),
                         u"%1: %2"_s.arg(grouped(people), reasonWords(why)));
    if (page.unusableRows.value_or(0) > 0)
        lines << row(lines.isEmpty() ? say("Left out") : QString(),
                     say("%n row(s) of the list without a usable number", *page.unusableRows));
    if (page.figures.held > 0)
        lines << row(
            say("Held back"),
            say("%n: the same text went to them within 24 hours (--again sends it)", page.figures.held));
    return lines;
}

QJsonObject leftOutJson(const PreflightPage &page)
{
    QJsonObject json;
    for (const auto &[why, people] : page.figures.leftOut)
        if (people > 0)
            json[campaign::name(why)] = people;
    return json;
}

QJsonValue exampleJson(const std::optional<campaign::Example> &example)
{
    if (!example)
        return {};
    return QJsonObject{{u"number"_s, contacts::e164Text(example->e164)},
                       {u"name"_s, example->name},
                       {u"text"_s, example->text},
                       {u"parts"_s, example->cost.segments}};
}

} // namespace

QStringList preflightLines(const PreflightPage &page)
{
    const campaign::Preflight &figures = page.figures;
    QStringList lines{say("Before sending: %1").arg(page.campaign.name), QString()};
    lines << row(say("Purpose"), word(page.campaign.purpose).toLower());
    lines << row(say("People"), grouped(figures.people));
    lines << row(say("Will get it"), grouped(figures.texts));
    lines << leftOutLines(page);
    if (figures.parts > 0)
        lines << row(say("Coded as"), alphabetWords(figures));
    lines << row(say("Takes"), partsWords(figures));
    if (!figures.costly.empty())
        lines << row(say("Costly"), costlyWords(figures));
    lines << row(say("Goes by"), lineWords(page.lines));
    if (page.campaign.practice)
        lines << row(QString(), say("Practice: nothing leaves this PC."));
    if (figures.parts > 0)
        lines << row(say("Ends"), endLine(page.forecast));
    if (figures.typical)
        lines << row(say("For example"),
                     u"\u201c%1\u201d"_s.arg(QString(figures.typical->text).replace(u'\n', u' ')));
    if (figures.longest && figures.typical && figures.longest->cost.segments > figures.typical->cost.segments)
        lines << row(say("Longest"),
                     u"\u201c%1\u201d"_s.arg(QString(figures.longest->text).replace(u'\n', u' ')));
    return lines;
}

QJsonObject toJson(const PreflightPage &page)
{
    const campaign::Preflight &figures = page.figures;
    QJsonObject byParts;
    for (const auto &[parts, texts] : figures.byParts)
        byParts[QString::number(parts)] = texts;
    QJsonArray costly;
    for (const auto &[character, figure] : figures.costly)
        costly.append(QJsonObject{
            {u"character"_s, character}, {u"replacement"_s, figure.replacement}, {u"texts"_s, figure.texts}});
    return {{u"name"_s, page.campaign.name},
            {u"purpose"_s, campaign::name(page.campaign.purpose)},
            {u"practice"_s, page.campaign.practice},
            {u"people"_s, figures.people},
            {u"texts"_s, figures.texts},
            {u"held"_s, figures.held},
            {u"left_out"_s, leftOutJson(page)},
            {u"unusable_rows"_s, page.unusableRows.value_or(0)},
            {u"parts"_s, figures.parts},
            {u"by_parts"_s, byParts},
            {u"ucs2"_s, figures.ucs2},
            {u"costly"_s, costly},
            {u"lines"_s, QJsonArray::fromStringList(page.lines)},
            {u"ends"_s, timeOrNull(page.forecast.end)},
            {u"typical"_s, exampleJson(figures.typical)},
            {u"longest"_s, exampleJson(figures.longest)}};
}

} // namespace app
