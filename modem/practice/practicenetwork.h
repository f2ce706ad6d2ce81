#pragma once

#include "modem/practice/acceptedlog.h"
#include "modem/practice/handover.h"
#include "modem/practice/people.h"
#include "modem/practice/timing.h"

#include <QHash>
#include <QMutex>

#include <map>
#include <memory>
#include <vector>

namespace practice {

class PracticeModem;

/// The number no service centre has; texts through it are refused with CMS 28.
extern const QString kWrongServiceCentre;

/// The network the practice modems are registered in. It remembers what it accepted, which makes it the judge
/// of every test, reports on it, and is full of people. Shared by modems in several threads; every function
/// may be called from any of them.
class PracticeNetwork
{
public:
    /// `log` may be null.
    PracticeNetwork(const base::Clock &clock, quint64 seed, Timing timing, PeopleMix mix,
                    std::unique_ptr<AcceptedLog> log = {});
    ~PracticeNetwork();

    /// Accepts a part, having logged it, or refuses it.
    Ruling submit(const Handover &handover);

    std::vector<AcceptedPart> accepted() const;
    size_t acceptedCount() const;
    /// What was accepted since the last call, and forgets it and the texts it made: for runs of weeks.
    std::vector<AcceptedPart> takeAccepted();
    /// Complete texts, in the order in which they became complete.
    std::vector<AcceptedText> texts() const;

    void setHabit(const QString &number, Habit habit);

    /// Sends a text to a modem; it comes at once, or when the modem can receive. False: there is no such
    /// modem.
    bool deliver(int modem, const Injection &injection);
    /// The same for a ready TPDU.
    bool deliver(int modem, const Arrival &arrival);

    /// Someone texts the modem in the very moment in which it sends.
    void collide(int modem);
    /// An SMS-DELIVER of long ago.
    QByteArray oldText() const;

    /// Of the modems alone: while it exists a modem is reached under its index.
    void join(int index, PracticeModem *modem);
    void leave(PracticeModem *modem);

private:
    struct Assembly
    {
        std::map<int, QString> parts;
    };

    std::optional<int> refusalOf(const Handover &handover, const AcceptedPart &part) const;
    void fate(const AcceptedPart &part, Ruling &ruling);
    void report(const AcceptedPart &part, int status, base::Milliseconds after, Ruling &ruling) const;
    void readBy(const AcceptedPart &part, base::Milliseconds after, Ruling &ruling);
    std::optional<AcceptedText> assemble(const AcceptedPart &part);
    void answer(const AcceptedText &text, base::Milliseconds after, Ruling &ruling);
    std::vector<QByteArray> deliverTpdus(const Injection &injection, base::TimePoint at) const;

    const base::Clock &m_clock;
    const quint64 m_seed;
    const Timing m_timing;
    mutable QMutex m_lock; ///< guards everything below
    People m_people;
    std::unique_ptr<AcceptedLog> m_log;
    std::vector<AcceptedPart> m_accepted;
    std::vector<AcceptedText> m_texts;
    std::map<QString, Assembly> m_assemblies;
    QHash<QString, int> m_textsTo;
    QHash<int, PracticeModem *> m_modems;
    quint64 m_drawn = 0;
};

} // namespace practice
