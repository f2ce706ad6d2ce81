#pragma once

#include "core/line/flightrecord.h"

#include <QWidget>

class QPlainTextEdit;

namespace app {

class Engine;

/// The last 200 entries of a line's flight recorder. Follows them once a second while it is to be seen, and
/// stays where a person has scrolled to.
class RecorderView : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostEntries = 200;

    RecorderView(Engine &engine, const base::Clock &clock, QWidget *parent = nullptr);
    ~RecorderView() override;

    void setLine(const QString &line);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void look();

    Engine &m_engine;
    QString m_line;
    line::FlightRecord m_shown;
    bool m_isAtEnd = true; ///< the newest is in sight, and stays so
    QPlainTextEdit *m_lines;
    std::unique_ptr<base::Timer> m_timer;
};

} // namespace app
