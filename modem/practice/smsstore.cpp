#include "modem/practice/smsstore.h"

#include <algorithm>

namespace practice {

std::optional<int> SmsStore::add(StoredMessage message)
{
    if (isFull())
        return {};
    while (m_slots[m_firstFree])
        ++m_firstFree;
    m_slots[m_firstFree] = std::move(message);
    ++m_used;
    return int(m_firstFree) + 1;
}

StoredMessage *SmsStore::at(int index)
{
    if (!has(index) || !m_slots[size_t(index - 1)])
        return nullptr;
    return &*m_slots[size_t(index - 1)];
}

bool SmsStore::remove(int index)
{
    if (!has(index))
        return false;
    if (at(index)) {
        m_slots[size_t(index - 1)].reset();
        --m_used;
        m_firstFree = std::min(m_firstFree, size_t(index - 1));
    }
    return true;
}

} // namespace practice
