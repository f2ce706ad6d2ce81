#include "modem/atnetwork.h"
#include "modem/atsim.h"
#include "modem/atstorage.h"
#include "modem/quirks.h"
#include "modem/serialtransport.h"
#include "modem/textcodec.h"
#include "modem/ussd.h"
#include "modem/writtentext.h"
#include "tests/catch.h"

#include <QDateTime>

#include <limits>

using namespace Qt::StringLiterals;
using modem::SimState;

TEST_CASE("the state of the SIM, in lines and in errors")
{
    using Kind = line::ErrorCode::Kind;
    CHECK(modem::simState("+CPIN: READY") == SimState::Ready);
    CHECK(modem::simState("+CPIN: SIM PIN") == SimState::Pin);
    CHECK(modem::simState("+CPIN: SIM PUK") == SimState::Puk);
    CHECK(modem::simState("+CPIN: SIM PUK2") == SimState::Ready);
    CHECK(modem::simState("+CPIN: PH-NET PIN") == SimState::Locked);
    CHECK(modem::simState("+CPIN: NOT INSERTED") == SimState::Absent);
    CHECK(modem::simState("+CSQ: 1") == SimState::Unknown);
    const auto refused = [](Kind kind, int number, const QString &text = {}) {
        modem::AtAnswer answer;
        answer.end = modem::AtAnswer::End::Final;
        answer.final = {modem::AtFinal::Kind::Error, {kind, number, text}};
        return modem::simState(answer);
    };
    CHECK(refused(Kind::Cme, 10) == SimState::Absent);
    CHECK(refused(Kind::Cme, 11) == SimState::Pin);
    CHECK(refused(Kind::Cme, 12) == SimState::Puk);
    CHECK(refused(Kind::Cme, 13) == SimState::Failed);
    CHECK(refused(Kind::Cme, 14) == SimState::Busy);
    CHECK(refused(Kind::Cme, 40) == SimState::Locked);
    CHECK(refused(Kind::Cme, 515) == SimState::Busy);
    CHECK(refused(Kind::Cms, 310) == SimState::Absent);
    CHECK(refused(Kind::Text, -1, u"SIM not inserted"_s) == SimState::Absent);
    CHECK(refused(Kind::Plain, -1) == SimState::Unknown);
}

TEST_CASE("numbers of the SIM card")
{
    CHECK(modem::iccid("^ICCID: 8949222074451242066F") == u"8949222074451242066"_s);
    CHECK(modem::iccid("8949222074451242066") == u"8949222074451242066"_s);
    CHECK(modem::iccid("+CCID: \"89492220744512420660\"") == u"89492220744512420660"_s);
    CHECK(modem::iccid("+CCID: 123").isEmpty());
    CHECK(modem::iccid("SIM busy").isEmpty());
    CHECK(modem::iccidOfRecord("+CRSM: 144,0,\"984922024754214260F6\"").startsWith(u"8994"));
    CHECK(modem::iccidOfRecord("+CRSM: 106,130").isEmpty());
    CHECK(modem::serviceCentre("+CSCA: \"491710760000\",145") == u"+491710760000"_s);
    CHECK(modem::serviceCentre("+CSCA: \"0171\",129") == u"0171"_s);
    CHECK(modem::serviceCentre("+CSCA: \"\",129").isEmpty());
    CHECK(modem::maybeUcs2("002B00340039") == u"+49"_s);
    CHECK(modem::maybeUcs2("1234") == u"1234"_s);
}

TEST_CASE("registration and signal")
{
    using line::Registration;
    struct Row
    {
        int status;
        Registration meaning;
        bool sends;
    };
    const std::vector<Row> rows{
        {0, Registration::Idle, false},      {1, Registration::Home, true},
        {2, Registration::Searching, false}, {3, Registration::Denied, false},
        {4, Registration::Unknown, false},   {5, Registration::Roaming, true},
        {6, Registration::Home, true},       {7, Registration::Roaming, true},
        {8, Registration::Denied, false},    {9, Registration::Home, true},
        {10, Registration::Roaming, true},   {11, Registration::Denied, false},
        {77, Registration::Unknown, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.status);
        CHECK(modem::registration(row.status) == row.meaning);
        CHECK(modem::canSend(modem::registration(row.status)) == row.sends);
    }
    CHECK_FALSE(modem::parseRegistration("+CREG: ").has_value());
    CHECK(modem::parseRegistration("+CREG:   0 ,  5")->status == 5);
    CHECK(modem::parseRegistration("+CREG: 1,\"8BE3,\"2B")->status == 1);
    CHECK(modem::signalDbm("+CSQ: 0,99") == -113);
    CHECK(modem::signalDbm("+CSQ: 31,0") == -51);
    CHECK(modem::signalDbm("+CSQ: 191,0") == -25);
    CHECK_FALSE(modem::signalDbm("+CSQ: 99,99").has_value());
    CHECK_FALSE(modem::signalDbm("+CSQ: x").has_value());
    CHECK(modem::operatorName("+COPS: 0,0,\"Net\",7") == u"Net"_s);
    CHECK(modem::operatorName("+COPS: 0").isEmpty());
}

TEST_CASE("storages, however odd their list")
{
    CHECK(modem::parsePlace("+CMTI: \"SM\",3") == modem::StoredPlace{"SM", 3});
    CHECK(modem::parsePlace("+CDSI: SR,0") == modem::StoredPlace{"SR", 0});
    CHECK_FALSE(modem::parsePlace("+CMTI: \"SM\"").has_value());
    CHECK_FALSE(modem::parsePlace("+CMTI: \"\",3").has_value());
    CHECK(modem::parseStorageChoices("+CPMS: ((\"SM\",\"SR\"),(\"SM\"))").reading ==
          std::vector<QByteArray>{"SM", "SR"});
    CHECK(modem::parseStorageChoices("+CPMS: (),(),()").reading.empty());
    const auto named = modem::parseStorageUse("+CPMS: \"SM\",3,10,\"ME\",1,20");
    REQUIRE(named.size() == 2);
    CHECK(named[1] == modem::StorageUse{"ME", 1, 20});
    CHECK(modem::parseStorageUse("+CPMS: 3,10").front() == modem::StorageUse{{}, 3, 10});
    CHECK(modem::parseIndices("+CMGD: (1-3),(0-4)") == std::vector{1, 2, 3});
    CHECK(modem::parseIndices("+CMGD: (),(0-4)").empty());
}

TEST_CASE("the three codings of a service code's answer")
{
    const auto textOf = [](const QByteArray &line) { return modem::ussdText(*modem::parseUssd(line)); };
    CHECK(textOf("+CUSD: 0,\"Balance: $5\",15") == u"Balance: $5"_s);
    CHECK(textOf("+CUSD: 0,\"Guthaben betr{gt\",15") == u"Guthaben beträgt"_s);
    CHECK(textOf("+CUSD: 0,\"004700750074\",72") == u"Gut"_s);
    CHECK(textOf("+CUSD: 0,\"0047007500740000FFEE\",15") == u"Gut"_s);
    CHECK(textOf("+CUSD: 0,\"" + modem::packedUssd(u"Your balance is 12.50"_s) + "\",15") ==
          u"Your balance is 12.50"_s);
    CHECK(modem::packedUssd(u"*100#"_s) == "AA180C3602");
    CHECK_FALSE(modem::parseUssd("+CUSD: ").has_value());
    CHECK_FALSE(modem::parseUssd("+CSQ: 1").has_value());
}

TEST_CASE("a family is known by its name")
{
    CHECK(modem::quirkFor("huawei", "E1752").family == "huawei");
    CHECK(modem::quirkFor("ZTE INCORPORATED", "MF180").family == "zte");
    CHECK(modem::quirkFor("SIEMENS", "TC35i").family == "cinterion");
    CHECK(modem::quirkFor("SIMCOM_Ltd", "SIMCOM_SIM800L").family == "simcom");
    CHECK(modem::quirkFor("WAVECOM MODEM", "MULTIBAND  900E  1800").family == "wavecom");
    CHECK(modem::quirkFor("Somebody", "Something").family == "generic");
    CHECK(modem::quirkFor("Sierra Wireless", "MULTIBAND  900E  1800").family == "wavecom");
    CHECK(modem::quirkFor("Sierra Wireless, Inc.", "MC8775").family == "sierra");
    CHECK(modem::quirkFor("Sony Ericsson", "AAB-1022041-BV").family == "sonyericsson");
    CHECK(modem::quirkFor("Sony Ericsson", "MD300").family == "mbm");
    CHECK(modem::quirkFor("SONY ERICSSON", "GT48").family == "gt48");
    CHECK(modem::quirkFor("Sony Ericsson", "GC89").family == "gc79");
    CHECK(modem::quirkFor("Ericsson", "F3607gw").family == "mbm");
    CHECK(modem::quirkFor("TOSHIBA", "F5521gw").family == "mbm");
    CHECK(modem::quirkFor("INCORPORATED", "A7670E-FASE").family == "simcom");
    CHECK(modem::quirkFor("Honda", "Adoption").family == "generic");
    CHECK(modem::quirkFor({}, {}).family == "generic");
}

TEST_CASE("what a family writes of its SIM")
{
    CHECK(modem::pinTries("^CPIN: SIM PIN,3,10,2,10,3", 3) == 2);
    CHECK(modem::pinTries("+QPINC: \"SC\",3,10", 1) == 3);
    CHECK(modem::pinTries("+SPIC: 1,10,0,10", 0) == 1);
    CHECK(modem::pinTries("PIN1=3; PUK1=10; PIN2=0; PUK2=10", 0) == 3);
    CHECK_FALSE(modem::pinTries("PIN1=", 0).has_value());
    CHECK_FALSE(modem::pinTries("ERROR", 0).has_value());
    CHECK(modem::tellsSimTrouble("^SIMST: 255"));
    CHECK(modem::tellsSimTrouble("^SIMST:255,1"));
    CHECK(modem::tellsSimTrouble("#QSS: 0"));
    CHECK(modem::tellsSimTrouble("+CPIN: NOT INSERTED"));
    CHECK_FALSE(modem::tellsSimTrouble("^SIMST: 1"));
    CHECK_FALSE(modem::tellsSimTrouble("#QSS: 3"));
    CHECK_FALSE(modem::tellsSimTrouble("+CPIN: READY"));
}

TEST_CASE("signal where +CSQ does not know it")
{
    const auto dbm = [](QByteArrayView line) { return modem::signalDbm(modem::parseExtendedSignal(line)); };
    CHECK(dbm("+CESQ: 99,99,255,255,20,80") == -61);
    CHECK(dbm("+CESQ: 99,99,95,40,255,255") == -26);
    CHECK(dbm("+CESQ:10,6,255,255,255,255") == -101);
    CHECK_FALSE(dbm("+CESQ: 99,99,255,255,255,255").has_value());
    CHECK_FALSE(dbm("+CESQ: x").has_value());
}

TEST_CASE("texts of a modem that stays in text mode")
{
    const auto inbound = [](QByteArrayView header, QByteArrayView body) {
        const auto incoming = modem::decodeWritten(header, body);
        REQUIRE(std::holds_alternative<line::Inbound>(incoming));
        return std::get<line::Inbound>(incoming);
    };
    const QByteArray header = "+CMGR: \"REC UNREAD\",\"+4915112345678\",,\"26/11/22,11:15:00+04\"";
    CHECK(inbound(header, "Good morning").text == u"Good morning"_s);
    CHECK(inbound(header, "Good morning").sender == u"+4915112345678"_s);
    CHECK(inbound(header, "Good morning").serviceCentreTime ==
          base::TimePoint(std::chrono::milliseconds(
              QDateTime(QDate(2026, 11, 22), QTime(10, 15), Qt::UTC).toMSecsSinceEpoch())));
    CHECK(inbound(header, "Two\nlines").text == u"Two\nlines"_s);
    CHECK(inbound(header, "00470075007400E4").text == u"Gutä"_s);
    CHECK(inbound(header + ",145,4,0,0,\"+49\",145,4", "2024").text == u"2024"_s);
    CHECK(inbound("+CMGL: 3,\"REC READ\",\"004D006100780049\",,\"2026/11/22 11:15:00\"", "x").senderIsName);
    CHECK_FALSE(inbound("+CMGR: 1,,20", "x").readable);
    const QByteArray report = "+CMGR: \"REC READ\",6,183,\"+4915112345678\",145,\"26/11/22,11:15:00+04\","
                              "\"26/11/22,11:15:09+04\",48";
    const auto told = modem::decodeWritten(report, {});
    REQUIRE(std::holds_alternative<line::DeliveryReport>(told));
    CHECK(std::get<line::DeliveryReport>(told).reference == 183);
    CHECK(std::get<line::DeliveryReport>(told).status == 48);
    CHECK(std::get<line::DeliveryReport>(told).recipient == u"+4915112345678"_s);
    CHECK(std::get<line::DeliveryReport>(told).discharge.has_value());
    CHECK(std::holds_alternative<modem::OwnText>(
        modem::decodeWritten("+CMGL: 1,\"STO SENT\",\"+49\",,", "Mine")));
    CHECK_FALSE(modem::parseWrittenTime("26/13/22,11:15:00+04").has_value());
    CHECK_FALSE(modem::parseWrittenTime("yesterday").has_value());
    CHECK(modem::parseWrittenTime("26/11/22,11:15:00-20")->quarters == -20);
    CHECK_FALSE(modem::parseWrittenTime("2026/11/22,11:15:00")->quarters.has_value());
}

TEST_CASE("options of a serial line")
{
    QString culprit;
    const auto read = [&](const QString &text) {
        return modem::parseSerialOptions(*line::parseLineSpec(text), culprit);
    };
    CHECK(read(u"/dev/x"_s) == modem::SerialOptions{});
    CHECK(read(u"serial:/dev/x?baud=9600&flow=hardware"_s) == modem::SerialOptions{9600, true});
    CHECK_FALSE(read(u"serial:/dev/x?baud=fast"_s).has_value());
    CHECK_FALSE(read(u"serial:/dev/x?flow=maybe"_s).has_value());
    CHECK_FALSE(read(u"serial:/dev/x?parity=odd"_s).has_value());
    CHECK(culprit == u"parity"_s);
}

TEST_CASE("a length that no text has is no length")
{
    for (const int announced : {std::numeric_limits<int>::min(), -1, 0, std::numeric_limits<int>::max()}) {
        CAPTURE(announced);
        const auto incoming = modem::decodeIncoming("00", announced);
        REQUIRE(std::holds_alternative<line::Inbound>(incoming));
        CHECK_FALSE(std::get<line::Inbound>(incoming).readable);
    }
}

TEST_CASE("what cannot be decoded is kept as it came")
{
    const auto incoming = modem::decodeIncoming("0BD04259ZZ", 20);
    REQUIRE(std::holds_alternative<line::Inbound>(incoming));
    CHECK_FALSE(std::get<line::Inbound>(incoming).readable);
    CHECK(std::get<line::Inbound>(incoming).raw == "0BD04259ZZ");
}
