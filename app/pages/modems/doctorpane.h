#pragma once

#include "app/pages/modems/linefacts.h"
#include "app/text/findings.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace app {

class Engine;
class FindingRow;
class Label;
class RecorderView;

/// Beside the cards: what works on one modem, what does not and what to do, its port and IMEI, and its flight
/// recorder. What it finds is what `handbell-cli doctor` finds.
class DoctorPane : public QFrame
{
    Q_OBJECT

public:
    DoctorPane(Engine &engine, const base::Clock &clock, QWidget *parent = nullptr);

    void show(const LineFacts &facts, const LineEvidence &evidence);
    /// The LINE that it tells of.
    const QString &line() const { return m_facts.report.name; }

signals:
    void testWanted();
    void creditWanted();
    void limitsWanted();
    void consoleWanted();
    void supportWanted();

private:
    void makeDetails();
    QWidget *makeFoot();
    void showFindings(const LineEvidence &evidence);
    void showDetails();
    /// What the button of a finding says; empty: it has none.
    QStringList linesFor(const Finding &finding) const;
    QString deedOf(const Finding &finding) const;
    void act(const Finding &finding);

    LineFacts m_facts;
    Label *m_title;
    Label *m_below;
    QVBoxLayout *m_rows;
    std::vector<FindingRow *> m_findings;
    QFormLayout *m_details;
    QLabel *m_port;
    QLabel *m_imei;
    QLabel *m_family;
    RecorderView *m_recorder;
    QPushButton *m_test;
    QPushButton *m_limits;
};

} // namespace app
