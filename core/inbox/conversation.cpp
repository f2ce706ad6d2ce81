#include "core/inbox/conversation.h"

#include "core/contacts/numberparser.h"
#include "core/contacts/phonenumber.h"
#include "core/store/campaigns.h"
#include "core/store/contacts.h"
#include "core/store/messages.h"
#include "core/store/parts.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace inbox {

namespace {

struct Spoken
{
    QStringView region;
    QLatin1StringView languages;
};

// Countries where the likeliest language alone would leave many people without their word.
// clang-format off
constexpr Spoken kSpoken[] = {
    {u"BE", "nl fr de"_L1}, {u"CA", "en fr"_L1},    {u"CH", "de fr it"_L1}, {u"CM", "fr en"_L1},
    {u"CY", "el tr en"_L1}, {u"FI", "fi sv"_L1},    {u"HK", "zh en"_L1},    {u"IE", "en"_L1},
    {u"IL", "he ar"_L1},    {u"IN", "hi en"_L1},    {u"KE", "sw en"_L1},    {u"LU", "fr de"_L1},
    {u"MO", "zh pt"_L1},    {u"MT", "mt en"_L1},    {u"MY", "ms en zh"_L1}, {u"NG", "en"_L1},
    {u"PH", "fil en"_L1},   {u"PK", "ur en"_L1},    {u"RW", "rw en fr"_L1}, {u"SG", "en zh ms"_L1},
    {u"TZ", "sw en"_L1},    {u"UA", "uk ru"_L1},    {u"UG", "en sw"_L1},    {u"US", "en es"_L1},
    {u"ZA", "en af zu"_L1}, {u"BY", "be ru"_L1},    {u"KZ", "kk ru"_L1},    {u"AE", "ar en"_L1},
};
// clang-format on

contacts::Region regionOf(qint64 e164)
{
    const auto number = contacts::numberFromE164(e164);
    return number ? number->region : contacts::Region();
}

base::TimePoint sentAt(store::ReadDb &db, base::MessageId message)
{
    const auto parts = store::currentParts(db, message);
    return parts.empty() ? base::TimePoint{} : parts.front().handed;
}

/// True if the clause speaks of stopping.
bool offersStopping(const QString &clause, const QStringList &languages,
                    const consent::OptOutMatcher &matcher)
{
    consent::Situation situation;
    situation.languages = languages;
    const auto verdict = matcher.match(clause, situation).verdict;
    return verdict == Verdict::OptOut || verdict == Verdict::Probable;
}

} // namespace

Conversation conversationWith(store::ReadDb &db, qint64 e164, bool practice)
{
    Conversation conversation;
    conversation.region = regionOf(e164);
    if (const auto contact = store::contactByNumber(db, e164))
        conversation.language = contact->language;
    const auto last = store::lastTextTo(db, e164, practice);
    if (!last)
        return conversation;
    conversation.lastText = store::messageById(db, last->message);
    conversation.lastSent = sentAt(db, last->message);
    if (conversation.lastText)
        conversation.campaign = store::campaignById(db, conversation.lastText->campaign);
    return conversation;
}

consent::Situation situationOf(const Conversation &conversation, const QStringList &languages,
                               const consent::OptOutMatcher &matcher, base::TimePoint now)
{
    consent::Situation situation;
    situation.languages = {conversation.language};
    if (conversation.campaign)
        situation.languages += conversation.campaign->policy.language;
    situation.languages += languagesOf(conversation.region) + languages;
    situation.languages.removeAll(QString());
    situation.languages.removeDuplicates();
    if (!conversation.lastText)
        return situation;
    situation.ownTexts = {conversation.lastText->text};
    situation.offered = offeredLetters(conversation.lastText->text, situation.languages, matcher);
    situation.openQuestion = conversation.campaign &&
                             conversation.campaign->purpose == campaign::Purpose::Survey &&
                             now - conversation.lastSent <= kQuestionOpen;
    return situation;
}

QStringList offeredLetters(const QString &text, const QStringList &languages,
                           const consent::OptOutMatcher &matcher)
{
    static const QRegularExpression clauses(u"[.,;:!?()\\n。，；：！？（）]+"_s);
    static const QRegularExpression alone(u"(?<![A-Za-z0-9])([A-Z0-9])(?![A-Za-z0-9'’])"_s);
    QStringList letters;
    for (const QString &clause : text.split(clauses, Qt::SkipEmptyParts)) {
        auto found = alone.globalMatch(clause);
        if (found.hasNext() && offersStopping(clause, languages, matcher))
            while (found.hasNext())
                letters += found.next().captured(1);
    }
    return letters;
}

QStringList languagesOf(const contacts::Region &region)
{
    if (region.isEmpty())
        return {};
    for (const Spoken &spoken : kSpoken)
        if (region.toString() == spoken.region)
            return QString(spoken.languages).split(u' ');
    const auto territory = QLocale::codeToTerritory(region.toString());
    if (territory == QLocale::AnyTerritory || territory == QLocale::World)
        return {};
    return {QLocale(QLocale::AnyLanguage, territory).bcp47Name()};
}

} // namespace inbox
