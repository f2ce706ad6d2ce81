#include "app/pages/compose/setlist.h"

#include "app/pages/compose/setdelegate.h"
#include "app/text/say.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString people(qint64 count)
{
    return count == 1 ? SetList::tr("1 person") : SetList::tr("%1 people").arg(grouped(count));
}

QString wordOf(SetList::Part part)
{
    switch (part) {
    case SetList::Part::None: return {};
    case SetList::Part::In: return SetList::tr("gets it");
    case SetList::Part::Except: return SetList::tr("left out");
    }
    return {};
}

} // namespace

SetList::SetList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("People"));
    setItemDelegate(new SetDelegate(this));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SetList::show(AudienceChoices choices, const campaign::Audience &audience, bool isTyping)
{
    m_choices = std::move(choices);
    const auto among = setsOf(audience);
    const auto keep = [this](const campaign::PeopleSet &set) {
        if (std::ranges::find(m_choices, set, &AudienceChoice::set) == m_choices.end())
            m_choices.push_back({set, tr("A group or list that was deleted"), u"warning"_s, 0});
    };
    std::ranges::for_each(among, keep);
    std::ranges::for_each(audience.except, keep);
    const QSignalBlocker quiet(this);
    clear();
    for (const AudienceChoice &choice : m_choices) {
        const auto isIn = [&](const auto &sets) { return std::ranges::find(sets, choice.set) != sets.end(); };
        addRow(choice.icon, choice.name, people(choice.people),
               isIn(among)             ? Part::In
               : isIn(audience.except) ? Part::Except
                                       : Part::None);
    }
    addRow(u"pencil"_s, tr("Numbers I type or paste"), {}, isTyping ? Part::In : Part::None);
    const auto in = std::ranges::find_if(
        m_choices, [&](const auto &choice) { return std::ranges::find(among, choice.set) != among.end(); });
    setCurrentRow(in == m_choices.end() ? 0 : int(in - m_choices.begin()));
}

void SetList::addRow(const QString &icon, const QString &words, const QString &count, Part part)
{
    auto *item = new QListWidgetItem(words, this);
    item->setData(IconRole, icon);
    item->setData(CountRole, count);
    item->setData(MayExceptRole, !count.isEmpty() && !isEveryone(row(item)));
    setPart(row(item), part);
}

SetList::Part SetList::partOf(int row) const
{
    return item(row) ? static_cast<Part>(item(row)->data(PartRole).toInt()) : Part::None;
}

void SetList::setPart(int row, Part part)
{
    QListWidgetItem &shown = *item(row);
    shown.setData(PartRole, static_cast<int>(part));
    QStringList words{shown.text(), shown.data(CountRole).toString(), wordOf(part)};
    words.removeAll(QString());
    shown.setData(Qt::AccessibleTextRole, words.join(u", "_s));
}

bool SetList::isEveryone(int row) const
{
    return row < typingRow() && m_choices[static_cast<size_t>(row)].set == campaign::PeopleSet{};
}

/// Everyone takes in all others, and numbers stand alone: what would mean nothing beside them goes.
void SetList::take(int row, Part part)
{
    if (row < 0 || row >= count() || (part == Part::Except && !item(row)->data(MayExceptRole).toBool()))
        return;
    for (int other = 0; other < count(); ++other) {
        const bool isAlone = row == typingRow() || other == typingRow();
        const bool isTakenIn = partOf(other) == Part::In && (isEveryone(row) || isEveryone(other));
        if (other != row && part != Part::None && (isAlone || (part == Part::In && isTakenIn)))
            setPart(other, Part::None);
    }
    setPart(row, part);
    emit changed();
}

bool SetList::isTyping() const
{
    return partOf(typingRow()) == Part::In;
}

std::vector<campaign::PeopleSet> SetList::setsIn(Part part) const
{
    std::vector<campaign::PeopleSet> sets;
    for (int row = 0; row < typingRow(); ++row)
        if (partOf(row) == part)
            sets.push_back(m_choices[static_cast<size_t>(row)].set);
    return sets;
}

QStringList SetList::namesIn(Part part) const
{
    QStringList names;
    for (int row = 0; row < typingRow(); ++row)
        if (partOf(row) == part)
            names << item(row)->text();
    return names;
}

campaign::Audience SetList::audience() const
{
    return campaign::audienceOf(setsIn(Part::In), setsIn(Part::Except));
}

QString SetList::sentence() const
{
    const QStringList in = namesIn(Part::In);
    const QStringList except = namesIn(Part::Except);
    if (in.isEmpty())
        return {};
    const QLocale locale;
    return except.isEmpty()
               ? locale.createSeparatedList(in)
               : tr("%1, except %2").arg(locale.createSeparatedList(in), locale.createSeparatedList(except));
}

void SetList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    const auto toggle = [&](Part part) { take(row, partOf(row) == part ? Part::None : part); };
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Plus: return toggle(Part::In);
    case Qt::Key_Minus: return toggle(Part::Except);
    default: QListWidget::keyPressEvent(event);
    }
}

void SetList::mousePressEvent(QMouseEvent *event)
{
    QListWidget::mousePressEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (!at.isValid() || event->button() != Qt::LeftButton)
        return;
    const bool isExcept =
        SetDelegate::exceptMark(visualRect(at), layoutDirection()).contains(event->position().toPoint()) &&
        at.data(MayExceptRole).toBool();
    const Part part = isExcept ? Part::Except : Part::In;
    take(at.row(), partOf(at.row()) == part ? Part::None : part);
}

bool SetList::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListWidget::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex at = indexAt(help->pos());
    const QRect row = visualRect(at);
    const bool isExcept = at.data(MayExceptRole).toBool() &&
                          SetDelegate::exceptMark(row, layoutDirection()).contains(help->pos());
    const bool isIn = at.isValid() && SetDelegate::inMark(row, layoutDirection()).contains(help->pos());
    QToolTip::showText(help->globalPos(),
                       isExcept ? tr("Leave out whoever is in %1 (-)").arg(at.data().toString())
                       : isIn   ? tr("Take in %1 (Space or +)").arg(at.data().toString())
                                : QString(),
                       viewport());
    return true;
}

} // namespace app
