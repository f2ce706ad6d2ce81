#include "app/widgets/commandsource.h"

#include <QAction>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.toCaseFolded().split(gap, Qt::SkipEmptyParts);
}

struct Hit
{
    int fit = 0;
    QAction *action = nullptr;
};

} // namespace

int fit(const QString &text, const QString &words)
{
    constexpr int kBest = 100;
    const QStringList offered = wordsOf(text);
    int worth = kBest;
    for (const QString &wanted : wordsOf(words)) {
        const auto found = std::find_if(offered.begin(), offered.end(),
                                        [&](const QString &word) { return word.startsWith(wanted); });
        if (found == offered.end())
            return 0;
        worth -= static_cast<int>(found - offered.begin());
    }
    return std::max(1, worth);
}

CommandSource::CommandSource(Actions actions, QObject *parent)
    : PaletteSource(parent)
    , m_actions(std::move(actions))
{
}

QString CommandSource::heading() const
{
    return tr("Commands");
}

void CommandSource::ask(const QString &words)
{
    std::vector<Hit> hits;
    for (QAction *action : m_actions())
        if (const int worth = fit(action->iconText(), words); worth > 0 && action->isEnabled())
            hits.push_back({worth, action});
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.fit > b.fit; });
    std::vector<PaletteEntry> entries;
    for (const Hit &hit : hits)
        entries.push_back({hit.action->property("iconName").toString(), hit.action->iconText(),
                           hit.action->shortcut().toString(QKeySequence::NativeText),
                           [action = hit.action] { action->trigger(); }});
    emit answered(words, entries);
}

} // namespace app
