#include "app/pages/contacts/peopledesk.h"

#include "app/application.h"
#include "app/feedback.h"
#include "app/text/errortext.h"
#include "app/text/listtext.h"
#include "app/text/numbertext.h"
#include "app/text/say.h"
#include "app/whendone.h"
#include "core/contacts/exporter.h"
#include "core/store/contacts.h"
#include "core/store/discarding.h"
#include "core/store/erasure.h"
#include "core/store/suppressions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using consent::SuppressionKind;

qint64 numberOf(store::ReadDb &db, base::ContactId id)
{
    const auto contact = store::contactById(db, id);
    return contact ? contact->number.e164 : 0;
}

QString sentenceOf(const contacts::ExportError &error)
{
    return std::visit([](const auto &one) { return explain(one).toString(); }, error);
}

} // namespace

PeopleDesk::PeopleDesk(Application &application, Feedback &feedback, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_feedback(feedback)
{
    connect(this, &PeopleDesk::changed, this, [this] { m_application.indexing().wake(); });
}

void PeopleDesk::stop()
{
    if (m_sweep)
        m_sweep->stop();
}

void PeopleDesk::complain(const store::Error &error)
{
    if (error.code != store::Error::Code::Cancelled)
        m_feedback.toast(explain(error).toString());
}

void PeopleDesk::resolve(const PeopleSelection &who, std::function<void(Ids)> then)
{
    if (!who.all()) {
        Ids ids(who.ids().begin(), who.ids().end());
        std::sort(ids.begin(), ids.end());
        then(std::move(ids));
        return;
    }
    const auto asking = m_application.reader().run([who](store::ReadDb &db) {
        Ids ids = store::contactIds(db, *who.all());
        std::erase_if(ids, [&](base::ContactId id) { return who.ids().contains(id); });
        return ids;
    });
    whenDone(asking, this, [this, then = std::move(then)](const store::Result<Ids> &ids) {
        if (ids)
            then(*ids);
        else
            complain(ids.error());
    });
}

void PeopleDesk::carryOut(Ids ids, const Deed &deed)
{
    if (ids.empty())
        return;
    auto *sweep = new Sweep(m_application.ledger(), std::move(ids), deed.act, this);
    m_sweep = sweep;
    const auto total = static_cast<qint64>(sweep->total());
    if (sweep->total() > Sweep::kMany)
        connect(sweep, &Sweep::progressed, this,
                [=, this](qint64 done) { emit working(deed.doing, done, total); });
    connect(sweep, &Sweep::finished, this, [=, this](const Ids &changed) {
        emit idle();
        emit this->changed();
        tell(deed, changed);
        if (deed.after)
            deed.after();
    });
    connect(sweep, &Sweep::failed, this, [this](const store::Error &error) {
        emit idle();
        emit changed();
        complain(error);
    });
    sweep->start();
}

void PeopleDesk::tell(const Deed &deed, const Ids &changed)
{
    std::function<void()> undo = deed.takeBack;
    if (deed.undo && !changed.empty())
        undo = [this, changed, deed] {
            Deed back{tr("Taking back"), [](qint64) { return tr("Taken back"); }, deed.undo, {}, {}, {}};
            carryOut(changed, back);
        };
    m_feedback.toast(deed.done(static_cast<qint64>(changed.size())), undo);
}

void PeopleDesk::discard(const PeopleSelection &who)
{
    const Deed deed{tr("Deleting"),
                    [](qint64 n) { return say("%n person(s) deleted", n); },
                    [now = m_application.clock().now()](store::WriteDb &db, base::ContactId id) {
                        return store::discardContact(db, id, now);
                    },
                    store::restoreContact,
                    {},
                    {}};
    resolve(who, [=, this](Ids ids) { carryOut(std::move(ids), deed); });
}

void PeopleDesk::optOut(const PeopleSelection &who)
{
    const auto now = m_application.clock().now();
    const auto enter = [now](store::WriteDb &db, base::ContactId id) {
        const qint64 number = numberOf(db, id);
        if (number == 0 || store::activeSuppression(db, number, false, now))
            return false;
        store::suppress(db, {number, SuppressionKind::Manual, now, {}, consent::kSetByHand, {}, false});
        return true;
    };
    const auto lift = [now](store::WriteDb &db, base::ContactId id) {
        return store::endSuppression(db, numberOf(db, id), SuppressionKind::Manual, false,
                                     consent::kTakenBack, now) > 0;
    };
    const Deed deed{tr("Opting out"),
                    [](qint64 n) {
                        return n == 0 ? tr("They had opted out already")
                                      : say("%n person(s) opted out: no text goes to them", n);
                    },
                    enter,
                    lift,
                    {},
                    {}};
    resolve(who, [=, this](Ids ids) { carryOut(std::move(ids), deed); });
}

void PeopleDesk::erase(const PeopleSelection &who)
{
    const auto forget = [now = m_application.clock().now()](store::WriteDb &db, base::ContactId id) {
        const qint64 number = numberOf(db, id);
        return number != 0 &&
               store::erasePerson(db, number, consent::kAskedToBeDeleted, now) == store::Erased::Done;
    };
    const auto purge = [this] {
        m_application.ledger().with([](store::Database &database) { return database.forgetDeleted(); });
    };
    resolve(who, [=, this](Ids ids) {
        const auto asked = static_cast<qint64>(ids.size());
        const auto done = [asked](qint64 n) {
            const QString erased = say("%n person(s) erased", n);
            return n == asked
                       ? erased
                       : tr("%1. A text to the others is on its way: try again in a minute.").arg(erased);
        };
        carryOut(std::move(ids), {tr("Erasing"), done, forget, {}, {}, purge});
    });
}

void PeopleDesk::exportTo(const PeopleSelection &who, const QString &path)
{
    using Outcome = base::Result<qint64, contacts::ExportError>;
    resolve(who, [=, this](const Ids &ids) {
        auto worker =
            std::make_shared<store::Worker>(u"export"_s, m_application.profile(), store::Access::Read);
        const auto writing = worker->with([ids, path](store::Database &database) {
            return store::Result<Outcome>(contacts::exportThese(database, ids, path));
        });
        emit working(tr("Exporting"), 0, 0);
        whenDone(writing, this, [this, worker](const store::Result<Outcome> &written) {
            emit idle();
            if (!written)
                complain(written.error());
            else if (!*written)
                m_feedback.toast(sentenceOf(written->error()));
            else
                m_feedback.toast(say("%n person(s) exported", **written));
        });
    });
}

void PeopleDesk::undoSave(const contacts::Contact &before)
{
    const auto now = m_application.clock().now();
    const auto writing = m_application.ledger().run(
        [before, now](store::WriteDb &db) { return store::updateContact(db, before, now); });
    whenDone(writing, this, [this](const store::Result<store::Edited> &edited) {
        if (!edited)
            return complain(edited.error());
        emit changed();
        m_feedback.toast(tr("Taken back"));
    });
}

void PeopleDesk::save(const contacts::Contact &contact,
                      std::function<void(const QString &, base::ContactId)> then)
{
    struct Saved
    {
        store::Edited how = store::Edited::Done;
        std::optional<contacts::Contact> before;
        base::ContactId id;
    };
    const auto now = m_application.clock().now();
    const auto writing = m_application.ledger().run([contact, now](store::WriteDb &db) {
        Saved saved{store::Edited::Done, store::contactById(db, contact.id), contact.id};
        if (contact.id.isValid()) {
            saved.how = store::updateContact(db, contact, now);
            return saved;
        }
        saved.id = store::insertContact(
            db,
            {contact.number, contact.raw, contact.name, contact.language, contacts::toJson(contact.fields)},
            now);
        saved.how = saved.id.isValid() ? store::Edited::Done : store::Edited::NumberTaken;
        return saved;
    });
    whenDone(writing, this, [=, this](const store::Result<Saved> &saved) {
        if (!saved)
            return complain(saved.error());
        if (saved->how == store::Edited::NumberTaken)
            return then(tr("Somebody else on the list has this number."), {});
        if (saved->how == store::Edited::Gone)
            return then(tr("This person is not on the list any more."), {});
        emit changed();
        if (saved->before) {
            m_feedback.toast(
                tr("%1 changed").arg(contact.name.isEmpty() ? numberText(contact.number) : contact.name),
                [=, this] { undoSave(*saved->before); });
        } else {
            PeopleSelection added;
            added.set(saved->id, true);
            m_feedback.toast(
                tr("%1 added").arg(contact.name.isEmpty() ? numberText(contact.number) : contact.name),
                [=, this] { discard(added); });
        }
        then({}, saved->id);
    });
}

} // namespace app
