// A part of ContactsPage: filters, and the live groups they become.
#include "app/pages/contactspage.h"

#include "app/application.h"
#include "app/pages/contacts/filterbar.h"
#include "app/pages/contacts/filterdialog.h"
#include "app/pages/contacts/groupspane.h"
#include "app/pages/contacts/peopledesk.h"
#include "app/shop.h"
#include "app/whendone.h"

namespace app {

void ContactsPage::connectFilters()
{
    connect(m_filters, &FilterBar::changed, this, &ContactsPage::chooseEntry);
    connect(m_filters, &FilterBar::saveWanted, this, &ContactsPage::saveLiveGroup);
    connect(m_filters, &FilterBar::updateWanted, this, [this] {
        m_desk->changeRule(*m_filters->edited(), m_filters->rule());
        m_filters->setRule({});
    });
    connect(m_groups, &GroupsPane::ruleWanted, this, [this](const contacts::Group &group) {
        m_groups->choose({});
        m_filters->setRule(contacts::ruleFromJson(group.rule).value_or(contacts::Rule()), group);
    });
}

void ContactsPage::askForFilter()
{
    const auto asking = application().reader().run([](store::ReadDb &db) { return usualRegion(db); });
    whenDone(asking, this, [this](const store::Result<contacts::Region> &region) {
        auto *dialog = new FilterDialog(m_filters->fields(), region.value_or(contacts::Region()), this);
        connect(dialog, &FilterDialog::chosen, m_filters, &FilterBar::add);
        dialog->open();
    });
}

void ContactsPage::saveLiveGroup()
{
    askForGroupName(tr("Save as live group"), {}, [this, rule = m_filters->rule()](const QString &name) {
        m_desk->createLiveGroup(name, rule, [this, name](base::GroupId group) {
            m_filters->setRule({});
            m_groups->chooseNext({.kind = GroupsPane::Entry::Kind::LiveGroup, .name = name, .group = group});
        });
    });
}

} // namespace app
