#include "app/text/countertext.h"

#include "app/text/say.h"

using namespace Qt::StringLiterals;

namespace app {

QString counterText(const pdu::TextCost &cost)
{
    const QString alphabet = cost.alphabet == pdu::Alphabet::Gsm7 ? u"GSM-7"_s : u"Unicode"_s;
    return u"%1 · %2/%3 · %4"_s.arg(alphabet, grouped(cost.units), grouped(cost.units + cost.unitsLeft),
                                    say("%n part(s)", cost.segments));
}

} // namespace app
