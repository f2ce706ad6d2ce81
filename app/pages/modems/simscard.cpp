#include "app/pages/modems/simscard.h"

#include "app/style/label.h"
#include "app/text/say.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kNameColumn = 0;
constexpr int kRowGap = 10;

QString left(int cap, int used)
{
    return cap > 0 ? grouped(std::max(0, cap - used)) : SimsCard::tr("no limit");
}

} // namespace

SimsCard::SimsCard(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout)
{
    setProperty("card", true);
    setAccessibleName(tr("What each SIM can still carry"));
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(Type::Section, tr("What each SIM can still carry"), this));
    head->addStretch(1);
    head->addWidget((new Label(Type::Caption, tr("counted in parts"), this))->setTone(u"second"_s));
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(kRowGap);
    m_grid->setColumnStretch(kNameColumn, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(m_grid);
    hide();
}

void SimsCard::show(const std::vector<LineFacts> &lines, base::TimePoint now)
{
    std::vector<Row> rows;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).date();
    for (const LineFacts &line : lines) {
        if (!line.sim || line.report.practice)
            continue;
        const send::Caps &caps = line.sim->caps;
        rows.push_back({line.name(), left(caps.hour, line.used.hour), left(caps.day, line.used.day),
                        left(caps.month, line.used.month), left(caps.peopleMonth, line.used.peopleMonth),
                        line.sim->price.isEmpty() ? u"\u2013"_s : line.sim->price});
    }
    if (!rows.empty())
        rows.insert(rows.begin(),
                    {tr("SIM"), tr("This hour"), tr("Today"), QLocale().standaloneMonthName(today.month()),
                     tr("New people"), tr("A part costs")});
    if (rows != m_rows)
        fill(rows);
    m_rows = std::move(rows);
    setVisible(!m_rows.empty());
}

void SimsCard::fill(const std::vector<Row> &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        const bool isHead = row == 0;
        for (int column = 0; column < rows[size_t(row)].size(); ++column) {
            auto *label = new Label(isHead ? Type::Caption : Type::Body, rows[size_t(row)][column], this);
            label->setTone(isHead ? u"second"_s : QString());
            label->setTextFormat(Qt::PlainText);
            m_grid->addWidget(label, row, column,
                              column == kNameColumn ? Qt::AlignLeading : Qt::AlignTrailing);
        }
    }
}

} // namespace app
