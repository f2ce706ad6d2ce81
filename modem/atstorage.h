#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace modem {

/// Where a text is kept: +CMTI: "SM",3 and +CDSI: "SR",3.
struct StoredPlace
{
    QByteArray storage;
    int index = 0;

    friend bool operator==(const StoredPlace &, const StoredPlace &) = default;
    friend bool operator<(const StoredPlace &a, const StoredPlace &b)
    {
        return a.storage != b.storage ? a.storage < b.storage : a.index < b.index;
    }
};

/// None for a broken line. A blank instead of quotes is accepted.
std::optional<StoredPlace> parsePlace(QByteArrayView line);

/// The header of a stored text in PDU mode: +CMGR: stat,[alpha],length and +CMGL: index,stat,[alpha],length,
/// with the fields some modems leave out (ZTE the status, Pantech and others the alpha).
struct StoredHeader
{
    std::optional<int> index;  ///< of +CMGL
    std::optional<int> status; ///< 0 unread, 1 read, 2 unsent, 3 sent
    std::optional<int> length; ///< octets without the service centre; often wrong

    friend bool operator==(const StoredHeader &, const StoredHeader &) = default;
};

StoredHeader parseStoredHeader(QByteArrayView line);

/// The header's status is in words: the modem is in text mode.
bool isTextModeHeader(QByteArrayView line);

/// One stored text out of the lines of +CMGL or +CMGR.
struct StoredText
{
    QByteArray line; ///< its header
    QByteArray data; ///< the line behind it as it came: a PDU, or a text in text mode

    friend bool operator==(const StoredText &, const StoredText &) = default;
};

/// The headers that have data, in order, and those of reports in text mode, which need none.
std::vector<StoredText> storedTexts(const std::vector<QByteArray> &lines);

/// The length that +CMT: [alpha],25 and +CDS: 25 announce; none if it is no number.
std::optional<int> announcedLength(QByteArrayView line);

/// How full a storage is.
struct StorageUse
{
    QByteArray name; ///< empty in the answer to AT+CPMS=
    int used = 0;
    int total = 0; ///< 0: not known

    friend bool operator==(const StorageUse &, const StorageUse &) = default;
};

/// +CPMS: "SM",3,10,"SM",3,10 or +CPMS: 3,10,3,10; one, two or three of them.
std::vector<StorageUse> parseStorageUse(QByteArrayView line);

/// +CPMS: ("SM","ME"),("SM"),("SM"): the names for reading, for sending and for what arrives.
struct StorageChoices
{
    std::vector<QByteArray> reading;
    std::vector<QByteArray> sending;
    std::vector<QByteArray> arriving;

    friend bool operator==(const StorageChoices &, const StorageChoices &) = default;
};

StorageChoices parseStorageChoices(QByteArrayView line);

/// The indices +CMGD: (0-9),(0-4) names; empty if it names none.
std::vector<int> parseIndices(QByteArrayView line);

} // namespace modem
