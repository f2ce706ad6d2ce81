#pragma once

#include "app/style/tone.h"

#include <QFrame>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace app {

class StateMeter;

/// The lowest line of the window: practice, lines, queue; at the end what the page counts.
class StatusStrip : public QFrame
{
    Q_OBJECT

public:
    struct LineItem
    {
        QString name;
        QString word; ///< "ready", "unplugged"
        QString icon;
        Tone tone = Tone::Ok;
        QString sentence; ///< for tooltip and screen reader

        friend bool operator==(const LineItem &, const LineItem &) = default;
    };
    struct Queue
    {
        QString words; ///< "318 of 412 · ends about 15:55"
        std::optional<double> fraction;
        qint64 campaign = 0; ///< to open on a click; 0: none

        friend bool operator==(const Queue &, const Queue &) = default;
    };

    explicit StatusStrip(QWidget *parent = nullptr);

    /// Nothing leaves this PC.
    void setPractice(bool practice);
    /// Lines that need somebody first; from the third on they become "+2 more".
    void setLines(const std::vector<LineItem> &lines);
    void setQueue(const std::optional<Queue> &queue);
    void setFacts(const QString &facts);

signals:
    void lineClicked();
    void queueClicked(qint64 campaign);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *makeItem();
    void showLines();

    QHBoxLayout *m_row;
    QWidget *m_practice;
    QHBoxLayout *m_lineRow;
    QList<QPushButton *> m_lineItems;
    std::vector<LineItem> m_lines;
    QWidget *m_queue;
    StateMeter *m_meter;
    QPushButton *m_queueWords;
    QFrame *m_beforeQueue;
    qint64 m_campaign = 0;
    QLabel *m_facts;
};

} // namespace app
