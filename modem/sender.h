#pragma once

#include "modem/bringup.h"

namespace modem {

/// What must happen before the next submission.
enum class FollowUp {
    None,
    Sync,    ///< a final code is owed: make sure that answers belong to their commands again
    Recover, ///< the modem was silent
    Setup,   ///< it lost its settings
    Look,    ///< SIM, registration and signal may explain the refusal
    Empty,   ///< its storage is full: read and deleted first
};

struct SendOutcome
{
    line::SubmitResult result;
    FollowUp followUp = FollowUp::None;
    bool mayComeLate = false; ///< of Unknown: a late +CMGS would belong to it
    std::optional<int>
        lateReference{}; ///< a +CMGS that came before the prompt: it belongs to an earlier text
};

/// Hands submissions to the modem, 3GPP TS 27.005 4.3 (+CMGS) and 4.4 (+CMMS).
class Sender
{
public:
    explicit Sender(Session &session)
        : m_session(session)
    {
    }

    /// Forgets what it knew of the radio link: the line was lost or set up anew.
    void reset() { m_isLinkOpen = false; }

    /// Sends one. From Ctrl-Z on only +CMGS is success, other final codes are refusals, and everything else
    /// is doubt. `mayBegin` is asked between prompt and text: false cancels.
    QCoro::Task<SendOutcome> send(line::Submission submission, std::function<bool()> mayBegin);

    /// The radio link is kept open between texts.
    bool isLinkOpen() const { return m_isLinkOpen; }
    /// Lets the modem close it.
    QCoro::Task<Step> closeLink();

    /// The reference in "+CMGS: 7"; none if there is none in 0-255.
    static std::optional<int> referenceIn(QByteArrayView line);

private:
    QCoro::Task<> openLink();
    QCoro::Task<SendOutcome> sendPayload(QByteArray digits);

    Session &m_session;
    bool m_isLinkOpen = false;
};

} // namespace modem
