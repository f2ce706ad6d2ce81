#pragma once

#include <QString>

namespace tests {

/// The top folder of the project's sources.
QString sourceFolder();

/// tests/vectors: our own PDUs, dialogues and tables.
QString vectorsFolder();

} // namespace tests
