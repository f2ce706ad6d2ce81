#include "core/campaign/merge.h"

#include <QDate>

#include <optional>

using namespace Qt::StringLiterals;

namespace campaign {

namespace {

using Code = TemplateError::Code;

constexpr int kMostDates = 5000;
constexpr int kUsualText = 160;

struct Named
{
    QLatin1StringView name;
    Format format;
};

constexpr Named kFormats[] = {
    {"date"_L1, Format::ShortDate},
    {"long"_L1, Format::LongDate},
    {"weekday"_L1, Format::Weekday},
    {"number"_L1, Format::Number},
};

std::optional<Format> formatNamed(QStringView name)
{
    for (const Named &row : kFormats) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.format;
    }
    return {};
}

QString fieldKey(QStringView name)
{
    return name.toString().simplified().toLower();
}

QString localDate(const QString &value, Format format, const QLocale &locale)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!date.isValid())
        return value;
    if (format == Format::Weekday)
        return locale.standaloneDayName(date.dayOfWeek());
    return locale.toString(date, format == Format::LongDate ? QLocale::LongFormat : QLocale::ShortFormat);
}

/// As many decimals as the value has, groups as the language writes them.
QString localNumber(const QString &value, const QLocale &locale)
{
    bool isNumber = false;
    const double number = QLocale::c().toDouble(value, &isNumber);
    if (!isNumber)
        return value;
    const qsizetype point = value.indexOf(u'.');
    return locale.toString(number, 'f', point < 0 ? 0 : int(value.size() - point - 1));
}

Format formatOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text: return Format::AsKept;
    case ValueKind::Number: return Format::Number;
    case ValueKind::Date: return Format::ShortDate;
    }
    return Format::AsKept;
}

} // namespace

ValueWriter::ValueWriter(QLocale locale)
    : m_locale(std::move(locale))
{
}

QString ValueWriter::write(const QString &value, Format format)
{
    if (format == Format::AsKept)
        return value;
    if (format == Format::Number)
        return localNumber(value, m_locale);
    QHash<QString, QString> &dates = m_dates[format];
    if (dates.size() >= kMostDates)
        dates.clear();
    QString &date = dates[value];
    if (date.isNull())
        date = localDate(value, format, m_locale);
    return date;
}

int Template::fieldIndex(const QString &name)
{
    const qsizetype at = m_fields.indexOf(name);
    if (at >= 0)
        return int(at);
    m_fields << name;
    m_kinds.push_back(ValueKind::Text);
    return int(m_fields.size() - 1);
}

/// "{field:format|fallback}"; gives the offset behind it.
base::Result<qsizetype, TemplateError> Template::readPlace(QStringView text, qsizetype brace)
{
    const qsizetype end = text.indexOf(u'}', brace);
    if (end < 0)
        return base::unexpected(TemplateError{Code::OpenBrace, brace, {}});
    const QStringView inside = text.sliced(brace + 1, end - brace - 1);
    const qsizetype bar = inside.indexOf(u'|');
    const QStringView named = bar < 0 ? inside : inside.first(bar);
    const qsizetype colon = named.lastIndexOf(u':');
    const auto format = colon < 0 ? std::nullopt : formatNamed(named.sliced(colon + 1).trimmed());
    const QString field = fieldKey(format ? named.first(colon) : named);
    if (field.isEmpty())
        return base::unexpected(TemplateError{Code::EmptyField, brace, {}});
    Piece &piece = m_pieces.back();
    piece.field = fieldIndex(field);
    piece.format = format.value_or(Format::AsKept);
    piece.fallback = bar < 0 ? QString() : inside.sliced(bar + 1).toString();
    piece.offset = brace;
    m_pieces.emplace_back();
    return end + 1;
}

base::Result<Template, TemplateError> Template::parse(const QString &text)
{
    Template result;
    result.m_pieces.emplace_back();
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype brace = text.indexOf(u'{', at);
        QString &literal = result.m_pieces.back().literal;
        literal += QStringView(text).sliced(at, (brace < 0 ? text.size() : brace) - at);
        if (brace < 0)
            break;
        if (brace + 1 < text.size() && text[brace + 1] == u'{') {
            literal += u'{';
            at = brace + 2;
            continue;
        }
        const auto behind = result.readPlace(text, brace);
        if (!behind)
            return base::unexpected(behind.error());
        at = *behind;
    }
    return result;
}

base::Result<void, TemplateError>
Template::bind(const std::function<std::optional<ValueKind>(const QString &)> &kindOf)
{
    for (const Piece &piece : m_pieces) {
        if (piece.field < 0)
            continue;
        const auto kind = kindOf(m_fields[piece.field]);
        if (!kind)
            return base::unexpected(TemplateError{Code::UnknownField, piece.offset, m_fields[piece.field]});
        m_kinds[size_t(piece.field)] = *kind;
    }
    return {};
}

Rendered Template::render(const Values &values) const
{
    Rendered result;
    result.text.reserve(kUsualText);
    for (const Piece &piece : m_pieces) {
        result.text += piece.literal;
        if (piece.field < 0)
            continue;
        const QString value = values.value(piece.field);
        if (value.isEmpty()) {
            result.text += piece.fallback;
            result.usedFallback = true;
            continue;
        }
        const Format format =
            piece.format == Format::AsKept ? formatOf(m_kinds[size_t(piece.field)]) : piece.format;
        result.text += values.writer.write(value, format);
    }
    return result;
}

} // namespace campaign
