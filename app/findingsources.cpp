#include "app/findingsources.h"

#include "app/text/numbertext.h"
#include "app/text/statetext.h"
#include "app/whendone.h"
#include "app/widgets/commandsource.h"
#include "core/store/campaigns.h"
#include "core/store/contacts.h"
#include "core/store/searchindex.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMost = 6;          // a person looks at, and types on if it is none of them
constexpr int kFewestLetters = 2; // a single one finds too many

using People = std::vector<contacts::Contact>;
using Campaigns = std::vector<campaign::Campaign>;

People peopleLike(store::ReadDb &db, const QString &words)
{
    People people;
    for (const base::ContactId id : store::search(db, store::SearchTerms(words), kMost))
        if (auto contact = store::contactById(db, id))
            people.push_back(std::move(*contact));
    return people;
}

Campaigns campaignsLike(store::ReadDb &db, const QString &words)
{
    Campaigns found;
    for (const campaign::Campaign &campaign : store::campaigns(db) | std::views::reverse)
        if (campaign.kind == campaign::Kind::Ordinary && fit(campaign.name, words) > 0 &&
            found.size() < kMost)
            found.push_back(campaign);
    return found;
}

bool isEnough(const QString &words)
{
    return words.simplified().size() >= kFewestLetters;
}

std::stop_token askAnew(std::stop_source &stop)
{
    stop.request_stop();
    stop = {};
    return stop.get_token();
}

} // namespace

PeopleSource::PeopleSource(store::Worker &reader, Navigation &navigation, QObject *parent)
    : PaletteSource(parent)
    , m_reader(reader)
    , m_navigation(navigation)
{
}

PeopleSource::~PeopleSource()
{
    m_stop.request_stop();
}

QString PeopleSource::heading() const
{
    return tr("People");
}

void PeopleSource::ask(const QString &words)
{
    const auto token = askAnew(m_stop);
    if (!isEnough(words))
        return emit answered(words, {});
    const auto asking = m_reader.run([words](store::ReadDb &db) { return peopleLike(db, words); }, token);
    whenDone(asking, this, [this, words, token](const store::Result<People> &people) {
        if (token.stop_requested() || !people)
            return;
        std::vector<PaletteEntry> entries;
        for (const contacts::Contact &person : *people) {
            const QString number = numberText(person.number);
            const auto open = [this, id = person.id] { m_navigation.open({u"contacts"_s, id.value, {}}); };
            entries.push_back({u"user"_s, person.name.isEmpty() ? number : person.name,
                               person.name.isEmpty() ? QString() : number, open});
        }
        emit answered(words, entries);
    });
}

CampaignSource::CampaignSource(store::Worker &reader, Navigation &navigation, QObject *parent)
    : PaletteSource(parent)
    , m_reader(reader)
    , m_navigation(navigation)
{
}

CampaignSource::~CampaignSource()
{
    m_stop.request_stop();
}

QString CampaignSource::heading() const
{
    return tr("Campaigns");
}

void CampaignSource::ask(const QString &words)
{
    const auto token = askAnew(m_stop);
    if (!isEnough(words))
        return emit answered(words, {});
    const auto asking = m_reader.run([words](store::ReadDb &db) { return campaignsLike(db, words); }, token);
    whenDone(asking, this, [this, words, token](const store::Result<Campaigns> &campaigns) {
        if (token.stop_requested() || !campaigns)
            return;
        std::vector<PaletteEntry> entries;
        for (const campaign::Campaign &campaign : *campaigns) {
            const bool isDraft = campaign.state == campaign::CampaignState::Draft;
            const QString page = isDraft ? u"campaigns/compose"_s : u"campaigns/campaign"_s;
            const auto open = [this, page, id = campaign.id] { m_navigation.open({page, id.value, {}}); };
            entries.push_back({u"campaigns"_s, campaign.name, word(campaign.state), open});
        }
        emit answered(words, entries);
    });
}

} // namespace app
