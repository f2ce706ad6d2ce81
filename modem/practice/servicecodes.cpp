#include "modem/practice/servicecodes.h"

using namespace Qt::StringLiterals;

namespace practice {

ServiceAnswer answerServiceCode(const QString &code, int menu, const SimCard &sim)
{
    const bool chooses = menu == 1;
    if (code == u"*100#"_s || (chooses && code == u"1"_s))
        return {0, u"Your balance is %1 EUR."_s.arg(sim.account / 100.0, 0, 'f', 2), 0};
    if (code == u"*101#"_s || (chooses && code == u"2"_s))
        return {0, u"Your number is "_s + sim.ownNumber, 0};
    if (code == u"*111#"_s)
        return {1, u"1 Balance\r\n2 My number"_s, 1};
    if (chooses)
        return {2, u"No such choice."_s, 0};
    return {4, u"Unknown service."_s, 0};
}

} // namespace practice
