#pragma once

#include "modem/atphonebook.h"
#include "modem/bringup.h"

namespace modem {

/// The people on the SIM, read a few places at a time, so that everything else of the line can go first
/// between two slices. 3GPP TS 27.007 8.11 and 8.12.
///
/// Knows nothing of when: its owner decides when there is time to ask the modem.
class Phonebook
{
public:
    struct Listener
    {
        std::function<void(int done, int total)> progressed;
        std::function<void(const line::PhonebookAnswer &)> read; ///< once for each reading
    };

    Phonebook(Session &session, Listener listener);

    /// Begins a reading, unless one is under way.
    void begin();
    void cancel();
    /// The line is lost: ends what is under way.
    void lose();
    /// The modem started anew: what was set is lost, what was read is not.
    void reset() { m_isPrepared = false; }

    bool hasWork() const { return m_isWanted; }

    /// One slice. Broken: the character set may not be the one it was; the modem is to be set up again.
    QCoro::Task<Step> readSlice();

private:
    QCoro::Task<Step> prepare();
    QCoro::Task<Step> choose();
    QCoro::Task<Step> readPlaces();
    QCoro::Task<Step> readCharset();
    QCoro::Task<Step> readNext();
    QCoro::Task<bool> restoreCharset();
    size_t nextSlice() const;
    void take(const AtAnswer &answer, size_t slice, TeCharset charset);
    void refuse(const AtAnswer &answer);
    void end(line::PhonebookAnswer answer);

    Session &m_session;
    Listener m_listener;
    int m_reading = 0; ///< counts them, so that a slice of one that was cancelled is not taken
    bool m_isWanted = false;
    bool m_isPrepared = false;
    bool m_readsUcs2 = false;             ///< the modem writes names in UCS-2 on request, which loses nothing
    TeCharset m_charset = TeCharset::Gsm; ///< the set in use otherwise
    std::vector<int> m_places;
    size_t m_done = 0;
    size_t m_slice = 0; ///< places asked for at once
    int m_breaks = 0;
    bool m_isBelieved = false; ///< a place or a range was answered: errors are of single places
    std::optional<line::ErrorCode> m_error;
    std::shared_ptr<line::Phonebook> m_people;
};

/// Whether the modem has a phone book on its SIM.
QCoro::Task<Step> readPhonebookSupport(Session &session);

} // namespace modem
