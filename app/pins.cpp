#include "app/pins.h"

#include "core/store/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Who is meant: the SIM where it is known, else the device, else the place.
QString identity(const modem::PinOwner &owner)
{
    return !owner.iccid.isEmpty() ? owner.iccid : !owner.imei.isEmpty() ? owner.imei : owner.lineName;
}

QByteArray digest(const modem::PinOwner &owner, const QString &pin)
{
    const QByteArray text = (identity(owner) + u':' + pin).toUtf8();
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace

bool isPin(const QString &text)
{
    return text.size() >= 4 && text.size() <= 8 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Pins::Pins(std::optional<QString> pin, const QString &folder)
    : m_pin(std::move(pin))
    , m_file(QDir(folder).filePath(u"refused-pins"_s))
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto lines = file.readAll().split('\n');
    m_refused = QSet<QByteArray>(lines.begin(), lines.end());
}

void Pins::give(const QString &line, const QString &pin)
{
    const std::scoped_lock lock(m_mutex);
    m_given[line] = pin;
}

std::optional<QString> Pins::pin(const modem::PinOwner &owner) const
{
    const std::scoped_lock lock(m_mutex);
    const auto given = m_given.constFind(owner.lineName);
    return given == m_given.constEnd() ? m_pin : std::optional(*given);
}

bool Pins::wasRefused(const modem::PinOwner &owner, const QString &pin) const
{
    const std::scoped_lock lock(m_mutex);
    return m_refused.contains(digest(owner, pin));
}

void Pins::noteRefused(const modem::PinOwner &owner, const QString &pin)
{
    const std::scoped_lock lock(m_mutex);
    m_refused.insert(digest(owner, pin));
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    if (!store::makePrivateFile(m_file))
        return;
    QFile file(m_file);
    if (file.open(QIODevice::Append))
        file.write(digest(owner, pin) + '\n');
}

std::optional<QString> givenPin(const std::optional<QString> &file)
{
    QString pin = qEnvironmentVariable("HANDBELL_PIN");
    if (file) {
        QFile source(*file);
        if (!source.open(QIODevice::ReadOnly))
            return std::nullopt;
        pin = QString::fromLatin1(source.readLine(64));
    }
    pin = pin.trimmed();
    return isPin(pin) ? std::optional(pin) : std::nullopt;
}

} // namespace app
