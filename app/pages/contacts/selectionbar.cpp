#include "app/pages/contacts/selectionbar.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/say.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new Label(Type::Strong, {}, this))
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(tr("None"), this))
    , m_text(new QPushButton(Icons::get(u"campaigns"_s), tr("Text them"), this))
    , m_add(new QPushButton(Icons::get(u"tag"_s), tr("Add to group"), this))
    , m_remove(new QPushButton(this))
    , m_more(new QPushButton(Icons::get(u"dots"_s), {}, this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_groups(new QMenu(this))
{
    setProperty("strip", u"bar"_s);
    setProperty("foot", true);
    m_all->setProperty("kind", u"quiet"_s);
    m_none->setProperty("kind", u"quiet"_s);
    m_more->setProperty("words", u"none"_s);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_add->setMenu(m_groups);
    auto *more = new QMenu(this);
    more->addAction(Icons::get(u"download"_s), tr("Export"), this, &SelectionBar::exportWanted);
    more->addAction(Icons::get(u"trash"_s), tr("Delete"), this, &SelectionBar::deletionWanted);
    more->addAction(Icons::get(u"ban"_s), tr("Opt out"), this, &SelectionBar::optOutWanted);
    more->addSeparator();
    more->addAction(tr("Erase for good …"), this, &SelectionBar::erasureWanted);
    m_more->setMenu(more);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addStretch(1);
    for (QPushButton *button : {m_text, m_add, m_remove, m_more, m_stop})
        row->addWidget(button);
    connect(m_all, &QPushButton::clicked, this, &SelectionBar::allWanted);
    connect(m_none, &QPushButton::clicked, this, &SelectionBar::noneWanted);
    connect(m_remove, &QPushButton::clicked, this, &SelectionBar::removalWanted);
    connect(m_text, &QPushButton::clicked, this, &SelectionBar::textWanted);
    connect(m_stop, &QPushButton::clicked, this, &SelectionBar::stopWanted);
    refresh();
}

void SelectionBar::setGroups(const std::vector<contacts::Group> &groups,
                             std::optional<contacts::Group> current)
{
    m_current = std::move(current);
    m_groups->clear();
    for (const contacts::Group &group : groups)
        m_groups->addAction(group.name, this, [this, group] { emit groupChosen(group); });
    if (!groups.empty())
        m_groups->addSeparator();
    m_groups->addAction(Icons::get(u"plus"_s), tr("New group"), this, &SelectionBar::newGroupWanted);
    refresh();
}

void SelectionBar::showCount(qint64 ticked, qint64 shown)
{
    m_ticked = ticked;
    m_shown = shown;
    refresh();
}

void SelectionBar::showWork(const QString &what, qint64 done, qint64 total)
{
    m_work = total > 0 ? tr("%1: %2 of %3").arg(what, grouped(done), grouped(total)) : tr("%1 …").arg(what);
    refresh();
}

void SelectionBar::endWork()
{
    m_work.clear();
    refresh();
}

void SelectionBar::refresh()
{
    const bool isWorking = !m_work.isEmpty();
    setVisible(isWorking || m_ticked > 0);
    m_text->setText(m_ticked == 1 ? tr("Text") : tr("Text them"));
    m_words->setText(isWorking ? m_work : tr("%1 selected").arg(grouped(m_ticked)));
    m_all->setText(tr("Select all %1").arg(grouped(m_shown)));
    m_all->setVisible(!isWorking && m_ticked < m_shown);
    m_remove->setText(m_current ? tr("Take out of %1").arg(m_current->name) : QString());
    m_remove->setVisible(!isWorking && m_current);
    m_stop->setVisible(isWorking);
    for (QPushButton *button : {m_none, m_text, m_add, m_more})
        button->setVisible(!isWorking);
}

} // namespace app
