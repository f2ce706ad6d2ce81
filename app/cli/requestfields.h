#pragma once

#include "app/cli/jsonlines.h"

#include <QLatin1String>

namespace app {

/// Reads the fields of a request by name and kind. What is absent or null is not given; of what is wrong the
/// first is remembered, so that a command reads all its fields and asks once. Fields it does not ask for do
/// not matter.
class RequestFields
{
public:
    explicit RequestFields(const QJsonObject &request)
        : m_request(request)
    {
    }

    bool isGiven(QLatin1String name) const;
    /// The text of a field that must be there; empty if it is not.
    QString requiredText(QLatin1String name);
    std::optional<QString> text(QLatin1String name);
    /// A whole number of least-most.
    std::optional<qint64> number(QLatin1String name, qint64 least, qint64 most);
    bool flag(QLatin1String name);
    std::optional<QJsonObject> object(QLatin1String name);
    /// One of the words, as its place among them; the first if it is not given.
    int choice(QLatin1String name, const QStringList &words);

    void fail(const LineError &error);
    /// A field that is there but says nothing usable; `expected` completes "... must be".
    void failField(QLatin1String name, const QString &expected);
    const std::optional<LineError> &error() const { return m_error; }

private:
    QJsonObject m_request;
    std::optional<LineError> m_error;
};

} // namespace app
