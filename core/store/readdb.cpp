#include "core/store/readdb.h"

#include "core/store/connection.h"

namespace store {

void ReadDb::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

bool ReadDb::cancelled()
{
    if (m_stop.stop_requested())
        fail({Error::Code::Cancelled, {}, m_connection.path()});
    return failed();
}

} // namespace store
