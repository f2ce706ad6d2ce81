#pragma once

#include "core/line/linestate.h"
#include "core/send/caps.h"
#include "core/send/credit.h"
#include "core/send/localperiod.h"
#include "core/send/retrypolicy.h"
#include "core/store/readdb.h"

namespace store {

/// A SIM (or, where a modem does not tell, its device) known to the profile.
struct Sim
{
    base::SimId id;
    QString identity; ///< LineState::simKey()
    bool practice = false;
    QString iccid;
    QString imsi;
    QString imei; ///< of the device it was last seen in
    QString number;
    QString name;
    QString operatorName;
    send::Caps caps;
    QString price;
    send::CreditRules creditRules;
    std::optional<send::Credit> credit; ///< as the network told it last
    send::StopReason stopped = send::StopReason::None;
    base::TimePoint seen{};

    friend bool operator==(const Sim &, const Sim &) = default;
};

/// Table `sim` and `device`: finds or makes the rows of what a line found, and notes that it was seen.
Sim meetSim(WriteDb &db, const line::LineState &state, const QString &port, bool practice,
            base::TimePoint now);

std::vector<Sim> sims(ReadDb &db);
std::optional<Sim> simById(ReadDb &db, base::SimId id);
std::optional<Sim> simByIdentity(ReadDb &db, const QString &identity, bool practice);
std::optional<Sim> simByImei(ReadDb &db, const QString &imei);
/// The one that was seen last on a port (a LINE as written), in one realm.
std::optional<Sim> lastSimOn(ReadDb &db, const QString &port, bool practice);
/// Caps, name, price and rules for the credit, as a person set them.
void saveSim(WriteDb &db, const Sim &sim);
/// Forgets device and SIM; what was sent over it stays.
bool forgetSim(WriteDb &db, base::SimId id);
void stopSim(WriteDb &db, base::SimId id, send::StopReason why);

/// Table `credit`: what the network told. The oldest of very many go.
void noteCredit(WriteDb &db, base::SimId id, const send::Credit &credit);
/// The latest `limit`, newest first.
std::vector<send::Credit> credits(ReadDb &db, base::SimId id, int limit);

/// Table `usage`: parts handed over in the local hour of `now`.
void addUsage(WriteDb &db, base::SimId sim, base::TimePoint hour, int parts, base::TimePoint now);
/// True if the person is new to this SIM this month (which starts at `month`).
bool addPerson(WriteDb &db, base::SimId sim, base::TimePoint month, qint64 e164);
bool knowsPerson(ReadDb &db, base::SimId sim, base::TimePoint month, qint64 e164);
/// What the running hour, day and month of `zone` have used up.
send::Used usedBy(ReadDb &db, base::SimId sim, base::TimePoint now, const QTimeZone &zone);

} // namespace store
