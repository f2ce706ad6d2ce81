#pragma once

#include "core/base/clock.h"
#include "modem/atresults.h"

#include <QByteArray>

#include <vector>

namespace modem {

/// One thing to say to a modem, and how to hear its answer.
struct AtCommand
{
    QByteArray text; ///< "AT+CSQ", or what is typed at a prompt, without its end
    base::Milliseconds timeout{std::chrono::seconds{5}}; ///< from writing to the final code
    QByteArray name{};        ///< lines of this name belong to the answer: "+CSQ"; empty: the name in `text`
    bool takesBare = false;   ///< lines without any name belong to it as well, as for AT+CGMI
    bool wantsPrompt = false; ///< a prompt ends it; else a prompt is a stale one and is cancelled with ESC
    bool isPayload = false;   ///< typed at a prompt: ends in Ctrl-Z instead of CR
    bool addsReturn = false;  ///< of a payload: CR after Ctrl-Z
    bool needsLine = false;   ///< OK does not end it until a line of its name came: the OK may belong to an
                              ///< earlier command, or the line comes after it
    base::Milliseconds lineAfterOk{
        std::chrono::seconds{5}}; ///< of `needsLine`: how long after OK it may come
    base::Milliseconds lineGrace{
        0}; ///< once a line of its name came, wait this long for the final; 0: the timeout
};

/// What came back.
struct AtAnswer
{
    enum class End {
        Final,     ///< with `final`
        Prompt,    ///< the modem wants text
        Quiet,     ///< its line came, and then no final code within the grace
        Timeout,   ///< nothing that ends it
        Restarted, ///< the modem started up anew while it was asked
        Lost,      ///< the line went away, or was away already
    };
    End end = End::Lost;
    AtFinal final;
    bool sawBareOk = false;        ///< of `needsLine`: OK came, its line did not
    std::vector<QByteArray> lines; ///< lines of the command's name, data lines after their headers

    /// The modem agreed.
    bool isOk() const { return (end == End::Final && final.kind == AtFinal::Kind::Ok) || end == End::Quiet; }
    /// The modem said no, in whatever words.
    bool isRefused() const { return end == End::Final && final.kind != AtFinal::Kind::Ok; }
    /// The dialogue itself broke: asking the next thing makes no sense.
    bool isBroken() const { return end == End::Timeout || end == End::Restarted || end == End::Lost; }
};

/// A line nobody asked for, with the data line that followed it.
struct AtNotice
{
    QByteArray line;
    QByteArray data; ///< of +CMT, +CDS and +CBM

    friend bool operator==(const AtNotice &, const AtNotice &) = default;
};

/// The name an answer to this command carries: "+CSQ" for "AT+CSQ", "+CMGR" for "AT+CMGR=3"; empty for "ATI".
QByteArrayView commandName(QByteArrayView text);

/// Lines that only a modem that starts up sends.
bool isBootBanner(QByteArrayView line);

/// Said by modems that have started, also without a banner before.
bool isStartLine(QByteArrayView line);

/// A notice that looks like a bare value.
bool isBareNotice(QByteArrayView line);

} // namespace modem
