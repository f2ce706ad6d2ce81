#include "modem/practice/practicenetwork.h"

#include "modem/practice/practicemodem.h"
#include "modem/practice/tpdu.h"

#include <QMutexLocker>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace practice {

const QString kWrongServiceCentre = u"+490000"_s;

namespace {

// TP-ST, 3GPP TS 23.040 9.2.3.15
constexpr int kDelivered = 0x00;
constexpr int kTrying = 0x20;
constexpr int kNotObtainable = 0x43;
constexpr int kValidityExpired = 0x46;

/// What a service centre does when nothing else is asked for.
constexpr std::chrono::hours kUsualValidity{48};

/// Everything that happens to one text is drawn from this, whatever else happens in the network.
Random chanceOf(quint64 seed, const AcceptedPart &part)
{
    return Random(Random::derive(seed, part.imsi.toUtf8() + part.recipient.toUtf8() + part.tpdu));
}

/// The parts of an answer that comes in disorder: shuffled, and one of them twice.
std::vector<int> disorder(int count, Random &random)
{
    std::vector<int> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    for (int i = count - 1; i > 0; --i)
        std::swap(order[size_t(i)], order[size_t(random.between(0, i))]);
    order.push_back(order.front());
    return order;
}

QString assemblyKey(const AcceptedPart &part)
{
    return u"%1 %2 %3/%4"_s.arg(part.imsi, part.recipient)
        .arg(part.concatenation->reference)
        .arg(part.concatenation->total);
}

} // namespace

PracticeNetwork::PracticeNetwork(const base::Clock &clock, quint64 seed, Timing timing, PeopleMix mix,
                                 std::unique_ptr<AcceptedLog> log)
    : m_clock(clock)
    , m_seed(seed)
    , m_timing(timing)
    , m_people(seed, mix)
    , m_log(std::move(log))
{
}

PracticeNetwork::~PracticeNetwork() = default;

Ruling PracticeNetwork::submit(const Handover &handover)
{
    auto part = readSubmit(handover.tpdu, m_clock.now());
    if (!part)
        return {96, {}};
    part->modem = handover.modem;
    part->imsi = handover.imsi;
    part->reference = handover.reference;
    const QMutexLocker guard(&m_lock);
    if (const auto code = refusalOf(handover, *part))
        return {code, {}};
    if (m_log && !m_log->append(*part))
        return {38, {}};
    Ruling ruling;
    fate(*part, ruling);
    m_accepted.push_back(std::move(*part));
    return ruling;
}

std::optional<int> PracticeNetwork::refusalOf(const Handover &handover, const AcceptedPart &part) const
{
    if (handover.serviceCentre == kWrongServiceCentre)
        return 28;
    if (m_people.habit(part.recipient) == Habit::Refused)
        return 1;
    return {};
}

/// What becomes of an accepted part: who gets it when, and what is reported.
void PracticeNetwork::fate(const AcceptedPart &part, Ruling &ruling)
{
    Random random = chanceOf(m_seed, part);
    const auto soon = m_timing.draw(Timing::Act::Report, random);
    switch (m_people.habit(part.recipient)) {
    case Habit::NoSuchNumber:
        report(part, kNotObtainable, soon, ruling);
        assemble(part);
        return;
    case Habit::NeverOn:
        report(part, kTrying, soon, ruling);
        report(part, kValidityExpired, m_timing.scaled(part.validity.value_or(kUsualValidity)), ruling);
        assemble(part);
        return;
    case Habit::PhoneOff: {
        const auto late = soon + m_timing.draw(Timing::Act::PhoneOff, random);
        report(part, kTrying, soon, ruling);
        report(part, kDelivered, late, ruling);
        readBy(part, late, ruling);
        return;
    }
    case Habit::Silent:
    case Habit::Answers:
    case Habit::AnswersAtLength:
    case Habit::Misspells:
    case Habit::OptsOut:
    case Habit::Refused: break;
    }
    report(part, kDelivered, soon, ruling);
    readBy(part, soon, ruling);
}

void PracticeNetwork::report(const AcceptedPart &part, int status, base::Milliseconds after,
                             Ruling &ruling) const
{
    if (part.wantsReport)
        ruling.later.push_back({after, {reportTpdu(part, status, m_clock.now() + after), true}});
}

void PracticeNetwork::readBy(const AcceptedPart &part, base::Milliseconds after, Ruling &ruling)
{
    if (const auto text = assemble(part))
        answer(*text, after, ruling);
}

/// The whole text when this part completes it.
std::optional<AcceptedText> PracticeNetwork::assemble(const AcceptedPart &part)
{
    AcceptedText text{part.modem, part.recipient, part.text, 1};
    if (part.concatenation && part.concatenation->total > 1) {
        const QString key = assemblyKey(part);
        auto &parts = m_assemblies[key].parts;
        parts.emplace(part.concatenation->sequence, part.text);
        if (int(parts.size()) < part.concatenation->total)
            return {};
        text.text.clear();
        for (const auto &[sequence, piece] : parts)
            text.text += piece;
        text.parts = part.concatenation->total;
        m_assemblies.erase(key);
    }
    m_texts.push_back(text);
    return text;
}

void PracticeNetwork::answer(const AcceptedText &text, base::Milliseconds after, Ruling &ruling)
{
    const int n = ++m_textsTo[text.recipient];
    Injection injection{text.recipient, m_people.answer(text.recipient, n), n};
    if (injection.text.isEmpty())
        return;
    Random random(Random::derive(m_seed, text.recipient.toUtf8() + " answer " + QByteArray::number(n)));
    auto when = after + m_timing.draw(Timing::Act::Reply, random);
    auto tpdus = deliverTpdus(injection, m_clock.now() + when);
    if (tpdus.size() > 1) {
        injection.order = disorder(int(tpdus.size()), random);
        tpdus = deliverTpdus(injection, m_clock.now() + when);
    }
    for (QByteArray &tpdu : tpdus) {
        ruling.later.push_back({when, {std::move(tpdu), false}});
        when += m_timing.draw(Timing::Act::Glance, random);
    }
}

std::vector<QByteArray> PracticeNetwork::deliverTpdus(const Injection &injection, base::TimePoint at) const
{
    pdu::SegmentOptions options;
    options.reference = injection.reference & 0xFF;
    const auto cut = pdu::segmentText(injection.text, options);
    std::vector<QByteArray> tpdus;
    if (!cut)
        return tpdus;
    std::vector<int> order = injection.order;
    if (order.empty()) {
        order.resize(cut->segments.size());
        std::iota(order.begin(), order.end(), 0);
    }
    for (const int index : order)
        tpdus.push_back(
            deliverTpdu(injection.sender, cut->segments.at(size_t(index)), at, injection.messageClass));
    return tpdus;
}

std::vector<AcceptedPart> PracticeNetwork::accepted() const
{
    const QMutexLocker guard(&m_lock);
    return m_accepted;
}

std::vector<AcceptedPart> PracticeNetwork::takeAccepted()
{
    const QMutexLocker locker(&m_lock);
    m_texts.clear();
    return std::exchange(m_accepted, {});
}

size_t PracticeNetwork::acceptedCount() const
{
    const QMutexLocker guard(&m_lock);
    return m_accepted.size();
}

std::vector<AcceptedText> PracticeNetwork::texts() const
{
    const QMutexLocker guard(&m_lock);
    return m_texts;
}

void PracticeNetwork::setHabit(const QString &number, Habit habit)
{
    const QMutexLocker guard(&m_lock);
    m_people.setHabit(number, habit);
}

bool PracticeNetwork::deliver(int modem, const Injection &injection)
{
    const auto tpdus = deliverTpdus(injection, m_clock.now());
    return std::all_of(tpdus.begin(), tpdus.end(), [&](const QByteArray &tpdu) {
        return deliver(modem, Arrival{tpdu, false});
    });
}

/// The lock is held until the call is posted: a modem leaves under the same lock before it goes.
bool PracticeNetwork::deliver(int modem, const Arrival &arrival)
{
    const QMutexLocker guard(&m_lock);
    PracticeModem *receiver = m_modems.value(modem, nullptr);
    if (!receiver)
        return false;
    QMetaObject::invokeMethod(
        receiver, [receiver, arrival] { receiver->receive(arrival); }, Qt::QueuedConnection);
    return true;
}

void PracticeNetwork::collide(int modem)
{
    deliver(modem, Injection{u"+4917139200"_s, u"Are you there?"_s});
}

QByteArray PracticeNetwork::oldText() const
{
    const auto longAgo = m_clock.now() - std::chrono::hours(24 * 30);
    return deliverTpdus({u"+4917139200"_s, u"An old text"_s}, longAgo).front();
}

void PracticeNetwork::join(int index, PracticeModem *modem)
{
    const QMutexLocker guard(&m_lock);
    m_modems.insert(index, modem);
}

void PracticeNetwork::leave(PracticeModem *modem)
{
    const QMutexLocker guard(&m_lock);
    m_modems.removeIf([modem](const auto &entry) { return entry.value() == modem; });
}

} // namespace practice
