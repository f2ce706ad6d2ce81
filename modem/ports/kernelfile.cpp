#include "modem/ports/kernelfile.h"

#include <QFile>

namespace modem {

QString kernelText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace modem
