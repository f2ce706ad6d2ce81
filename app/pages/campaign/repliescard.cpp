#include "app/pages/campaign/repliescard.h"

#include "app/style/label.h"
#include "app/text/inboxtext.h"
#include "app/text/numbertext.h"
#include "app/text/say.h"
#include "app/text/when.h"
#include "app/whendone.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr base::Milliseconds kEvery{1'000};
constexpr int kShown = 3;
constexpr qsizetype kLongest = 90;

QString beginningOf(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kLongest ? line : line.left(kLongest).trimmed() + u" …"_s;
}

} // namespace

RepliesCard::RepliesCard(store::Worker &reader, const base::Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_count((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_rows(new QVBoxLayout)
    , m_inbox(new QPushButton(tr("Open the inbox"), this))
    , m_asking(clock, kEvery, [this] { ask(); })
{
    setProperty("card", true);
    m_count->setWordWrap(true);
    m_inbox->setProperty("small", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(8);
    column->addWidget(new Label(Type::Section, tr("What comes back"), this));
    column->addWidget(m_count);
    column->addLayout(m_rows);
    column->addWidget(m_inbox, 0, Qt::AlignLeading);
    connect(m_inbox, &QPushButton::clicked, this, &RepliesCard::inboxChosen);
    take({});
}

void RepliesCard::setCampaign(base::CampaignId id)
{
    if (id == m_campaign)
        return;
    m_campaign = id;
    take({});
    refresh();
}

void RepliesCard::refresh()
{
    m_asking.poke();
}

void RepliesCard::ask()
{
    if (!m_campaign.isValid())
        return;
    const auto asking = m_reader.run([id = m_campaign](store::ReadDb &db) {
        return std::pair(id, store::campaignReplies(db, id, kShown));
    });
    whenDone(asking, this, [this](const auto &answer) {
        if (!answer)
            emit troubled(answer.error());
        else if (answer->first == m_campaign && answer->second != m_replies)
            take(answer->second);
    });
}

void RepliesCard::take(const store::CampaignReplies &replies)
{
    m_replies = replies;
    QStringList counts{replies.people == 0   ? tr("Nobody has written yet.")
                       : replies.people == 1 ? tr("1 person wrote.")
                                             : tr("%1 people wrote.").arg(grouped(replies.people))};
    if (replies.optedOut > 0)
        counts << say("%n of them opted out.", replies.optedOut);
    m_count->setText(counts.join(u' '));
    m_inbox->setVisible(replies.people > 0);
    delete m_list;
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const auto &reply : replies.latest)
        column->addWidget(makeRow(reply));
    m_list->setVisible(!replies.latest.empty());
    m_rows->addWidget(m_list);
}

QWidget *RepliesCard::makeRow(const store::CampaignReplies::Reply &reply)
{
    auto *row = new QWidget(m_list);
    const QString who = reply.name.isEmpty() ? numberText(reply.e164) : reply.name;
    auto *name = new QPushButton(who, row);
    name->setProperty("kind", u"link"_s);
    name->setAccessibleDescription(tr("Open the conversation"));
    connect(name, &QPushButton::clicked, this,
            [this, id = reply.conversation] { emit conversationChosen(id); });
    auto *text = new Label(Type::Body, beginningOf(reply.text), row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *when = (new Label(Type::Caption, shortMoment(reply.at, m_clock.now()), row))->setTone(u"second"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(name);
    head->addStretch(1);
    head->addWidget(when);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(text);
    return row;
}

} // namespace app
