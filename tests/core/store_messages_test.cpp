#include "core/store/contacts.h"
#include "core/store/messagedetails.h"
#include "core/store/messagequery.h"
#include "core/store/messages.h"
#include "core/store/parts.h"
#include "tests/support/tempprofile.h"

using namespace Qt::StringLiterals;
using namespace store;
using campaign::MessageState;
using tests::TempProfile;
using tests::value;

namespace {

/// Campaign 1 to Ada, Bert and a bare number, in this order; campaign 2 to Ada.
struct Bench
{
    Bench()
    {
        ids = value(database->transaction([](WriteDb &db) {
            for (int campaign : {1, 2})
                db.run(u"INSERT INTO campaign (id, name, purpose, text, audience, state, created) "
                       "VALUES (?, 'Boots', 1, 'Hi', '{}', 2, 0)"_s,
                       campaign);
            const auto ada = insertContact(db, {{4915112345678, {}}, {}, u"Ada Lovelace"_s, {}, {}}, {});
            const auto bert = insertContact(db, {{447700900118, {}}, {}, u"Bert"_s, {}, {}}, {});
            return std::vector{add(db, {1}, ada, 4915112345678, MessageState::Delivered),
                               add(db, {1}, bert, 447700900118, MessageState::Failed),
                               add(db, {1}, {}, 447700900119, MessageState::Failed),
                               add(db, {2}, ada, 4915112345678, MessageState::Queued)};
        }));
    }

    static base::MessageId add(WriteDb &db, base::CampaignId campaign, base::ContactId contact, qint64 e164,
                               MessageState state)
    {
        campaign::Message message;
        message.campaign = campaign;
        message.contact = contact;
        message.e164 = e164;
        message.text = u"Hi"_s;
        message.standing.state = state;
        return insertMessage(db, message);
    }

    std::vector<base::MessageId> find(const MessageQuery &query) const
    {
        return value(database->read([&](ReadDb &db) { return messageIds(db, query); }));
    }

    TempProfile profile;
    std::unique_ptr<Database> database = profile.open();
    std::vector<base::MessageId> ids;
};

} // namespace

TEST_CASE("the texts of a campaign are found by state, person and number")
{
    const Bench bench;
    const auto &ids = bench.ids;
    struct Row
    {
        const char *name;
        MessageQuery query;
        std::vector<base::MessageId> found;
    };
    const std::vector<Row> rows{
        {"all", {{1}}, {ids[0], ids[1], ids[2]}},
        {"the first two", {{1}, {}, {}, 2}, {ids[0], ids[1]}},
        {"another campaign", {{2}}, {ids[3]}},
        {"no campaign", {{3}}, {}},
        {"by state", {{1}, MessageState::Failed}, {ids[1], ids[2]}},
        {"the first by state", {{1}, MessageState::Failed, {}, 1}, {ids[1]}},
        {"a state nobody is in", {{1}, MessageState::Held}, {}},
        {"by name in any case", {{1}, {}, u" LOVE "_s}, {ids[0]}},
        {"by digits as people write them", {{1}, {}, u"7700 900-11"_s}, {ids[1], ids[2]}},
        {"the first by digits", {{1}, {}, u"900"_s, 1}, {ids[1]}},
        {"by digits and state", {{1}, MessageState::Delivered, u"7700"_s}, {}},
        {"by name and state", {{1}, MessageState::Failed, u"bert"_s}, {ids[1]}},
        {"nobody", {{1}, {}, u"Zoe"_s}, {}},
        {"spaces alone", {{1}, {}, u"  "_s}, {ids[0], ids[1], ids[2]}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        CHECK(bench.find(row.query) == row.found);
    }
}

TEST_CASE("the details of texts come in the order they were asked for")
{
    const Bench bench;
    value(bench.database->transaction([&](WriteDb &db) {
        campaign::Part part;
        part.message = bench.ids[1];
        part.state = campaign::PartState::Handed;
        part.line = u"one"_s;
        insertPart(db, part, 447700900118);
    }));
    const std::vector<qint64> asked{bench.ids[2].value, 4711, bench.ids[1].value};
    const auto details = value(bench.database->read([&](ReadDb &db) { return messageDetails(db, asked); }));
    REQUIRE(details.size() == 3);
    CHECK(details[0].message.id == bench.ids[2]);
    CHECK(details[0].name.isEmpty());
    CHECK(details[0].parts.empty());
    CHECK_FALSE(details[1].message.id.isValid());
    CHECK(details[2].name == u"Bert"_s);
    REQUIRE(details[2].parts.size() == 1);
    CHECK(details[2].parts[0].line == u"one"_s);
}
