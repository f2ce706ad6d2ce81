#include "core/contacts/sources/simbook.h"

#include <QCryptographicHash>

#include <atomic>

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

class SimBookSource : public ContactSource
{
public:
    explicit SimBookSource(std::shared_ptr<const line::Phonebook> people)
        : m_people(std::move(people))
    {
    }

    QStringList header() const override { return {u"Name"_s, u"Number"_s}; }
    ListForm form() const override { return {ListForm::Format::SimBook, {}, {}, {}, {}}; }
    base::Result<bool, SourceError> next(SourceRow &row) override;
    qint64 done() const override { return m_done; }
    qint64 total() const override { return qint64(m_people->size()); }

private:
    std::shared_ptr<const line::Phonebook> m_people;
    std::atomic<qint64> m_done = 0;
};

base::Result<bool, SourceError> SimBookSource::next(SourceRow &row)
{
    const auto at = size_t(m_done.load());
    if (at >= m_people->size())
        return false;
    const line::PhonebookEntry &entry = (*m_people)[at];
    row.line = entry.place;
    row.cells = {entry.name, entry.number};
    ++m_done;
    return true;
}

} // namespace

std::unique_ptr<ContactSource> openSimBook(std::shared_ptr<const line::Phonebook> people)
{
    return std::make_unique<SimBookSource>(std::move(people));
}

QString identityOf(const line::Phonebook &people)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const line::PhonebookEntry &entry : people) {
        const QString row = u"%1\n%2\n"_s.arg(entry.place).arg(entry.number) + entry.name;
        hash.addData(row.toUtf8() + '\0');
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace contacts
