#include "app/pages/campaign/recipientspane.h"

#include "app/application.h"
#include "app/preferences.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/style/measure.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "app/whendone.h"
#include "app/widgets/datatable.h"
#include "app/widgets/lookdelegates.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QTabBar>

using namespace Qt::StringLiterals;
using campaign::MessageState;

namespace app {

namespace {

constexpr int kBesideTabs = 40; // margins, and the gap to the search
constexpr MessageState kTabs[] = {MessageState::Queued,    MessageState::Sending, MessageState::Accepted,
                                  MessageState::Delivered, MessageState::Failed,  MessageState::Expired,
                                  MessageState::Held,      MessageState::InDoubt, MessageState::Cancelled};

Look lookOfRow(const QModelIndex &index)
{
    return lookOf(static_cast<MessageState>(index.data(RecipientsModel::EnumRole).toInt()));
}

} // namespace

RecipientsPane::RecipientsPane(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_reader(context.application.reader())
    , m_model(new RecipientsModel(context.application.reader(), context.application.clock(), this))
    , m_tabs(new QTabBar(this))
    , m_search(new QLineEdit(this))
    , m_table(new DataTable(tr("Recipients"), context.preferences.rowHeight(), this))
    , m_decision(new QWidget(this))
{
    setProperty("card", true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table, RecipientsModel::LoadedRole));
    m_table->setItemDelegateForColumn(RecipientsModel::State,
                                      new StateDelegate(lookOfRow, m_table, RecipientsModel::LoadedRole));
    m_table->setWidths({130, 140, 160, 140, 80, 0});
    m_table->setDispensable({RecipientsModel::By, RecipientsModel::When});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 4, 1, 4);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(m_table, 1);
    column->addWidget(makeDecision());
    connect(m_model, &RecipientsModel::failed, this, &RecipientsPane::failed);
    connect(m_model, &RecipientsModel::dataChanged, this, &RecipientsPane::showDecision);
    connect(m_model, &RecipientsModel::replaced, this, &RecipientsPane::showDecision);
    connect(m_model, &RecipientsModel::askingChanged, this, [this](bool isAsking) {
        if (!isAsking)
            chooseDoubt();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecipientsPane::showDecision);
}

QWidget *RecipientsPane::makeTop()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Texts by state"));
    m_tabs->addTab(tr("All"));
    for (const MessageState state : kTabs) {
        const int tab = m_tabs->addTab(word(state));
        m_tabs->setTabData(tab, int(state));
        m_tabs->setTabVisible(tab, false);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        const QVariant state = m_tabs->tabData(tab);
        m_query.state =
            state.isValid() ? std::optional(static_cast<MessageState>(state.toInt())) : std::nullopt;
        showChoices();
        ask();
    });
    m_states = new QComboBox(this);
    m_states->setAccessibleName(tr("Texts by state"));
    m_states->setProperty("small", true);
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_states, &QComboBox::activated, this,
            [this] { m_tabs->setCurrentIndex(m_states->currentData().toInt()); });
    m_search->setPlaceholderText(tr("Find a person"));
    m_search->setAccessibleName(tr("Find a person"));
    m_search->setClearButtonEnabled(true);
    m_search->setProperty("small", true);
    m_search->setFixedWidth(withFont(150));
    m_search->addAction(Icons::get(u"search"_s, Role::Text2), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &RecipientsPane::ask);
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(8, 0, 12, 0);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_states);
    row->addStretch();
    row->addWidget(m_search);
    return top;
}

QWidget *RecipientsPane::makeDecision()
{
    m_question = new Label(Type::Body, {}, m_decision);
    m_question->setWordWrap(true);
    m_decision->setProperty("foot", true);
    m_countAsSent = new QPushButton(tr("Count this as sent"), m_decision);
    m_sendAgain = new QPushButton(tr("Send this again"), m_decision);
    m_release = new QPushButton(tr("Send it after all"), m_decision);
    m_sendWhole = new QPushButton(tr("Send it by another SIM"), m_decision);
    auto *row = new QHBoxLayout(m_decision);
    row->setContentsMargins(12, 8, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_question, 1);
    for (QPushButton *button : {m_countAsSent, m_sendAgain, m_release, m_sendWhole})
        row->addWidget(button);
    const auto chosen = [this] { return m_model->messageAt(m_table->currentIndex().row()); };
    connect(m_countAsSent, &QPushButton::clicked, this, [this, chosen] { emit countAsSentChosen(chosen()); });
    connect(m_release, &QPushButton::clicked, this, [this, chosen] { emit releaseChosen(chosen()); });
    connect(m_sendAgain, &QPushButton::clicked, this,
            [this, chosen] { emit sendAgainChosen(chosen(), chosenPerson()); });
    connect(m_sendWhole, &QPushButton::clicked, this,
            [this, chosen] { emit sendWholeChosen(chosen(), chosenPerson()); });
    m_decision->hide();
    return m_decision;
}

/// Of those in doubt the first stands to be decided; when it is, Qt chooses its neighbour.
void RecipientsPane::chooseDoubt()
{
    if (m_query.state == MessageState::InDoubt && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

QString RecipientsPane::chosenPerson() const
{
    const auto *recipient = m_model->recipientAt(m_table->currentIndex().row());
    if (!recipient)
        return {};
    return recipient->details.name.isEmpty() ? recipient->number : recipient->details.name;
}

void RecipientsPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitTabs();
}

void RecipientsPane::fitTabs()
{
    const bool hasRoom = m_tabs->sizeHint().width() + m_search->width() + kBesideTabs <= width();
    m_tabs->setVisible(hasRoom);
    m_states->setVisible(!hasRoom);
}

/// What the tabs offer, for the drop-down list; not while somebody chooses from it.
void RecipientsPane::showChoices()
{
    if (m_states->view()->isVisible())
        return;
    const QSignalBlocker quiet(m_states);
    m_states->clear();
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->isTabVisible(tab))
            m_states->addItem(m_tabs->tabText(tab), tab);
    m_states->setCurrentIndex(m_states->findData(m_tabs->currentIndex()));
}

void RecipientsPane::setCampaign(base::CampaignId id)
{
    if (id == m_query.campaign)
        return;
    m_query.campaign = id;
    m_search->clear();
    m_tabs->setCurrentIndex(0);
    ask();
}

void RecipientsPane::setState(std::optional<MessageState> state)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->tabData(tab) == (state ? QVariant(int(*state)) : QVariant()))
            m_tabs->setCurrentIndex(tab);
}

void RecipientsPane::setCounts(const campaign::Counts &counts)
{
    m_tabs->setTabText(0, u"%1 %2"_s.arg(tr("All"), grouped(counts.total())));
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        const auto state = static_cast<MessageState>(m_tabs->tabData(tab).toInt());
        m_tabs->setTabText(tab, u"%1 %2"_s.arg(word(state), grouped(counts[state])));
        m_tabs->setTabVisible(tab, counts[state] > 0 || tab == m_tabs->currentIndex());
    }
    showChoices();
    fitTabs();
}

void RecipientsPane::refresh()
{
    if (m_isRefreshing) {
        m_wantsMore = true;
        return;
    }
    m_isRefreshing = true;
    m_model->refresh();
    // Work is done in its order: when this is, so is the question, and the next one may be asked.
    whenDone(m_reader.run([](store::ReadDb &) { return true; }), this, [this](const store::Result<bool> &) {
        m_isRefreshing = false;
        if (std::exchange(m_wantsMore, false))
            refresh();
    });
}

void RecipientsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecipientsPane::ask()
{
    m_query.search = m_search->text().trimmed();
    m_model->setQuery(m_query);
}

void RecipientsPane::showDecision()
{
    const auto *recipient = m_model->recipientAt(m_table->currentIndex().row());
    const auto standing = recipient ? recipient->standing() : campaign::Standing{};
    const bool isDoubt = standing.state == MessageState::InDoubt;
    // A suppressed text would only be held again.
    const bool isHeld = standing.state == MessageState::Held && standing.why != campaign::Reason::Suppressed;
    const bool isStranded = standing.why == campaign::Reason::LineLostMidway;
    m_countAsSent->setVisible(isDoubt);
    m_sendAgain->setVisible(isDoubt);
    m_release->setVisible(isHeld);
    m_sendWhole->setVisible(isStranded);
    const bool isLost = standing.state == MessageState::Failed || standing.state == MessageState::Expired;
    m_decision->setVisible(isDoubt || isHeld || isStranded || isLost);
    if (isDoubt || isHeld || isStranded)
        m_question->setText(
            u"%1 %2"_s.arg(recipient->note, isDoubt ? tr("It may have gone out.") : QString()).trimmed());
    else if (isLost)
        m_question->setText(recipient->sentence);
}

} // namespace app
