#pragma once

#include "modem/practice/smsstore.h"

#include <QList>
#include <QString>

namespace practice {

/// An entry of the phonebook on the SIM.
struct PhonebookEntry
{
    int index = 1;
    QString number;
    QString name;

    friend bool operator==(const PhonebookEntry &, const PhonebookEntry &) = default;
};

/// The SIM: who it is, its codes and what is stored on it. Stays as it is when the modem restarts, except
/// that a PIN is asked for again.
class SimCard
{
public:
    enum class Lock { None, Pin, Puk, Dead };
    enum class CodeResult { Good, Wrong, NowPuk, NowDead, NotAsked };

    /// Deterministic: the same seed and index make the same card.
    SimCard(quint64 seed, int index);

    QString imsi;
    QString iccid;
    QString ownNumber;
    QString serviceCentre;
    bool present = true;
    bool pinEnabled = false;
    QString pin;
    QString puk;
    SmsStore texts;
    std::vector<PhonebookEntry> phonebook;
    int account = 1234; ///< cents; *100# tells them
    int price = 0;      ///< of a part; with less on the account nothing is sent

    Lock lock() const { return m_lock; }
    bool isReady() const { return present && m_lock == Lock::None; }
    int pinTries() const { return m_pinTries; }
    int pukTries() const { return m_pukTries; }

    /// Power was cut: the PIN is asked for again if it is enabled.
    void powerUp();
    CodeResult enterPin(const QString &code);
    /// Unblocks with the PUK and sets a new PIN.
    CodeResult enterPuk(const QString &code, const QString &newPin);
    /// Checks the PIN for a change of settings while unlocked.
    CodeResult checkPin(const QString &code);
    void demandPuk();

    /// The reference of the next text, 0-255; delivery reports carry it.
    int peekReference() const { return m_reference; }
    /// The same, and the one after it is next: 255 is followed by 0.
    int takeReference();
    void keepReferenceConstant() { m_constantReference = true; }

private:
    CodeResult pinWasWrong();

    Lock m_lock = Lock::None;
    int m_pinTries = 3;
    int m_pukTries = 10;
    int m_reference = 0;
    bool m_constantReference = false;
};

} // namespace practice
