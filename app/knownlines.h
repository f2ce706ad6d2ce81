#pragma once

#include "core/store/readdb.h"

#include <QString>

#include <vector>

namespace app {

/// A way of sending that the shop uses, opened whenever the window opens. Kept in the ledger as a setting.
struct KnownLine
{
    QString name; ///< the LINE, as the ledger knows it
    QString imei; ///< of the modem that was found there; "" if it did not tell. Its port may have another
                  ///< name next time

    friend bool operator==(const KnownLine &, const KnownLine &) = default;
};

std::vector<KnownLine> knownLines(store::ReadDb &db);

/// Keeps it; in the place of one of the same name or modem.
void keepLine(store::WriteDb &db, const KnownLine &line);
void forgetLine(store::WriteDb &db, const QString &name);

} // namespace app
