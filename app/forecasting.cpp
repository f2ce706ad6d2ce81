#include "app/forecasting.h"

#include "core/line/linespec.h"
#include "core/store/sims.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

/// What a part takes on a practice line; real ones are assumed until they were measured.
base::Milliseconds perPart(const line::LineSpec &spec)
{
    if (spec.scheme != "practice"_L1)
        return send::ForecastLine::kAssumedPart;
    if (spec.option(u"profile") != u"realistic"_s)
        return 1ms;
    const double speed = std::max(spec.option(u"speed").value_or(u"1"_s).toDouble(), 0.001);
    return base::Milliseconds{static_cast<qint64>(1700 / speed)};
}

} // namespace

std::vector<send::ForecastLine> forecastLines(store::ReadDb &db, const QStringList &names, bool paced,
                                              base::TimePoint now)
{
    std::vector<send::ForecastLine> lines;
    for (const QString &name : names) {
        const auto spec = line::parseLineSpec(name);
        if (!spec)
            continue;
        const bool isPractice = spec->scheme == "practice"_L1;
        const bool isFree = !paced || (isPractice && spec->option(u"paced") != u"1"_s);
        const auto sim = isFree ? std::nullopt : store::lastSimOn(db, name, isPractice);
        send::ForecastLine &line = lines.emplace_back();
        line.perPart = perPart(*spec);
        line.caps = isFree ? send::kUnpaced : sim ? sim->caps : send::Caps{};
        if (sim)
            line.used = store::usedBy(db, sim->id, now, QTimeZone::systemTimeZone());
    }
    return lines;
}

send::Forecast forecastFor(store::ReadDb &db, const campaign::Campaign &campaign, qint64 parts,
                           base::TimePoint now)
{
    const auto start = std::max(now, campaign.starts.value_or(now));
    return send::forecast(forecastLines(db, campaign.policy.lines, campaign.policy.paced, now), parts, start,
                          QTimeZone::systemTimeZone());
}

} // namespace app
