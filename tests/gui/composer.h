#pragma once

#include "app/pages/compose/mergeedit.h"
#include "app/pages/compose/setdelegate.h"
#include "app/pages/compose/setlist.h"
#include "core/store/campaigns.h"
#include "core/store/contacts.h"
#include "core/store/groups.h"
#include "tests/gui/desk.h"

namespace tests {

/// Ada and Bert, regulars, and Cleo, who is not; the composer is open.
class Composer : public Desk
{
public:
    explicit Composer(const QString &line = QStringLiteral("practice:?profile=instant"))
        : Desk(line)
    {
        ledger([](store::WriteDb &db) {
            const auto regulars = store::groupNamed(db, QStringLiteral("Regulars"), {});
            for (const auto &[number, name] :
                 {std::pair(447700900118, QStringLiteral("Ada")), {447700900119, QStringLiteral("Bert")}})
                store::addMember(db, regulars,
                                 store::insertContact(db, {{number, {}}, {}, name, {}, {}}, {}));
            store::insertContact(db, {{447700900120, {}}, {}, QStringLiteral("Cleo"), {}, {}}, {});
            return 0;
        });
        open(QStringLiteral("campaigns"));
        press(QStringLiteral("New campaign"));
    }

    app::SetList &list() { return *page().findChild<app::SetList *>(); }
    QRect rowOf(const QString &name)
    {
        const auto find = [&] { return list().findItems(name, Qt::MatchStartsWith); };
        REQUIRE(until([&] { return !find().isEmpty(); }));
        list().scrollToItem(find().constFirst());
        return list().visualItemRect(find().constFirst());
    }
    void leaveOut(const QString &name)
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          app::SetDelegate::exceptMark(rowOf(name), Qt::LeftToRight).center());
    }
    void choosePeople(const QString &name)
    {
        const QRect row = rowOf(name);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, {row.left() + 60, row.center().y()});
    }
    app::MergeEdit &editor() { return *page().findChild<app::MergeEdit *>(); }
    void write(const QString &words) { QTest::keyClicks(&editor(), words); }
    void tick(const QString &words)
    {
        for (auto *box : page().findChildren<QAbstractButton *>())
            if (box->isVisible() && box->isCheckable() && box->text().startsWith(words))
                return QTest::mouseClick(box, Qt::LeftButton, {}, {12, box->height() / 2});
        FAIL("there is no such box");
    }
    std::vector<campaign::Campaign> campaigns()
    {
        return ledger([](store::ReadDb &db) { return store::campaigns(db); });
    }
    bool isSaved()
    {
        return until([&] { return page().facts().startsWith(QStringLiteral("Draft saved")); });
    }
};

} // namespace tests
