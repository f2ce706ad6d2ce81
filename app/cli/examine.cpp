#include "app/cli/examine.h"

#include "app/cli/makeline.h"
#include "app/knownlines.h"
#include "app/lineprobe.h"
#include "app/openlines.h"
#include "core/store/database.h"

#include <QCoroSignal>

using namespace Qt::StringLiterals;

namespace app {

QStringList linesToExamine(const Invocation &invocation)
{
    if (const QStringList named = invocation.arguments.texts(u"--line"_s); !named.isEmpty())
        return named;
    const auto database = store::Database::open(invocation.profile, store::Access::Read);
    if (!database)
        return {};
    const auto used = (*database)->read([](store::ReadDb &db) {
        QStringList lines;
        for (const KnownLine &line : knownLines(db))
            lines << line.name;
        for (const line::LineSpec &spec : linesOfOpenCampaigns(db))
            lines << spec.toString();
        lines.removeDuplicates();
        return lines;
    });
    return used.value_or(QStringList());
}

QCoro::Task<SupportLine> examineLine(Invocation &invocation, const QString &text,
                                     const modem::LineEnvironment &environment)
{
    SupportLine examined{text, {}, {}};
    auto made = makeLine(invocation, text, environment);
    if (!made)
        co_return examined;
    LineProbe probe(invocation.clock, text, std::move(made), LineProbe::Depth::Whole);
    QObject::connect(&invocation.stop, &StopSignal::raised, &probe, &LineProbe::stop);
    probe.start();
    co_await qCoro(&probe, &LineProbe::finished);
    examined.state = probe.state();
    examined.record = probe.record();
    co_return examined;
}

} // namespace app
