#include "modem/practice/people.h"

#include "modem/practice/random.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace practice {

namespace {

struct HabitRow
{
    Habit habit;
    const char *name;
    int perMille; ///< of a lively mix
};

constexpr std::array kHabits{
    HabitRow{Habit::Silent, "silent", 520},       HabitRow{Habit::Answers, "answers", 220},
    HabitRow{Habit::AnswersAtLength, "long", 50}, HabitRow{Habit::Misspells, "misspells", 60},
    HabitRow{Habit::OptsOut, "stops", 50},        HabitRow{Habit::PhoneOff, "late", 50},
    HabitRow{Habit::NeverOn, "off", 20},          HabitRow{Habit::NoSuchNumber, "unknown", 20},
    HabitRow{Habit::Refused, "refused", 10},
};

/// What people of one country say, by the beginning of their numbers.
struct Phrases
{
    QStringView prefix;
    QStringList smallTalk;
    QStringList misspelt;
    QStringList stop;
    QString lengthy;
};

const std::vector<Phrases> &allPhrases()
{
    static const std::vector<Phrases> table{
        {u"+49",
         {u"Danke, passt!"_s, u"Ja, ich komme"_s, u"Wer ist da bitte?"_s, u"Kann leider nicht \U0001F614"_s,
          u"Ok"_s},
         {u"jaaa gerne"_s, u"dnake schön"_s, u"ih komme spter"_s, u"Vileicht"_s},
         {u"STOP"_s, u"Stopp"_s, u"stop!"_s, u"Bitte keine SMS mehr"_s, u"Abmelden"_s},
         u"Vielen Dank für die Nachricht! Leider sind wir an dem Tag schon bei meiner Schwester eingeladen, "
         u"aber wenn es "
         "noch einen zweiten Termin gibt, kommen wir sehr gerne vorbei. Sagen Sie mir einfach Bescheid, am "
         "besten "
         "abends ab 18 Uhr."_s},
        {u"+33",
         {u"Merci !"_s, u"D'accord, à demain"_s, u"Qui êtes-vous ?"_s, u"Oui"_s},
         {u"mersi"_s, u"ouiii"_s, u"dacor"_s},
         {u"STOP"_s, u"stop sms"_s, u"Arrêt"_s, u"Désabonner"_s},
         u"Merci beaucoup pour votre message. Je ne serai malheureusement pas en ville cette semaine-là, "
         u"mais je "
         "passerai avec plaisir le mois prochain si c'est encore possible. Bonne journée à toute l'équipe !"_s},
        {u"+34",
         {u"¡Gracias!"_s, u"Vale, allí estaré"_s, u"¿Quién es?"_s, u"Sí"_s},
         {u"grasias"_s, u"siii"_s, u"bale"_s},
         {u"STOP"_s, u"BAJA"_s, u"baja por favor"_s, u"Alto"_s},
         u"Muchas gracias por el mensaje. Ese día no puedo porque trabajo hasta las nueve, pero si hay otra "
         u"fecha "
         "más adelante me gustaría mucho ir con mi familia. Un saludo y hasta pronto a todos."_s},
    };
    return table;
}

const Phrases &english()
{
    static const Phrases phrases{
        u"",
        {u"Thanks!"_s, u"Yes, see you there"_s, u"Who is this?"_s, u"Sorry, can't make it \U0001F614"_s,
         u"Ok"_s},
        {u"thnaks"_s, u"yess pls"_s, u"ill be their"_s, u"tommorow is fine"_s},
        {u"STOP"_s, u"Stop"_s, u"stop."_s, u"UNSUBSCRIBE"_s, u"STOP please"_s},
        u"Thank you so much for letting me know! I am afraid we are away that weekend, but please keep us on "
        u"the list "
        "for the next one, the children have been asking about it since last summer. Best wishes to everybody."_s};
    return phrases;
}

const Phrases &phrasesFor(const QString &number)
{
    const auto &table = allPhrases();
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&](const Phrases &p) { return number.startsWith(p.prefix); });
    return row == table.end() ? english() : *row;
}

const QString &pick(const QStringList &list, Random &random)
{
    return list.at(random.between(0, int(list.size()) - 1));
}

} // namespace

std::optional<Habit> habitFromName(QStringView name)
{
    const auto row = std::find_if(kHabits.begin(), kHabits.end(),
                                  [name](const HabitRow &h) { return name == QLatin1StringView(h.name); });
    return row == kHabits.end() ? std::nullopt : std::optional(row->habit);
}

std::optional<PeopleMix> peopleMixFromName(QStringView name)
{
    if (name == u"quiet")
        return PeopleMix::Quiet;
    if (name == u"lively")
        return PeopleMix::Lively;
    return {};
}

Habit People::habit(const QString &number) const
{
    if (const auto known = m_known.find(number); known != m_known.end())
        return *known;
    if (m_mix == PeopleMix::Quiet)
        return Habit::Silent;
    int dice = Random(Random::derive(m_seed, number.toUtf8())).between(0, 999);
    for (const HabitRow &row : kHabits) {
        if ((dice -= row.perMille) < 0)
            return row.habit;
    }
    return Habit::Silent;
}

QString People::answer(const QString &number, int n) const
{
    Random random(Random::derive(m_seed, number.toUtf8() + " text " + QByteArray::number(n)));
    const Phrases &phrases = phrasesFor(number);
    switch (habit(number)) {
    case Habit::Answers:
    case Habit::PhoneOff: return pick(phrases.smallTalk, random);
    case Habit::AnswersAtLength: return phrases.lengthy;
    case Habit::Misspells: return pick(phrases.misspelt, random);
    case Habit::OptsOut: return n == 1 ? pick(phrases.stop, random) : QString();
    case Habit::Silent:
    case Habit::NeverOn:
    case Habit::NoSuchNumber:
    case Habit::Refused: break;
    }
    return {};
}

} // namespace practice
