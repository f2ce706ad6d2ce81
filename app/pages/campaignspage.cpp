#include "app/pages/campaignspage.h"

#include "app/application.h"
#include "app/models/campaignsmodel.h"
#include "app/pages/troubles.h"
#include "app/preferences.h"
#include "app/text/say.h"
#include "app/widgets/datatable.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/lookdelegates.h"

#include <QFrame>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr base::Milliseconds kFigures{250};
const QString kComposePage = u"campaigns/compose"_s;

template <class State>
LookOfCell looks()
{
    return [](const QModelIndex &index) {
        return lookOf(static_cast<State>(index.data(CampaignsModel::EnumRole).toInt()));
    };
}

} // namespace

CampaignsPage::CampaignsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new CampaignsModel(application().reader(), application().clock(), this))
    , m_table(new DataTable(tr("Campaigns"), context.preferences.rowHeight(), this))
    , m_body(new QStackedWidget(this))
    , m_reload(application().clock(), kFigures, [this] { m_model->reload(); })
{
    head().setTitle(tr("Campaigns"));
    QAction *create = nullptr;
    if (navigation().has(kComposePage)) {
        create = actions().answer(
            ActionId::New,
            [this] {
                navigation().open({kComposePage, 0, {}});
            },
            tr("New campaign"));
        head().setMain(create);
    }
    m_body->addWidget(makeTable());
    auto *empty =
        new EmptyState(u"campaigns"_s, tr("Nothing sent yet. A first campaign takes about five minutes; "
                                          "you can rehearse it."));
    if (create)
        empty->addButton(create);
    m_body->addWidget(empty);
    setBody(m_body, kWidest);
    connect(m_table, &DataTable::opened, this, &CampaignsPage::openRow);
    connect(m_model, &CampaignsModel::loaded, this, &CampaignsPage::showLoaded);
    connect(m_model, &CampaignsModel::failed, this,
            [this](const store::Error &error) { tellTrouble(banners(), error); });
    connect(&application().engine(), &Engine::campaignChanged, this, [this] {
        if (isVisible())
            m_reload.poke();
    });
}

QWidget *CampaignsPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setWidths({0, 120, 130, 90, 170, 150});
    m_table->setDispensable({CampaignsModel::Purpose, CampaignsModel::People});
    m_table->setItemDelegateForColumn(CampaignsModel::Purpose,
                                      new ChipDelegate(looks<campaign::Purpose>(), m_table));
    m_table->setItemDelegateForColumn(CampaignsModel::State,
                                      new StateDelegate(looks<campaign::CampaignState>(), m_table));
    m_table->setItemDelegateForColumn(CampaignsModel::Delivered,
                                      new MeterDelegate(CampaignsModel::FractionRole, m_table));
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 6, 1, 6);
    column->addWidget(m_table);
    return card;
}

QList<QWidget *> CampaignsPage::panes() const
{
    return {m_table};
}

void CampaignsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_reload.poke();
}

void CampaignsPage::openRow(const QModelIndex &index)
{
    const bool isDraft = m_model->stateAt(index.row()) == campaign::CampaignState::Draft;
    navigation().open(
        {isDraft ? kComposePage : u"campaigns/campaign"_s, m_model->campaignAt(index.row()).value, {}});
}

void CampaignsPage::showLoaded()
{
    banners().remove(u"ledger"_s);
    const int campaigns = m_model->rowCount();
    m_body->setCurrentIndex(campaigns > 0 ? 0 : 1);
    setFacts(campaigns > 0 ? say("%n campaign(s)", campaigns) : QString());
}

} // namespace app
