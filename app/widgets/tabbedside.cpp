#include "app/widgets/tabbedside.h"

#include "app/style/measure.h"

#include <QHBoxLayout>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace app {

TabbedSide::TabbedSide(int narrow, int sideWidth, QWidget *parent)
    : QWidget(parent)
    , m_narrow(narrow)
    , m_sideWidth(sideWidth)
    , m_tabs(new QTabBar(this))
    , m_columns(new QHBoxLayout)
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setObjectName(u"columns"_s);
    m_tabs->setAccessibleName(tr("Columns of the page"));
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->hide();
    m_columns->setSpacing(14);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    whole->addWidget(m_tabs);
    whole->addLayout(m_columns, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &TabbedSide::arrange);
}

void TabbedSide::setMain(QWidget *main, const QString &title)
{
    m_main = main;
    m_tabs->setTabText(0, title);
    m_columns->insertWidget(0, main, 1);
    arrange();
}

void TabbedSide::setSide(QWidget *side, const QString &title)
{
    m_side = side;
    m_tabs->setTabText(1, title);
    m_columns->addWidget(side);
    arrange();
}

void TabbedSide::showMain()
{
    m_tabs->setCurrentIndex(0);
}

void TabbedSide::arrange()
{
    const bool isNarrow = width() < withFont(m_narrow);
    const bool isSideChosen = m_tabs->currentIndex() == 1;
    m_tabs->setVisible(isNarrow);
    if (m_main)
        m_main->setVisible(!isNarrow || !isSideChosen);
    if (m_side) {
        m_side->setVisible(!isNarrow || isSideChosen);
        m_side->setMinimumWidth(isNarrow ? 0 : withFont(m_sideWidth));
        m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : withFont(m_sideWidth));
    }
}

void TabbedSide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace app
