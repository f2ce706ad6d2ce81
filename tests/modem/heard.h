#pragma once

#include "modem/atcommand.h"

#include <QJsonArray>
#include <QJsonObject>

#include <set>

namespace tests {

/// What a modem said, cut into lines as the channel cuts it; data lines follow their headers.
struct Heard
{
    std::vector<QByteArray> lines;
    std::vector<QByteArray> echoes;
    std::optional<modem::AtFinal> final;
    bool hasPrompt = false;

    std::vector<QByteArray> named(QByteArrayView name) const;
    QByteArray first(QByteArrayView name) const;
    /// The data that follows the first line of this name; empty if none does.
    QByteArray dataOf(QByteArrayView name) const;
    /// As the dialogue sees it.
    modem::AtAnswer answer() const;
};

/// `command` as it was asked, so that its echo is known; anything that begins with AT is one after "any".
Heard hear(const QByteArray &octets, const QByteArray &command);

/// What a reply means, by field; knows which fields have been looked at.
class Meaning
{
public:
    explicit Meaning(const QJsonObject &fields)
        : m_fields(fields)
    {
    }

    bool has(const QString &name) const { return m_fields.contains(name); }
    QJsonValue take(const QString &name)
    {
        m_taken.insert(name);
        return m_fields.value(name);
    }
    /// Fields nobody has taken.
    QStringList left() const;

private:
    QJsonObject m_fields;
    std::set<QString> m_taken;
};

} // namespace tests
