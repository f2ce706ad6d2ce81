#pragma once

#include <QString>
#include <QStringList>

namespace app {

/// The word of `known` that was probably meant by `typed`, or an empty string if none is near: one slip in a
/// short word, two in a longer one; swapped neighbours count as one slip.
QString nearestWord(const QString &typed, const QStringList &known);

/// " Did you mean send?", or an empty string.
QString didYouMean(const QString &typed, const QStringList &known);

} // namespace app
