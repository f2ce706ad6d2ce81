#include "app/firstrun/steprail.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/stepheader.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kWide = 280;
constexpr int kMark = 24;
constexpr int kBell = 40;

} // namespace

/// The circle of a step.
class StepRail::Mark : public QWidget
{
public:
    Mark(int step, QWidget *parent)
        : QWidget(parent)
        , m_step(step)
    {
        setFixedSize(kMark + 2, kMark + 2);
    }

    void setCurrent(int current)
    {
        m_current = current;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        StepHeader::paintMark(painter, rect().adjusted(1, 1, -1, -1), m_step, m_current, Role::Rail);
    }

private:
    int m_step;
    int m_current = 0;
};

StepRail::StepRail(const std::vector<Step> &steps, QWidget *parent)
    : QFrame(parent)
{
    setProperty("strip", u"rail"_s);
    const int words = fontMetrics().horizontalAdvance(u"0"_s) * 26;
    setFixedWidth(std::max(kWide, words));
    auto *name = new QVBoxLayout;
    name->setSpacing(0);
    name->addWidget(new Label(Type::Title, u"Handbell"_s, this));
    auto *claim = (new Label(Type::Body, tr("texts to your people"), this))->setTone(u"second"_s);
    claim->setWordWrap(true);
    name->addWidget(claim);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(12);
    brand->addWidget(new IconLabel(u"mark"_s, Role::Brass, kBell, this));
    brand->addLayout(name, 1);
    auto *list = new QGridLayout;
    list->setHorizontalSpacing(12);
    list->setVerticalSpacing(18);
    list->setColumnStretch(1, 1);
    for (const Step &step : steps) {
        const int row = int(m_rows.size());
        m_rows.push_back(makeRow(row, step));
        auto *both = new QVBoxLayout;
        both->setSpacing(2);
        both->addWidget(m_rows.back().name);
        both->addWidget(m_rows.back().words);
        list->addWidget(m_rows.back().mark, row, 0, Qt::AlignTop);
        list->addLayout(both, row, 1);
    }
    auto *privacy =
        new Label(Type::Caption,
                  tr("No account, no cloud. Everything stays on this PC and works without Internet."), this);
    privacy->setWordWrap(true);
    privacy->setTone(u"second"_s);
    auto *last = new QHBoxLayout;
    last->setSpacing(10);
    last->addWidget(new IconLabel(u"lock"_s, Role::Text2, Icons::kSmall, this), 0, Qt::AlignTop);
    last->addWidget(privacy, 1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(28, 32, 24, 24);
    column->setSpacing(28);
    column->addLayout(brand);
    column->addLayout(list);
    column->addStretch(1);
    column->addLayout(last);
    auto *edge = new QFrame(this);
    edge->setProperty("separator", u"upright"_s);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(column, 1);
    all->addWidget(edge);
    setCurrent(0);
}

StepRail::Row StepRail::makeRow(int step, const Step &of)
{
    Row row{new Mark(step, this), new Label(Type::Body, of.name, this),
            new Label(Type::Caption, of.words, this)};
    row.name->setWordWrap(true);
    row.words->setWordWrap(true);
    row.words->setTone(u"second"_s);
    return row;
}

void StepRail::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        Row &row = m_rows[size_t(i)];
        row.mark->setCurrent(step);
        row.name->setTone(i == step ? QString() : u"second"_s);
        row.name->setFont(fontOf(i == step ? Type::Strong : Type::Body)); // a tone brings the first font back
    }
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_rows.size()).arg(m_rows[size_t(step)].name->text()));
}

/// The style sheet gives the first fonts back before it is seen.
void StepRail::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    setCurrent(m_current);
}

void StepRail::setWords(int step, const QString &words)
{
    m_rows[size_t(step)].words->setText(words);
}

} // namespace app
