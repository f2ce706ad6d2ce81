#pragma once

#include "app/pages/compose/personpreview.h"
#include "core/campaign/preflight.h"
#include "core/contacts/contact.h"

#include <QFrame>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace app {

class Label;
class MergeEdit;
class StateMeter;

/// The editor with what may be inserted above it, and below it what the text takes: for the person shown, and
/// spread over all people.
class EditorCard : public QFrame
{
    Q_OBJECT

public:
    explicit EditorCard(QWidget *parent = nullptr);

    MergeEdit &edit() { return *m_edit; }
    /// The menu of templates; filled by the owner when it is about to show.
    QMenu &templates() { return *m_templates; }

    /// What may be inserted, besides name and number.
    void setFields(const std::vector<contacts::Field> &fields);
    const std::vector<contacts::Field> &fields() const { return m_fields; }

    void showCounter(const PersonPreview &preview);
    void showSpread(const campaign::Preflight &figures, bool isWhole);

private:
    QWidget *makeTop();
    QWidget *makeBottom();
    void askForField(const QPoint &at);
    void fillMenu();

    MergeEdit *m_edit;
    QHBoxLayout *m_chips;
    QMenu *m_more;
    QMenu *m_templates;
    Label *m_counter;
    StateMeter *m_meter;
    Label *m_left;
    Label *m_spread;
    std::vector<QPushButton *> m_buttons;
    std::vector<contacts::Field> m_fields;
};

} // namespace app
