#pragma once

#include "app/style/tone.h"

#include <QObject>

#include <functional>
#include <vector>

namespace app {

/// A lasting condition and what can be done about it.
struct Banner
{
    struct Button
    {
        QString text;
        std::function<void()> run;
    };

    QString kind; ///< "in-doubt": a new banner of the same kind takes the place of the old one
    Tone tone = Tone::Info;
    QString icon;
    QString headline; ///< a few strong words
    QString text;     ///< what happened and what it means for the texts; may be empty
    std::vector<Button> buttons;
};

/// The banners of a page, or of the whole program: one a kind, the newest first. Lives in the GUI thread.
class BannerBoard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void put(Banner banner);
    void remove(const QString &kind);
    const std::vector<Banner> &all() const { return m_banners; }

signals:
    void changed();

private:
    bool take(const QString &kind);

    std::vector<Banner> m_banners;
};

} // namespace app
