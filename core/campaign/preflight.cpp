#include "core/campaign/preflight.h"

#include "core/pdu/costly.h"

#include <set>
#include <tuple>

namespace campaign {

namespace {

constexpr int kSlice = 500;
constexpr size_t kSamples = 5;

bool isLonger(const pdu::TextCost &a, const pdu::TextCost &b)
{
    return std::tie(a.segments, a.units) > std::tie(b.segments, b.units);
}

} // namespace

Preflighter::Preflighter(store::ReadDb &db, const Campaign &campaign, base::TimePoint now)
    : m_campaign(campaign)
    , m_enrolment(db, campaign, now)
{
    m_campaign.cursor = 0;
}

bool Preflighter::run(store::ReadDb &db)
{
    const auto page =
        store::audiencePage(db, m_campaign.audience, m_enrolment.view(), m_campaign.cursor, kSlice);
    for (const store::AudienceMember &member : page.members) {
        ++m_result.people;
        const Enrolled enrolled = m_enrolment.enrol(db, member);
        if (enrolled.leftOut != LeftOut::None)
            leaveOut(enrolled.leftOut, member);
        else
            count(enrolled, member);
    }
    m_campaign.cursor = page.position;
    return page.isLast || db.cancelled();
}

void Preflighter::leaveOut(LeftOut why, const store::AudienceMember &member)
{
    ++m_result.leftOut[why];
    auto &samples = m_result.samples[why];
    if (samples.size() < kSamples)
        samples.push_back({member.e164, member.name});
}

void Preflighter::count(const Enrolled &enrolled, const store::AudienceMember &member)
{
    const Message &message = enrolled.message;
    if (message.standing.state == MessageState::Held) {
        ++m_result.held;
        return;
    }
    ++m_result.texts;
    m_result.parts += message.parts;
    ++m_result.byParts[message.parts];
    m_result.incomplete += enrolled.usedFallback ? 1 : 0;
    m_result.ucs2 += message.alphabet == pdu::Alphabet::Ucs2 ? 1 : 0;
    const Example example{message.e164, member.name, message.text, enrolled.cost};
    if (!m_result.typical)
        m_result.typical = example;
    if (!m_result.longest || isLonger(enrolled.cost, m_result.longest->cost))
        m_result.longest = example;
    countCostly(message.text);
}

void Preflighter::countCostly(const QString &text)
{
    std::set<QString> seen;
    for (const pdu::CostlyCharacter &costly : pdu::costlyCharacters(text)) {
        if (!seen.insert(costly.character).second)
            continue;
        CostlyFigure &figure = m_result.costly[costly.character];
        figure.replacement = costly.replacement;
        ++figure.texts;
    }
}

Preflight preflight(store::ReadDb &db, const Campaign &campaign, base::TimePoint now)
{
    Preflighter preflighter(db, campaign, now);
    while (!preflighter.run(db)) {
    }
    return preflighter.result();
}

} // namespace campaign
