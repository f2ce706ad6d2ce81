#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace practice {

/// Chance that is the same for the same seed, on every machine and with every library (SplitMix64).
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    /// In [0, 1).
    double fraction() { return double(next() >> 11) * 0x1.0p-53; }

    /// In [low, high].
    int between(int low, int high) { return low + int(next() % quint64(high - low + 1)); }

    bool chance(double probability) { return fraction() < probability; }

    /// A seed of its own for a part of the run that must not depend on what else happens (FNV-1a).
    static quint64 derive(quint64 seed, QByteArrayView name)
    {
        quint64 hash = 0xCBF29CE484222325u ^ seed;
        for (const char c : name)
            hash = (hash ^ quint8(c)) * 0x100000001B3u;
        return Random(hash).next();
    }

private:
    quint64 m_state;
};

} // namespace practice
