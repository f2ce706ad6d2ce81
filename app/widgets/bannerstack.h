#pragma once

#include "app/bannerboard.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace app {

/// The banners of some boards, over the body of a page: two at the most, and then "and 1 more", which shows
/// the rest. Takes no room without any. What is new is told to screen readers.
class BannerStack : public QWidget
{
    Q_OBJECT

public:
    explicit BannerStack(const std::vector<BannerBoard *> &boards, QWidget *parent = nullptr);

private:
    void rebuild();
    bool isNews(const Banner &banner);
    void forgetGone(const std::vector<const Banner *> &all);

    std::vector<BannerBoard *> m_boards;
    QVBoxLayout *m_column;
    bool m_showsAll = false;
    QHash<QString, QString> m_told; ///< of each kind, the words that were told last
};

} // namespace app
