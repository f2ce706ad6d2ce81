#include "app/cli/console.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

void Console::print(const QString &line)
{
    write(line.toUtf8() + '\n');
}

void Console::print(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::print(const QJsonArray &array)
{
    write(QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

StreamConsole::StreamConsole(const Streams &streams, const base::Clock &clock, bool wantsJson)
    : m_streams(streams)
    , m_clock(clock)
    , m_wantsJson(wantsJson)
{
}

StreamConsole::~StreamConsole()
{
    eraseBar();
}

void StreamConsole::write(const QByteArray &octets)
{
    eraseBar();
    m_streams.out->write(octets);
}

void StreamConsole::note(const QString &sentence)
{
    eraseBar();
    m_streams.err->write(sentence.toUtf8() + '\n');
}

void StreamConsole::progress(const Progress &progress)
{
    if ((!m_wantsJson && !m_streams.errIsTerminal) || isTooSoon())
        return;
    if (m_wantsJson)
        note(QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"progress"_s, progress.json}}).toJson(QJsonDocument::Compact)));
    else
        drawBar(progress);
}

bool StreamConsole::isTooSoon()
{
    // Programs are told once a second, eyes can follow four times.
    const base::Milliseconds gap{m_wantsJson ? 1000 : 250};
    const auto now = m_clock.uptime();
    if (m_lastProgress && now - *m_lastProgress < gap)
        return true;
    m_lastProgress = now;
    return false;
}

void StreamConsole::drawBar(const Progress &progress)
{
    constexpr int kCells = 24;
    const int full = static_cast<int>(std::clamp(progress.fraction, 0.0, 1.0) * kCells);
    const QString bar = QString(full, u'\u2588') + QString(kCells - full, u'\u2591');
    const QString line = u"%1 %2"_s.arg(bar, progress.text).left(m_streams.columns - 1);
    m_streams.err->write("\r\033[K" + line.toUtf8());
    m_barIsDrawn = true;
}

void StreamConsole::eraseBar()
{
    if (m_barIsDrawn)
        m_streams.err->write("\r\033[K");
    m_barIsDrawn = false;
}

} // namespace app
