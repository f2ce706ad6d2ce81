#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace contacts {

/// What a column of a list is for.
enum class Role { Number, Name, FirstName, LastName, Language, Region, Email, Note, Field, LeftOut };

/// As written in --map and in {braces}: "number", "name", "first_name", "last_name", "language", "region",
/// "email", "note"; "-" for LeftOut; empty for Field.
QLatin1StringView name(Role role);

/// What a header is about.
struct HeaderMeaning
{
    Role role = Role::Field;
    int doubt = 0; ///< smaller is surer: "Mobile" before "Phone", a whole word before a part of the header

    friend bool operator==(const HeaderMeaning &, const HeaderMeaning &) = default;
};

/// Understands headers in some forty languages, whatever their case, accents and punctuation: "Mobile No.",
/// "Handynummer", "Teléfono móvil", "手机号". None: a column of people's own.
std::optional<HeaderMeaning> meaningOf(QStringView header);

} // namespace contacts
