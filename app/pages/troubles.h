#pragma once

#include "app/bannerboard.h"
#include "app/text/errortext.h"

namespace app {

/// The ledger could not answer: says so on a board. Work that was given up for newer work is no trouble.
inline void tellTrouble(BannerBoard &board, const store::Error &error)
{
    if (error.code == store::Error::Code::Cancelled)
        return;
    const Explanation why = explain(error);
    board.put({QStringLiteral("ledger"),
               Tone::Bad,
               QStringLiteral("warning"),
               why.happened,
               QStringLiteral("%1 %2").arg(why.meaning, why.remedy).trimmed(),
               {}});
}

} // namespace app
