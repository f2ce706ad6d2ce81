#include "app/bannerboard.h"

namespace app {

bool BannerBoard::take(const QString &kind)
{
    return std::erase_if(m_banners, [&](const Banner &banner) { return banner.kind == kind; }) > 0;
}

void BannerBoard::put(Banner banner)
{
    take(banner.kind);
    m_banners.insert(m_banners.begin(), std::move(banner));
    emit changed();
}

void BannerBoard::remove(const QString &kind)
{
    if (take(kind))
        emit changed();
}

} // namespace app
