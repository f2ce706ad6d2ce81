#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

class QIODevice;

namespace practice {

struct Settings;

/// How a command or a command line ends.
struct Outcome
{
    enum class Kind {
        Ok,
        Error,
        Cme,     ///< +CME ERROR: code
        Cms,     ///< +CMS ERROR: code
        Pending, ///< told later
        Silent,  ///< nothing is said
    };
    Kind kind = Kind::Ok;
    int code = 0;

    static Outcome ok() { return {}; }
    static Outcome error() { return {Kind::Error, 0}; }
    static Outcome cme(int code) { return {Kind::Cme, code}; }
    static Outcome cms(int code) { return {Kind::Cms, code}; }
    static Outcome pending() { return {Kind::Pending, 0}; }

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// What the modem writes: responses and notices in the form the settings ask for, V.250 5.7 and 27.007 9.1.
/// Gathered until flush(), lost while nobody listens.
class Port
{
public:
    explicit Port(const Settings &settings)
        : m_settings(settings)
    {
    }

    /// Null: nobody listens. Borrowed.
    void setDevice(QIODevice *device);
    /// From now on one octet is written in a turn of the event loop.
    void setOneByteAtATime(bool on) { m_oneByteAtATime = on; }

    void raw(QByteArrayView octets) { m_gathered.append(octets); }
    /// A line of information, between CR LF pairs.
    void line(QByteArrayView text);
    void finish(const Outcome &outcome);
    void flush();
    /// Forgets what was not flushed.
    void discard() { m_gathered.clear(); }

private:
    void drip();

    const Settings &m_settings;
    QIODevice *m_device = nullptr;
    QByteArray m_gathered;
    QByteArray m_dripping;
    bool m_oneByteAtATime = false;
};

/// The wording of +CMEE=2; empty for a code without one.
QByteArray verboseCme(int code);
QByteArray verboseCms(int code);

} // namespace practice
