#include "tests/support/places.h"

namespace tests {

QString sourceFolder()
{
    return QStringLiteral(HANDBELL_SOURCE_DIR);
}

QString vectorsFolder()
{
    return sourceFolder() + QStringLiteral("/tests/vectors");
}

} // namespace tests
