#pragma once

#include "app/pages/compose/audiencechoices.h"
#include "app/pages/page.h"
#include "core/campaign/preflight.h"

class QButtonGroup;
class QLineEdit;
class QPlainTextEdit;

namespace app {

class Label;
class SetList;

/// The first step of the composer: whom the campaign goes to, what it is called, what it is for.
class PeopleStep : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleStep(const PageContext &context, QWidget *parent = nullptr);

    /// Shows what a draft holds. The people there are to choose are read anew.
    void begin(const campaign::Campaign &draft);
    /// Writes name, purpose and people into the draft.
    void fill(campaign::Campaign &draft) const;
    bool hasPeople() const;
    /// A person has given it a name.
    bool isNamed() const;
    /// What is known of those chosen so far.
    void showFigures(const campaign::Preflight &figures, bool isWhole);

signals:
    void changed();
    void failed(const store::Error &error);

private:
    QWidget *makeList();
    QWidget *makeForm();
    void choose();
    void showWhom();
    void readTyped();
    QString suggestedName() const;

    Application &m_application;
    SetList *m_list;
    QPlainTextEdit *m_numbers;
    Label *m_unreadable;
    Label *m_whom;
    Label *m_count;
    Label *m_leftOut;
    QLineEdit *m_name;
    QButtonGroup *m_purpose;
    campaign::Audience m_audience;
    std::unique_ptr<base::Timer> m_typing;
};

} // namespace app
