#include "core/contacts/sources/sharedstrings.h"

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

constexpr qsizetype kLongestText = 1024 * 1024; // UTF-16 units; a spreadsheet's cell has at most 32,767
constexpr qsizetype kMostText = 1LL << 30;      // octets of all
constexpr qsizetype kEscape = 7;                // of _x000D_

} // namespace

QString withoutEscapes(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool isNumber = false;
        const ushort unit = QStringView(text).sliced(at).mid(2, 4).toUShort(&isNumber, 16);
        if (isNumber && at + kEscape <= text.size() && text[at + kEscape - 1] == u'_')
            text.replace(at, kEscape, QChar(unit));
    }
    return text;
}

QString readStringItem(XmlPart &part)
{
    QString text;
    int depth = 1;
    int spoken = 0; // the depth of the pronunciation one is in
    bool isText = false;
    while (depth > 0 && part.next()) {
        if (part.isText()) {
            if (isText && spoken == 0)
                text += part.text();
            if (text.size() > kLongestText)
                part.fail(PartFailure::TooBig);
        } else if (part.isStart()) {
            ++depth;
            isText = part.isStart(u"t");
            if (part.isStart(u"rPh") && spoken == 0)
                spoken = depth;
        } else if (part.isEnd()) {
            if (spoken == depth)
                spoken = 0;
            --depth;
            isText = false;
        }
    }
    return withoutEscapes(text);
}

void SharedStrings::read(XmlPart &part)
{
    while (part.next()) {
        if (!part.isStart(u"si"))
            continue;
        m_text += readStringItem(part).toUtf8();
        m_ends.push_back(m_text.size());
        if (m_text.size() > kMostText)
            part.fail(PartFailure::TooBig);
    }
}

QString SharedStrings::at(qsizetype index) const
{
    if (index < 0 || index >= size())
        return {};
    const auto place = static_cast<size_t>(index);
    const qsizetype begin = place == 0 ? 0 : m_ends[place - 1];
    return QString::fromUtf8(QByteArrayView(m_text).sliced(begin, m_ends[place] - begin));
}

} // namespace contacts
