#include "core/contacts/sources/xmlpart.h"

#include <quazip.h>
#include <quazipfile.h>

#include <algorithm>

namespace contacts {

namespace {

constexpr qint64 kLargestPart = 4LL << 30;   // octets; a full sheet of a million rows has about one
constexpr qint64 kFreely = 64LL << 20;       // octets that may unpack however they like
constexpr qint64 kMostUnpacked = 300;        // times; real sheets unpack 5 to 50 times
constexpr qint64 kLongestToken = 512 * 1024; // octets; a cell has at most 32,767 characters
constexpr int kDeepest = 64;
constexpr quint16 kEncryptedFlag = 1; // APPNOTE 4.4.4

} // namespace

/// Hands out what is unpacked and counts it.
class XmlPart::Device : public QIODevice
{
public:
    explicit Device(QuaZip &zip)
        : m_file(&zip)
    {
    }

    QuaZipFile &file() { return m_file; }
    void allow(qint64 octets) { m_allowed = octets; }
    void tokenEnded() { m_sinceToken = 0; }
    bool isTooBig() const { return m_isTooBig; }
    qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        m_isTooBig = m_isTooBig || m_sinceToken > kLongestToken || done() > m_allowed;
        if (m_isTooBig)
            return -1;
        const qint64 length = m_file.read(data, most);
        if (length > 0) {
            m_done.fetch_add(length, std::memory_order_relaxed);
            m_sinceToken += length;
        }
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QuaZipFile m_file;
    std::atomic<qint64> m_done = 0;
    qint64 m_allowed = 0;
    qint64 m_sinceToken = 0;
    bool m_isTooBig = false;
};

XmlPart::XmlPart(QuaZip &zip, const QString &name)
    : m_device(std::make_unique<Device>(zip))
{
    m_failure = open(zip, name);
    if (m_failure == PartFailure::None)
        m_reader.setDevice(m_device.get());
}

XmlPart::~XmlPart() = default;

PartFailure XmlPart::open(QuaZip &zip, const QString &name)
{
    if (!zip.setCurrentFile(name, QuaZip::csInsensitive))
        return PartFailure::Missing;
    QuaZipFileInfo64 info;
    if (!zip.getCurrentFileInfo(&info))
        return PartFailure::Damaged;
    if (info.flags & kEncryptedFlag)
        return PartFailure::Encrypted;
    m_total = static_cast<qint64>(std::min<quint64>(info.uncompressedSize, kLargestPart));
    const auto packed = static_cast<qint64>(std::min<quint64>(info.compressedSize, kLargestPart));
    m_device->allow(std::clamp(packed * kMostUnpacked, kFreely, kLargestPart));
    const bool isOpen = m_device->file().open(QIODevice::ReadOnly) &&
                        m_device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return isOpen ? PartFailure::None : PartFailure::Damaged;
}

bool XmlPart::next()
{
    if (m_failure != PartFailure::None || m_reader.atEnd())
        return false;
    m_reader.readNext();
    m_device->tokenEnded();
    if (m_reader.hasError())
        m_failure = m_device->isTooBig() ? PartFailure::TooBig : PartFailure::Damaged;
    else if (m_reader.isDTD())
        m_failure = PartFailure::Damaged;
    else if (m_reader.isStartElement() && ++m_depth > kDeepest)
        m_failure = PartFailure::TooBig;
    else if (m_reader.isEndElement())
        --m_depth;
    else if (m_reader.isEndDocument())
        end();
    return m_failure == PartFailure::None && !m_reader.isEndDocument();
}

/// The check sum is known when all is unpacked.
void XmlPart::end()
{
    m_device->file().close();
    if (m_device->file().getZipError() != UNZ_OK)
        m_failure = PartFailure::Damaged;
}

QString XmlPart::attribute(QStringView name) const
{
    const QXmlStreamAttributes all = m_reader.attributes();
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const auto &one) { return one.name() == name; });
    return found == all.end() ? QString() : found->value().toString();
}

qint64 XmlPart::done() const
{
    return m_device->done();
}

} // namespace contacts
