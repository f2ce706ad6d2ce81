#pragma once

#include "core/store/worker.h"
#include "tests/support/tempprofile.h"

#include <QTest>

namespace tests {

/// Lets the event loop run until something is so; false after a time that no healthy machine needs.
template <class Condition>
bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, 60'000);
}

/// A ledger and its reader, as the program has them.
class ReaderProfile
{
public:
    ReaderProfile()
        : m_database(m_profile.open())
        , m_reader(std::make_unique<store::Worker>(QStringLiteral("reader"), m_profile.folder(),
                                                   store::Access::Read))
    {
    }

    store::Database &database() { return *m_database; }
    store::Worker &reader() { return *m_reader; }

private:
    TempProfile m_profile;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Worker> m_reader;
};

} // namespace tests
