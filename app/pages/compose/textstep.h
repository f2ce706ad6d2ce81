#pragma once

#include "app/pages/compose/advice.h"
#include "app/pages/page.h"
#include "app/throttle.h"
#include "core/campaign/preflight.h"
#include "core/contacts/contact.h"

namespace app {

class AdviceCard;
class EditorCard;
class PreviewPane;

/// The second step of the composer: the text, what it takes, and how one person after the other will see it.
class TextStep : public QWidget
{
    Q_OBJECT

public:
    explicit TextStep(const PageContext &context, QWidget *parent = nullptr);

    /// Shows what a draft holds. The fields there are to name are read anew.
    void begin(const campaign::Campaign &draft);
    /// Writes the text into the draft.
    void fill(campaign::Campaign &draft) const;
    /// The people, the realm or something else beside the text has changed.
    void follow(const campaign::Campaign &draft);
    void showFigures(const campaign::Preflight &figures, bool isWhole);

    /// There is a text, and every field it names is one that somebody has.
    bool isReady() const;

signals:
    void changed();
    /// Send this, as it stands, to the person's own number.
    void tryOutChosen(const QString &text);
    void failed(const store::Error &error);

private:
    QWidget *makeSide();
    void readFields();
    void askPreview();
    void find(const QString &words);
    void showAdvice();
    void follow(const Advice &advice);
    void editPlace(const QString &field);

    Application &m_application;
    EditorCard *m_editor;
    AdviceCard *m_advice;
    PreviewPane *m_preview;
    campaign::Campaign m_draft; ///< but for the text, which is the editor's
    PersonPreview m_person;
    campaign::Preflight m_figures;
    int m_asked = 0; ///< the newest preview wins
    std::unique_ptr<base::Timer> m_typing;
};

} // namespace app
