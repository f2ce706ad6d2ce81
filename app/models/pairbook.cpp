#include "app/models/pairbook.h"

#include <QDataStream>

using contacts::SamePair;

namespace app {

namespace {

QByteArray written(const SamePair &pair)
{
    QByteArray octets;
    QDataStream out(&octets, QIODevice::WriteOnly);
    const contacts::ListedContact &row = pair.row;
    out << pair.line << int(pair.likeness) << pair.here.value << pair.isOnly << row.number.e164
        << row.number.region.toString() << row.raw << row.name << row.language << row.fields;
    return octets;
}

} // namespace

PairBook::PairBook()
{
    m_hasGaps = !m_file.open();
}

void PairBook::add(const SamePair &pair)
{
    const QByteArray octets = written(pair);
    const std::scoped_lock lock(m_mutex);
    ++m_counts[static_cast<size_t>(pair.likeness)];
    const qint64 place = m_file.size();
    m_hasGaps = m_hasGaps || !m_file.seek(place) || m_file.write(octets) != octets.size();
    if (!m_hasGaps)
        m_places.push_back(place);
}

qint64 PairBook::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_counts[0] + m_counts[1];
}

qint64 PairBook::count(contacts::Likeness likeness) const
{
    const std::scoped_lock lock(m_mutex);
    return m_counts[static_cast<size_t>(likeness)];
}

bool PairBook::hasGaps() const
{
    const std::scoped_lock lock(m_mutex);
    return m_hasGaps;
}

std::vector<SamePair> PairBook::read(std::span<const qint64> numbers) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<SamePair> pairs;
    pairs.reserve(numbers.size());
    for (const qint64 number : numbers)
        pairs.push_back(readOne(number));
    return pairs;
}

SamePair PairBook::readOne(qint64 number) const
{
    SamePair pair;
    const auto at = static_cast<size_t>(number - 1);
    if (at >= m_places.size() || !m_file.seek(m_places[at]))
        return pair;
    int likeness = 0;
    QString region;
    contacts::ListedContact &row = pair.row;
    QDataStream in(&m_file);
    in >> pair.line >> likeness >> pair.here.value >> pair.isOnly >> row.number.e164 >> region >> row.raw >>
        row.name >> row.language >> row.fields;
    pair.likeness = static_cast<contacts::Likeness>(likeness);
    row.number.region = contacts::Region::fromText(region);
    return in.status() == QDataStream::Ok ? pair : SamePair{};
}

} // namespace app
