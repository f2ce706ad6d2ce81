#include "app/models/contactsmodel.h"

#include "core/store/contacts.h"
#include "core/store/groups.h"
#include "core/store/searchindex.h"
#include "core/store/suppressions.h"
#include "tests/models/waiting.h"
#include "tests/support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using app::ContactsModel;

namespace {

class Desk
{
public:
    Desk()
    {
        const auto now = clock.now();
        tests::value(profile.database().transaction([&](store::WriteDb &db) {
            add(db, 4915112345678, u"Cleo"_s, {{u"size"_s, u"9"_s}});
            add(db, 447700900118, u"Ada"_s, {{u"size"_s, u"10"_s}});
            const auto bob = add(db, 447700900119, u"bob"_s, {});
            group = store::groupNamed(db, u"Regulars"_s, now);
            store::addMember(db, group, bob);
            store::suppress(db, {447700900119, consent::SuppressionKind::Stop, now, {}, {}, {}, false});
        }));
    }

    static base::ContactId add(store::WriteDb &db, qint64 e164, const QString &name,
                               const contacts::FieldValues &fields)
    {
        return store::insertContact(db, {{e164, {}}, u"typed"_s, name, {}, contacts::toJson(fields)}, {});
    }

    /// The names shown, once they are `expected`.
    bool shows(const QString &expected)
    {
        return tests::waitFor([&] { return model.isWhole() && !model.isAsking() && names() == expected; });
    }
    QString names()
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << cell(row, ContactsModel::Name);
        return all.join(u' ');
    }
    QString cell(int row, int column) { return model.index(row, column).data().toString(); }

    tests::FakeClock clock; // outlives the reader, which asks it
    tests::ReaderProfile profile;
    base::GroupId group;
    ContactsModel model{profile.reader(), clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("people are shown, sorted, filtered and found")
{
    Desk desk;
    using Order = store::ContactQuery::Order;
    desk.model.setQuery({.order = Order::Name});
    CHECK(desk.shows(u"Ada bob Cleo"_s));
    CHECK(desk.cell(0, ContactsModel::Number) == u"+44 7700 900118"_s);
    CHECK(desk.cell(0, ContactsModel::Replies) == u"0"_s);
    CHECK(desk.cell(0, ContactsModel::LastText) == u"–"_s);
    CHECK(desk.model.index(1, 0).data(ContactsModel::OptedOutRole).toBool());
    CHECK(desk.model.index(1, 0).data(Qt::AccessibleTextRole).toString() ==
          u"bob, +44 7700 900119, opted out, 0 answers"_s);
    CHECK(desk.model.index(0, ContactsModel::Number).data(Qt::ToolTipRole).toString() == u"typed"_s);

    desk.model.sort(ContactsModel::Name, Qt::DescendingOrder);
    CHECK(desk.shows(u"Cleo bob Ada"_s));
    desk.model.sort(ContactsModel::Number);
    CHECK(desk.shows(u"Ada bob Cleo"_s));
    desk.model.setQuery({.search = u"b"_s, .order = Order::Name});
    CHECK(desk.shows(u"bob"_s));
    desk.model.setQuery({.search = u"nobody"_s});
    CHECK(desk.shows(QString()));
    desk.model.setQuery({.group = desk.group});
    CHECK(desk.shows(u"bob"_s));
    desk.model.setQuery({.optedOutAt = desk.clock.now()});
    CHECK(desk.shows(u"bob"_s));
}

TEST_CASE("fields become columns that sort")
{
    Desk desk;
    desk.model.setFields({{u"size"_s, u"Shoe size"_s, contacts::FieldType::Number}});
    CHECK(desk.model.headerData(ContactsModel::FixedColumns, Qt::Horizontal).toString() == u"Shoe size"_s);
    desk.model.sort(ContactsModel::FixedColumns);
    CHECK(desk.shows(u"Cleo Ada bob"_s));
    CHECK(desk.cell(1, ContactsModel::FixedColumns) == u"10"_s);
}

TEST_CASE("a search after a change knows the change")
{
    Desk desk;
    desk.model.setQuery({.order = store::ContactQuery::Order::Name});
    CHECK(desk.shows(u"Ada bob Cleo"_s));
    tests::value(desk.profile.database().transaction(
        [](store::WriteDb &db) { Desk::add(db, 447700900120, u"Abel"_s, {}); }));
    desk.model.reload();
    CHECK(desk.shows(u"Abel Ada bob Cleo"_s));
    desk.model.setQuery({.search = u"ab"_s, .order = store::ContactQuery::Order::Name});
    CHECK(desk.shows(u"Abel"_s));
}

TEST_CASE("ticks stay with their people, and all of a filter end with it")
{
    Desk desk;
    using Order = store::ContactQuery::Order;
    desk.model.setQuery({.order = Order::Name});
    REQUIRE(desk.shows(u"Ada bob Cleo"_s));
    QSignalSpy changes(&desk.model, &ContactsModel::selectionChanged);
    CHECK(desk.model.setData(desk.model.index(1, ContactsModel::Tick), Qt::Checked, Qt::CheckStateRole));
    CHECK(desk.model.setData(desk.model.index(1, ContactsModel::Tick), Qt::Checked, Qt::CheckStateRole));
    CHECK_FALSE(desk.model.setData(desk.model.index(1, ContactsModel::Name), u"x"_s, Qt::EditRole));
    CHECK(changes.size() == 1);
    desk.model.sort(ContactsModel::Name, Qt::DescendingOrder);
    REQUIRE(desk.shows(u"Cleo bob Ada"_s));
    const auto state = [&](int row) {
        return desk.model.index(row, ContactsModel::Tick).data(Qt::CheckStateRole).toInt();
    };
    CHECK(state(1) == Qt::Checked);
    CHECK(state(0) == Qt::Unchecked);

    app::PeopleSelection all;
    all.takeAll(desk.model.query());
    desk.model.setSelection(all);
    desk.model.toggle(0);
    CHECK(desk.model.selection().count(3) == 2);
    desk.model.sort(ContactsModel::Number);
    CHECK(desk.model.selection().count(3) == 2);
    desk.model.setQuery({.search = u"a"_s});
    CHECK(desk.model.selection().isEmpty());
}
