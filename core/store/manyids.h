#pragma once

#include "core/store/where.h"

namespace store {

/// All that `question` gives as `id`, ascending. They come as one text: to fetch a row through Qt costs more
/// than most questions take to find it.
std::vector<base::ContactId> manyIds(ReadDb &db, const QString &question,
                                     const std::vector<Where::Value> &values);

} // namespace store
