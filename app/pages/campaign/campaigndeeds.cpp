#include "app/pages/campaignpage.h"

#include "app/application.h"
#include "app/dialogs/askfirst.h"
#include "app/pages/campaign/recipientspane.h"
#include "app/pages/holdorgoon.h"
#include "app/pages/troubles.h"
#include "app/text/fatetext.h"
#include "app/text/numbertext.h"
#include "app/text/say.h"
#include "app/whendone.h"
#include "core/campaign/control.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using campaign::CampaignState;
using campaign::MessageState;

namespace app {

namespace {

QString whoOf(const store::Doubt &doubt)
{
    const QString number = isolated(numberText({doubt.e164, {}}));
    return doubt.name.isEmpty() ? number : u"%1, %2"_s.arg(doubt.name, number);
}

/// The texts in doubt, each once.
std::vector<base::MessageId> messagesOf(const std::vector<store::Doubt> &doubts)
{
    std::vector<base::MessageId> messages;
    for (const store::Doubt &doubt : doubts)
        if (std::ranges::find(messages, doubt.message) == messages.end())
            messages.push_back(doubt.message);
    return messages;
}

} // namespace

void CampaignPage::pauseOrGoOn()
{
    holdOrGoOn(context(), *this, m_moment.campaign.id, m_moment.campaign.state == CampaignState::Paused,
               [this] { m_figures.poke(); });
}

void CampaignPage::askToCancel()
{
    const campaign::Counts &counts = m_moment.summary.messages;
    const qint64 unsent = counts[MessageState::Queued] + counts[MessageState::Held];
    const qint64 out = counts.total() - unsent;
    const QString alreadyOut = say("%n text(s) are out already.", out);
    const bool isCounted = m_moment.campaign.frozen; // else not all its people were gone through
    askFirst(this, tr("Cancel the rest?"),
             isCounted ? say("%n text(s) will not go out.", unsent) + u' ' + alreadyOut
                       : tr("What has not gone out yet will not go out.") + u' ' + alreadyOut,
             isCounted ? say("Cancel %n text(s)", unsent) : tr("Cancel all that is left"), tr("Keep them"),
             [this] {
                 const base::CampaignId id = m_moment.campaign.id;
                 const auto acting = application().ledger().run(
                     [id](store::WriteDb &db) { return campaign::cancel(db, id); });
                 whenDone(acting, this, [this](const store::Result<bool> &changed) {
                     if (!changed)
                         return tellTrouble(banners(), changed.error());
                     application().engine().refresh();
                     m_figures.poke();
                     if (*changed)
                         feedback().toast(tr("The rest is cancelled. What is out stays out"));
                 });
             });
}

void CampaignPage::settle(std::vector<base::MessageId> messages, campaign::Settlement settlement)
{
    const auto now = application().clock().now();
    const auto settling =
        application().ledger().run([messages = std::move(messages), settlement, now](store::WriteDb &db) {
            int texts = 0;
            for (const base::MessageId message : messages)
                texts += campaign::settleDoubts(db, message, settlement, now) > 0 ? 1 : 0;
            return texts;
        });
    whenDone(settling, this, [this, settlement](const store::Result<int> &texts) {
        if (!texts)
            return tellTrouble(banners(), texts.error());
        application().engine().refresh();
        m_figures.poke();
        m_rows.poke();
        if (*texts > 0)
            feedback().toast(settlement == campaign::Settlement::Resend
                                 ? say("%n in doubt will be sent again", *texts)
                                 : say("%n in doubt counted as sent", *texts));
    });
}

void CampaignPage::askToSendAgain(std::vector<base::MessageId> messages, const QString &whom)
{
    askFirst(this, tr("Send it again?"), tr("If the first one did go out, %1 gets it twice.").arg(whom),
             tr("Send it again"), tr("Leave it in doubt"),
             [this, messages = std::move(messages)] { settle(messages, campaign::Settlement::Resend); });
}

void CampaignPage::release(base::MessageId message)
{
    const auto now = application().clock().now();
    const auto releasing = application().ledger().run(
        [message, now](store::WriteDb &db) { return campaign::release(db, message, now); });
    whenDone(releasing, this, [this](const store::Result<bool> &released) {
        if (!released)
            return tellTrouble(banners(), released.error());
        application().engine().refresh();
        m_figures.poke();
        m_rows.poke();
        if (*released)
            feedback().toast(tr("The text goes out after all"));
    });
}

void CampaignPage::tryAgain(base::CampaignId id, const store::FailureClass &what, base::MessageId after,
                            int done)
{
    constexpr int kSlice = 100;
    const auto now = application().clock().now();
    const auto trying = application().ledger().run([id, what, after, now](store::WriteDb &db) {
        return campaign::retryFailed(db, id, what, after, kSlice, now);
    });
    whenDone(trying, this, [this, id, what, done](const store::Result<campaign::Retried> &slice) {
        if (!slice)
            return tellTrouble(banners(), slice.error());
        application().engine().refresh();
        m_figures.poke();
        m_rows.poke();
        if (slice->last.isValid())
            return tryAgain(id, what, slice->last, done + slice->texts);
        feedback().toast(done > 0 ? say("%n text(s) will be tried again", done)
                                  : tr("None of them can be tried again: the campaign is over"));
    });
}

void CampaignPage::askToSendWhole(base::MessageId message, const QString &whom)
{
    askFirst(this, tr("Send the whole text again?"),
             tr("Some of it went out by a SIM that is not here. If it goes out again by another one, %1 may "
                "see the beginning twice, and those parts are paid twice.")
                 .arg(whom),
             tr("Send it whole"), tr("Wait for the SIM"), [this, message] { sendWhole(message); });
}

void CampaignPage::sendWhole(base::MessageId message)
{
    const auto now = application().clock().now();
    const auto sending = application().ledger().run(
        [message, now](store::WriteDb &db) { return campaign::sendWhole(db, message, now); });
    whenDone(sending, this, [this](const store::Result<int> &parts) {
        if (!parts)
            return tellTrouble(banners(), parts.error());
        application().engine().refresh();
        m_figures.poke();
        m_rows.poke();
        if (*parts > 0)
            feedback().toast(tr("The whole text goes out by another SIM"));
    });
}

void CampaignPage::showDoubts()
{
    const auto messages = messagesOf(m_moment.doubts);
    if (messages.empty() || messages == m_waitedFor)
        return banners().remove(u"in-doubt"_s);
    const auto wait = [this, messages] {
        m_waitedFor = messages;
        banners().remove(u"in-doubt"_s);
    };
    const auto countAll = [this, messages] { settle(messages, campaign::Settlement::TakeAsSent); };
    const QString meaning = tr("It may have gone out. Handbell does not send it again by itself; a delivery "
                               "report settles it.");
    Banner banner{u"in-doubt"_s, Tone::Doubt, u"doubt"_s, {}, {}, {}};
    if (messages.size() == 1) {
        const store::Doubt doubt = m_moment.doubts.front();
        banner.headline = tr("1 text is in doubt: %1").arg(whoOf(doubt));
        banner.text = doubtSentence(doubt) + u' ' + meaning;
        banner.buttons = {
            {tr("Count as sent"), countAll},
            {tr("Send again"), [this, messages, doubt] { askToSendAgain(messages, whoOf(doubt)); }},
            {tr("Wait"), wait}};
    } else {
        banner.headline = tr("%1 texts are in doubt").arg(grouped(qint64(messages.size())));
        banner.text = tr("They may have gone out. Handbell does not send them again by itself; delivery "
                         "reports settle them.");
        banner.buttons = {{tr("Decide for each"), [this] { m_recipients->setState(MessageState::InDoubt); }},
                          {tr("Count all as sent"), countAll},
                          {tr("Wait for reports"), wait}};
    }
    const auto &shown = banners().all();
    const bool isShown = std::ranges::any_of(shown, [&](const Banner &one) {
        return one.kind == banner.kind && one.headline == banner.headline && one.text == banner.text;
    });
    if (!isShown)
        banners().put(std::move(banner));
}

} // namespace app
