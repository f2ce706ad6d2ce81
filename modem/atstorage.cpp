#include "modem/atstorage.h"

#include "modem/atreply.h"

#include <cctype>

namespace modem {

namespace {

bool isHeader(QByteArrayView line)
{
    return AtReply::isNamed(line, "+CMGR") || AtReply::isNamed(line, "+CMGL");
}

} // namespace

std::optional<StoredPlace> parsePlace(QByteArrayView line)
{
    AtReply fields(line);
    const QByteArrayView storage = fields.text();
    const auto index = fields.number();
    if (storage.isEmpty() || !index || *index < 0)
        return std::nullopt;
    return StoredPlace{storage.toByteArray(), *index};
}

StoredHeader parseStoredHeader(QByteArrayView line)
{
    AtReply fields(line);
    StoredHeader header;
    if (AtReply::isNamed(line, "+CMGL"))
        header.index = fields.number();
    header.status = fields.number();
    const auto second = fields.number();
    header.length = fields.atEnd() ? second : fields.number();
    return header;
}

bool isTextModeHeader(QByteArrayView line)
{
    if (!isHeader(line))
        return false;
    AtReply fields(line);
    if (AtReply::isNamed(line, "+CMGL"))
        fields.number();
    if (!fields.isQuoted())
        return false;
    const QByteArrayView status = fields.text();
    return !status.isEmpty() && std::isalpha(static_cast<unsigned char>(status.front()));
}

std::vector<StoredText> storedTexts(const std::vector<QByteArray> &lines)
{
    std::vector<StoredText> texts;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!isHeader(lines[i]))
            continue;
        const bool hasData = i + 1 < lines.size() && !isHeader(lines[i + 1]);
        if (hasData)
            texts.push_back({lines[i], lines[i + 1]});
        else if (isTextModeHeader(lines[i]))
            texts.push_back({lines[i], {}});
        i += hasData ? 1 : 0;
    }
    return texts;
}

std::optional<int> announcedLength(QByteArrayView line)
{
    AtReply fields(line);
    std::optional<int> length;
    while (!fields.atEnd())
        length = fields.number();
    return length;
}

std::vector<StorageUse> parseStorageUse(QByteArrayView line)
{
    std::vector<StorageUse> all;
    for (AtReply fields(line); !fields.atEnd();) {
        StorageUse use;
        if (fields.isQuoted())
            use.name = fields.text().toByteArray();
        use.used = fields.number().value_or(0);
        use.total = fields.number().value_or(0);
        all.push_back(use);
    }
    return all;
}

StorageChoices parseStorageChoices(QByteArrayView line)
{
    AtReply fields(line);
    const bool isDoubled = fields.rest().startsWith("((");
    AtReply lists = isDoubled ? fields.group() : fields;
    StorageChoices choices;
    choices.reading = lists.names();
    choices.sending = lists.names();
    choices.arriving = lists.names();
    return choices;
}

std::vector<int> parseIndices(QByteArrayView line)
{
    return AtReply(line).numbers();
}

} // namespace modem
