#pragma once

#include "app/pages/page.h"
#include "core/campaign/campaign.h"
#include "core/store/error.h"

namespace app {

/// Sends one text to the person's own phone: asks for the number, which is remembered, and launches a
/// campaign of one.
class TryOut : public QObject
{
    Q_OBJECT

public:
    TryOut(const PageContext &context, QWidget *parent);

    /// `text` goes as it stands, over the lines of the draft.
    void begin(const campaign::Campaign &draft, const QString &text);

signals:
    void failed(const store::Error &error);

private:
    void ask(const QString &number);
    void send(const QString &number);

    Application &m_application;
    Feedback &m_feedback;
    QWidget *m_parent;
    campaign::Campaign m_draft;
    QString m_text;
};

} // namespace app
