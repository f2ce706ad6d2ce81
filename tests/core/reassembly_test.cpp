#include "core/inbox/reassembly.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using inbox::Piece;

namespace {

constexpr base::TimePoint kNow{1000h};

line::Inbound inbound(int total, int sequence)
{
    line::Inbound text;
    text.sender = u"+4915112345678"_s;
    text.text = u"part"_s;
    text.concatenation = pdu::Concatenation{42, total, sequence, 8};
    text.serviceCentreTime = kNow;
    return text;
}

Piece piece(int sequence, const char *text)
{
    return {sequence, QString::fromLatin1(text), {}};
}

} // namespace

TEST_CASE("a concatenation that cannot be meant is ignored")
{
    struct Row
    {
        int total, sequence;
        bool usable;
    };
    for (const Row &row : {Row{2, 1, true}, Row{2, 2, true}, Row{255, 255, true}, Row{2, 0, false},
                           Row{2, 6, false}, Row{0, 0, false}, Row{1, 1, false}}) {
        CAPTURE(row.total, row.sequence);
        CHECK(inbox::usableConcatenation(inbound(row.total, row.sequence)).has_value() == row.usable);
    }
    CHECK_FALSE(inbox::usableConcatenation(line::Inbound{}));
}

TEST_CASE("pieces are joined in their order, whatever order they came in")
{
    struct Row
    {
        const char *name;
        std::vector<Piece> pieces;
        int total;
        bool complete;
        QString text;
    };
    const std::vector<Row> rows{
        {"in order", {piece(1, "a"), piece(2, "b")}, 2, true, u"ab"_s},
        {"out of order", {piece(3, "c"), piece(1, "a"), piece(2, "b")}, 3, true, u"abc"_s},
        {"twice", {piece(2, "b"), piece(2, "b"), piece(1, "a")}, 2, true, u"ab"_s},
        {"one missing", {piece(1, "a"), piece(3, "c")}, 3, false, u"a[...]c"_s},
        {"a run missing", {piece(1, "a"), piece(5, "e")}, 5, false, u"a[...]e"_s},
        {"the end missing", {piece(1, "a")}, 3, false, u"a[...]"_s},
        {"beyond the total", {piece(1, "a"), piece(6, "f")}, 2, false, u"a[...]"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        CHECK(inbox::isComplete(row.pieces, row.total) == row.complete);
        CHECK(inbox::join(row.pieces, row.total).text == row.text);
    }
}

TEST_CASE("data is joined as octets")
{
    const std::vector<Piece> pieces{{2, {}, "\x02"_ba}, {1, {}, "\x01"_ba}};
    CHECK(inbox::join(pieces, 2).data == "\x01\x02"_ba);
}

TEST_CASE("two copies of a segment have one fingerprint, anything else another")
{
    const auto original = inbound(2, 1);
    const auto print = inbox::fingerprint(original, kNow);
    CHECK(print.size() == 16);
    CHECK(inbox::fingerprint(original, kNow + 48h) == print);

    const auto changed = [&](auto change) {
        auto copy = original;
        change(copy);
        return inbox::fingerprint(copy, kNow) != print;
    };
    CHECK(changed([](auto &t) { t.sender = u"+4915112345679"_s; }));
    CHECK(changed([](auto &t) { t.text = u"Part"_s; }));
    CHECK(changed([](auto &t) { t.serviceCentreTime = kNow + 1s; }));
    CHECK(changed([](auto &t) { t.concatenation->sequence = 2; }));
    CHECK(changed([](auto &t) { t.concatenation->reference = 43; }));
    CHECK(changed([](auto &t) { t.data = "x"_ba; }));
    CHECK_FALSE(changed([](auto &t) { t.token = 99; }));
}

TEST_CASE("a word without a readable stamp counts again the next day")
{
    auto text = inbound(1, 1);
    text.serviceCentreTime.reset();
    CHECK(inbox::fingerprint(text, kNow) == inbox::fingerprint(text, kNow + 1h));
    CHECK(inbox::fingerprint(text, kNow) != inbox::fingerprint(text, kNow + 24h));
}
