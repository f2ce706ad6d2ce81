#pragma once

#include "core/base/clock.h"
#include "core/contacts/contact.h"

#include <QString>

namespace app {

/// Moments in the words of the user's locale and time zone, as short as they stay clear: "15:41" today,
/// "Yesterday", "Tue" within the week, "18 Nov" within the year, else "18 Nov 2024".
QString shortMoment(base::TimePoint at, base::TimePoint now);

/// "15:41", whatever the day.
QString timeOfDay(base::TimePoint at);

/// Over the texts of a day: "Today", "Yesterday", "Tuesday 18 November", with the year if it is another one.
QString dayLine(base::TimePoint at, base::TimePoint now);

/// "18 November", with the year if it is another one than now's.
QString longDay(base::TimePoint at, base::TimePoint now);

/// "Sunday 18 November", of the year that is now.
QString weekdayAndDay(base::TimePoint at);

/// "18 Nov, 16:40", with the year if it is another one than now's.
QString dayAndTime(base::TimePoint at, base::TimePoint now);

/// "15:41" today, "Yesterday, 15:41", "Tomorrow, 10:30", else as dayAndTime().
QString nearMoment(base::TimePoint at, base::TimePoint now);

/// How a moment is typed in, as QDateTimeEdit takes it: "22 Nov 2026  16:40".
QString editFormat();

/// A value of a field of people's own, as the locale writes numbers and dates.
QString fieldText(const QString &value, contacts::FieldType type);

} // namespace app
