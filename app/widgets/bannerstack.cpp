#include "app/widgets/bannerstack.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/newsframe.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::size_t kShown = 2;

QString propertyOf(Tone tone)
{
    switch (tone) {
    case Tone::Warn: return u"warn"_s;
    case Tone::Bad: return u"bad"_s;
    case Tone::Doubt: return u"doubt"_s;
    case Tone::Brass: return u"practice"_s;
    case Tone::Neutral:
    case Tone::Ok:
    case Tone::Info: return u"info"_s;
    }
    return {};
}

QVBoxLayout *wordsOf(const Banner &banner)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *headline = new Label(Type::Strong, banner.headline);
    headline->setWordWrap(true);
    words->addWidget(headline);
    if (!banner.text.isEmpty()) {
        auto *text = (new Label(Type::Body, banner.text))->setTone(u"second"_s);
        text->setWordWrap(true);
        words->addWidget(text);
    }
    return words;
}

void fill(QFrame *frame, const Banner &banner)
{
    frame->setProperty("banner", propertyOf(banner.tone));
    frame->setAccessibleName(banner.text.isEmpty() ? banner.headline
                                                   : u"%1. %2"_s.arg(banner.headline, banner.text));
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(12);
    row->addWidget(new IconLabel(banner.icon, inkOf(banner.tone), Icons::kLarge));
    row->addLayout(wordsOf(banner), 1);
    for (const Banner::Button &button : banner.buttons) {
        auto *push = new QPushButton(button.text);
        push->setProperty("small", true);
        QObject::connect(push, &QPushButton::clicked, push, [run = button.run] { run(); });
        row->addWidget(push);
    }
}

} // namespace

BannerStack::BannerStack(const std::vector<BannerBoard *> &boards, QWidget *parent)
    : QWidget(parent)
    , m_boards(boards)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    for (BannerBoard *board : m_boards)
        connect(board, &BannerBoard::changed, this, &BannerStack::rebuild);
    rebuild();
}

void BannerStack::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its own button may have brought us here
        }
        delete item;
    }
    std::vector<const Banner *> all;
    for (const BannerBoard *board : m_boards)
        for (const Banner &banner : board->all())
            all.push_back(&banner);
    const std::size_t shown = m_showsAll || all.size() <= kShown ? all.size() : kShown;
    forgetGone(all);
    std::vector<NewsFrame *> news;
    for (std::size_t i = 0; i < shown; ++i) {
        const bool isNew = isNews(*all[i]);
        QFrame *frame = isNew ? news.emplace_back(new NewsFrame) : new QFrame;
        fill(frame, *all[i]);
        m_column->addWidget(frame);
    }
    if (shown < all.size()) {
        auto *more = new QPushButton(tr("and %n more", nullptr, static_cast<int>(all.size() - shown)));
        more->setProperty("kind", u"quiet"_s);
        connect(more, &QPushButton::clicked, this, [this] {
            m_showsAll = true;
            rebuild();
        });
        m_column->addWidget(more, 0, Qt::AlignLeading);
    }
    setVisible(!all.empty());
    for (NewsFrame *frame : news)
        frame->announce();
}

void BannerStack::forgetGone(const std::vector<const Banner *> &all)
{
    m_told.removeIf([&](const auto &told) {
        return std::ranges::none_of(all, [&](const Banner *banner) { return banner->kind == told.key(); });
    });
}

/// Banners are put anew whenever a figure in them changes; told is what has other words than before.
bool BannerStack::isNews(const Banner &banner)
{
    QString &told = m_told[banner.kind];
    return std::exchange(told, banner.headline) != banner.headline;
}

} // namespace app
