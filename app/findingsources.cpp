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

std::vector<PaletteEntry> peopleLike(store::ReadDb &db, const QString &words, Navigation &navigation)
{
    std::vector<PaletteEntry> entries;
    for (const base::ContactId id : store::search(db, store::SearchTerms(words), kMost)) {
        const auto person = store::contactById(db, id);
        if (!person)
            continue;
        const QString number = numberText(person->number);
        entries.push_back({u"user"_s, person->name.isEmpty() ? number : person->name,
                           person->name.isEmpty() ? QString() : number, [&navigation, id] {
                               navigation.open({u"contacts"_s, id.value, {}});
                           }});
    }
    return entries;
}

std::vector<PaletteEntry> campaignsLike(store::ReadDb &db, const QString &words, Navigation &navigation)
{
    std::vector<PaletteEntry> entries;
    for (const campaign::Campaign &campaign : store::campaigns(db) | std::views::reverse) {
        if (campaign.kind != campaign::Kind::Ordinary || fit(campaign.name, words) == 0)
            continue;
        const bool isDraft = campaign.state == campaign::CampaignState::Draft;
        const QString page = isDraft ? u"campaigns/compose"_s : u"campaigns/campaign"_s;
        const auto open = [&navigation, page, id = campaign.id] { navigation.open({page, id.value, {}}); };
        entries.push_back({u"campaigns"_s, campaign.name, word(campaign.state), open});
        if (std::ssize(entries) == kMost)
            break;
    }
    return entries;
}

} // namespace

FindingSource::FindingSource(store::Worker &reader, Navigation &navigation, Find find, QObject *parent)
    : PaletteSource(parent)
    , m_reader(reader)
    , m_navigation(navigation)
    , m_find(find)
{
}

FindingSource::~FindingSource()
{
    m_stop.request_stop();
}

void FindingSource::ask(const QString &words)
{
    m_stop.request_stop();
    m_stop = {};
    if (words.simplified().size() < kFewestLetters)
        return emit answered(words, {});
    const auto token = m_stop.get_token();
    auto find = [words, find = m_find, &navigation = m_navigation](store::ReadDb &db) {
        return find(db, words, navigation);
    };
    using Entries = store::Result<std::vector<PaletteEntry>>;
    whenDone(m_reader.run(std::move(find), token), this, [this, words, token](const Entries &entries) {
        if (entries && !token.stop_requested())
            emit answered(words, *entries);
    });
}

PeopleSource::PeopleSource(store::Worker &reader, Navigation &navigation, QObject *parent)
    : FindingSource(reader, navigation, &peopleLike, parent)
{
}

QString PeopleSource::heading() const
{
    return tr("People");
}

CampaignSource::CampaignSource(store::Worker &reader, Navigation &navigation, QObject *parent)
    : FindingSource(reader, navigation, &campaignsLike, parent)
{
}

QString CampaignSource::heading() const
{
    return tr("Campaigns");
}

} // namespace app
