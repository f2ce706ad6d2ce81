#pragma once

#include "app/pages/modems/linefacts.h"

#include <QFrame>

class QGridLayout;

namespace app {

/// What each SIM can still carry before its limits hold it, counted in parts. Practice has no
/// limits. Hidden without a SIM.
class SimsCard : public QFrame
{
    Q_OBJECT

public:
    explicit SimsCard(QWidget *parent = nullptr);

    void show(const std::vector<LineFacts> &lines, base::TimePoint now);

private:
    /// A row as it is shown: name of the SIM, this hour, today, this month, new people, price.
    using Row = QStringList;

    void fill(const std::vector<Row> &rows);

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace app
