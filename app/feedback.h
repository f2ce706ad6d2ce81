#pragma once

#include "app/bannerboard.h"

#include <functional>

namespace app {

/// How a page tells what it has done. Lives in the GUI thread; the window outlives its pages.
class Feedback
{
public:
    virtual ~Feedback() = default;

    /// One sentence in the past tense, at the bottom of the window, for six seconds: "3 people moved to
    /// Regulars". With `undo` it stays for ten, offers Undo, and Ctrl+Z works as long as it stands. A new
    /// toast takes the place of the old one.
    virtual void toast(const QString &sentence, std::function<void()> undo = {}) = 0;

    /// Lasting conditions of the whole program, shown on every page. Those of a page are on its own board.
    virtual BannerBoard &banners() = 0;
};

} // namespace app
