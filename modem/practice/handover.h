#pragma once

#include "core/base/clock.h"
#include "modem/practice/arrivals.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// What passes between a practice modem and its network.
namespace practice {

/// A TPDU on its way from a modem into the network.
struct Handover
{
    int modem = 0;
    QString imsi;
    QByteArray tpdu;
    int reference = 0; ///< that the modem will answer with
    QString serviceCentre;
};

/// Something the network will have for the modem in a while.
struct Later
{
    base::Milliseconds after{0};
    Arrival arrival;
};

/// What the network says to a handed-over text.
struct Ruling
{
    std::optional<int> refusal; ///< CMS code; nothing was accepted then
    std::vector<Later> later;   ///< its reports and answers
};

/// A whole text as its recipient sees it.
struct AcceptedText
{
    int modem = 0;
    QString recipient;
    QString text;
    int parts = 1;

    friend bool operator==(const AcceptedText &, const AcceptedText &) = default;
};

/// A text for a modem, put in by a test or by a story.
struct Injection
{
    QString sender; ///< a number, or a name
    QString text;
    int reference = 1; ///< of the concatenation, if it is long
    std::vector<int> order =
        {}; ///< which part comes when, from 0; empty: all in order. Parts may be doubled or missing
    std::optional<int> messageClass = {};
};

} // namespace practice
