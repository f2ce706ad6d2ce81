#pragma once

#include <QString>

namespace modem {

/// What stands in a small file of the kernel, without the end of its last line; empty if it cannot be read.
QString kernelText(const QString &path);

} // namespace modem
