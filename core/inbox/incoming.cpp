#include "core/inbox/incoming.h"

using namespace Qt::StringLiterals;

namespace inbox {

QLatin1StringView name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None: return "none"_L1;
    case Verdict::OptOut: return "opt-out"_L1;
    case Verdict::Probable: return "probable"_L1;
    case Verdict::OptIn: return "opt-in"_L1;
    case Verdict::Help: return "help"_L1;
    }
    return {};
}

} // namespace inbox
