#pragma once

#include "app/firstrun/firststep.h"
#include "app/firstrun/modemchoice.h"

#include <QSet>

#include <map>

class QButtonGroup;
class QPushButton;

namespace app {

class AbilitiesCard;
class Application;
struct Explanation;
class LimitRow;
class LineKeeper;
class ModemRow;
class Throttle;

/// "Your modem": a row for each that is used or plugged in, as they are found, and one for practice.
class ModemStep : public FirstStep
{
    Q_OBJECT

public:
    ModemStep(Application &application, LineKeeper &lines, QWidget *parent = nullptr);
    ~ModemStep() override;

    QString mainWords() const override;
    bool isReady() const override;
    /// Uses the chosen modem; once it is ready, goes on. Practice goes on at once.
    void go() override;
    void enter() override;

    QWidget *lastField() const override;

    /// The first text goes by practice.
    bool isPractice() const;

private:
    using Choices = std::vector<ModemChoice>;

    void ask();
    Choices choices(const std::vector<LineFacts> &lines) const;
    void show(const std::vector<LineFacts> &lines);
    ModemRow &rowFor(const ModemChoice &choice, int place);
    void dropRows(const Choices &choices);
    void chooseFor(const Choices &choices);
    /// Null while there is no row.
    const ModemChoice *chosen() const;
    void showChosen();
    void tellPinNotKept();
    void offerByHand();
    /// Asks for the address of a modem that is not found by itself.
    void addByHand();
    void explainFailure(const QString &line, const Explanation &why);

    Application &m_application;
    LineKeeper &m_lines;
    std::unique_ptr<Throttle> m_soon;
    std::vector<LineFacts> m_facts;
    std::map<QString, ModemRow *> m_rows;     ///< by key
    std::map<QString, ModemChoice> m_opening; ///< asked for, no line yet
    QButtonGroup *m_marks;
    QVBoxLayout *m_list;
    AbilitiesCard *m_abilities;
    LimitRow *m_limit;
    QPushButton *m_byHand;
    bool m_isChosenByHand = false;
};

} // namespace app
