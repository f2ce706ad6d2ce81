#include "core/campaign/states.h"
#include "tests/catch.h"

#include <QSet>

using namespace campaign;

TEST_CASE("every message state has its own word")
{
    QSet<QString> words;
    for (int i = 0; i < kMessageStates; ++i)
        words.insert(QString(name(static_cast<MessageState>(i))));
    CHECK(words.size() == kMessageStates);
    CHECK_FALSE(words.contains(QString()));
}

TEST_CASE("a campaign is settled when nothing waits, moves or needs a person")
{
    Counts counts;
    CHECK(counts.isSettled());
    counts[MessageState::Delivered] = 3;
    counts[MessageState::InDoubt] = 1;
    CHECK(counts.isSettled());
    CHECK(counts.total() == 4);

    for (const auto open : {MessageState::Queued, MessageState::Sending, MessageState::Held}) {
        Counts busy = counts;
        busy[open] = 1;
        CHECK_FALSE(busy.isSettled());
    }
}
