#pragma once

#include "core/contacts/listplace.h"
#include "core/send/station.h"

#include <QWidget>

#include <map>

class QLabel;
class QProgressBar;
class QPushButton;

namespace app {

class Application;
struct LineFacts;

/// The phone books of the SIMs that are connected: a button to read one, and while that goes on a meter with
/// Cancel. Both are only there while they are of use.
class SimPicker : public QWidget
{
    Q_OBJECT

public:
    explicit SimPicker(Application &application, QWidget *parent);

    /// "From the SIM", to stand beside other ways; shown while a line can read its SIM.
    QPushButton *button() const { return m_button; }

    /// Nothing is told of a reading that was cancelled.
    void cancel();

signals:
    void began();
    void read(const contacts::ListPlace &place);
    void failed(const QString &sentence);

private:
    std::vector<send::LineReport> readable() const;
    void refresh();
    void choose();
    void offer(const std::vector<LineFacts> &lines);
    void begin(const QString &line, const QString &name);
    void follow(const QString &line, int done, int total);
    void take(const QString &line, const line::PhonebookAnswer &answer);
    void showReading(bool isReading);

    Application &m_application;
    QString m_line;                   ///< whose SIM is being read; else empty
    QString m_name;                   ///< what people call it
    std::map<QString, int> m_unheard; ///< by line: readings that were cancelled, and have not answered yet
    QPushButton *m_button;
    QLabel *m_words;
    QProgressBar *m_meter;
    QPushButton *m_stop;
};

} // namespace app
