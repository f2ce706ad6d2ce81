#include "core/line/linespec.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace line {

namespace {

/// A scheme is two or more letters before a colon: COM3 and C:\dev are addresses.
qsizetype schemeLength(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto isLetter = [](QChar c) { return c.isLetter() && c.unicode() < 128; };
    return colon >= 2 && std::all_of(text.begin(), text.begin() + colon, isLetter) ? colon : 0;
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, "/:,*+ ", "&=?#%"));
}

bool isHostAndPort(QStringView address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    bool isNumber = false;
    const int port = address.mid(colon + 1).toInt(&isNumber);
    return colon > 0 && isNumber && port >= 1 && port <= 65535;
}

} // namespace

std::optional<QString> LineSpec::option(QStringView name) const
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const auto &o) { return o.first == name; });
    return found == options.end() ? std::nullopt : std::optional(found->second);
}

QString LineSpec::toString() const
{
    QString text = scheme + u':' + address;
    QChar separator = u'?';
    for (const auto &[name, value] : options) {
        text += separator + encoded(name) + u'=' + encoded(value);
        separator = u'&';
    }
    return text;
}

base::Result<LineSpec, LineSpecError> parseLineSpec(QStringView text)
{
    const auto error = [&](LineSpecError::Code code, qsizetype offset) {
        return base::unexpected(LineSpecError{code, text.toString(), offset});
    };
    if (text.trimmed().isEmpty())
        return error(LineSpecError::Code::Empty, 0);

    LineSpec spec;
    const qsizetype colon = schemeLength(text);
    spec.scheme = colon ? text.left(colon).toString().toLower() : u"serial"_s;
    const qsizetype start = colon ? colon + 1 : 0;
    const qsizetype query = text.indexOf(u'?', start);
    spec.address = text.mid(start, query < 0 ? -1 : query - start).toString();

    if (spec.address.isEmpty() && spec.scheme != "practice"_L1)
        return error(LineSpecError::Code::NoAddress, start);
    if (spec.scheme == "tcp"_L1 && !isHostAndPort(spec.address))
        return error(LineSpecError::Code::BadPort, start);
    if (query < 0)
        return spec;

    const auto options = text.mid(query + 1).split(u'&', Qt::SkipEmptyParts);
    for (QStringView option : options) {
        const qsizetype equals = option.indexOf(u'=');
        if (equals < 1)
            return error(LineSpecError::Code::BadOption, option.begin() - text.begin());
        spec.options.append({decoded(option.left(equals)), decoded(option.mid(equals + 1))});
    }
    return spec;
}

} // namespace line
