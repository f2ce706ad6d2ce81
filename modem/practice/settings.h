#pragma once

#include "modem/practice/charset.h"

#include <QByteArray>

#include <map>

namespace practice {

/// +CNMI, 3GPP TS 27.005 3.4.1.
struct NoticeSettings
{
    int mode = 0;
    int mt = 0;
    int bm = 0;
    int ds = 0;
    int bfr = 0;

    friend bool operator==(const NoticeSettings &, const NoticeSettings &) = default;
};

/// +CSMP, 27.005 3.2: what a text typed in text mode is sent with.
struct TextModeParameters
{
    int firstOctet = 17;
    int validity = 167;
    int protocol = 0;
    int coding = 0;

    friend bool operator==(const TextModeParameters &, const TextModeParameters &) = default;
};

/// What the port remembers between commands; a restart of the modem brings the defaults back.
struct Settings
{
    bool echo = true;
    bool verbose = true;
    bool quiet = false;
    int errorForm = 0; ///< +CMEE
    bool textMode = false;
    bool showTextDetails = false; ///< +CSDH
    Charset charset = Charset::Ira;
    NoticeSettings notices;
    TextModeParameters textParameters;
    int service = 0;      ///< +CSMS
    int keepLinkOpen = 0; ///< +CMMS
    int operatorFormat = 0;
    std::map<QByteArray, int> registrationNotices; ///< n of +CREG, +CGREG, +CEREG
    QByteArray readStore = "SM";
    QByteArray writeStore = "SM";
    QByteArray arrivalStore = "SM";
    QByteArray phonebook = "SM";
    std::map<int, int> registers; ///< V.250 S registers

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace practice
