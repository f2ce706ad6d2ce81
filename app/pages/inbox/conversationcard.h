#pragma once

#include "core/store/conversations.h"
#include "core/store/thread.h"

#include <QStackedWidget>

namespace app {

class Application;
class Label;
class PeopleDesk;
class PermissionPane;
class PersonCard;

/// Who a conversation is with: the card of a person on the list, or the bare number and the way onto the
/// list; and whether texts may go there.
class ConversationCard : public QStackedWidget
{
    Q_OBJECT

public:
    ConversationCard(Application &application, PeopleDesk &desk, QWidget *parent = nullptr);

    void show(const store::ConversationRow &row, const std::vector<store::OptOutRecord> &records);

signals:
    void optOutWanted();
    void allowWanted();
    void closeWanted();
    void problemTold(const QString &sentence);

private:
    QWidget *makeStranger();
    PermissionPane *makePermission();
    void addToList();
    void leaveForm();

    Application &m_application;
    std::vector<PermissionPane *> m_permissions; ///< of both sides
    PersonCard *m_person;
    QWidget *m_stranger;
    Label *m_number;
    Label *m_notListed;
    QWidget *m_add;
    store::ConversationRow m_row;
};

} // namespace app
