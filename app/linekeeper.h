#pragma once

#include "app/keystore.h"
#include "app/knownlines.h"
#include "app/modemfinder.h"
#include "app/text/explanation.h"
#include "core/send/station.h"

#include <QCoroTask>
#include <QSet>

namespace app {

class Application;

/// Which lines the window sends over: opens those the shop uses and those that unfinished campaigns need,
/// looks for modems that are plugged in, and knows their PINs. Lives in the GUI thread.
class LineKeeper : public QObject
{
    Q_OBJECT

public:
    /// The line a newcomer practises with: people who answer, at ten times their speed.
    static const QString kPractice;

    explicit LineKeeper(Application &application, QObject *parent = nullptr, ModemFinder::Places places = {});

    /// Once, as soon as the engine runs.
    QCoro::Task<void> start();
    /// Lets go of every port that is being asked who is there.
    QCoro::Task<void> stop();

    ModemFinder &finder() { return m_finder; }

    /// Opens it, now and at every later start. failed() tells why it cannot be.
    void use(const line::LineSpec &spec, const QString &imei = {});
    /// Closes it after the text in its hands, and does not open it again.
    void remove(const QString &name);

    /// Entered at the next look at the SIM, some seconds later. `isKept`: also in the system's key store;
    /// pinNotKept() tells if there is none.
    void givePin(const send::LineReport &line, const QString &pin, bool isKept);

signals:
    /// A line that should be there is not.
    void failed(const QString &name, const Explanation &why);
    void pinNotKept();

private:
    void open(const line::LineSpec &spec);
    QCoro::Task<void> add(line::LineSpec spec);
    bool mayAsk(const modem::SerialPort &port) const;
    bool isInUse(const QString &imei) const;
    void lookAtFound();
    void forgetTwin(const QString &name, const QString &other);
    void lookAtLine(const send::LineReport &line);

    Application &m_application;
    KeyStore m_keys;
    ModemFinder m_finder;
    std::vector<KnownLine> m_known;
    QSet<QString> m_askedKeys;                    ///< lines whose PIN the key store was asked for
    std::map<QString, base::Milliseconds> m_lost; ///< lines whose port vanished, since when on the clock
};

} // namespace app
