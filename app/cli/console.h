#pragma once

#include "core/base/clock.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace app {

/// How far a long command has come.
struct Progress
{
    double fraction = 0; ///< 0-1
    QString text;        ///< what stands behind the bar: "12 of 40 sent, 2 delivered"
    QJsonObject json;    ///< what --json writes
};

/// Where a command says what it has to say. Results go to stdout, all else to stderr. Lives in the main
/// thread.
class Console
{
public:
    virtual ~Console() = default;

    /// JSON instead of text for people.
    virtual bool wantsJson() const = 0;
    /// A result, UTF-8, as it is: no line end is added.
    virtual void write(const QByteArray &octets) = 0;
    /// A sentence that is no result: a warning, a hint, the reason of a failure. A line end is added.
    virtual void note(const QString &sentence) = 0;
    /// May be called as often as one likes; it is shown at most as often as is useful.
    virtual void progress(const Progress &progress) = 0;
    /// What the caller is fed with; never null.
    virtual QIODevice &input() = 0;

    /// A line of text for people on stdout.
    void print(const QString &line = {});
    /// A JSON document on a line of its own.
    void print(const QJsonObject &object);
    void print(const QJsonArray &array);
};

/// The console of a program: two streams and, with luck, a terminal.
class StreamConsole : public Console
{
public:
    struct Streams
    {
        QIODevice *in = nullptr;
        QIODevice *out = nullptr;
        QIODevice *err = nullptr;
        bool errIsTerminal = false; ///< then a progress bar is drawn
        int columns = 80;           ///< of the terminal
    };

    StreamConsole(const Streams &streams, const base::Clock &clock, bool wantsJson);
    ~StreamConsole() override;

    bool wantsJson() const override { return m_wantsJson; }
    void write(const QByteArray &octets) override;
    void note(const QString &sentence) override;
    void progress(const Progress &progress) override;
    QIODevice &input() override { return *m_streams.in; }

private:
    bool isTooSoon();
    void drawBar(const Progress &progress);
    void eraseBar();

    Streams m_streams;
    const base::Clock &m_clock;
    bool m_wantsJson = false;
    bool m_barIsDrawn = false;
    std::optional<base::Milliseconds> m_lastProgress;
};

} // namespace app
