#pragma once

#include <QString>
#include <QStringView>

#include <array>

namespace contacts {

/// A country as libphonenumber names it: ISO 3166-1 alpha-2 in capitals, "001" for numbers of no country
/// (+800 and the like). Three octets, so that a million contacts carry it for nothing.
class Region
{
public:
    Region() = default;
    /// "de", "DE" or "001"; anything else gives an empty region.
    static Region fromText(QStringView text);
    /// Of a locale such as "pt_BR.UTF-8"; empty for "C" and for a language alone.
    static Region fromLocaleName(QStringView name);

    bool isEmpty() const { return m_code[0] == 0; }
    QString toString() const;

    friend bool operator==(const Region &, const Region &) = default;

private:
    std::array<char, 3> m_code{};
};

} // namespace contacts
