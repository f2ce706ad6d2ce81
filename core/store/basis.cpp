#include "core/store/basis.h"

using namespace Qt::StringLiterals;

namespace store {

void addBasis(WriteDb &db, base::ContactId contact, const QString &words, const QString &source,
              base::TimePoint at)
{
    db.run(u"INSERT INTO basis (contact, basis, source, at) VALUES (?, ?, ?, ?)"_s, contact, words, source,
           at);
}

} // namespace store
