#include "modem/practice/manners.h"

#include <algorithm>

namespace practice {

namespace {

using Then = Manner::Then;

std::vector<Manner> named(const QByteArray &manufacturer, const QByteArray &model, std::vector<Manner> others)
{
    std::vector<Manner> all{
        {"+CGMI", {manufacturer}}, {"+GMI", {manufacturer}}, {"+CGMM", {model}}, {"+GMM", {model}}};
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

/// +CNMI mode 2 is refused.
Manner onlyModeOne()
{
    return {"+CNMI=2*", {}, Outcome::cms(303)};
}

const std::vector<Manners> &table()
{
    static const std::vector<Manners> all{
        {.family = "alcatel", .answers = named("ALCATEL", "One Touch X220D", {})},
        {.family = "cinterion",
         .answers =
             named("SIEMENS", "TC35",
                   {{"+CNMI=2,1,0,2,0", {}, Outcome::cms(303)}, {"+CNMI=2,1,0,1,0", {}, Outcome::cms(303)}}),
         .startLines = {"^SYSSTART"},
         .noise = {"+CIEV: 2,3", "^SCKS: 1"}},
        {.family = "huawei",
         .answers = named("huawei", "E1752", {{"^CURC=0"}, {"^USSDMODE=0"}, onlyModeOne()}),
         .refusal = "COMMAND NOT SUPPORT",
         .noise = {"^RSSI:18", "^HCSQ:\"WCDMA\",36,30,52", "^BOOT:32107648,0,0,0,6", "^MODE:5,4",
                   "^DSFLOWRPT:00000124,00000082,00000EA6,0000000000012325,000000000022771D"}},
        {.family = "iridium",
         .answers = named("Iridium", "9522A", {{"+CREG?", {"+CREG:002,001,\"18d8\",\"ffff\""}}})},
        {.family = "mbm", .answers = named("Ericsson", "F3607gw", {}), .noise = {"*EPEV: 1", "*ERINFO: 0,2"}},
        {.family = "motorola",
         .answers = named("Motorola", "L7",
                          {{"+MODE=2", {"+MBAN: Copyright 2000-2004 Motorola, Inc."}},
                           {"+MODE=0"},
                           {"+CMGL*", {}, Outcome::error()}}),
         .refusal = "MODEM ERROR: 3",
         .noise = {"+MCST: 17"}},
        {.family = "nokia",
         .answers = named("Nokia", "Nokia N79",
                          {{"+CPMS*", {}, Outcome::error()},
                           {"+CNMI*", {}, Outcome::error()},
                           {"+CMMS*", {}, Outcome::error()},
                           {"+CGMR", {"V ICPR72_08w44.1", "04-11-08", "RM-348", "(c) Nokia"}}})},
        {.family = "novatel",
         .answers = named("Novatel Wireless Incorporated", "Expedite XU870", {onlyModeOne()}),
         .noise = {"NO CARRIER"}},
        {.family = "option",
         .answers = named("Option N.V.", "GTM378", {{"_OSQI=0"}, {"_OSSYS=0"}}),
         .noise = {"_OSIGQ: 18,0", "_OSSYSI: 2"}},
        {.family = "qualcomm", .answers = named("QUALCOMM INCORPORATED", "M6280", {onlyModeOne()})},
        {.family = "quectel",
         .answers = named("Quectel_Ltd", "Quectel_M66", {}),
         .startLines = {"Call Ready"},
         .noise = {"+QIND: \"csq\",18,99", "UNDER_VOLTAGE"}},
        {.family = "samsung",
         .answers = named("SAMSUNG", "SGH-P900", {{"+CMGL*", {}, Outcome::error()}}),
         .noise = {"SDNDCRC"}},
        {.family = "sierra", .answers = named("Sierra Wireless, Inc.", "AC881", {onlyModeOne()})},
        {.family = "simcom",
         .answers = named("SIMCOM_Ltd", "SIMCOM_SIM800L", {onlyModeOne()}),
         .startLines = {"Call Ready", "SMS Ready"},
         .noise = {"+CSQN: 18,0"}},
        {.family = "sonyericsson",
         .answers = named("Sony Ericsson", "AAB-1022041-BV",
                          {{"+CMGF=0", {"+CMGF: 0"}, Outcome::ok(), Then::AsUsual}}),
         .noise = {"*EBCA: 12"}},
        {.family = "telit",
         .answers = named("Telit", "HE910-D", {{"#QSS=2"}, {"#QSS?", {"#QSS: 2,3"}}}),
         .noise = {"#STN: 150,1,\"\"", "+CIEV: 2,3"}},
        {.family = "ublox",
         .answers = named("u-blox", "SARA-G350", {}),
         .startLines = {"+PBREADY"},
         .noise = {"+UUSTS: 0,1"}},
        {.family = "wavecom",
         .answers = named(" WAVECOM MODEM", " MULTIBAND  900E  1800 ",
                          {{"+CGMR", {}, Outcome::error()},
                           {"+CPIN?", {}, Outcome::ok(), Then::WithoutOk},
                           {"+CPMS=\"SM\",\"SM\",\"SM\"", {}, Outcome::error()},
                           onlyModeOne()}),
         .noise = {"+WIND: 7", "+STIN: 99"}},
        {.family = "zte",
         .answers =
             named("ZTE INCORPORATED", "MF626", {{"+CFUN?", {"+CFUN: (0-1,4-7),(0-1)"}}, onlyModeOne()}),
         .noise = {"+ZUSIMR:2", "+ZDONR: \"Net\",272,3,\"CS_ONLY\",\"ROAM_OFF\"", "+ZPASR: \"UMTS\"",
                   "NO CARRIER"}},
    };
    return all;
}

QByteArray written(const Command &command)
{
    switch (command.kind) {
    case Command::Kind::Execute: return command.name + command.arguments;
    case Command::Kind::Set: return command.name + '=' + command.arguments;
    case Command::Kind::Read: return command.name + '?';
    case Command::Kind::Test: return command.name + "=?";
    }
    return command.name;
}

} // namespace

bool Manner::fits(const Command &asked) const
{
    const QByteArray text = written(asked);
    if (command.endsWith('*'))
        return text.startsWith(QByteArrayView(command).chopped(1));
    return text == command;
}

const Manner *Manners::answerTo(const Command &command) const
{
    const auto manner =
        std::find_if(answers.begin(), answers.end(), [&](const Manner &m) { return m.fits(command); });
    return manner == answers.end() ? nullptr : &*manner;
}

std::span<const Manners> allManners()
{
    return table();
}

const Manners *mannersOf(const QByteArray &family)
{
    static const Manners own{};
    if (family.isEmpty())
        return &own;
    const auto all = allManners();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto &m) { return m.family == family; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace practice
