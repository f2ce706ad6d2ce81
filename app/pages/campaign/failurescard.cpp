#include "app/pages/campaign/failurescard.h"

#include "app/style/label.h"
#include "app/text/fatetext.h"
#include "app/text/say.h"
#include "app/whendone.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr base::Milliseconds kEvery{2'000};
constexpr size_t kMostRows = 6;

} // namespace

FailuresCard::FailuresCard(store::Worker &reader, const base::Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_reader(reader)
    , m_title(new Label(Type::Section, {}, this))
    , m_rows(new QVBoxLayout(this))
    , m_asking(clock, kEvery, [this] { ask(); })
{
    setProperty("card", true);
    m_rows->setContentsMargins(16, 12, 16, 14);
    m_rows->setSpacing(8);
    m_rows->addWidget(m_title);
    hide();
}

void FailuresCard::show(const campaign::Campaign &campaign, qint64 failed)
{
    const bool mayTryAgain = campaign.state != campaign::CampaignState::Cancelled;
    if (campaign.id == m_campaign.id && failed == m_failed && mayTryAgain == m_mayTryAgain)
        return;
    m_campaign = campaign;
    m_failed = failed;
    m_mayTryAgain = mayTryAgain;
    setVisible(failed > 0);
    if (failed > 0)
        m_asking.poke();
}

void FailuresCard::ask()
{
    const auto asking = m_reader.run(
        [id = m_campaign.id](store::ReadDb &db) { return std::pair(id, store::failures(db, id)); });
    whenDone(asking, this, [this](const auto &answer) {
        if (!answer)
            emit troubled(answer.error());
        else if (answer->first == m_campaign.id)
            take(answer->second);
    });
}

void FailuresCard::take(const std::vector<store::Failure> &failures)
{
    delete m_list;
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    qint64 all = 0;
    qint64 others = 0;
    for (size_t i = 0; i < failures.size(); ++i) {
        all += failures[i].texts;
        if (i < kMostRows)
            column->addWidget(makeRow(failures[i]));
        else
            others += failures[i].texts;
    }
    if (others > 0)
        column->addWidget(new Label(Type::Caption, tr("%1 for other reasons").arg(grouped(others)), m_list));
    m_title->setText(say("Why %n failed", all));
    m_rows->addWidget(m_list);
}

QWidget *FailuresCard::makeRow(const store::Failure &failure)
{
    auto *row = new QWidget(m_list);
    auto *words = new Label(Type::Body, failureSentence(failure.what), row);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(words, 1);
    line->addWidget(new Label(Type::Strong, grouped(failure.texts), row), 0, Qt::AlignTop);
    column->addLayout(line);
    if (m_mayTryAgain && isWorthTryingAgain(failure.what)) {
        auto *again = new QPushButton(failure.texts == 1 ? tr("Try it again")
                                                         : tr("Try the %1 again").arg(grouped(failure.texts)),
                                      row);
        again->setProperty("small", true);
        again->setAccessibleDescription(words->text());
        connect(again, &QPushButton::clicked, this,
                [this, what = failure.what] { emit tryAgainChosen(what); });
        column->addWidget(again, 0, Qt::AlignLeft);
    }
    return row;
}

} // namespace app
