#include "modem/ussd.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace modem {

namespace {

constexpr base::Milliseconds kAnswerTime = 60s;
constexpr base::Milliseconds kMoreLines = 2s;

Session::Answer request(Session &session, QByteArray text)
{
    AtCommand command{.text = "AT+CUSD=1,\"" + text + "\",15",
                      .timeout = kAnswerTime,
                      .needsLine = true,
                      .lineAfterOk = kAnswerTime,
                      .lineGrace = kMoreLines};
    AtAnswer answer = co_await session.ask(std::move(command));
    co_return answer;
}

line::UssdAnswer answerOf(const AtAnswer &answer)
{
    const auto reply = lastUssdReply(answer);
    if (reply && !reply->text.isEmpty() && reply->kind <= 2)
        return {true, ussdText(*reply), std::nullopt};
    if (answer.isRefused())
        return {false, {}, answer.final.code};
    const QString told = reply ? u"+CUSD: %1"_s.arg(reply->kind) : QString();
    return {false, {}, line::ErrorCode{line::ErrorCode::Kind::Text, -1, told}};
}

} // namespace

std::optional<UssdReply> lastUssdReply(const AtAnswer &answer)
{
    std::optional<UssdReply> last;
    for (const QByteArray &line : answer.lines) {
        const auto reply = parseUssd(line);
        const bool isBetter = reply && (!last || reply->kind <= 1 || last->kind > 1);
        if (isBetter)
            last = reply;
    }
    return last;
}

QCoro::Task<line::UssdAnswer> runUssd(Session &session, QString code)
{
    AtAnswer answer = co_await request(session, code.toLatin1());
    if (answer.isRefused() && answer.lines.empty()) {
        const AtAnswer packed = co_await request(session, packedUssd(code));
        if (!packed.isRefused())
            answer = packed;
    }
    const auto reply = lastUssdReply(answer);
    const bool isOpen = answer.end == AtAnswer::End::Timeout || (reply && reply->kind == 1);
    if (isOpen) {
        co_await session.ask("AT+CUSD=2");
    }
    co_return answerOf(answer);
}

} // namespace modem
