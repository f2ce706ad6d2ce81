#include "app/cli/sending.h"

#include "app/application.h"
#include "app/forecasting.h"
#include "app/listimport.h"
#include "app/text/errortext.h"
#include "app/text/listtext.h"
#include "app/text/say.h"
#include "core/contacts/numberparser.h"
#include "core/store/groups.h"
#include "core/store/settings.h"

#include <QCoroFuture>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

auto refuse(Exit exit, const QString &sentence)
{
    return base::unexpected(Refusal{exit, sentence});
}

auto refuse(const store::Error &error)
{
    return refuse(error.code == store::Error::Code::InUse ? Exit::InUse : Exit::Failed,
                  explain(error).onCommandLine().toString());
}

Prepared<SettledAudience> audienceOfNumbers(const QStringList &numbers, contacts::Region region)
{
    SettledAudience settled;
    contacts::NumberParser parser(region);
    for (const QString &written : numbers) {
        const auto number = parser.parse(written);
        if (!number)
            return refuse(Exit::Usage,
                          u"--to %1: %2"_s.arg(written, explain(number.error()).onCommandLine().toString()));
        settled.audience.numbers.push_back(number->e164);
    }
    settled.name = numbers.size() == 1 ? numbers.front() : say("%n number(s)", numbers.size());
    return settled;
}

QCoro::Task<Prepared<SettledAudience>> audienceOfGroup(Invocation &invocation, QString name)
{
    const auto finding = invocation.application->ledger().run(
        [name](store::ReadDb &db) { return store::groupByName(db, name); });
    const auto found = co_await finding;
    if (!found)
        co_return refuse(found.error());
    if (!*found)
        co_return refuse(Exit::Usage,
                         say("There is no group \u201c%1\u201d. handbell-cli groups lists them.").arg(name));
    SettledAudience settled;
    settled.audience.kind = campaign::Audience::Kind::Group;
    settled.audience.group = (*found)->id;
    settled.name = (*found)->name;
    co_return settled;
}

QCoro::Task<Prepared<SettledAudience>> audienceOfFile(Invocation &invocation, SendPlan plan,
                                                      contacts::Region region)
{
    const QString path = plan.file.value_or(QString());
    contacts::ImportOptions options;
    options.reading = plan.reading;
    options.assigned = plan.map;
    options.region = region;
    options.group = QFileInfo(path).completeBaseName();
    options.basis = plan.basis;
    Console &console = invocation.console;
    const auto showProgress = [&console](const ImportProgress &progress) {
        const QString text = say("reading the list: %n row(s)", progress.counts.rows);
        console.progress({progress.fraction, text, {{u"rows"_s, progress.counts.rows}}});
    };
    const auto imported =
        co_await importList(*invocation.application, invocation.stop, path, options, showProgress);
    if (!imported)
        co_return refuse(Exit::Failed, imported.error().onCommandLine().toString());
    if (imported->wasStopped)
        co_return refuse(
            Exit::Stopped,
            say("Stopped while reading the list. Nothing was sent; the same command goes on from there."));
    SettledAudience settled;
    settled.audience.kind = campaign::Audience::Kind::Import;
    settled.audience.import = imported->id;
    settled.name = options.group;
    settled.unusableRows = imported->counts.invalid;
    co_return settled;
}

/// What the ledger says of a campaign before it is sent.
struct Prospect
{
    campaign::Preflight figures;
    send::Forecast forecast;
};

} // namespace

Prepared<bool> settleRealm(Invocation &invocation, const SendPlan &plan)
{
    const Engine &engine = invocation.application->engine();
    if (!engine.hasLines() && plan.lines.empty() && !plan.checkOnly)
        return refuse(
            Exit::Usage,
            u"send needs to know by what: --line serial:/dev/ttyUSB0, or --line practice: to rehearse."_s);
    const bool isMixed = engine.hasLines() && !plan.lines.empty() && engine.isPractice() != plan.isPractice;
    if (isMixed)
        return refuse(Exit::Usage,
                      say("The program that owns this profile is sending on %1 lines; practice and real "
                          "lines are never mixed. Nothing was sent. Wait until it is done.")
                          .arg(engine.isPractice() ? say("practice") : say("real")));
    return engine.hasLines() ? engine.isPractice() : plan.isPractice;
}

QCoro::Task<Prepared<contacts::Region>> settleRegion(Invocation &invocation, SendPlan plan)
{
    if (!plan.region.isEmpty())
        co_return plan.region;
    const auto asking = invocation.application->ledger().run(
        [](store::ReadDb &db) { return store::setting(db, u"region"_s); });
    const auto kept = co_await asking;
    if (!kept)
        co_return refuse(kept.error());
    co_return contacts::Region::fromText(kept->value_or(invocation.region));
}

QCoro::Task<Prepared<SettledAudience>> settleAudience(Invocation &invocation, SendPlan plan,
                                                      contacts::Region region)
{
    if (!plan.numbers.isEmpty())
        co_return audienceOfNumbers(plan.numbers, region);
    if (plan.group)
        co_return co_await audienceOfGroup(invocation, *plan.group);
    if (plan.file)
        co_return co_await audienceOfFile(invocation, plan, region);
    SettledAudience settled;
    settled.audience.kind = campaign::Audience::Kind::All;
    settled.name = say("Everybody");
    co_return settled;
}

QCoro::Task<Prepared<bool>> settleText(Invocation &invocation, QString text)
{
    const auto reading = invocation.application->ledger().run([text](store::ReadDb &db) {
        const auto read = campaign::readTemplate(db, text);
        return read ? std::optional<campaign::TemplateError>() : std::optional(read.error());
    });
    const auto error = co_await reading;
    if (!error)
        co_return refuse(error.error());
    if (*error)
        co_return refuse(Exit::Usage, explain(**error).onCommandLine().toString());
    co_return true;
}

QCoro::Task<Prepared<PreflightPage>> preflightOf(Invocation &invocation, campaign::Campaign campaign)
{
    const base::TimePoint now = invocation.clock.now();
    const auto counting = invocation.application->reader().run([campaign, now](store::ReadDb &db) {
        const auto figures = campaign::preflight(db, campaign, now);
        return Prospect{figures, forecastFor(db, campaign, figures.parts, now)};
    });
    const auto prospect = co_await counting;
    if (!prospect)
        co_return refuse(prospect.error());
    const PreflightPage page{campaign, prospect->figures, prospect->forecast, campaign.policy.lines,
                             std::nullopt};
    co_return page;
}

} // namespace app
