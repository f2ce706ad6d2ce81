// The other half of ContactsPage: what it counts, and what it does to those who are chosen.
#include "app/pages/contactspage.h"

#include "app/application.h"
#include "app/pages/contacts/groupspane.h"
#include "app/pages/contacts/peopledesk.h"
#include "app/pages/contacts/peopletable.h"
#include "app/pages/contacts/personcard.h"
#include "app/pages/contacts/selectionbar.h"
#include "app/preferences.h"
#include "app/style/icons.h"
#include "app/text/say.h"
#include "app/widgets/emptystate.h"

#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kColumns = u"contacts/columns"_s;

} // namespace

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
        if (entry.kind != GroupsPane::Entry::Kind::Heading)
            m_groupBox->addItem(u"%1 (%2)"_s.arg(entry.name, grouped(entry.people)), static_cast<int>(i));
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
    const bool isFiltered =
        !m_model->query().search.isEmpty() || m_groups->current().kind != GroupsPane::Entry::Kind::Everyone;
    if (!isFiltered) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const QString where = m_groups->current().name;
    const QString what = m_model->query().search;
    const bool isEveryone = m_groups->current().kind == GroupsPane::Entry::Kind::Everyone;
    m_nobody->setSentence(what.isEmpty() ? tr("Nobody is in %1.").arg(where)
                          : isEveryone   ? tr("Nobody matches “%1”.").arg(what)
                                         : tr("Nobody matches “%1” in %2.").arg(what, where));
    m_searchEveryone->setVisible(!isEveryone);
    m_stack->setCurrentWidget(m_nobody);
}

QToolButton *ContactsPage::makeColumnsButton()
{
    auto *button = new QToolButton(this);
    button->setProperty("kind", u"button"_s);
    button->setIcon(Icons::get(u"columns"_s));
    button->setAccessibleName(tr("Columns"));
    button->setToolTip(tr("Columns"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    connect(button->menu(), &QMenu::aboutToShow, this, &ContactsPage::fillColumnsMenu);
    return button;
}

void ContactsPage::fillColumnsMenu()
{
    QMenu *menu = m_columns->menu();
    menu->clear();
    if (m_fields.empty())
        menu->addAction(tr("A list with more columns brings more here"))->setEnabled(false);
    for (const contacts::Field &field : m_fields) {
        QAction *action = menu->addAction(field.label);
        action->setCheckable(true);
        const auto &shown = m_model->fields();
        action->setChecked(std::find(shown.begin(), shown.end(), field) != shown.end());
        connect(action, &QAction::toggled, this, [this, field](bool isShown) { setColumn(field, isShown); });
    }
}

void ContactsPage::setColumn(const contacts::Field &field, bool isShown)
{
    auto fields = m_model->fields();
    std::erase(fields, field);
    if (isShown)
        fields.push_back(field);
    m_model->setFields(fields);
    QStringList keys;
    for (const contacts::Field &one : fields)
        keys << one.key;
    context().preferences.setState(kColumns, keys.join(u'\n').toUtf8());
}

void ContactsPage::takeFields(std::vector<contacts::Field> fields)
{
    if (fields == m_fields)
        return;
    m_fields = std::move(fields);
    std::vector<contacts::Field> shown;
    for (const QString &key : QString::fromUtf8(context().preferences.state(kColumns)).split(u'\n')) {
        const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                        [&](const auto &field) { return field.key == key; });
        if (found != m_fields.end())
            shown.push_back(*found);
    }
    m_model->setFields(shown);
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

void ContactsPage::removeChosen()
{
    const auto who = chosenOnes();
    if (who.isEmpty())
        return;
    if (const auto group = currentGroup())
        m_desk->removeFromGroup(who, *group);
    else
        m_desk->discard(who);
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
    erase->setProperty("kind", u"danger"_s);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(erase, &QPushButton::clicked, this, [this, who] { m_desk->erase(who); });
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
    connect(dialog, &QInputDialog::textValueSelected, this, [then = std::move(then)](const QString &text) {
        if (!text.simplified().isEmpty())
            then(text.simplified());
    });
    dialog->open();
}

} // namespace app
