#include "tests/support/fakeline.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

FakeNetwork::Taken takenOf(const line::Submission &submission, int reference, const QString &line)
{
    FakeNetwork::Taken taken{
        submission.recipient, pdu::textOf(submission.segment), 1, 1, -1, reference, line};
    for (const auto &element : submission.segment.header) {
        if (element.id == 0 && element.data.size() == 3) {
            taken.concat = static_cast<quint8>(element.data[0]);
            taken.total = static_cast<quint8>(element.data[1]);
            taken.sequence = static_cast<quint8>(element.data[2]);
        }
    }
    return taken;
}

} // namespace

std::map<QString, int> FakeNetwork::times() const
{
    std::map<QString, int> times;
    for (const Taken &one : taken)
        ++times[u"%1 %2/%3 %4"_s.arg(one.recipient).arg(one.sequence).arg(one.total).arg(one.text)];
    return times;
}

FakeLine::FakeLine(QString name, FakeNetwork &network)
    : m_name(std::move(name))
    , m_network(network)
{
    state.imei = u"imei-"_s + m_name;
    state.iccid = u"iccid-"_s + m_name;
    state.capabilities.deliveryReports = true;
}

void FakeLine::comeUp()
{
    tell(line::Phase::Ready);
}

void FakeLine::tell(line::Phase phase)
{
    state.phase = phase;
    emit stateChanged(state);
}

void FakeLine::lose()
{
    state.phase = line::Phase::Lost;
    for (const auto &submission : std::exchange(held, {}))
        emit submitted(submission.part, line::Unknown{line::Unknown::Why::LineLost, {}});
    emit stateChanged(state);
}

void FakeLine::submit(const line::Submission &submission)
{
    seen.push_back(submission);
    held.push_back(submission);
    if (!isSlow)
        QMetaObject::invokeMethod(this, &FakeLine::release, Qt::QueuedConnection);
}

void FakeLine::release()
{
    if (held.empty() || isStopped())
        return;
    const line::Submission submission = held.front();
    held.pop_front();
    answer(submission);
}

void FakeLine::answer(const line::Submission &submission)
{
    const line::SubmitResult result =
        script ? script(submission) : line::SubmitResult(line::Accepted{nextReference});
    if (const auto *accepted = std::get_if<line::Accepted>(&result)) {
        m_network.taken.push_back(takenOf(submission, accepted->reference, m_name));
        nextReference = (nextReference + 1) % 256;
    }
    if (!isStopped())
        emit submitted(submission.part, result);
}

void FakeLine::ussd(const QString &code)
{
    codes << code;
    if (!service)
        return;
    auto answer = service();
    answer.code = code;
    emit ussdAnswered(answer);
}

void FakeLine::emitReport(const QString &recipient, int reference, int status, line::Token token)
{
    line::DeliveryReport report;
    report.token = token;
    report.reference = reference;
    report.recipient = recipient;
    report.status = status;
    emit reported(report);
}

void FakeLine::emitText(const QString &sender, const QString &text, base::TimePoint sent, line::Token token)
{
    line::Inbound inbound;
    inbound.token = token;
    inbound.sender = sender;
    inbound.text = text;
    inbound.serviceCentreTime = sent;
    emit received(inbound);
}

} // namespace tests
