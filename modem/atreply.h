#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace modem {

/// A cursor over the fields of an information line such as `+CPMS: "SM",3,10`. Pure; it views the line, which
/// must outlive it and everything it gave. Each call consumes one field, also one it could not read, so that
/// a line with an odd field keeps the meaning of the others. Blanks around fields do not count; a quote may
/// stay open.
class AtReply
{
public:
    /// Over the fields after the colon; over the whole line if it has no name in front ("+X:", "^X:", "#X:"
    /// ...).
    explicit AtReply(QByteArrayView line);

    /// The line carries this name: "+CSQ" matches "+CSQ: 1", "+CSQ:1" and "+CSQ".
    static bool isNamed(QByteArrayView line, QByteArrayView name);

    bool atEnd() const { return m_rest.isEmpty() && !m_emptyFieldLeft; }

    /// A decimal number, "002" too, in quotes or not. None for anything else.
    std::optional<int> number();

    /// A hexadecimal number, in quotes or not.
    std::optional<quint32> hexNumber();

    /// The field's text without its quotes; empty for an empty field or at the end.
    QByteArrayView text();

    /// The field was written in quotes; for telling `"SM",3` from `3,10` without consuming it.
    bool isQuoted() const;

    /// "(0-2,5)", "(2)" or "2" as 0 1 2 5; cut at `most` values. Consumes one field or group.
    std::vector<int> numbers(size_t most = 1000);

    /// `("SM","ME")` or `"SM"` as names, without regard to doubled parentheses. Consumes one field or group.
    std::vector<QByteArray> names();

    /// A field starts with a parenthesis.
    bool isGroup() const;

    /// The inside of "(...)" with its own fields; an empty cursor if there is no group here. Consumes it.
    AtReply group();

    /// What is left, unread.
    QByteArrayView rest() const { return m_rest; }

private:
    struct FromFields
    {
    };
    AtReply(QByteArrayView fields, FromFields);

    QByteArrayView takeGroup();
    void skipBlanks();
    void skipComma();

    QByteArrayView m_rest;
    bool m_emptyFieldLeft = false; ///< the line ended in a comma
};

} // namespace modem
