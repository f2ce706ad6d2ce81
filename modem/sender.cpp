#include "modem/sender.h"

#include "modem/atreply.h"
#include "modem/textcodec.h"

namespace modem {

using namespace std::chrono_literals;
using line::Accepted;
using line::NotAttempted;
using line::Refused;
using line::Unknown;

namespace {

constexpr base::Milliseconds kPromptTime = 5s;
constexpr base::Milliseconds kAnswerTime = 120s; ///< the radio protocol gives up earlier, 3GPP TS 24.011 10
constexpr base::Milliseconds kOkGrace = 5s;
constexpr base::Milliseconds kUnlikelyLine = 1s; ///< from a modem that tells no references
constexpr char kEscape[] = "\x1b";

SendOutcome notAttempted(NotAttempted::Why why, FollowUp followUp)
{
    return {NotAttempted{why}, followUp};
}

bool isAnyOf(const line::ErrorCode &code, line::ErrorCode::Kind kind, std::initializer_list<int> numbers)
{
    return code.kind == kind && std::find(numbers.begin(), numbers.end(), code.number) != numbers.end();
}

std::optional<int> firstReference(const AtAnswer &answer)
{
    for (const QByteArray &line : answer.lines) {
        if (const auto reference = Sender::referenceIn(line))
            return reference;
    }
    return std::nullopt;
}

/// What a refusal says about the modem rather than the text.
FollowUp followUpOf(const line::ErrorCode &code)
{
    using Kind = line::ErrorCode::Kind;
    if (isAnyOf(code, Kind::Cms, {304, 305}))
        return FollowUp::Setup;
    const line::ErrorClass meaning = errorClass(code);
    if (meaning == line::ErrorClass::Storage)
        return FollowUp::Empty;
    const bool isAboutNetwork =
        isAnyOf(code, Kind::Cms, {41, 302, 331, 2051}) || isAnyOf(code, Kind::Cme, {30});
    const bool isAboutUs = meaning == line::ErrorClass::Sim || meaning == line::ErrorClass::Unknown ||
                           meaning == line::ErrorClass::Modem;
    return isAboutNetwork || isAboutUs ? FollowUp::Look : FollowUp::None;
}

SendOutcome refused(const AtFinal &final)
{
    return {Refused{final.code, errorClass(final.code)}, followUpOf(final.code)};
}

SendOutcome outcomeWithoutReference(const AtAnswer &answer)
{
    switch (answer.end) {
    case AtAnswer::End::Final:
        if (isDoubtful(answer.final.code))
            return {Unknown{Unknown::Why::AmbiguousAnswer, answer.final.code}, FollowUp::Sync};
        return refused(answer.final);
    case AtAnswer::End::Restarted: return {Unknown{Unknown::Why::ModemRestarted, {}}, FollowUp::None};
    case AtAnswer::End::Lost: return {Unknown{Unknown::Why::LineLost, {}}, FollowUp::None};
    case AtAnswer::End::Timeout:
    case AtAnswer::End::Quiet:
    case AtAnswer::End::Prompt: break;
    }
    const auto why = answer.sawBareOk ? Unknown::Why::AmbiguousAnswer : Unknown::Why::Silence;
    return {Unknown{why, {}}, answer.sawBareOk ? FollowUp::Sync : FollowUp::Recover, true};
}

} // namespace

std::optional<int> Sender::referenceIn(QByteArrayView line)
{
    if (!AtReply::isNamed(line, "+CMGS"))
        return std::nullopt;
    const auto reference = AtReply(line).number();
    return reference && *reference >= 0 && *reference <= 255 ? reference : std::nullopt;
}

QCoro::Task<> Sender::openLink()
{
    const AtAnswer answer = co_await m_session.ask("AT+CMMS=2");
    m_isLinkOpen = answer.isOk();
    if (answer.isRefused())
        m_session.state().capabilities.keepsLinkOpen = false;
}

QCoro::Task<Step> Sender::closeLink()
{
    m_isLinkOpen = false;
    const AtAnswer answer = co_await m_session.ask("AT+CMMS=0");
    co_return answer.isBroken() ? Step::Broken : Step::Done;
}

QCoro::Task<SendOutcome> Sender::send(line::Submission submission, std::function<bool()> mayBegin)
{
    const auto frame = encodeSubmission(submission);
    if (!frame)
        co_return notAttempted(NotAttempted::Why::CannotEncode, FollowUp::None);
    if (submission.moreFollows && !m_isLinkOpen && m_session.state().capabilities.keepsLinkOpen)
        co_await openLink();

    AtCommand announce{.text = "AT+CMGS=" + QByteArray::number(frame->tpduLength),
                       .timeout = kPromptTime,
                       .wantsPrompt = true};
    const AtAnswer prompt = co_await m_session.ask(std::move(announce));
    switch (prompt.end) {
    case AtAnswer::End::Prompt: break;
    case AtAnswer::End::Final:
        if (prompt.isRefused())
            co_return refused(prompt.final);
        m_session.channel().writeRaw(kEscape);
        co_return notAttempted(NotAttempted::Why::NoPrompt, FollowUp::Recover);
    case AtAnswer::End::Timeout:
    case AtAnswer::End::Quiet:
        m_session.channel().writeRaw(kEscape);
        co_return notAttempted(NotAttempted::Why::NoPrompt, FollowUp::Recover);
    case AtAnswer::End::Restarted:
    case AtAnswer::End::Lost: co_return notAttempted(NotAttempted::Why::LineLost, FollowUp::None);
    }
    if (!mayBegin()) {
        m_session.channel().writeRaw(kEscape);
        co_return notAttempted(NotAttempted::Why::LineLost, FollowUp::None);
    }
    SendOutcome outcome = co_await sendPayload(frame->hex());
    outcome.lateReference = firstReference(prompt);
    co_return outcome;
}

QCoro::Task<SendOutcome> Sender::sendPayload(QByteArray digits)
{
    AtCommand payload{.text = std::move(digits),
                      .timeout = kAnswerTime,
                      .name = "+CMGS",
                      .isPayload = true,
                      .addsReturn = m_session.quirk().endsTextsWithReturn,
                      .needsLine = true,
                      .lineAfterOk = m_session.quirk().tellsNoReference ? kUnlikelyLine : kOkGrace,
                      .lineGrace = kOkGrace};
    const AtAnswer answer = co_await m_session.ask(std::move(payload));
    const auto reference = firstReference(answer);
    if (!reference && answer.sawBareOk && m_session.quirk().tellsNoReference)
        co_return SendOutcome{Accepted{0}, FollowUp::None};
    if (!reference)
        co_return outcomeWithoutReference(answer);
    const bool isSettled = answer.end == AtAnswer::End::Final;
    co_return SendOutcome{Accepted{*reference}, isSettled ? FollowUp::None : FollowUp::Sync};
}

} // namespace modem
