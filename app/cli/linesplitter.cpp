#include "app/cli/linesplitter.h"

#include <algorithm>
#include <utility>

namespace app {

QByteArrayList LineSplitter::add(QByteArrayView octets)
{
    QByteArrayList lines;
    for (qsizetype end = octets.indexOf('\n'); end >= 0; end = octets.indexOf('\n')) {
        keep(octets.first(end));
        lines.append(takeLine());
        octets = octets.sliced(end + 1);
    }
    keep(octets);
    return lines;
}

QByteArrayList LineSplitter::finish()
{
    return m_pending.isEmpty() ? QByteArrayList() : QByteArrayList{takeLine()};
}

void LineSplitter::keep(QByteArrayView octets)
{
    const qsizetype room = m_limit + 1 - m_pending.size();
    m_pending.append(octets.first(std::min(room, octets.size())));
}

QByteArray LineSplitter::takeLine()
{
    QByteArray line = std::exchange(m_pending, {});
    if (line.endsWith('\r') && !isTooLong(line))
        line.chop(1);
    return line;
}

} // namespace app
