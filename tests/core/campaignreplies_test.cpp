#include "core/store/campaignreplies.h"
#include "tests/core/desk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::Desk;
using tests::from;
using tests::kAnna;
using tests::kBert;

TEST_CASE("what came back for a campaign is who wrote after its text, and who of them opted out")
{
    Desk desk;
    const auto ours = desk.campaign();
    const auto other = desk.campaign();
    desk.sent(ours, kAnna, u"Boots are in"_s, desk.now - 3h);
    desk.sent(ours, kBert, u"Boots are in"_s, desk.now - 3h);
    const auto replies = [&](base::CampaignId id, int limit = 3) {
        return desk.read([&](store::ReadDb &db) { return store::campaignReplies(db, id, limit); });
    };
    CHECK(replies(ours) == store::CampaignReplies{});
    desk.hear(from(kAnna, u"Which sizes?"_s));
    desk.hear(from(kAnna, u"And which colours?"_s));
    desk.hear(from(kBert, u"STOP"_s));
    const auto all = replies(ours);
    CHECK(all.people == 2);
    CHECK(all.optedOut == 1);
    REQUIRE(all.latest.size() == 3);
    CHECK(all.latest.front().text == u"STOP"_s);
    CHECK(all.latest.front().e164 == kBert);
    CHECK(all.latest.front().verdict == inbox::Verdict::OptOut);
    CHECK(all.latest.back().text == u"Which sizes?"_s);
    CHECK(all.latest.back().conversation.isValid());
    CHECK(replies(ours, 1).latest.size() == 1);
    CHECK(replies(other) == store::CampaignReplies{});
}
