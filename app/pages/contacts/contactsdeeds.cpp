// The other half of ContactsPage: what it counts, and what it does to those who are chosen.
#include "app/pages/contactspage.h"

#include "app/application.h"
#include "app/pages/contacts/filterbar.h"
#include "app/pages/contacts/groupspane.h"
#include "app/pages/contacts/peopledesk.h"
#include "app/pages/contacts/peopletable.h"
#include "app/pages/contacts/personcard.h"
#include "app/pages/contacts/selectionbar.h"
#include "app/text/say.h"
#include "app/whendone.h"
#include "app/widgets/emptystate.h"
#include "core/store/contacts.h"

#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// What the composer calls these people; empty: it has no name for them.
QString audienceOf(const PeopleSelection &who)
{
    if (!who.all() || !who.ids().empty() || !who.all()->search.isEmpty() || who.all()->optedOutAt ||
        !who.all()->rule.isEmpty())
        return {};
    if (who.all()->group.isValid())
        return u"group %1"_s.arg(who.all()->group.value);
    if (who.all()->import.isValid())
        return u"import %1"_s.arg(who.all()->import.value);
    return u"everyone"_s;
}

} // namespace

void ContactsPage::connectBar()
{
    connect(m_desk, &PeopleDesk::working, m_bar, &SelectionBar::showWork);
    connect(m_desk, &PeopleDesk::idle, m_bar, &SelectionBar::endWork);
    connect(m_bar, &SelectionBar::stopWanted, m_desk, &PeopleDesk::stop);
    connect(m_bar, &SelectionBar::allWanted, this, [this] { tickAll(true); });
    connect(m_bar, &SelectionBar::noneWanted, this, [this] { tickAll(false); });
    connect(m_bar, &SelectionBar::textWanted, this, [this] { textChosen(); });
    connect(m_bar, &SelectionBar::groupChosen, this,
            [this](const contacts::Group &group) { m_desk->addToGroup(chosenOnes(), group); });
    connect(m_bar, &SelectionBar::newGroupWanted, this, [this] {
        askForGroupName(tr("New group"), {}, [this, who = chosenOnes()](const QString &name) {
            m_desk->createGroup(name, [this, who, name](base::GroupId id) {
                m_desk->addToGroup(who, {id, name, {}, 0});
            });
        });
    });
    connect(m_bar, &SelectionBar::removalWanted, this, [this] {
        if (const auto group = currentGroup())
            m_desk->removeFromGroup(chosenOnes(), *group);
    });
    connect(m_bar, &SelectionBar::exportWanted, this, &ContactsPage::exportChosen);
    connect(m_bar, &SelectionBar::deletionWanted, this, [this] { m_desk->discard(chosenOnes()); });
    connect(m_bar, &SelectionBar::optOutWanted, this, [this] { m_desk->optOut(chosenOnes()); });
    connect(m_bar, &SelectionBar::erasureWanted, this, &ContactsPage::askBeforeErasing);
}

void ContactsPage::chooseEntry()
{
    auto query = m_groups->queryOf(m_groups->current());
    query.rule = m_filters->rule();
    const auto &shown = m_model->query();
    query.search = m_search->text().simplified();
    query.order = shown.order;
    query.field = shown.field;
    query.descending = shown.descending;
    m_model->setQuery(query);
    m_bar->setGroups(m_groups->groups(), currentGroup());
    m_table->scrollToTop();
    showCounts();
}

void ContactsPage::showCounts()
{
    const qint64 shown = m_model->rowCount();
    const qint64 ticked = m_model->selection().count(shown);
    m_bar->showCount(ticked, shown);
    QStringList facts;
    if (ticked > 0)
        facts << tr("%1 selected").arg(grouped(ticked));
    facts << tr("%1 shown").arg(m_model->isWhole() ? grouped(shown) : u"…"_s);
    if (m_everybody >= 0)
        facts << say("%n contact(s)", m_everybody);
    setFacts(facts.join(u" · "_s));
    m_groupBox->clear();
    for (size_t i = 0; i < m_groups->entries().size(); ++i) {
        const auto &entry = m_groups->entries()[i];
        const QString count = entry.people < 0 ? u"…"_s : grouped(entry.people);
        if (entry.kind != GroupsPane::Entry::Kind::Heading)
            m_groupBox->addItem(u"%1 (%2)"_s.arg(entry.name, count), static_cast<int>(i));
        if (entry == m_groups->current())
            m_groupBox->setCurrentIndex(m_groupBox->count() - 1);
    }
    showEmpty();
}

void ContactsPage::showEmpty()
{
    if (m_model->rowCount() > 0 || !m_model->isWhole()) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    const bool isFiltered = !m_model->query().search.isEmpty() || !m_model->query().rule.isEmpty() ||
                            m_groups->current().kind != GroupsPane::Entry::Kind::Everyone;
    if (!isFiltered) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const QString where = m_groups->current().name;
    const QString what = m_model->query().search;
    const bool isEveryone = m_groups->current().kind == GroupsPane::Entry::Kind::Everyone;
    const bool hasFilters = !m_model->query().rule.isEmpty();
    m_nobody->setSentence(hasFilters       ? tr("Nobody in %1 fits all of this.").arg(where)
                          : what.isEmpty() ? tr("Nobody is in %1.").arg(where)
                          : isEveryone     ? tr("Nobody matches “%1”.").arg(what)
                                           : tr("Nobody matches “%1” in %2.").arg(what, where));
    m_searchEveryone->setVisible(!isEveryone);
    m_stack->setCurrentWidget(m_nobody);
    if (!m_card->isEditing())
        setCardVisible(false); // its buttons would text somebody who is not shown
}

void ContactsPage::showCard(base::ContactId id)
{
    m_card->showPerson(id);
    if (m_cardWanted)
        setCardVisible(true);
}

void ContactsPage::setCardVisible(bool isVisible)
{
    m_card->setVisible(isVisible);
    if (!isVisible && m_table->isVisible() && m_card->isAncestorOf(focusWidget()))
        m_table->setFocus();
}

void ContactsPage::tickAll(bool isWanted)
{
    PeopleSelection selection;
    if (isWanted)
        selection.takeAll(m_model->query());
    m_model->setSelection(selection);
}

PeopleSelection ContactsPage::chosenOnes() const
{
    PeopleSelection chosen = m_model->selection();
    const auto current = m_model->contactAt(m_table->currentIndex().row());
    if (chosen.isEmpty() && current.isValid())
        chosen.set(current, true);
    return chosen;
}

std::optional<contacts::Group> ContactsPage::currentGroup() const
{
    const auto &entry = m_groups->current();
    if (entry.kind != GroupsPane::Entry::Kind::Group)
        return {};
    return contacts::Group{entry.group, entry.name, {}, entry.people};
}

/// Those who are ticked, else everybody shown. A group, a list and everybody have a name of their own;
/// anybody else gets one, so that the campaign can say whom it is for.
void ContactsPage::textChosen()
{
    auto who = m_model->selection();
    if (who.isEmpty())
        who.takeAll(m_model->query());
    if (!who.all() && who.ids().size() == 1)
        return textPerson(*who.ids().begin());
    const QString known = audienceOf(who);
    if (!known.isEmpty())
        return compose(known);
    m_desk->gather(
        who, [this](const contacts::Group &group) { compose(u"group %1"_s.arg(group.id.value)); },
        [this] {
            navigation().open({u"contacts"_s, 0, {}});
        });
}

void ContactsPage::textPerson(base::ContactId id)
{
    const auto asking =
        application().reader().run([id](store::ReadDb &db) { return store::contactById(db, id); });
    whenDone(asking, this, [this](const store::Result<std::optional<contacts::Contact>> &contact) {
        if (contact && *contact)
            navigation().open({u"inbox"_s, 0, u"number %1"_s.arg((*contact)->number.e164)});
    });
}

void ContactsPage::compose(const QString &audience)
{
    navigation().open({u"campaigns/compose"_s, 0, audience});
}

void ContactsPage::removeChosen()
{
    const auto who = chosenOnes();
    if (who.isEmpty())
        return;
    if (const auto group = currentGroup())
        m_desk->removeFromGroup(who, *group);
    else
        m_desk->discard(who);
    leave(who);
    m_table->setFocus(); // the bar that was pressed goes
}

/// They are about to go from what is shown: what is ticked would be nobody.
void ContactsPage::leave(const PeopleSelection &who)
{
    if (who == m_model->selection())
        m_model->setSelection({});
}

void ContactsPage::exportChosen()
{
    auto who = m_model->selection();
    if (who.isEmpty())
        who.takeAll(m_model->query());
    auto *dialog = new QFileDialog(this, tr("Export people"), {}, tr("Lists (*.csv)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("contacts.csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, who](const QString &path) { m_desk->exportTo(who, path); });
    dialog->open();
}

void ContactsPage::askBeforeErasing()
{
    const auto who = chosenOnes();
    const qint64 people = who.count(m_model->rowCount());
    auto *question = new QMessageBox(
        QMessageBox::NoIcon, tr("Erase for good"),
        say("%n person(s) will be erased, with all texts to and from them. This cannot be undone.", people),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("What stays is a fingerprint of the number, so that it is never texted or imported again."));
    QPushButton *erase = question->addButton(tr("Erase"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(erase, &QPushButton::clicked, this, [this, who] {
        m_desk->erase(who);
        leave(who);
    });
    question->open();
}

void ContactsPage::askForGroupName(const QString &title, const QString &name,
                                   std::function<void(QString)> then)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the group"));
    dialog->setTextValue(name);
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [then = std::move(then)](const QString &text) {
        if (!text.simplified().isEmpty())
            then(text.simplified());
    });
    dialog->open();
}

} // namespace app
