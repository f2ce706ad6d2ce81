#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/campaign/campaign.h"
#include "core/contacts/columnmap.h"
#include "core/contacts/openlist.h"
#include "core/contacts/region.h"
#include "core/line/linespec.h"

namespace app {

/// What `send` was asked to do, understood and checked as far as that goes without ledger and list.
struct SendPlan
{
    QStringList numbers;          ///< as written
    std::optional<QString> group; ///< a name
    bool toAll = false;
    std::optional<QString> file;           ///< absolute
    contacts::ListOptions reading;         ///< of the file
    std::vector<contacts::Assignment> map; ///< which column is which field
    QString text;
    std::vector<line::LineSpec> lines; ///< one modem each
    bool isPractice = false;
    QString name; ///< empty: to be made up
    campaign::Purpose purpose = campaign::Purpose::Service;
    QString basis;
    contacts::Region region; ///< of the flag; empty: the profile's, else the locale's
    campaign::Policy policy;
    std::optional<base::TimePoint> start;
    std::optional<base::TimePoint> end;
    bool checkOnly = false;
    bool waits = true; ///< for texts that wait for a cap, a window or a line
    std::chrono::seconds waitForReports{0};
};

/// Why the command line makes no plan, as a whole sentence.
using PlanError = QString;

const std::vector<Option> &sendOptions();

base::Result<SendPlan, PlanError> planOf(const Arguments &arguments, base::TimePoint now);

/// The lines that LINEs stand for, and whether they are practice lines; the error is a sentence. Practice
/// lines and real ones together are one, and so is a LINE named twice.
struct LinePlan
{
    std::vector<line::LineSpec> lines;
    bool isPractice = false;
};
base::Result<LinePlan, PlanError> linesOf(const QStringList &lines);

} // namespace app
