#pragma once

#include "core/base/result.h"
#include "core/contacts/phonenumber.h"

#include <QStringView>

#include <memory>

namespace contacts {

/// All that can be said of a text that reads as a number, even if nobody has that number.
struct NumberDetails
{
    PhoneNumber number;
    bool valid = false;    ///< matches a range of its country
    bool possible = false; ///< has a length that its country uses
    bool fictional =
        false; ///< reserved for films and examples: counts as usable, so that a campaign can be rehearsed
    NumberType type = NumberType::Unknown;
    QString national;
    QString international;
};

/// Turns what people write into numbers. Makes and keeps its buffers once: one parser a thread, many texts.
/// Understands every common punctuation, foreign digits, 00 and the region's own prefixes, "(0)" in the
/// middle, "tel:", extensions (dropped), a number that a spreadsheet wrote with ".0", and a mobile number of
/// the region whose plus got lost.
class NumberParser
{
public:
    /// `region` is used for numbers written without a country code; empty: those are an error.
    explicit NumberParser(Region region);
    ~NumberParser();
    NumberParser(NumberParser &&) noexcept;
    NumberParser &operator=(NumberParser &&) noexcept;

    /// The number, if it is valid for its country or reserved for fiction.
    base::Result<PhoneNumber, NumberError> parse(QStringView text);
    /// Anything that reads as a number; an error only when nothing can be read. Slower: formats too.
    base::Result<NumberDetails, NumberError> describe(QStringView text);
    /// "+49 1511 2345678"; its bare digits where no country has them. Sooner than describe().
    QString international(const PhoneNumber &number);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The number of an integer that came from parse(), its region worked out again; InvalidForCountry and its
/// like for any other integer.
base::Result<PhoneNumber, NumberError> numberFromE164(qint64 e164);

} // namespace contacts
