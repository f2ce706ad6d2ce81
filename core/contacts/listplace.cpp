#include "core/contacts/listplace.h"

#include "core/contacts/fileidentity.h"
#include "core/contacts/sources/simbook.h"

#include <QFileInfo>

namespace contacts {

QString ListPlace::name() const
{
    return m_people ? m_name : QFileInfo(m_path).fileName();
}

QString ListPlace::stem() const
{
    return m_people ? m_name : QFileInfo(m_path).completeBaseName();
}

QString ListPlace::identity() const
{
    return m_people ? identityOf(*m_people) : fileIdentity(m_path);
}

} // namespace contacts
