#include "tests/modem/practicewire.h"

#include "core/pdu/submit.h"
#include "tests/catch.h"

#include <QCoreApplication>

namespace tests {

namespace {

std::shared_ptr<practice::PracticeNetwork> makeNetwork(const FakeClock &clock,
                                                       const PracticeWire::Setup &setup)
{
    return std::make_shared<practice::PracticeNetwork>(clock, setup.seed, setup.timing, setup.people);
}

practice::ModemOptions makeOptions(const PracticeWire::Setup &setup)
{
    practice::ModemOptions options;
    options.index = setup.index;
    options.seed = setup.seed;
    options.timing = setup.timing;
    options.pinEnabled = setup.pinEnabled;
    const auto plan = practice::FaultPlan::parse(setup.faults);
    REQUIRE(plan.has_value());
    options.faults = *plan;
    return options;
}

void turn()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

} // namespace

PracticeWire::PracticeWire()
    : PracticeWire(Setup{})
{
}

PracticeWire::PracticeWire(const Setup &setup)
    : network(makeNetwork(clock, setup))
    , modem(clock, network, makeOptions(setup))
{
    reopen();
}

void PracticeWire::reopen()
{
    modem.detach();
    pair = std::make_unique<practice::LoopPair>();
    modem.attach(&pair->far());
    QObject::connect(&modem, &practice::PracticeModem::wentAway, pair.get() ? &pair->near() : nullptr,
                     [this] { pair->unplug(); });
    turn();
}

QByteArray PracticeWire::heard()
{
    QByteArray all;
    QByteArray more;
    do {
        turn();
        more = pair->near().readAll();
        all += more;
    } while (!more.isEmpty());
    return all;
}

QByteArray PracticeWire::write(const QByteArray &octets)
{
    heard();
    pair->near().write(octets);
    return heard();
}

QByteArray PracticeWire::wait(base::Milliseconds by)
{
    const auto end = clock.uptime() + by;
    QByteArray all;
    while (clock.uptime() < end) {
        clock.advance(std::min(base::Milliseconds(5), end - clock.uptime()));
        all += heard();
    }
    return all;
}

QByteArray PracticeWire::sendPdu(const QByteArray &pdu)
{
    const auto length = pdu.size() / 2 - 1 - QByteArray::fromHex(pdu.left(2)).front();
    const QByteArray prompt = say("AT+CMGS=" + QByteArray::number(length));
    return prompt.endsWith("> ") ? write(pdu + '\x1a') : prompt;
}

QByteArray submitPdu(QStringView number, QStringView text, bool wantsReport)
{
    const auto cut = pdu::segmentText(text);
    REQUIRE(cut.has_value());
    const auto submit = pdu::makeSubmit(number, cut->segments.front(), {{}, {}, wantsReport});
    REQUIRE(submit.has_value());
    return pdu::encode(*submit)->hex();
}

} // namespace tests
