#pragma once

#include "app/pages/contacts/sweep.h"
#include "core/contacts/contact.h"
#include "core/contacts/rule.h"

#include <QPointer>

namespace app {

class Application;
class Feedback;

/// What is done to people and groups from the page: at once, told in a toast that takes it back. Lives in the
/// GUI thread; the work is done in the ledger's.
class PeopleDesk : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the desk.
    PeopleDesk(Application &application, Feedback &feedback, QObject *parent);

    void discard(const PeopleSelection &who);
    void addToGroup(const PeopleSelection &who, const contacts::Group &group);
    void removeFromGroup(const PeopleSelection &who, const contacts::Group &group);
    /// Makes a group of them, named after the moment; `undone` follows if the person takes that back.
    void gather(const PeopleSelection &who, std::function<void(const contacts::Group &)> then,
                std::function<void()> undone);
    void optOut(const PeopleSelection &who);
    /// For good: the caller has asked before.
    void erase(const PeopleSelection &who);
    void exportTo(const PeopleSelection &who, const QString &path);

    void createGroup(const QString &name, std::function<void(base::GroupId)> then = {});
    void createLiveGroup(const QString &name, const contacts::Rule &rule,
                         std::function<void(base::GroupId)> then = {});
    /// `group` with its rule as it was.
    void changeRule(const contacts::Group &group, const contacts::Rule &rule);
    void renameGroup(const contacts::Group &group, const QString &name);
    void deleteGroup(const contacts::Group &group);

    /// Writes an edited person, or adds a new one (id 0). `then` gets a sentence if the number is another's,
    /// else none and the id.
    void save(const contacts::Contact &contact, std::function<void(const QString &, base::ContactId)> then);

    /// Ends the work of thousands of rows after the slice under way.
    void stop();

signals:
    /// Whoever shows people asks again.
    void changed();
    /// Work that takes a while: "Deleting", how many of how many.
    void working(const QString &what, qint64 done, qint64 total);
    void idle();

private:
    using Ids = Sweep::Ids;
    struct Deed
    {
        QString doing;                       ///< "Deleting"
        std::function<QString(qint64)> done; ///< "3 people deleted"
        Sweep::Act act;
        Sweep::Act undo;                ///< person by person; none: there is no such way back
        std::function<void()> takeBack; ///< the way back in one
        std::function<void()> after;
    };

    void resolve(const PeopleSelection &who, std::function<void(Ids)> then);
    void carryOut(Ids ids, const Deed &deed);
    void tell(const Deed &deed, const Ids &changed);
    void fillGroup(const contacts::Group &group, const Ids &ids,
                   std::function<void(const contacts::Group &)> then, std::function<void()> undone);
    void make(const QString &name, std::function<std::optional<base::GroupId>(store::WriteDb &)> create,
              std::function<void(base::GroupId)> then);
    void takeBackGroup(const contacts::Group &group, const Ids &members);
    void complain(const store::Error &error);
    void undoSave(const contacts::Contact &before);

    Application &m_application;
    Feedback &m_feedback;
    QPointer<Sweep> m_sweep;
};

} // namespace app
