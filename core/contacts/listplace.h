#pragma once

#include "core/line/phonebook.h"

#include <QString>

#include <memory>

namespace contacts {

/// Where a list of people is: in a file, or in the phone book of a SIM, which was read before. A value.
class ListPlace
{
public:
    ListPlace() = default;
    ListPlace(QString path) // NOLINT(google-explicit-constructor): a path is a place
        : m_path(std::move(path))
    {
    }
    ListPlace(QString name, std::shared_ptr<const line::Phonebook> people)
        : m_name(std::move(name))
        , m_people(std::move(people))
    {
    }

    /// What the list is called in the records: the file's name without its folder, "SIM of Northline".
    QString name() const;
    /// The same without the ending of a file, to name another by it.
    QString stem() const;
    /// Of a file; else empty.
    const QString &path() const { return m_path; }
    /// Of a SIM; else null.
    const std::shared_ptr<const line::Phonebook> &people() const { return m_people; }

    /// Of the content: the same for a copy of it, see Importer. Reads the file.
    QString identity() const;

private:
    QString m_path;
    QString m_name;
    std::shared_ptr<const line::Phonebook> m_people;
};

} // namespace contacts
