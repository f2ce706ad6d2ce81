#pragma once

#include <QXmlStreamReader>

#include <atomic>
#include <memory>

class QuaZip;

namespace contacts {

/// Why a part of a container cannot be read, or not to its end.
enum class PartFailure {
    None,
    Missing,
    Encrypted,
    Damaged, ///< no XML, cut off, or its check sum is wrong
    TooBig,  ///< it unpacks to more than any list needs, or holds something endless
};

/// An XML part of a ZIP container (ECMA-376 part 2), token by token, unpacked on the way and never kept. What
/// is made to harm ends in TooBig or Damaged: a part that unpacks a thousandfold, a tag without an end,
/// elements in elements without an end, entities (OOXML has none). One part of a container at a time.
class XmlPart
{
public:
    /// `name`: within the container, whatever its case. `zip` is open for reading and outlives the part.
    XmlPart(QuaZip &zip, const QString &name);
    ~XmlPart();
    XmlPart(const XmlPart &) = delete;
    XmlPart &operator=(const XmlPart &) = delete;

    /// The next token; false at the end and after a failure.
    bool next();
    PartFailure failure() const { return m_failure; }
    /// What comes next is no use: next() gives false from now on.
    void fail(PartFailure failure) { m_failure = failure; }

    /// At the beginning, or the end, of an element of that name in whatever namespace.
    bool isStart(QStringView name) const { return m_reader.isStartElement() && m_reader.name() == name; }
    bool isEnd(QStringView name) const { return m_reader.isEndElement() && m_reader.name() == name; }
    bool isStart() const { return m_reader.isStartElement(); }
    bool isEnd() const { return m_reader.isEndElement(); }
    bool isText() const { return m_reader.isCharacters(); }
    QStringView text() const { return m_reader.text(); }
    /// Of the element that begins here, in whatever namespace; empty if it has none.
    QString attribute(QStringView name) const;

    /// Octets of XML so far and in all, the latter as the container says. Any thread may ask.
    qint64 done() const;
    qint64 total() const { return m_total; }

private:
    class Device;

    PartFailure open(QuaZip &zip, const QString &name);
    void end();

    std::unique_ptr<Device> m_device;
    QXmlStreamReader m_reader;
    PartFailure m_failure = PartFailure::None;
    qint64 m_total = 0;
    int m_depth = 0;
};

} // namespace contacts
