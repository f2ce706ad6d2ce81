#pragma once

#include "core/base/clock.h"
#include "core/store/conversationquery.h"
#include "core/store/thread.h"
#include "core/store/worker.h"

#include <QAbstractListModel>

namespace app {

/// The texts of one conversation, oldest first: the latest hundred, and earlier ones on demand. Lives in the
/// GUI thread; read in the reader's.
class ThreadModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kAtOnce = 100;

    /// What it is given outlives it, and the clock the reader.
    ThreadModel(store::Worker &reader, const base::Clock &clock, QObject *parent = nullptr);
    ~ThreadModel() override;

    /// What is shown goes at once, and the texts of this one come. `name` is for screen readers.
    void show(base::ConversationId id, const QString &name);
    base::ConversationId conversation() const { return m_conversation; }
    /// The ledger has changed: what is shown is read again.
    void reload();

    /// Reads as far back as this text stands, if it must, and tells its row by found().
    void seek(const store::FoundText &text);

    bool hasEarlier() const { return m_hasEarlier; }
    void loadEarlier();

    const store::ThreadEntry &entryAt(int row) const { return m_entries[static_cast<size_t>(row)]; }
    /// "Today", over the first text of a day; else empty.
    QString dayAbove(int row) const;
    /// The last text of theirs that nobody has answered has waited since; none: nobody waits.
    void setWaitsSince(std::optional<base::TimePoint> since);
    /// "waits 8 minutes", for the text in question; else empty.
    QString waitingWords(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// The first texts of a conversation are there.
    void shown();
    /// What was sought stands here.
    void found(int row);
    void failed(const store::Error &error);

private:
    using Entries = std::vector<store::ThreadEntry>;
    struct Answer
    {
        Entries entries;
        bool hasEarlier = false;
        int limit = 0; ///< as it was asked for
    };

    void ask(std::optional<base::TimePoint> since);
    void take(Answer answer);
    void tellFound();
    void change(Entries entries);

    store::Worker &m_reader;
    const base::Clock &m_clock;
    base::ConversationId m_conversation;
    QString m_name;
    Entries m_entries;
    std::optional<base::TimePoint> m_waitsSince;
    std::optional<store::FoundText> m_sought; ///< until it is there
    std::stop_source m_stop;
    bool m_hasEarlier = false;
    bool m_isFirst = true;
    bool m_isLoadingEarlier = false;
    int m_limit = kAtOnce; ///< how many of the latest are wanted
};

} // namespace app
