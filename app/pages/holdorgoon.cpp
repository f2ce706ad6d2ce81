#include "app/pages/holdorgoon.h"

#include "app/application.h"
#include "app/pages/page.h"
#include "app/pages/troubles.h"
#include "app/whendone.h"
#include "core/campaign/control.h"

namespace app {

void holdOrGoOn(const PageContext &context, Page &page, base::CampaignId id, bool goesOn,
                std::function<void()> then)
{
    const auto acting = context.application.ledger().run([id, goesOn](store::WriteDb &db) {
        return goesOn ? campaign::resume(db, id) : campaign::pause(db, id);
    });
    whenDone(acting, &page,
             [context, &page, goesOn, then = std::move(then)](const store::Result<bool> &changed) {
                 if (!changed)
                     return tellTrouble(page.banners(), changed.error());
                 context.application.engine().refresh();
                 then();
                 if (*changed)
                     context.feedback.toast(
                         goesOn ? Page::tr("The campaign goes on")
                                : Page::tr("Paused. What the modem had in hand is finished; the rest waits"));
             });
}

} // namespace app
