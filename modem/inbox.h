#pragma once

#include "modem/atstorage.h"
#include "modem/bringup.h"
#include "modem/textcodec.h"

#include <map>
#include <set>

namespace modem {

/// What the modem keeps for us: texts and reports are told with a token, kept until the ledger has them, then
/// deleted. Direct notices (+CMT, +CDS) are told at once with token 0. 3GPP TS 27.005 3.4.
///
/// Knows nothing of when: its owner decides when there is time to ask the modem.
class Inbox
{
public:
    struct Listener
    {
        std::function<void(const line::Inbound &)> received;
        std::function<void(const line::DeliveryReport &)> reported;
    };

    Inbox(Session &session, Listener listener);

    /// Forgets every place: the line was lost or the modem started anew, so places may mean other texts now.
    /// Tokens given out so far mean nothing any more.
    void reset();

    /// Takes +CMTI, +CDSI, +CMT, +CDS; false if the notice is about something else.
    bool notice(const AtNotice &notice);

    void acknowledge(line::Token token);

    /// Something was announced or may be deleted.
    bool hasWork() const { return !m_announced.empty() || m_toDelete > 0; }
    /// Something was told that the ledger has not acknowledged.
    bool isWaiting() const { return m_waiting > 0; }
    /// Told and not yet deleted.
    int kept() const { return m_toDelete + m_waiting; }

    /// Reads what was announced and deletes what was acknowledged.
    QCoro::Task<Step> tidy();

    /// Lists the selected storage, or every readable one, whatever was announced; then deletes as tidy().
    QCoro::Task<Step> sweep(bool everywhere);

    /// Only deletes what was acknowledged.
    QCoro::Task<Step> deleteAcknowledged();

private:
    enum class State { Told, Acknowledged, Undeletable };
    struct Kept
    {
        line::Token token = 0;
        QByteArray data;
        State state = State::Told;
        int deletions = 0;
    };

    QCoro::Task<Step> select(QByteArray storage);
    QCoro::Task<Step> list(QByteArray storage);
    QCoro::Task<Step> walk(QByteArray storage);
    QCoro::Task<Step> readOne(StoredPlace place);
    QCoro::Task<Step> deleteOne(StoredPlace place);
    QCoro::Task<Step> readUse();
    void tell(const StoredPlace &place, const StoredText &text);
    line::Token keep(const StoredPlace &place, const QByteArray &data);
    void tellDirectly(const AtNotice &notice);
    void drop(const StoredPlace &place);
    void forgetAnnounced(const QByteArray &storage);
    bool walks() const;
    bool isListedWhole(const QByteArray &storage) const;

    Session &m_session;
    Listener m_listener;
    std::set<StoredPlace> m_announced;
    std::map<StoredPlace, Kept> m_kept;
    line::Token m_lastToken = 0;
    int m_waiting = 0;
    int m_toDelete = 0;
    bool m_walks = false; ///< +CMGL hangs or is not there
};

} // namespace modem
