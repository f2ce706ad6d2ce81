#pragma once

#include "core/store/people.h"

#include <QWidget>

namespace app {

/// One entry of the timeline: what was said, when, and what became of it.
class Moment : public QWidget
{
    Q_OBJECT

public:
    Moment(const store::TimelineEntry &entry, base::TimePoint now, QWidget *parent = nullptr);
};

} // namespace app
