#include "core/campaign/message.h"
#include "tests/support/engine.h"
#include "tests/support/faultydisk.h"

using namespace Qt::StringLiterals;
using campaign::MessageState;
using campaign::PartState;

TEST_CASE("the state of a text follows from its parts")
{
    struct Row
    {
        const char *name;
        std::vector<PartState> parts;
        MessageState state;
        bool isMidway;
    };
    using P = PartState;
    const std::vector<Row> rows{
        {"untouched", {P::Waiting, P::Waiting}, MessageState::Queued, false},
        {"in hand", {P::Handed, P::Waiting}, MessageState::Sending, true},
        {"half out", {P::Accepted, P::Waiting}, MessageState::Sending, true},
        {"out", {P::Accepted, P::Accepted}, MessageState::Accepted, true},
        {"one reported", {P::Delivered, P::Accepted}, MessageState::Accepted, true},
        {"all reported", {P::Delivered, P::Delivered}, MessageState::Delivered, true},
        {"one failed", {P::Delivered, P::Failed}, MessageState::Failed, true},
        {"refused", {P::Refused, P::Waiting}, MessageState::Failed, false},
        {"one expired", {P::Expired, P::Delivered}, MessageState::Expired, true},
        {"a doubt does not stop the rest", {P::InDoubt, P::Waiting}, MessageState::Sending, true},
        {"a doubt is left", {P::InDoubt, P::Accepted}, MessageState::InDoubt, true},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        CHECK(campaign::derive(row.parts) == row.state);
        CHECK(campaign::isMidway(row.parts) == row.isMidway);
    }
}

TEST_CASE("a busy line costs one flush a part, and lines that answer together share it")
{
    for (const int lines : {1, 4}) {
        CAPTURE(lines);
        constexpr int kTexts = 40;
        tests::FaultyDisk disk;
        tests::TempProfile profile;
        tests::FakeClock clock;
        tests::FakeNetwork network;
        tests::Engine engine(profile, clock, network);
        engine.launch(tests::campaignTo(kTexts));
        const int before = disk.flushes();
        for (int i = 0; i < lines; ++i)
            engine.addLine(QString::number(i));
        engine.pump();
        CHECK(network.taken.size() == kTexts);
        CHECK(disk.flushes() - before <= kTexts / lines + 5);
    }
}
