#include "core/pdu/datacoding.h"
#include "tests/catch.h"

using namespace pdu;

namespace {

constexpr auto kGsm = Alphabet::Gsm7;
constexpr auto kUcs = Alphabet::Ucs2;
constexpr auto kBin = Alphabet::EightBit;

} // namespace

TEST_CASE("every group of the data coding octet is understood")
{
    using Kind = WaitingIndication::Kind;
    struct Row
    {
        int octet;
        DataCoding coding;
    };
    const Row row =
        GENERATE(Row{0x00, {kGsm, {}, false, false, {}}}, Row{0x03, {kGsm, {}, false, false, {}}},
                 Row{0x04, {kBin, {}, false, false, {}}}, Row{0x08, {kUcs, {}, false, false, {}}},
                 Row{0x0C, {kGsm, {}, false, false, {}}}, Row{0x10, {kGsm, 0, false, false, {}}},
                 Row{0x16, {kBin, 2, false, false, {}}}, Row{0x19, {kUcs, 1, false, false, {}}},
                 Row{0x1F, {kGsm, 3, false, false, {}}}, Row{0x20, {kGsm, {}, true, false, {}}},
                 Row{0x31, {kGsm, 1, true, false, {}}}, Row{0x40, {kGsm, {}, false, true, {}}},
                 Row{0x58, {kUcs, 0, false, true, {}}}, Row{0x80, {kGsm, {}, false, false, {}}},
                 Row{0xBF, {kGsm, {}, false, false, {}}},
                 Row{0xC0, {kGsm, {}, false, false, WaitingIndication{Kind::Voicemail, false, false}}},
                 Row{0xC8, {kGsm, {}, false, false, WaitingIndication{Kind::Voicemail, true, false}}},
                 Row{0xD9, {kGsm, {}, false, false, WaitingIndication{Kind::Fax, true, true}}},
                 Row{0xE2, {kUcs, {}, false, false, WaitingIndication{Kind::Email, false, true}}},
                 Row{0xEB, {kUcs, {}, false, false, WaitingIndication{Kind::Other, true, true}}},
                 Row{0xF0, {kGsm, 0, false, false, {}}}, Row{0xF3, {kGsm, 3, false, false, {}}},
                 Row{0xF5, {kBin, 1, false, false, {}}}, Row{0xFB, {kGsm, 3, false, false, {}}});
    INFO(row.octet);
    CHECK(parseDataCoding(static_cast<quint8>(row.octet)) == row.coding);
}

TEST_CASE("the octet we write says what we mean")
{
    for (const Alphabet alphabet : {kGsm, kUcs, kBin}) {
        CHECK(parseDataCoding(dataCodingOctet(alphabet)).alphabet == alphabet);
        CHECK_FALSE(parseDataCoding(dataCodingOctet(alphabet)).messageClass);
        for (int messageClass = 0; messageClass < 4; ++messageClass) {
            const DataCoding coding = parseDataCoding(dataCodingOctet(alphabet, messageClass));
            CHECK(coding.alphabet == alphabet);
            CHECK(coding.messageClass == messageClass);
        }
    }
    CHECK(dataCodingOctet(kGsm, 0) == 0x10);
    CHECK(dataCodingOctet(kBin, 3) == 0x17);
    CHECK(dataCodingOctet(kUcs, 1) == 0x19);
}
