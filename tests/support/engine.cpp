#include "tests/support/engine.h"

#include "tests/support/settle.h"

using namespace Qt::StringLiterals;

namespace tests {

Engine::Engine(const TempProfile &profile, FakeClock &fakeClock, FakeNetwork &fakeNetwork,
               send::DispatcherOptions options, const std::function<void()> &beforeStart)
    : clock(fakeClock)
    , network(fakeNetwork)
    , db(profile.open())
{
    if (!options.random)
        options.random = [] { return 0.5; };
    options.zone = QTimeZone::utc();
    dispatcher = std::make_unique<send::Dispatcher>(*db, clock, options);
    if (beforeStart)
        beforeStart();
    started = dispatcher->start();
}

FakeLine &Engine::addLine(const QString &name, bool paced, bool practice)
{
    auto &line = lines[name];
    line = std::make_unique<FakeLine>(name, network);
    dispatcher->addLine(line.get(), name, practice, paced);
    line->comeUp();
    return *line;
}

base::CampaignId Engine::launch(campaign::Campaign campaign)
{
    return change([&](store::WriteDb &tx) { return campaign::launch(tx, campaign, clock.now()); });
}

void Engine::pump()
{
    settle(clock);
}

void Engine::advance(base::Milliseconds by)
{
    pump();
    while (by > base::Milliseconds{0}) {
        const auto step = std::min(by, base::Milliseconds{1000});
        clock.advance(step);
        pump();
        by -= step;
    }
}

campaign::Summary Engine::summary(base::CampaignId id)
{
    return value(db->read([&](store::ReadDb &read) { return campaign::summarise(read, id); }));
}

campaign::Campaign Engine::campaign(base::CampaignId id)
{
    return value(db->read([&](store::ReadDb &read) { return store::campaignById(read, id); })).value();
}

campaign::Message Engine::message(qint64 e164)
{
    return value(db->read([&](store::ReadDb &read) {
               const auto id = read.value<base::MessageId>(
                   u"SELECT id FROM message WHERE e164 = ? ORDER BY id DESC LIMIT 1"_s, e164);
               return id ? store::messageById(read, *id) : std::nullopt;
           }))
        .value();
}

std::vector<campaign::Part> Engine::parts(qint64 e164)
{
    const auto id = message(e164).id;
    return value(db->read([&](store::ReadDb &read) { return store::allParts(read, id); }));
}

campaign::Campaign campaignTo(int count, const QString &text, qint64 first)
{
    campaign::Campaign campaign;
    campaign.name = u"test"_s;
    campaign.text = text;
    for (int i = 0; i < count; ++i)
        campaign.audience.numbers.push_back(first + i);
    return campaign;
}

} // namespace tests
