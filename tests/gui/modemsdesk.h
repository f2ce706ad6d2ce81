#pragma once

#include "app/pages/modems/findingrow.h"
#include "app/pages/modems/linecard.h"
#include "app/pages/modems/recorderview.h"
#include "app/widgets/chip.h"
#include "core/store/sims.h"
#include "tests/catch.h"
#include "tests/gui/gui.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace tests {

/// The page of modems, with the keeper at work.
class ModemsDesk
{
public:
    ModemsDesk() { begin(); }

    void begin()
    {
        starting = gui.lines().start();
        gui.show(QStringLiteral("modems"));
    }

    template <class T>
    T *card()
    {
        for (T *card : gui.window().findChildren<T *>())
            if (card->isVisible())
                return card;
        return nullptr;
    }

    bool says(const QString &words)
    {
        return pump([&] {
            for (const QLabel *label : gui.window().findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(words))
                    return true;
            return false;
        });
    }

    bool isChip(const QString &word)
    {
        return pump([&] {
            auto *line = card<app::LineCard>();
            return line && line->findChild<app::Chip *>()->word() == word;
        });
    }

    void press(const QString &words)
    {
        CAPTURE(words);
        QPushButton *button = nullptr;
        REQUIRE(pump([&] {
            for (auto *one : gui.window().findChildren<QPushButton *>())
                if (one->text() == words && one->isVisible() && one->isEnabled())
                    button = one;
            return button != nullptr;
        }));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void choose(const QString &words)
    {
        CAPTURE(words);
        QAction *chosen = nullptr;
        for (QMenu *menu : card<app::LineCard>()->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text() == words)
                    chosen = action;
        REQUIRE(chosen);
        REQUIRE(pump([&] { return chosen->isEnabled(); }));
        chosen->trigger();
    }

    /// "ready untried": the topics of what the doctor tells, with their verdicts.
    QStringList findings()
    {
        QStringList all;
        for (const auto *row : gui.window().findChildren<app::FindingRow *>())
            if (!row->isHidden())
                all << row->finding().topic + u' ' + name(row->finding().verdict);
        return all;
    }

    bool finds(const QString &finding)
    {
        return pump([&] { return findings().contains(finding); });
    }

    QString recorded()
    {
        return gui.window().findChild<app::RecorderView *>()->findChild<QPlainTextEdit *>()->toPlainText();
    }

    void use(const QString &line) { gui.lines().use(line::parseLineSpec(line).value()); }

    std::vector<store::Sim> sims()
    {
        const auto asking = gui.application().reader().run([](store::ReadDb &db) { return store::sims(db); });
        REQUIRE(pump([&] { return asking.isFinished(); }));
        return asking.result().value();
    }

    Gui gui;
    QCoro::Task<void> starting;
};

} // namespace tests
