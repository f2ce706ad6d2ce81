#pragma once

#include "app/pages/modems/linefacts.h"
#include "app/pages/page.h"

#include <QPointer>

class QGridLayout;
class QLabel;

namespace app {

class LineCard;
class LineKeeper;
class SimsCard;
class Throttle;

/// Modems: a card for each line in use, for each modem that was found, and for the practice modem.
class ModemsPage : public Page
{
    Q_OBJECT

public:
    explicit ModemsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ModemsPage() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void ask();
    void show(const std::vector<LineFacts> &lines);
    LineCard *cardFor(const LineFacts &facts);
    void connectCard(LineCard &card, const QString &name);
    void showFound();
    void layOut();
    void showFacts();

    void editLimits(const LineFacts &facts);
    void askCredit(const LineFacts &facts);
    void takeCredit(const QString &line, const line::UssdAnswer &answer);
    void restart(const LineFacts &facts);
    void remove(const QString &line, const QString &name);
    void addLine();

    LineKeeper &m_keeper;
    std::unique_ptr<Throttle> m_soon;
    std::map<QString, LineCard *> m_cards; ///< by line
    QList<QWidget *> m_found;
    QWidget *m_practice = nullptr;
    QWidget *m_inner;
    SimsCard *m_sims;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace app
