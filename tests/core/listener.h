#pragma once

#include "core/inbox/hearing.h"
#include "core/store/incoming.h"
#include "tests/support/tempprofile.h"

namespace tests {

inline constexpr base::TimePoint kNoon{base::Milliseconds{1763812800123}};

inline line::Inbound textFrom(const QString &sender, const QString &text, base::TimePoint sent = kNoon)
{
    line::Inbound inbound;
    inbound.sender = sender;
    inbound.text = text;
    inbound.serviceCentreTime = sent;
    return inbound;
}

/// A profile with an ear: hears in units of work of its own, at a time that moves by hand.
class Listener
{
public:
    template <class F>
    auto write(F &&fn)
    {
        return value(db->transaction(std::forward<F>(fn)));
    }

    template <class F>
    auto read(F &&fn)
    {
        return value(db->read(std::forward<F>(fn)));
    }

    inbox::Hearing hear(const line::Inbound &inbound, base::SimId sim = {1}, bool practice = false)
    {
        return write([&](store::WriteDb &tx) {
            return inbox::hear(tx,
                               {sim, QStringLiteral("tcp:127.0.0.1:700%1").arg(sim.value), practice, inbound},
                               now, options);
        });
    }

    inbox::Hearing closeOverdue()
    {
        return write([&](store::WriteDb &tx) { return inbox::closeOverdue(tx, now, options); });
    }

    std::optional<base::TimePoint> nextDue()
    {
        return read([](store::ReadDb &tx) { return inbox::nextDue(tx); });
    }

    std::vector<inbox::Incoming> inbox()
    {
        std::vector<inbox::Incoming> all;
        for (auto &row : read([](store::ReadDb &tx) { return store::inboxRows(tx); }))
            all.push_back(std::move(row.incoming));
        return all;
    }

    QStringList texts()
    {
        QStringList all;
        for (const auto &incoming : inbox())
            all.append(incoming.text);
        return all;
    }

    TempProfile profile;
    std::unique_ptr<store::Database> db = profile.open();
    base::TimePoint now = kNoon + std::chrono::seconds(2);
    inbox::HearingOptions options{QStringLiteral("DE"), {}, {}, inbox::HearingOptions::builtInMatcher()};
};

} // namespace tests
