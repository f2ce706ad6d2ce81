#include "app/pages/inbox/conversationcard.h"

#include "app/application.h"
#include "app/pages/contacts/personcard.h"
#include "app/pages/inbox/permissionpane.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/inboxtext.h"
#include "app/text/numbertext.h"
#include "app/widgets/avatar.h"
#include "core/contacts/numberparser.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kAvatar = 40;

} // namespace

ConversationCard::ConversationCard(Application &application, PeopleDesk &desk, QWidget *parent)
    : QStackedWidget(parent)
    , m_application(application)
    , m_person(new PersonCard(application, desk, this))
    , m_stranger(makeStranger())
{
    m_person->setPart(makePermission());
    addWidget(m_person);
    addWidget(m_stranger);
    setCurrentWidget(m_stranger);
    connect(m_person, &PersonCard::closeWanted, this, &ConversationCard::leaveForm);
    connect(m_person, &PersonCard::problemTold, this, &ConversationCard::problemTold);
}

PermissionPane *ConversationCard::makePermission()
{
    auto *permission = new PermissionPane;
    connect(permission, &PermissionPane::optOutWanted, this, &ConversationCard::optOutWanted);
    connect(permission, &PermissionPane::allowWanted, this, &ConversationCard::allowWanted);
    m_permissions.push_back(permission);
    return permission;
}

QWidget *ConversationCard::makeStranger()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setProperty("ground", u"base"_s);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *view = new QWidget;
    view->setProperty("body", true);
    m_number = new Label(Type::Section, {}, view);
    m_number->setWordWrap(true);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notListed = (new Label(Type::Body, tr("Not on your list"), view))->setTone(u"second"_s);
    auto *close = new QToolButton(view);
    close->setIcon(Icons::get(u"close"_s, Role::Text2));
    close->setAccessibleName(tr("Close the card"));
    close->setToolTip(close->accessibleName());
    close->setFocusPolicy(Qt::StrongFocus);
    auto *add = new QPushButton(Icons::get(u"plus"_s), tr("Add to contacts"), view);
    m_add = add;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_number);
    words->addWidget(m_notListed);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(new Avatar(kAvatar, view), 0, Qt::AlignTop);
    top->addLayout(words, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(16, 14, 12, 16);
    column->setSpacing(14);
    column->addLayout(top);
    column->addWidget(add, 0, Qt::AlignLeading);
    column->addWidget(makePermission());
    column->addStretch(1);
    area->setWidget(view);
    connect(close, &QToolButton::clicked, this, &ConversationCard::closeWanted);
    connect(add, &QPushButton::clicked, this, &ConversationCard::addToList);
    return area;
}

void ConversationCard::show(const store::ConversationRow &row,
                            const std::vector<store::OptOutRecord> &records)
{
    const bool isOther = row.id != m_row.id;
    m_row = row;
    for (auto *permission : m_permissions)
        permission->show(records, row.e164 != 0, m_application.clock().now());
    if (row.contact.isValid()) {
        if (m_person->shown() != row.contact)
            m_person->showPerson(row.contact);
        else
            m_person->refresh();
        setCurrentWidget(m_person);
        return;
    }
    m_number->setText(isolated(nameOf(row)));
    m_add->setVisible(row.e164 != 0);
    if (isOther || !m_person->isEditing())
        setCurrentWidget(m_stranger);
}

void ConversationCard::addToList()
{
    contacts::Contact begun;
    begun.number = contacts::numberFromE164(m_row.e164).value_or(contacts::PhoneNumber{m_row.e164, {}});
    begun.raw = begun.number.toString();
    setCurrentWidget(m_person);
    m_person->startNew(begun);
}

/// The form of somebody new was left, or the card is to go.
void ConversationCard::leaveForm()
{
    if (!m_row.contact.isValid() && currentWidget() == m_person)
        setCurrentWidget(m_stranger);
    else
        emit closeWanted();
}

} // namespace app
