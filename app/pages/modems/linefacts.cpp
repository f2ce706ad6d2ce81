#include "app/pages/modems/linefacts.h"

#include "app/text/linetext.h"
#include "app/text/simtext.h"

#include <QTimeZone>

namespace app {

QString LineFacts::name() const
{
    if (sim && !sim->name.isEmpty())
        return sim->name;
    if (report.practice)
        return practiceName(report.name);
    if (!report.state.operatorName.isEmpty())
        return report.state.operatorName;
    return model().isEmpty() ? shortLineName(report.name) : model();
}

QString LineFacts::model() const
{
    return modelName(report.state);
}

QString LineFacts::credit() const
{
    return sim ? creditText(sim->credit, asOf) : QString();
}

std::vector<LineFacts> readFacts(store::ReadDb &db, const std::vector<send::LineReport> &reports,
                                 base::TimePoint now)
{
    std::vector<LineFacts> all;
    for (const send::LineReport &report : reports) {
        LineFacts facts{
            report, report.sim.isValid() ? store::simById(db, report.sim) : std::nullopt, {}, now};
        if (!facts.sim)
            facts.sim = store::lastSimOn(db, report.name, report.practice);
        if (facts.sim)
            facts.used = store::usedBy(db, facts.sim->id, now, QTimeZone::systemTimeZone());
        all.push_back(std::move(facts));
    }
    return all;
}

} // namespace app
