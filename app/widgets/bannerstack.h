#pragma once

#include "app/bannerboard.h"

#include <QWidget>

class QVBoxLayout;

namespace app {

/// The banners of some boards, over the body of a page: two at the most, and then "and 1 more", which shows
/// the rest. Takes no room without any.
class BannerStack : public QWidget
{
    Q_OBJECT

public:
    explicit BannerStack(const std::vector<BannerBoard *> &boards, QWidget *parent = nullptr);

private:
    void rebuild();

    std::vector<BannerBoard *> m_boards;
    QVBoxLayout *m_column;
    bool m_showsAll = false;
};

} // namespace app
