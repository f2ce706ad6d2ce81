#include "app/pages/page.h"

#include "app/widgets/bannerstack.h"

#include <QBoxLayout>
#include <QFrame>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMargin = 20;
constexpr int kBottom = 16;
constexpr int kBelowLine = 12; // the line of a rehearsal keeps off the first card

} // namespace

Page::Page(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(*this)
    , m_head(new PageHead(this))
    , m_rehearsalLine(new QFrame(this))
    , m_bannerArea(new BannerStack({&m_banners, &context.feedback.banners()}, this))
{
    m_rehearsalLine->setProperty("strip", u"rehearsal"_s);
    m_rehearsalLine->hide();
    connect(m_head, &PageHead::backRequested, this, [this] { navigation().back(); });
}

void Page::open(const PageAddress &) {}

void Page::setRehearsal(bool rehearsal)
{
    m_rehearsalLine->setVisible(rehearsal);
    if (m_inner)
        m_inner->setContentsMargins(kMargin, rehearsal ? kBelowLine : 0, kMargin, kBottom);
}

void Page::setBody(QWidget *body, int widest)
{
    const auto atStart = [](QWidget *widget, int most) {
        widget->setMaximumWidth(std::min(most, widget->maximumWidth()));
        auto *row = new QHBoxLayout;
        row->addWidget(widget, 1);
        row->addStretch(0);
        return row;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(atStart(m_head, std::min(widest, QWIDGETSIZE_MAX - 2 * kMargin) + 2 * kMargin));
    column->addWidget(m_rehearsalLine);
    m_inner = new QVBoxLayout;
    m_inner->setContentsMargins(kMargin, 0, kMargin, kBottom);
    m_inner->setSpacing(14);
    m_inner->addLayout(atStart(m_bannerArea, widest));
    m_inner->addLayout(atStart(body, widest), 1);
    column->addLayout(m_inner, 1);
}

void Page::setBodyWithOwnHead(QWidget *body)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_rehearsalLine);
    column->addWidget(body, 1);
}

QWidget *Page::bannerArea() const
{
    return m_bannerArea;
}

void Page::setFacts(const QString &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    emit factsChanged(facts);
}

} // namespace app
