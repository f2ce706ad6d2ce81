#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace practice {

/// One command of an AT command line, ITU-T V.250 5.3 and 5.4.
struct Command
{
    enum class Kind {
        Execute, ///< AT+CSQ, ATE0
        Set,     ///< AT+CMGF=0
        Read,    ///< AT+CMGF?
        Test,    ///< AT+CMGF=?
    };
    QByteArray name; ///< upper case with its prefix: "+CMGS", "E", "&F", "S3"
    Kind kind = Kind::Execute;
    QByteArray arguments; ///< of Set as written; of basic commands the number, empty if none

    friend bool operator==(const Command &, const Command &) = default;
};

/// Reads what stands behind "AT": several commands in a row, blanks outside quotes ignored. None if it cannot
/// be read.
std::optional<std::vector<Command>> parseCommands(QByteArrayView body);

/// One argument of an extended command.
struct Argument
{
    QByteArray text; ///< without the quotes
    bool quoted = false;

    bool isEmpty() const { return text.isEmpty() && !quoted; }
    /// The number it spells; none for text, quoted or absent ones.
    std::optional<int> number() const;

    friend bool operator==(const Argument &, const Argument &) = default;
};

/// The arguments between the commas outside quotes; reading past the end gives empty ones.
class Arguments
{
public:
    explicit Arguments(QByteArrayView text);

    size_t count() const { return m_list.size(); }
    const Argument &at(size_t index) const;

    /// The number at `index` if it lies in [low, high], `absent` if nothing is written there, none otherwise.
    std::optional<int> number(size_t index, int low, int high, std::optional<int> absent = {}) const;

private:
    std::vector<Argument> m_list;
};

} // namespace practice
