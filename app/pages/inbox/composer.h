#pragma once

#include "core/base/ids.h"

#include <QFrame>

#include <map>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace app {

/// Where an answer is written, two to six lines, with its counter and the line it goes by. Where no text may
/// go, a sentence stands in its place with what can be done. What was begun stays with its conversation.
class Composer : public QFrame
{
    Q_OBJECT

public:
    /// What it shows for a conversation.
    struct State
    {
        base::ConversationId id;
        QString line;           ///< by which SIM; empty: not known
        QString instead;        ///< why nothing may be written; empty: one may write
        bool canAllow = false;  ///< that can be undone, with a reason
        bool canOptOut = false; ///< a person is to decide: it can be made an opt-out
        bool isFirst = false;   ///< nothing was said before
    };

    explicit Composer(QWidget *parent = nullptr);

    void show(const State &state);
    /// The answer is on its way: the field is empty again.
    void clear(base::ConversationId id);
    /// The editor, or what stands in its place.
    void takeFocus();
    bool canSend() const;
    void send();

signals:
    void sendWanted(base::ConversationId id, const QString &text);
    void allowWanted();
    void optOutWanted();

private:
    QWidget *makeEditor();
    QWidget *makeSentence();
    void count();
    void fitHeight();

    State m_state;
    std::map<base::ConversationId, QString> m_begun;
    QWidget *m_writing;
    QWidget *m_blocked;
    QPlainTextEdit *m_edit;
    QLabel *m_counter;
    QLabel *m_line;
    QPushButton *m_send;
    QLabel *m_instead;
    QPushButton *m_allow;
    QPushButton *m_optOut;
};

} // namespace app
