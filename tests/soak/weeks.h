#pragma once

#include "app/flightlog.h"
#include "core/send/dispatcher.h"
#include "modem/modemline.h"
#include "modem/practice/practicenetwork.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rigtransport.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimeZone>

#include <map>
#include <set>

namespace tests {

/// What a day left behind.
struct Day
{
    int number = 0;      ///< from 1
    int taken = 0;       ///< parts the network took
    int doubts = 0;      ///< texts nobody knows the fate of
    int heard = 0;       ///< texts that strangers sent
    int unplugged = 0;   ///< how often a modem was pulled
    QStringList wrong{}; ///< what is not as it must be
    qint64 heap = 0;     ///< octets in use
    int handles = 0;     ///< open files of the process
};

/// A shop's PC with a bank of modems, for weeks: a campaign every morning, people who answer and opt out,
/// strangers who text, sticks that are pulled every few minutes, a PC that sleeps at night and whose clock is
/// set. Everything is the program's own but time, the modems and the network behind them; all of it lives in
/// one thread and waits for nothing.
class Weeks
{
public:
    struct Plan
    {
        base::TimePoint begins; ///< at midnight in `zone`
        QTimeZone zone;
        QByteArrayList families; ///< a modem for each
        int people = 100;        ///< texted every day
        base::Milliseconds pulledEvery = std::chrono::minutes(7);
        QString faults;                                    ///< of every modem
        base::Milliseconds night = std::chrono::hours(23); ///< when the day is judged
        bool hasStrangers = true;                          ///< who text us
    };

    explicit Weeks(Plan plan);
    ~Weeks();

    /// From midnight to midnight.
    Day liveADay();

private:
    struct Place;

    static constexpr quint64 kSeed = 5;
    static constexpr int kCapHour = 60;
    static constexpr int kCapDay = 150;
    static constexpr qint64 kLogOctets = 1 << 20; ///< full several times a day

    class NoPins : public modem::PinBook
    {
    public:
        std::optional<QString> pin(const modem::PinOwner &) const override { return {}; }
        bool wasRefused(const modem::PinOwner &, const QString &) const override { return false; }
        void noteRefused(const modem::PinOwner &, const QString &) override {}
    };

    static QString nameOf(size_t place);
    void plugIn(const QByteArray &family);
    void setCaps();
    void launch();
    void textUs();
    void writeLog();
    void pullOne();
    void sleepUntilMorning();
    void liveUntil(base::Milliseconds timeOfDay);
    base::Milliseconds timeOfDay() const;

    // judging.cpp
    void judge();
    static practice::Habit habitOf(qint64 number);
    static campaign::MessageState endFor(qint64 number);
    void judgeLedger();
    void judgeTexts();
    void judgeCaps();
    void judgeReports();
    void judgeInbox();
    void judgeSims();
    void judgeLog();
    void blame(const QString &what) { m_day.wrong << what; }
    template <class T>
    T ask(const std::function<T(store::ReadDb &)> &question)
    {
        const auto answer = m_database->read(question);
        if (!answer)
            blame(QStringLiteral("the ledger cannot be read: ") + answer.error().detail);
        return answer.value_or(T());
    }

    Plan m_plan;
    QRandomGenerator m_random{7};
    FakeClock m_clock;
    NoPins m_pins;
    QTemporaryDir m_folder;
    app::RotatingLog m_log; ///< of what the modems said
    std::shared_ptr<practice::PracticeNetwork> m_network;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<send::Dispatcher> m_dispatcher;
    std::vector<std::unique_ptr<Place>> m_places;
    Day m_day;
    std::map<int, std::map<qint64, int>> m_reached; ///< by day and recipient: parts that the network took
    base::Milliseconds m_midnight{0};               ///< of the day, on the wall clock
    int m_strangers = 0;
    std::map<std::pair<QString, qint64>, int> m_inHour; ///< parts by IMSI and hour
    std::map<QString, int> m_inDay;                     ///< by IMSI
};

} // namespace tests
