#include "app/cli/coding.h"
#include "tests/pdu/vectorfile.h"

using namespace Qt::StringLiterals;
using namespace app;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject answer(LineAnswer (*command)(const QJsonObject &), const QJsonObject &request)
{
    const LineAnswer result = command(request);
    return result ? *result : QJsonObject{{u"error"_s, result.error().code}};
}

/// The fields of `expected` that `given` has otherwise.
QStringList differences(const QJsonObject &expected, const QJsonObject &given)
{
    QStringList names;
    for (auto field = expected.begin(); field != expected.end(); ++field) {
        if (field.value() != given.value(field.key()))
            names.append(field.key());
    }
    return names;
}

QString direction(const QString &type)
{
    const QStringList outgoing = {u"submit"_s, u"command"_s, u"deliver-report"_s};
    return outgoing.contains(type) ? u"out"_s : u"in"_s;
}

QJsonObject decodeRequest(const QJsonObject &row, const QString &way)
{
    QJsonObject request{
        {u"pdu"_s, row["pdu"_L1]}, {u"has_smsc"_s, row["has_smsc"_L1]}, {u"direction"_s, way}};
    const QJsonValue form = row["expect"_L1]["rp"_L1];
    if (form.isString())
        request.insert(u"rp"_s, form);
    return request;
}

void checkDecode(const QJsonObject &row)
{
    INFO(row["id"_L1].toString().toStdString());
    QJsonObject expected = row["expect"_L1].toObject();
    expected.remove("rp"_L1);
    expected.insert(u"type"_s, row["type"_L1]);
    const QString way = direction(row["type"_L1].toString());
    CHECK(differences(expected, answer(answerDecode, decodeRequest(row, way))) == QStringList());
}

QJsonObject encodeRequest(const QJsonObject &row)
{
    QJsonObject request = row["options"_L1].toObject();
    request.insert(u"to"_s, row["to"_L1]);
    request.insert(u"text"_s, row["text"_L1]);
    return request;
}

/// Rows with a raw data coding or type of address cannot be asked for; ports stand behind the concatenation
/// here.
bool isAskable(const QJsonObject &options)
{
    const bool hasPortsFirst = options.contains("ports"_L1) && options.contains("ref"_L1);
    return !options.contains("dcs"_L1) && !options.contains("toa"_L1) && !hasPortsFirst;
}

void checkEncode(const QJsonObject &row)
{
    INFO(row["id"_L1].toString().toStdString());
    const QJsonArray pdus = answer(answerEncode, encodeRequest(row))["pdus"_L1].toArray();
    QJsonArray digits;
    QJsonArray lengths;
    for (const QJsonValue &pdu : pdus) {
        digits.append(pdu["pdu"_L1]);
        lengths.append(pdu["tpdu_length"_L1]);
    }
    CHECK(digits == row["expect_pdus"_L1].toArray());
    CHECK(lengths == row["expect_tpdu_lengths"_L1].toArray());
}

} // namespace

TEST_CASE("our decode vectors hold")
{
    for (const QJsonObject &row : tests::ownVectors("decode.jsonl"))
        checkDecode(row);
}

TEST_CASE("our encode vectors hold")
{
    for (const QJsonObject &row : tests::ownVectors("encode.jsonl"))
        checkEncode(row);
}

TEST_CASE("foreign decode vectors hold")
{
    for (const QJsonObject &row : tests::foreignVectors("decode.jsonl"))
        checkDecode(row);
}

TEST_CASE("foreign encode vectors hold")
{
    for (const QJsonObject &row : tests::foreignVectors("encode.jsonl")) {
        if (isAskable(row["options"_L1].toObject()))
            checkEncode(row);
    }
}

TEST_CASE("foreign malformed PDUs are handled as recommended")
{
    for (const QJsonObject &row : tests::foreignVectors("malformed.jsonl")) {
        const QString way = row["direction"_L1].toString() == u"MO"_s ? u"out"_s : u"in"_s;
        const QString handling = row["handling"_L1].toString();
        const bool isRefused = answer(answerDecode, decodeRequest(row, way)).contains("error"_L1);
        INFO(row["id"_L1].toString().toStdString() << ": " << handling.toStdString());
        if (handling == u"error"_s)
            CHECK(isRefused);
        else if (!handling.contains(u"error"_s) && !handling.startsWith(u"any-but-crash"_s))
            CHECK_FALSE(isRefused);
    }
}

TEST_CASE("segments tells what a text takes")
{
    CHECK(answer(answerSegments, json(R"({"text": "a€“"})")) ==
          json(R"({"encoding": "UCS-2", "units": 3, "segments": 1, "units_left": 67, "costly": [
              {"offset": 1, "character": "€", "replacement": ""}, {"offset": 2, "character": "“", "replacement": "\""}]})"));
    CHECK(answer(answerSegments, json(R"({"text": "ığ", "locking": 1})")) ==
          json(R"({"encoding": "GSM-7", "units": 2, "segments": 1, "units_left": 153, "costly": []})"));
    CHECK(answer(answerSegments,
                 json(R"({"text": "a", "alphabet": "ucs2", "locking": null})"))["encoding"_L1] == u"UCS-2"_s);
}

TEST_CASE("encode makes PDUs with every option")
{
    const QJsonObject made =
        answer(answerEncode, json(R"({"to": "+46708251358", "text": "hello", "smsc": "+27381000015",
        "validity": {"absolute": "2026-11-22T10:30:00-05:30"}, "status_report": true, "class": 1, "mr": 7, "pid": 64,
        "reject_duplicates": true, "reply_path": true, "alphabet": "gsm7"})"));
    CHECK(made == json(R"({"encoding": "GSM-7", "pdus": [{"tpdu_length": 25,
        "pdu": "07917283010010F5BD070B916407281553F840116211220103002A05E8329BFD06"}]})"));
    const QJsonObject data = answer(answerEncode, json(R"({"to": "123", "data": "48656C6C6F",
        "ports": {"dst": 2948, "src": 9200}, "validity": {"relative_s": 86400}, "class": 0})"));
    CHECK(data == json(R"({"encoding": "8-bit", "pdus": [{"tpdu_length": 22,
        "pdu": "005100038121F30014A70C0605040B8423F048656C6C6F"}]})"));
}

TEST_CASE("a request that cannot be answered is refused with its code")
{
    struct Row
    {
        LineAnswer (*command)(const QJsonObject &);
        const char *request;
        QString code;
    };
    const Row row = GENERATE(
        Row{answerSegments, R"({})", u"missing_field"_s},
        Row{answerSegments, R"({"text": 5})", u"bad_field"_s},
        Row{answerSegments, R"({"text": "", "alphabet": "ascii"})", u"bad_field"_s},
        Row{answerSegments, R"({"text": "я", "alphabet": "gsm7"})", u"not_in_alphabet"_s},
        Row{answerSegments, R"({"text": "a", "locking": 2})", u"no_such_table"_s},
        Row{answerSegments, R"({"text": "a", "single": 1.5})", u"bad_field"_s},
        Row{answerEncode, R"({"text": "a"})", u"missing_field"_s},
        Row{answerEncode, R"({"to": "+1"})", u"missing_field"_s},
        Row{answerEncode, R"({"to": "bob", "text": "a"})", u"bad_recipient"_s},
        Row{answerEncode, R"({"to": "1", "text": "a", "data": "00"})", u"bad_field"_s},
        Row{answerEncode, R"({"to": "1", "data": "0"})", u"odd_digits"_s},
        Row{answerEncode, R"({"to": "1", "data": "0g"})", u"not_hex"_s},
        Row{answerEncode, R"({"to": "1", "text": "a", "smsc": "x"})", u"bad_service_centre"_s},
        Row{answerEncode, R"({"to": "1", "text": "a", "class": 4})", u"bad_field"_s},
        Row{answerEncode, R"({"to": "1", "text": "a", "mr": 256})", u"bad_field"_s},
        Row{answerEncode, R"({"to": "1", "text": "a", "ref": 256})", u"reference_out_of_range"_s},
        Row{answerEncode, R"({"to": "1", "text": "a", "ref_bits": 9})", u"bad_field"_s},
        Row{answerEncode, R"({"to": "1", "text": "a", "ports": {"dst": 256, "bits": 8}})",
            u"ports_out_of_range"_s},
        Row{answerEncode, R"({"to": "1", "text": "a", "ports": 5})", u"bad_field"_s},
        Row{answerEncode, R"({"to": "1", "text": "a", "validity": {"relative_s": -1}})", u"bad_field"_s},
        Row{answerEncode, R"({"to": "1", "text": "a", "validity": {"absolute": "soon"}})", u"bad_field"_s},
        Row{answerEncode, R"({"to": "1", "text": "a", "status_report": 1})", u"bad_field"_s},
        Row{answerDecode, R"({})", u"missing_field"_s}, Row{answerDecode, R"({"pdu": "0"})", u"odd_digits"_s},
        Row{answerDecode, R"({"pdu": "00ü0"})", u"not_hex"_s},
        Row{answerDecode, R"({"pdu": "00"})", u"truncated"_s},
        Row{answerDecode, R"({"pdu": "0003", "direction": "out"})", u"reserved_type"_s},
        Row{answerDecode, R"({"pdu": "00", "direction": "up"})", u"bad_field"_s},
        Row{answerDecode, R"({"pdu": "00", "rp": "nack"})", u"bad_field"_s},
        Row{answerDecode, R"({"pdu": "00", "has_smsc": "yes"})", u"bad_field"_s},
        Row{answerDecode, R"({"pdu": "000112", "rp": null})", u"form_unclear"_s});
    INFO(row.request);
    const LineAnswer result = row.command(json(row.request));
    REQUIRE_FALSE(result);
    CHECK(result.error().code == row.code);
    CHECK(result.error().message.endsWith(u'.'));
}

TEST_CASE("the place of a fault is told")
{
    CHECK(answerSegments(json(R"({"text": "abя", "alphabet": "gsm7"})")).error().offset == 2);
    CHECK(answerDecode(json(R"({"pdu": "00zz"})")).error().offset == 2);
    CHECK_FALSE(answerSegments(json(R"({"text": "a", "locking": 99})")).error().offset);
}

TEST_CASE("decode leaves out what a PDU does not have")
{
    CHECK(
        answer(answerDecode, json(R"({"pdu": "00040B916407281553F80000620022010300800141"})")) ==
        json(
            R"({"type": "deliver", "sender": {"number": "+46708251358", "ton": 1, "npi": 1}, "pid": 0, "dcs": 0,
              "sri": false, "alphabet": "gsm7", "text": "A", "warnings": ["bad_time_stamp"]})"));
    CHECK(answer(answerDecode, json(R"({"pdu": "0000D300", "direction": "out", "rp": "err"})")) ==
          json(R"({"type": "deliver-report", "fcs": 211, "warnings": []})"));
    CHECK(
        answer(answerDecode,
               json(R"({"pdu": "0001000B916407281553F8000005E8329BFD06", "direction": "out"})")) ==
        json(
            R"({"type": "submit", "recipient": {"number": "+46708251358", "ton": 1, "npi": 1}, "pid": 0, "dcs": 0,
              "mr": 0, "srr": false, "rd": false, "validity": null, "alphabet": "gsm7", "text": "hello", "warnings": []})"));
}
