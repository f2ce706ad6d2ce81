#include "modem/quirks.h"

#include <algorithm>

namespace modem {

const Quirk &quirkFor(QByteArrayView manufacturer, QByteArrayView model)
{
    const QByteArray name = (manufacturer.toByteArray() + ' ' + model.toByteArray()).toLower();
    const auto isMarked = [&](const Quirk &quirk) {
        return std::any_of(quirk.marks.begin(), quirk.marks.end(),
                           [&](const auto &m) { return name.contains(m); });
    };
    const auto all = quirks();
    auto found = std::find_if(all.begin(), all.end(), isMarked);
    if (found == all.end())
        found = std::find_if(all.begin(), all.end(), [](const Quirk &quirk) { return quirk.marks.empty(); });
    return *found;
}

} // namespace modem
