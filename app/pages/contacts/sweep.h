#pragma once

#include "app/models/contactsmodel.h"

#include <QObject>

namespace app {

/// Does one thing to many people, in the ledger's thread, a slice of 15 ms at a time, so that sending goes on
/// between them. Lives in the GUI thread and deletes itself after finished().
class Sweep : public QObject
{
    Q_OBJECT

public:
    using Ids = std::vector<base::ContactId>;
    /// In the ledger's thread; true if this changed anything.
    using Act = std::function<bool(store::WriteDb &, base::ContactId)>;

    /// From this many people on, a meter is worth looking at.
    static constexpr size_t kMany = 2000;

    Sweep(store::Worker &ledger, Ids ids, Act act, QObject *parent);
    void start();
    /// After the slice under way; what is done stays done.
    void stop() { m_isStopped = true; }
    size_t total() const { return m_ids->size(); }

signals:
    void progressed(qint64 done);
    /// With those that were changed, for the way back.
    void finished(const std::vector<base::ContactId> &changed);
    void failed(const store::Error &error);

private:
    struct Slice
    {
        size_t next = 0;
        Ids changed;
    };
    void step(size_t from);

    store::Worker &m_ledger;
    std::shared_ptr<const Ids> m_ids;
    Act m_act;
    Ids m_changed;
    bool m_isStopped = false;
};

} // namespace app
