#pragma once

#include "app/pages/compose/personpreview.h"
#include "core/campaign/preflight.h"

#include <QFrame>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace app {

class Label;
class PhonePreview;

/// The text as one person of the audience will see it: whose is chosen by search, one after the other, or the
/// longest.
class PreviewPane : public QFrame
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// Whom the owner should show.
    const Viewpoint &viewpoint() const { return m_viewpoint; }
    /// From the first person on again: the audience is another one.
    void restart();

    void show(const PersonPreview &preview);
    void setExamples(const campaign::Preflight &figures);
    /// Somebody a search has found; 0: nobody.
    void showFound(qint64 e164);

signals:
    void viewpointChanged();
    void searched(const QString &words);

private:
    QWidget *makeTop();
    void goTo(const Viewpoint &viewpoint);

    Viewpoint m_viewpoint;
    std::vector<Viewpoint> m_before; ///< for going back
    PersonPreview m_shown;
    qint64 m_longest = 0;
    QLineEdit *m_search;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_typical;
    QPushButton *m_longestButton;
    Label *m_person;
    PhonePreview *m_phone;
};

} // namespace app
