#include "app/models/threadmodel.h"

#include "app/text/inboxtext.h"
#include "app/text/say.h"
#include "app/text/when.h"
#include "app/whendone.h"

#include <algorithm>

namespace app {

namespace {

bool isSameText(const store::ThreadEntry &one, const store::ThreadEntry &other)
{
    return one.isOurs == other.isOurs && one.id == other.id;
}

} // namespace

ThreadModel::ThreadModel(store::Worker &reader, const base::Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_reader(reader)
    , m_clock(clock)
{
}

ThreadModel::~ThreadModel()
{
    m_stop.request_stop();
}

void ThreadModel::show(base::ConversationId id, const QString &name)
{
    m_name = name;
    if (id == m_conversation)
        return;
    m_stop.request_stop();
    m_stop = {};
    beginResetModel();
    m_conversation = id;
    m_entries.clear();
    m_waitsSince.reset();
    m_sought.reset();
    m_hasEarlier = false;
    m_isFirst = true;
    m_limit = kAtOnce;
    m_isLoadingEarlier = false;
    endResetModel();
    if (id.isValid())
        ask({});
}

void ThreadModel::reload()
{
    if (m_conversation.isValid())
        ask(m_entries.empty() ? std::nullopt : std::optional(m_entries.front().at));
}

void ThreadModel::seek(const store::FoundText &text)
{
    m_sought = text;
    tellFound();
    if (m_sought)
        ask(text.at);
}

void ThreadModel::tellFound()
{
    const auto isSought = [this](const store::ThreadEntry &entry) {
        return entry.isOurs == m_sought->isOurs && entry.id == m_sought->id;
    };
    const auto at = m_sought ? std::ranges::find_if(m_entries, isSought) : m_entries.end();
    if (at == m_entries.end())
        return;
    m_sought.reset();
    emit found(static_cast<int>(at - m_entries.begin()));
}

void ThreadModel::loadEarlier()
{
    if (!m_hasEarlier || std::exchange(m_isLoadingEarlier, true))
        return;
    m_limit = rowCount() + kAtOnce;
    ask({});
}

/// Whoever asks later asks for no less: an answer to an older question changes nothing for good.
void ThreadModel::ask(std::optional<base::TimePoint> since)
{
    const store::ThreadQuery query{m_conversation, m_limit, since};
    const auto reading = m_reader.run(
        [query](store::ReadDb &db) {
            Answer answer;
            answer.limit = query.limit;
            answer.entries = store::thread(db, query, &answer.hasEarlier);
            return answer;
        },
        m_stop.get_token());
    whenDone(reading, this, [this, stop = m_stop.get_token()](const store::Result<Answer> &answer) {
        if (stop.stop_requested())
            return;
        if (answer)
            take(*answer);
        else
            emit failed(answer.error());
    });
}

void ThreadModel::take(Answer answer)
{
    m_hasEarlier = answer.hasEarlier;
    if (answer.limit == m_limit)
        m_isLoadingEarlier = false;
    change(std::move(answer.entries));
    if (std::exchange(m_isFirst, false))
        emit shown();
    tellFound();
}

/// What stands at the beginning and at the end stays; what is between them goes and comes.
void ThreadModel::change(Entries entries)
{
    // Texts that came in front are looked for from the end, those that came behind from the beginning.
    const auto differs = std::ranges::mismatch(m_entries, entries, isSameText);
    const auto prefix = differs.in1 - m_entries.begin();
    const auto room = std::min(std::ssize(m_entries), std::ssize(entries)) - prefix;
    const auto reversed =
        std::mismatch(m_entries.rbegin(), m_entries.rbegin() + room, entries.rbegin(), isSameText);
    const auto suffix = reversed.first - m_entries.rbegin();
    const auto removed = std::ssize(m_entries) - prefix - suffix;
    const auto inserted = std::ssize(entries) - prefix - suffix;
    const auto first = static_cast<int>(prefix);
    if (removed > 0) {
        beginRemoveRows({}, first, first + static_cast<int>(removed) - 1);
        m_entries.erase(m_entries.begin() + prefix, m_entries.begin() + prefix + removed);
        endRemoveRows();
    }
    if (inserted > 0) {
        beginInsertRows({}, first, first + static_cast<int>(inserted) - 1);
        m_entries.insert(m_entries.begin() + prefix, entries.begin() + prefix,
                         entries.begin() + prefix + inserted);
        endInsertRows();
    }
    for (int row = 0; row < rowCount(); ++row) {
        auto &mine = m_entries[static_cast<size_t>(row)];
        if (mine == entries[static_cast<size_t>(row)])
            continue;
        mine = entries[static_cast<size_t>(row)];
        emit dataChanged(index(row), index(row));
    }
    if (inserted > 0 && first + inserted < rowCount()) // a day line may stand elsewhere now
        emit dataChanged(index(first + static_cast<int>(inserted)),
                         index(first + static_cast<int>(inserted)));
}

QString ThreadModel::dayAbove(int row) const
{
    const auto now = m_clock.now();
    const QString day = dayLine(entryAt(row).at, now);
    return row > 0 && dayLine(entryAt(row - 1).at, now) == day ? QString() : day;
}

void ThreadModel::setWaitsSince(std::optional<base::TimePoint> since)
{
    m_waitsSince = since;
    if (!m_entries.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QString ThreadModel::waitingWords(int row) const
{
    const auto &entry = entryAt(row);
    if (!m_waitsSince || entry.isOurs || entry.at != *m_waitsSince)
        return {};
    const auto waited = std::chrono::duration_cast<std::chrono::seconds>(m_clock.now() - entry.at).count();
    return waited < 60 ? QString() : tr("waits %1").arg(lengthOfTime(waited));
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return words(entry.kind, entry.text);
    case Qt::AccessibleTextRole: return sentence(entry, m_name, m_clock.now());
    case Qt::ToolTipRole: return explanation(entry);
    default: return {};
    }
}

Qt::ItemFlags ThreadModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // Editable, because its text is selected in an editor, which changes nothing.
    return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren | Qt::ItemIsEditable;
}

} // namespace app
