#pragma once

#include "core/contacts/sources/vcardlines.h"

#include <QStringList>

#include <array>

namespace contacts {

/// The character set of values that name none.
struct VcardCharset
{
    QByteArray name;
    bool isGuessed = true; ///< a value that can only be UTF-8 is taken as such
};

/// The person of one vCard as columns of a list. A value.
class VcardPerson
{
public:
    static constexpr int kMostPhones = 8;
    static constexpr int kMostEmails = 4;
    // clang-format off
    enum Column { Name, FirstName, LastName, Mobile, Phone2, Email = Mobile + kMostPhones,
                  Company = Email + kMostEmails, Title, Nickname, Street, Postcode, City, State, Country,
                  Birthday, Categories, Language, Website, Note, Columns };
    // clang-format on

    /// Takes what the property tells.
    void take(const VcardProperty &property, const VcardCharset &charset);
    /// Nothing more comes: the numbers are put in their order, the one to be texted first. It is the
    /// mobile's, else the preferred one's, else the first; a fax comes last.
    void finish();

    const QString &operator[](int column) const { return m_cells[static_cast<size_t>(column)]; }
    /// A group of people or the like, not a person.
    bool isGroup() const { return m_isGroup; }

    /// The heading of a column, in words that the column guess knows.
    static QString heading(int column);

private:
    struct Phone
    {
        QString number;
        int rank = 0; ///< smaller comes first
    };

    QString &cell(int column) { return m_cells[static_cast<size_t>(column)]; }
    void takeName(const QStringList &parts);
    void takeAddress(const QStringList &parts);
    void takePhone(const VcardProperty &property, const QString &value);
    void takeEmail(const QString &value);

    std::array<QString, Columns> m_cells;
    std::vector<Phone> m_phones;
    bool m_isGroup = false;
};

/// The value as text: quoted-printable and base64 undone, from its own character set or `charset`. Escapes
/// stay.
QString valueText(const VcardProperty &property, const VcardCharset &charset);

/// The parts between `separator`, their escapes undone (RFC 6350 3.4). The null character separates nothing.
QStringList unescapedParts(QStringView value, QChar separator);

/// "19900517" and "1990-05-17T00:00:00Z" -> "1990-05-17", "--0517" -> "--05-17"; others stay.
QString birthdayText(const QString &value);

} // namespace contacts
