#pragma once

#include "core/contacts/region.h"
#include "core/store/readdb.h"

namespace app {

/// What the profile knows of the shop it belongs to. Kept in the ledger.
struct Shop
{
    QString name;             ///< stands under "Handbell"; may be empty
    contacts::Region country; ///< as somebody chose it; empty: nobody has

    friend bool operator==(const Shop &, const Shop &) = default;
};

Shop shopOf(store::ReadDb &db);
/// An empty country is forgotten: the system's counts again.
void setShop(store::WriteDb &db, const Shop &shop);

/// The country of the system's locale; empty where that names none.
contacts::Region systemRegion();
/// The country of numbers without a country code: the shop's, else the one of the system.
contacts::Region usualRegion(store::ReadDb &db);

} // namespace app
