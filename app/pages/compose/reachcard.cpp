#include "app/pages/compose/reachcard.h"

#include "app/pages/compose/personpreview.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/countertext.h"
#include "app/text/fatetext.h"
#include "app/text/numbertext.h"
#include "app/text/say.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/statemeter.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using campaign::LeftOut;

namespace app {

namespace {

QString iconOf(LeftOut why)
{
    switch (why) {
    case LeftOut::None:
    case LeftOut::NoNumber: return u"warning"_s;
    case LeftOut::Duplicate: return u"user"_s;
    case LeftOut::Suppressed: return u"ban"_s;
    case LeftOut::EmptyText:
    case LeftOut::TooLong: return u"note"_s;
    }
    return {};
}

/// "Anna Weber, +44 7700 900118, and 18 more"
QString names(const std::vector<campaign::LeftOutPerson> &samples, qint64 all)
{
    QStringList names;
    for (const campaign::LeftOutPerson &person : samples)
        names << (person.name.isEmpty() ? numberText(person.e164) : person.name);
    const qint64 more = all - std::ssize(samples);
    const QString list = names.join(u", "_s);
    return more > 0 ? ReachCard::tr("%1, and %2 more").arg(list, grouped(more)) : list;
}

QWidget *reasonRow(const QString &icon, const QString &reason, const QString &who, qint64 people,
                   QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(new IconLabel(icon, Role::Text2, Icons::kSmall, row), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    for (Label *label :
         {new Label(Type::Body, reason, row), (new Label(Type::Caption, who, row))->setTone(u"second"_s)}) {
        label->setWordWrap(true);
        label->setVisible(!label->text().isEmpty());
        words->addWidget(label);
    }
    line->addLayout(words, 1);
    line->addWidget(new Label(Type::Strong, grouped(people), row), 0, Qt::AlignTop);
    return row;
}

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

ReachCard::ReachCard(QWidget *parent)
    : QFrame(parent)
    , m_figure(new Label(Type::Figure, u"…"_s, this))
    , m_of((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_meter(new StateMeter(8, this))
    , m_reasonsPlace(new QVBoxLayout)
    , m_longestTitle(new Label(Type::Section, tr("Longest text"), this))
    , m_counter((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_longest(new Label(Type::Body, {}, this))
{
    setProperty("card", true);
    m_of->setWordWrap(true);
    m_longest->setWordWrap(true);
    m_longest->setTextFormat(Qt::PlainText);
    m_counter->setWordWrap(true);
    m_meter->setAccessibleName(tr("People who get it"));
    auto *figures = new QHBoxLayout;
    figures->setSpacing(8);
    figures->addWidget(m_figure);
    figures->addWidget(m_of, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(10);
    column->addLayout(figures);
    column->addWidget(m_meter);
    column->addLayout(m_reasonsPlace);
    column->addSpacing(6);
    column->addWidget(m_longestTitle);
    column->addWidget(m_counter);
    column->addWidget(m_longest);
    column->addStretch();
}

void ReachCard::showCampaign(const campaign::Campaign &campaign)
{
    m_longestTitle->setText(campaign.text.contains(u'{') ? tr("Longest text") : tr("The text"));
}

void ReachCard::showFigures(const campaign::Preflight &figures, bool isWhole)
{
    m_figure->setText(grouped(figures.texts) + (isWhole ? u""_s : u" …"_s));
    m_of->setText(figures.texts == 1 ? tr("person gets one text") : tr("people get one text each"));
    m_meter->set({{figures.texts, Role::Accent, tr("get it")},
                  {figures.people - figures.texts, Role::Text2, tr("do not")}},
                 figures.people);
    m_meter->setAccessibleDescription(tr("%1 of %2").arg(grouped(figures.texts), grouped(figures.people)));
    delete m_reasons;
    m_reasons = makeReasons(figures);
    m_reasonsPlace->addWidget(m_reasons);
    showLongest(figures);
}

QWidget *ReachCard::makeReasons(const campaign::Preflight &figures)
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const qint64 out = figures.people - figures.texts;
    if (out > 0)
        column->addWidget(new Label(Type::Section, say("%n are left out", out), list));
    for (const auto &[why, people] : figures.leftOut) {
        const auto samples = figures.samples.find(why);
        const QString who = samples == figures.samples.end() ? QString() : names(samples->second, people);
        if (people > 0)
            column->addWidget(reasonRow(iconOf(why), capitalised(reasonWords(why)), who, people, list));
    }
    if (figures.held > 0)
        column->addWidget(reasonRow(u"pause"_s, tr("Got the same text within 24 hours"),
                                    tr("Held back until you decide."), figures.held, list));
    return list;
}

void ReachCard::showLongest(const campaign::Preflight &figures)
{
    const bool isKnown = figures.longest.has_value();
    for (Label *label : {m_longestTitle, m_counter, m_longest})
        label->setVisible(isKnown);
    if (!isKnown)
        return;
    const campaign::Example &longest = *figures.longest;
    const QString who = longest.name.isEmpty() ? numberText(longest.e164) : longest.name;
    m_counter->setText(u"%1 · %2"_s.arg(who, counterText(longest.cost)));
    m_longest->setText(longest.text);
}

} // namespace app
