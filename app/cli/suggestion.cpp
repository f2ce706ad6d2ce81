#include "app/cli/suggestion.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Edits between two words: insert, delete, replace, swap of neighbours (optimal string alignment).
int distance(QStringView a, QStringView b)
{
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<std::vector<int>> d(static_cast<size_t>(a.size()) + 1, std::vector<int>(columns));
    for (size_t i = 0; i < d.size(); ++i) {
        for (size_t j = 0; j < columns; ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = static_cast<int>(i + j);
                continue;
            }
            const auto at = [](QStringView s, size_t n) { return s.at(static_cast<qsizetype>(n)); };
            const int replace = d[i - 1][j - 1] + (at(a, i - 1) == at(b, j - 1) ? 0 : 1);
            d[i][j] = std::min({replace, d[i - 1][j] + 1, d[i][j - 1] + 1});
            if (i > 1 && j > 1 && at(a, i - 1) == at(b, j - 2) && at(a, i - 2) == at(b, j - 1))
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d.back().back();
}

} // namespace

QString nearestWord(const QString &typed, const QStringList &known)
{
    QString best;
    int bestDistance = typed.size() < 5 ? 1 : 2;
    for (const QString &word : known) {
        const bool isBeginning = typed.size() >= 3 && word.startsWith(typed);
        const int slips = isBeginning ? 1 : distance(typed, word);
        if (slips < bestDistance || (slips == bestDistance && best.isEmpty())) {
            best = word;
            bestDistance = slips;
        }
    }
    return best;
}

QString didYouMean(const QString &typed, const QStringList &known)
{
    const QString word = nearestWord(typed, known);
    return word.isEmpty() ? QString() : u" Did you mean %1?"_s.arg(word);
}

} // namespace app
