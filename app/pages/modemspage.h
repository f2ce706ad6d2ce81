#pragma once

#include "app/pages/modems/linefacts.h"
#include "app/pages/page.h"
#include "app/text/findings.h"

#include <memory>
#include <set>

class QGridLayout;
class QHBoxLayout;
class QScrollArea;

namespace app {

class DoctorPane;
class Drawer;
class LineCard;
class LineKeeper;
class SimsCard;
class Throttle;
struct SupportFacts;

/// Modems: a card for each line in use, for each modem that was found, and for the practice modem; beside
/// them, or in a drawer where there is no room, the doctor of one of them. Of very many lines those that need
/// a person have whole cards and come first, the others are told in a line or two.
class ModemsPage : public Page
{
    Q_OBJECT

public:
    explicit ModemsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ModemsPage() override;

    QList<QWidget *> panes() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Columns
    {
        int whole = 0; ///< of the cards with everything
        int rest = 0;  ///< of the compact ones of a bank

        friend bool operator==(const Columns &, const Columns &) = default;
    };

    void makeActions();
    void ask();
    void show(const std::vector<LineFacts> &lines, const store::Experience &seen);
    void showPractice();
    LineCard *cardFor(const LineFacts &facts);
    void connectCard(LineCard &card, const QString &name);
    void showFound();
    QList<QWidget *> cardsInOrder() const;
    int columnsFor(const QList<QWidget *> &cards, int least, int most) const;
    void layOut();
    int place(const QList<QWidget *> &cards, int row, int columns, int units);
    void showFacts();

    // modems/doctordeeds.cpp
    void connectDoctor();
    void placeDoctor();
    void choose(const QString &line);
    void showDoctor();
    void toggleDoctor();
    void sendTest();
    void askSupportFile();
    void gather(std::shared_ptr<SupportFacts> facts, QStringList left, const QString &path);

    void editLimits(const LineFacts &facts);
    void watchCredit(const LineFacts &facts);
    void noteCode(const QString &line, const line::UssdAnswer &answer);
    void restart(const LineFacts &facts);
    void remove(const QString &line, const QString &name);
    void addLine();

    LineKeeper &m_keeper;
    std::unique_ptr<Throttle> m_soon;
    std::map<QString, LineCard *> m_cards; ///< by line
    QList<QWidget *> m_found;
    QList<QWidget *> m_fillers; ///< where a row has fewer cards than columns
    QWidget *m_practice = nullptr;
    QWidget *m_inner;
    SimsCard *m_sims;
    QGridLayout *m_grid;
    QScrollArea *m_area;
    QHBoxLayout *m_panes;
    DoctorPane *m_doctor;
    Drawer *m_drawer;
    QString m_chosen; ///< the LINE that the doctor tells of
    store::Experience m_seen;
    std::set<QString> m_creditRefused; ///< lines whose network did not answer the code
    QList<QWidget *> m_laid;
    qsizetype m_wholeCards = 0; ///< of those
    Columns m_columns;
};

} // namespace app
