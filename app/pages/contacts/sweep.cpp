#include "app/pages/contacts/sweep.h"

#include "app/whendone.h"

#include <QElapsedTimer>

namespace app {

namespace {

constexpr qint64 kSliceMs = 15;

} // namespace

Sweep::Sweep(store::Worker &ledger, Ids ids, Act act, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_ids(std::make_shared<const Ids>(std::move(ids)))
    , m_act(std::move(act))
{
}

void Sweep::start()
{
    step(0);
}

void Sweep::step(size_t from)
{
    const auto working = m_ledger.run([ids = m_ids, act = m_act, from](store::WriteDb &db) {
        Slice slice{from, {}};
        QElapsedTimer timer;
        timer.start();
        while (slice.next < ids->size() && timer.elapsed() < kSliceMs && !db.failed()) {
            const auto id = (*ids)[slice.next++];
            if (act(db, id))
                slice.changed.push_back(id);
        }
        return slice;
    });
    whenDone(working, this, [this](const store::Result<Slice> &slice) {
        if (!slice) {
            emit failed(slice.error());
            deleteLater();
            return;
        }
        m_changed.insert(m_changed.end(), slice->changed.begin(), slice->changed.end());
        emit progressed(static_cast<qint64>(slice->next));
        if (slice->next < m_ids->size() && !m_isStopped) {
            step(slice->next);
            return;
        }
        emit finished(m_changed);
        deleteLater();
    });
}

} // namespace app
