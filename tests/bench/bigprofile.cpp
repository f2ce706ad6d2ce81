#include "tests/bench/bigprofile.h"

#include "core/base/systemclock.h"
#include "core/campaign/control.h"
#include "core/campaign/freeze.h"
#include "core/contacts/importer.h"
#include "core/contacts/sources/csv.h"
#include "core/store/campaigns.h"
#include "core/store/searchindex.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace bench {

void writeList(const QString &path, int rows, int first)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the list");
    file.write("Mobile,First name,Last name,City\n");
    const QByteArrayList names{"Anna", "Ben", "Clara", "David", "Emma", "Felix", "Hannah", "Jonas", "Lena"};
    const QByteArrayList cities{"Berlin", "Hamburg", "München", "Köln", "Bath", "Bristol"};
    QByteArray part;
    for (int i = first; i < first + rows; ++i) {
        const QByteArray digits = QByteArray::number(10000000 + qint64(i) * 7919 % 89999999);
        part += "+49151" + digits + ',' + names[i % 9] + ",Lastname" + QByteArray::number(i % 90001) + ',' +
                cities[i % 6] + '\n';
        if (part.size() > 1 << 20)
            file.write(std::exchange(part, {}));
    }
    file.write(part);
}

void importList(store::Database &db, const QString &path, const QString &name, const base::Clock &clock)
{
    auto source = contacts::openCsv(path);
    contacts::ImportOptions options;
    options.file = name;
    auto importer = contacts::Importer::begin(db, std::move(*source), options, clock);
    while (!(*importer)->isDone())
        if (!(*importer)->step(base::Milliseconds(50)))
            qFatal("the import failed");
    store::Batch batch(db);
    while (!need(batch.run([](store::WriteDb &tx) { return store::extendIndex(tx, 2000); }))) {
    }
    need(batch.commit());
}

namespace {

/// Queued in slices as the engine does it, and paused.
base::CampaignId queueForAll(store::Database &db, const campaign::Campaign &campaign)
{
    const auto now = base::SystemClock().now();
    const auto id =
        need(db.transaction([&](store::WriteDb &tx) { return campaign::launch(tx, campaign, now); }));
    store::Batch batch(db);
    std::unique_ptr<campaign::Freezer> freezer;
    while (!need(batch.run([&](store::WriteDb &tx) {
        if (!freezer)
            freezer = std::make_unique<campaign::Freezer>(tx, *store::campaignById(tx, id), now);
        return freezer->run(tx);
    }))) {
    }
    need(batch.run([&](store::WriteDb &tx) { return campaign::pause(tx, id); }));
    need(batch.commit());
    return id;
}

} // namespace

base::CampaignId makeProfile(const QString &folder, const QString &list, const campaign::Campaign &toAll)
{
    const auto db = need(store::Database::open(folder, store::Access::Write));
    importList(*db, list, u"list.csv"_s, base::SystemClock());
    return queueForAll(*db, toAll);
}

} // namespace bench
