// The end of ComposePage: from the press of its button to the campaign.
#include "app/pages/composepage.h"

#include "app/application.h"
#include "app/pages/compose/audiencecount.h"
#include "app/pages/compose/checkstep.h"
#include "app/pages/compose/startcountdown.h"
#include "app/pages/troubles.h"
#include "app/whendone.h"
#include "core/campaign/control.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto kFresh = 60s; // figures older than this are counted again before anything goes out

bool isSame(const campaign::Preflight &left, const campaign::Preflight &right)
{
    return left.texts == right.texts && left.parts == right.parts && left.held == right.held &&
           left.leftOut == right.leftOut;
}

} // namespace

void ComposePage::send()
{
    save(); // should the window close before it starts, the draft is there
    m_saveSoon->stop();
    m_isSending = true;
    m_read = m_count->figures();
    const bool isFresh = !m_countSoon->isActive() && application().clock().now() - m_count->since() < kFresh;
    m_sendsWhenCounted = !isFresh;
    if (isFresh)
        startSoon();
    else
        count();
    showState();
}

void ComposePage::takeCountedAnew()
{
    if (isSame(m_count->figures(), m_read)) {
        startSoon();
        return showState();
    }
    m_check->untick();
    notSent(tr("Nothing was sent yet: people have changed meanwhile. Please read again"));
}

/// What is scheduled can be cancelled until its time comes; what goes out now can be stopped for a moment.
void ComposePage::startSoon()
{
    if (m_draft.starts && *m_draft.starts > application().clock().now())
        return launch();
    m_countdown->begin();
    m_countdown->setFocus();
}

/// The time is over. A window that was closed meanwhile sends nothing: nobody could have stopped it.
void ComposePage::start()
{
    if (window()->isVisible())
        launch();
}

void ComposePage::holdStart(const QString &why)
{
    if (!m_countdown->isRunning())
        return;
    m_countdown->stop();
    notSent(why);
}

void ComposePage::notSent(const QString &why)
{
    m_isSending = false;
    feedback().toast(why);
    showState();
}

void ComposePage::launch()
{
    m_launchesWhenSaved = m_isSaving; // else the draft under way would stay behind
    if (m_isSaving)
        return;
    const auto now = application().clock().now();
    const auto launching = application().ledger().run([campaign = m_draft, now](store::WriteDb &db) {
        const bool isTemplate = campaign::readTemplate(db, campaign.text).has_value();
        return isTemplate ? campaign::launch(db, campaign, now) : base::CampaignId{};
    });
    whenDone(launching, this, [this](const store::Result<base::CampaignId> &id) {
        m_isSending = false;
        if (!id)
            return tellTrouble(banners(), id.error());
        if (id->isValid())
            return leaveFor(*id);
        m_check->untick();
        notSent(tr("Nothing was sent: this draft is gone, or its text names what nobody has"));
    });
}

void ComposePage::leaveFor(base::CampaignId id)
{
    application().engine().refresh();
    const QString name = m_draft.name;
    begin({});
    if (!isVisible())
        return feedback().toast(tr("“%1” has started").arg(name));
    navigation().back(); // Back from the campaign leads to where this one was begun
    navigation().open({u"campaigns/campaign"_s, id.value, {}});
}

} // namespace app
