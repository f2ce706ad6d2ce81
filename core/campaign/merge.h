#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace campaign {

/// Why a template cannot be used. Found before anything is sent.
struct TemplateError
{
    enum class Code {
        OpenBrace,    ///< a "{" without its "}"
        EmptyField,   ///< "{}" or "{|x}"
        UnknownField, ///< nobody on the list has it; see `field`
    };
    Code code = Code::OpenBrace;
    qsizetype offset = 0; ///< of the brace, in UTF-16 units
    QString field;

    friend bool operator==(const TemplateError &, const TemplateError &) = default;
};

/// How a value is written. Dates are kept as 2026-11-22, numbers as 1234.5; whatever is neither stays as it
/// is.
enum class Format {
    AsKept,    ///< a date or number field in the short form of the person's language, anything else untouched
    ShortDate, ///< {visit:date} 22.11.26
    LongDate,  ///< {visit:long} 22. November 2026
    Weekday,   ///< {visit:weekday} Sonntag
    Number,    ///< {points:number} 1.234,5
};

/// Writes values in one language. Remembers dates: a million people share a few thousand of them, and the
/// system's locale is slow to write one.
class ValueWriter
{
public:
    explicit ValueWriter(QLocale locale);

    QString write(const QString &value, Format format);

private:
    QLocale m_locale;
    std::map<Format, QHash<QString, QString>> m_dates; ///< a few thousand at most
};

/// What the values of one person look like to a template.
struct Values
{
    /// The value of the n-th of Template::fields(), as kept; empty if the person has none.
    std::function<QString(int)> value;
    ValueWriter &writer; ///< in the person's language
};

/// What a field holds, as far as the list told.
enum class ValueKind { Text, Number, Date };

struct Rendered
{
    QString text;
    bool usedFallback =
        false; ///< a field was empty, and what stands behind its bar, or nothing, took its place

    friend bool operator==(const Rendered &, const Rendered &) = default;
};

/// A text with places for people's own data: "Hello {name|friend}, see you {visit:long}". "{{" is a brace,
/// and so is a "}" outside of a place. Names of fields are compared without case, accents being kept. Behind
/// a colon may stand a format; a colon before anything else belongs to the name. Parsed once, rendered for
/// every person; rendering cannot fail. Safe to share between threads.
class Template
{
public:
    static base::Result<Template, TemplateError> parse(const QString &text);

    /// The fields it names, each once, in lower case, in the order of the text.
    const QStringList &fields() const { return m_fields; }
    /// Tells what the fields hold: `kindOf` gets each name and answers none for one that nobody has.
    base::Result<void, TemplateError>
    bind(const std::function<std::optional<ValueKind>(const QString &)> &kindOf);

    Rendered render(const Values &values) const;
    /// Whether everybody gets the same text.
    bool isFixed() const { return m_fields.isEmpty(); }

private:
    struct Piece
    {
        QString literal; ///< before the place; its fallback goes to `fallback`
        int field = -1;  ///< into m_fields; -1: literal alone
        Format format = Format::AsKept;
        QString fallback;
        qsizetype offset = 0;
    };

    base::Result<qsizetype, TemplateError> readPlace(QStringView text, qsizetype brace);
    int fieldIndex(const QString &name);

    std::vector<Piece> m_pieces;
    QStringList m_fields;
    std::vector<ValueKind> m_kinds; ///< by field
};

} // namespace campaign
