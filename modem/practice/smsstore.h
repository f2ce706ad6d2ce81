#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace practice {

/// 3GPP TS 27.005 3.1, <stat>.
enum class StoredStatus { ReceivedUnread, ReceivedRead, Unsent, Sent };

/// A text or report in a store.
struct StoredMessage
{
    StoredStatus status = StoredStatus::ReceivedUnread;
    QByteArray serviceCentre; ///< its octets with the length in front, as they lead a PDU
    QByteArray tpdu;

    friend bool operator==(const StoredMessage &, const StoredMessage &) = default;
};

/// A store of limited size: SM, ME or SR. Indices begin with 1.
class SmsStore
{
public:
    explicit SmsStore(int size)
        : m_slots(size_t(size))
    {
    }

    int size() const { return int(m_slots.size()); }
    int used() const { return m_used; }
    bool isFull() const { return m_used == size(); }

    /// The index it was stored at, the lowest that was free; none if the store is full.
    std::optional<int> add(StoredMessage message);

    /// Borrowed until the next change; null for a free or impossible index.
    StoredMessage *at(int index);

    /// False for an index that does not exist; a free one is no error.
    bool remove(int index);

    bool has(int index) const { return index >= 1 && index <= size(); }

private:
    std::vector<std::optional<StoredMessage>> m_slots;
    int m_used = 0;
    size_t m_firstFree = 0; ///< no free slot lies before it
};

} // namespace practice
