#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace app {

/// One option of a command: how it is written, what it takes, how help, man page and completion tell of it.
struct Option
{
    enum class Kind {
        Flag, ///< takes nothing
        Text,
        Number,   ///< a whole number, 0 or more
        Duration, ///< "90s", "15m", "24h", "7d"; bare digits are seconds
        Time,     ///< ISO 8601; without an offset it is local
        Choice,   ///< one of `choices`
        File,     ///< a path; made absolute, since another program may come to open it
        Line,     ///< a LINE; a bare path to a port is made absolute
    };

    QString name; ///< "--limit"
    Kind kind = Kind::Flag;
    QString value; ///< what help writes behind it: "N"; empty for a flag
    QString help;  ///< one sentence without a full stop
    bool isRequired = false;
    bool isRepeatable = false; ///< may be given more than once; without it the second one is wrong usage
    QStringList choices;
};

/// The options and words a command was called with. Everything in it was checked against the command's table.
class Arguments
{
public:
    bool has(QStringView name) const { return m_values.contains(name.toString()); }
    std::optional<QString> text(QStringView name) const;
    QStringList texts(QStringView name) const { return m_values.value(name.toString()); }
    std::optional<qint64> number(QStringView name) const;
    std::optional<std::chrono::seconds> duration(QStringView name) const;
    std::optional<base::TimePoint> time(QStringView name) const;

    /// What stands behind the command and is no option, in order.
    const QStringList &words() const { return m_words; }
    /// The n-th word, or an empty string.
    QString word(qsizetype index) const { return m_words.value(index); }

    void add(const QString &name, const QString &value) { m_values[name].append(value); }
    void addWord(const QString &word) { m_words.append(word); }
    /// As a command line would write them, for handing the command to another program.
    QStringList toStrings(const std::vector<Option> &options) const;

private:
    QHash<QString, QStringList> m_values; ///< a flag has one empty value
    QStringList m_words;
};

/// What is wrong with a value for this option, as a sentence, or none.
std::optional<QString> problemWith(const Option &option, const QString &value);

/// "90s", "15m", "24h", "7d" or digits alone, which are seconds.
std::optional<std::chrono::seconds> parseDuration(QStringView text);
/// ISO 8601 with an offset, or without one: then local time.
std::optional<base::TimePoint> parseTime(const QString &text);
/// ISO 8601 with the offset of this place.
QString isoTime(base::TimePoint time);

} // namespace app
