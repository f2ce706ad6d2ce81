#include "app/pages/composepage.h"

#include "app/application.h"
#include "app/forecasting.h"
#include "app/linekeeper.h"
#include "app/pages/compose/audiencecount.h"
#include "app/pages/compose/checkstep.h"
#include "app/pages/compose/peoplestep.h"
#include "app/pages/compose/realm.h"
#include "app/pages/compose/textstep.h"
#include "app/pages/troubles.h"
#include "app/text/when.h"
#include "app/whendone.h"
#include "core/campaign/control.h"
#include "core/store/campaigns.h"

#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Worth keeping: somebody has begun to write it.
bool isBegun(const campaign::Campaign &draft)
{
    return !isNobody(draft.audience) || !draft.text.trimmed().isEmpty();
}

} // namespace

void ComposePage::load(base::CampaignId id)
{
    const auto loading =
        application().reader().run([id](store::ReadDb &db) { return store::campaignById(db, id); });
    whenDone(loading, this, [this](const store::Result<std::optional<campaign::Campaign>> &draft) {
        if (!draft)
            return tellTrouble(banners(), draft.error());
        const bool isDraft = *draft && (*draft)->state == campaign::CampaignState::Draft;
        begin(isDraft ? **draft : campaign::Campaign{});
    });
}

void ComposePage::count()
{
    m_countSoon->stop();
    campaign::Campaign counted = m_draft;
    if (counted.text.trimmed().isEmpty())
        counted.text = u"-"_s; // people can be counted before there is a text
    m_count->ask(counted);
    showState();
}

void ComposePage::showCount()
{
    const campaign::Preflight &figures = m_count->figures();
    const bool isWhole = m_count->isWhole();
    m_people->showFigures(figures, isWhole);
    m_text->showFigures(figures, isWhole);
    m_check->showFigures(figures, isWhole);
    if (isWhole)
        askForecast();
    if (isWhole && std::exchange(m_sendsWhenCounted, false))
        return takeCountedAnew();
    showState();
}

void ComposePage::askForecast()
{
    const auto now = application().clock().now();
    const auto asking =
        application().reader().run([campaign = m_draft, parts = m_count->figures().parts, now](
                                       store::ReadDb &db) { return forecastFor(db, campaign, parts, now); });
    whenDone(asking, this, [this](const store::Result<send::Forecast> &forecast) {
        if (forecast)
            m_check->showForecast(*forecast, application().clock().now());
        else
            tellTrouble(banners(), forecast.error());
    });
}

void ComposePage::practise()
{
    context().lines.use(*line::parseLineSpec(LineKeeper::kPractice));
    m_stack->currentWidget()->setFocus(); // the button that was pressed goes
}

void ComposePage::save()
{
    m_saveSoon->stop();
    if (m_isSaving || m_isSending || m_draft == m_saved || !isBegun(m_draft))
        return;
    m_isSaving = true;
    const auto now = application().clock().now();
    const auto saving = application().ledger().run(
        [draft = m_draft, now](store::WriteDb &db) { return campaign::saveDraft(db, draft, now); });
    whenDone(saving, this,
             [this, saved = m_draft, writing = m_writing](const store::Result<base::CampaignId> &id) {
                 if (writing != m_writing)
                     return;
                 m_isSaving = false;
                 if (!id)
                     return tellTrouble(banners(), id.error());
                 m_saved = saved;
                 m_draft.id = m_saved.id = *id;
                 m_discard->setVisible(id->isValid());
                 const auto at = application().clock().now();
                 setFacts(tr("Draft saved %1").arg(shortMoment(at, at)));
                 if (m_launchesWhenSaved)
                     return launch();
                 if (m_draft != m_saved)
                     saveSoon();
             });
}

void ComposePage::discard()
{
    const campaign::Campaign draft = m_draft;
    const auto deleting = application().ledger().run(
        [id = draft.id](store::WriteDb &db) { return store::deleteDraft(db, id); });
    whenDone(deleting, this, [this, draft](const store::Result<bool> &deleted) {
        if (!deleted)
            return tellTrouble(banners(), deleted.error());
        begin({});
        navigation().back();
        feedback().toast(tr("Draft deleted"), [this, draft] {
            campaign::Campaign again = draft;
            again.id = {};
            const auto now = application().clock().now();
            application().ledger().run(
                [again, now](store::WriteDb &db) { return campaign::saveDraft(db, again, now); });
        });
    });
}

void ComposePage::showRealm()
{
    const Realm realm = realmOf(application().engine().lineNames());
    const bool isOther = m_draft.policy.lines != realm.lines;
    m_draft.practice = realm.isPractice;
    m_draft.policy.lines = realm.lines;
    setRehearsal(realm.isPractice);
    if (realm.isPractice)
        head().setChip(u"practice"_s, tr("Practice"), Tone::Brass);
    else
        head().setChip({}, {}, Tone::Neutral);
    if (realm.lines.isEmpty())
        offerPractice();
    else
        banners().remove(u"no-modem"_s);
    if (isOther) {
        m_check->untick();
        m_check->showCampaign(m_draft, application().clock().now());
        m_text->follow(m_draft);
        count();
    }
    showState();
}

void ComposePage::offerPractice()
{
    const auto &shown = banners().all();
    if (std::ranges::any_of(shown, [](const Banner &banner) { return banner.kind == u"no-modem"_s; }))
        return;
    Banner banner{u"no-modem"_s,
                  Tone::Brass,
                  u"practice"_s,
                  tr("No modem is connected"),
                  tr("Everything can be written and checked. With the practice modem you see how it goes: "
                     "nothing leaves this PC."),
                  {{tr("Practise"), [this] { practise(); }}}};
    if (navigation().has(u"modems"_s))
        banner.buttons.push_back({tr("Modems"), [this] { navigation().open({u"modems"_s, 0, {}}); }});
    banners().put(std::move(banner));
}

} // namespace app
