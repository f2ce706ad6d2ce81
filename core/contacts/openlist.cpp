#include "core/contacts/openlist.h"

#include "core/contacts/charset.h"
#include "core/contacts/sources/csv.h"
#include "core/contacts/sources/simbook.h"
#include "core/contacts/sources/vcard.h"
#include "core/contacts/sources/xlsx.h"

#include <QFile>

#include <algorithm>

namespace contacts {

namespace {

constexpr qint64 kOpening = 64;

class WatchedFile : public QFile
{
public:
    WatchedFile(const QString &path, std::shared_ptr<ReadingWatch> watch)
        : QFile(path)
        , m_watch(std::move(watch))
    {
        m_watch->total = size();
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_watch->isStopped)
            return -1;
        const qint64 octets = QFile::readData(data, most);
        m_watch->done += std::max<qint64>(octets, 0);
        return octets;
    }

private:
    std::shared_ptr<ReadingWatch> m_watch;
};

} // namespace

base::Result<std::unique_ptr<ContactSource>, SourceError>
openList(std::unique_ptr<QIODevice> device, const QString &path, const ListOptions &options)
{
    const QByteArray start = device->peek(kOpening);
    if (judgeOpening(start).kind == Opening::Kind::Spreadsheet)
        return openXlsx(std::move(device), path, {options.sheet, {}});
    if (looksLikeVcard(start))
        return openVcard(std::move(device), path, VcardOptions{.charset = options.charset});
    CsvOptions csv;
    csv.separator = options.separator;
    csv.charset = options.charset;
    return openCsv(std::move(device), path, csv);
}

base::Result<std::unique_ptr<ContactSource>, SourceError>
openList(const ListPlace &place, const ListOptions &options, std::shared_ptr<ReadingWatch> watch)
{
    if (place.people())
        return openSimBook(place.people());
    const QString &path = place.path();
    std::unique_ptr<QFile> file = std::make_unique<QFile>(path);
    if (watch)
        file = std::make_unique<WatchedFile>(path, std::move(watch));
    if (!file->open(QIODevice::ReadOnly))
        return base::unexpected(SourceError{SourceError::Code::CannotOpen, path, file->errorString(), 0});
    return openList(std::move(file), path, options);
}

} // namespace contacts
