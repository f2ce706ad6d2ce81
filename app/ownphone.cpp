#include "app/ownphone.h"

#include "app/shop.h"
#include "core/campaign/control.h"
#include "core/contacts/numberparser.h"
#include "core/store/settings.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kOwnNumber = u"own_number"_s;

} // namespace

QString ownNumber(store::ReadDb &db)
{
    return store::setting(db, kOwnNumber).value_or(QString());
}

OwnText sendToOwnPhone(store::WriteDb &db, campaign::Campaign campaign, const QString &written,
                       base::TimePoint now)
{
    const auto number = contacts::NumberParser(usualRegion(db)).parse(written);
    if (!number)
        return {{}, 0, number.error()};
    store::setSetting(db, kOwnNumber, number->toString());
    campaign.audience.numbers = {number->e164};
    return {campaign::launch(db, campaign, now), number->e164, {}};
}

} // namespace app
