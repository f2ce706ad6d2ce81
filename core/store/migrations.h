#pragma once

#include "core/store/error.h"

#include <vector>

namespace store {

class Connection;

/// One numbered file of resources/schema. Its statements run in one transaction that also sets user_version.
struct SchemaStep
{
    int version = 0;
    QString sql;
};

/// The steps this program was built with, ascending from 1.
std::vector<SchemaStep> schemaSteps();

/// The statements of a step: separated by semicolons that stand outside strings and comments. A step has no
/// triggers, whose bodies would need more than that.
QStringList statementsOf(const QString &sql);

/// NotOurs for another program's database, Newer for one from a later Handbell; an empty file is ours to
/// fill.
Result<> requireOurs(Connection &connection, const std::vector<SchemaStep> &steps);

/// As requireOurs, and Older unless every step was made.
Result<> requireCurrent(Connection &connection, const std::vector<SchemaStep> &steps);

/// Brings the ledger up to the last step. What was there before is first copied to "<ledger>.v<N>.backup"; a
/// failed step is taken back whole, and nothing follows it.
Result<> migrate(Connection &connection, const std::vector<SchemaStep> &steps);

} // namespace store
