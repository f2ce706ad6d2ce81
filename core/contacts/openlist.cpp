#include "core/contacts/openlist.h"

#include "core/contacts/charset.h"
#include "core/contacts/sources/csv.h"
#include "core/contacts/sources/simbook.h"
#include "core/contacts/sources/vcard.h"
#include "core/contacts/sources/xlsx.h"

#include <QFile>

namespace contacts {

namespace {

constexpr qint64 kOpening = 64;

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

base::Result<std::unique_ptr<ContactSource>, SourceError> openList(const ListPlace &place,
                                                                   const ListOptions &options)
{
    if (place.people())
        return openSimBook(place.people());
    const QString &path = place.path();
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return base::unexpected(SourceError{SourceError::Code::CannotOpen, path, file->errorString(), 0});
    return openList(std::move(file), path, options);
}

} // namespace contacts
