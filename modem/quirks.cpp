#include "modem/quirks.h"

#include <algorithm>
#include <cctype>

namespace modem {

namespace {

bool isInsideWord(QByteArrayView name, qsizetype at)
{
    return at > 0 && std::isalnum(static_cast<unsigned char>(name[at - 1]));
}

bool beginsWord(QByteArrayView name, QByteArrayView mark)
{
    qsizetype at = name.indexOf(mark);
    while (at >= 0 && isInsideWord(name, at))
        at = name.indexOf(mark, at + 1);
    return at >= 0;
}

qsizetype longestMark(const Quirk &quirk, QByteArrayView name)
{
    qsizetype longest = 0;
    for (const QByteArray &mark : quirk.marks) {
        if (beginsWord(name, mark))
            longest = std::max(longest, mark.size());
    }
    return longest;
}

} // namespace

const Quirk &quirkFor(QByteArrayView manufacturer, QByteArrayView model)
{
    const QByteArray name = (manufacturer.toByteArray() + ' ' + model.toByteArray()).toLower();
    const auto all = quirks();
    const auto fitsWorse = [&](const Quirk &a, const Quirk &b) {
        return longestMark(a, name) < longestMark(b, name);
    };
    const auto best = std::max_element(all.begin(), all.end(), fitsWorse);
    if (longestMark(*best, name) > 0)
        return *best;
    return *std::find_if(all.begin(), all.end(), [](const Quirk &quirk) { return quirk.marks.empty(); });
}

} // namespace modem
