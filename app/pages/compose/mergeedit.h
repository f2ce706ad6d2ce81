#pragma once

#include "app/pages/compose/placetext.h"
#include "core/contacts/contact.h"

#include <QTextEdit>

namespace app {

class PlaceObject;

/// The editor of a campaign's text: plain text, in which places for people's own data stand as chips that are
/// one character to the cursor, and characters that cost more are marked. Copies and pastes places as a
/// template writes them.
class MergeEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit MergeEdit(QWidget *parent = nullptr);

    /// What places may name, and what they are called.
    void setFields(const std::vector<contacts::Field> &fields);

    /// Replaces everything; cannot be undone.
    void setTemplate(const QString &text);
    QString templateText() const;
    /// What everybody reads: the text without its places.
    QString literalText() const;

    void insertPlace(const Place &place);
    /// Inserts a piece of a template at the cursor.
    void insertTemplate(const QString &text);
    /// Everywhere in the text, as one step of undo.
    void replaceAll(const QString &character, const QString &replacement);
    /// Takes out all places of this field.
    void removePlaces(const QString &field);
    /// Gives all places of this field the format and fallback of `place`.
    void setPlaces(const Place &place);
    /// The first place of each field.
    std::vector<Place> places() const;

signals:
    void templateChanged();
    /// "{" was pressed: a menu of fields should open at this point of the screen.
    void fieldWanted(const QPoint &at);
    /// A place was chosen, by double click or Enter.
    void placeChosen(const Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    QString textOf(int from, int to, bool asTemplate) const;
    /// The place at a position of the document, or none.
    std::optional<Place> placeAt(int position) const;
    /// Positions of the places of a field, the last first.
    std::vector<int> positionsOf(const QString &field) const;
    void insertPieces(QTextCursor &cursor, const QString &text);
    void insertChip(QTextCursor &cursor, const Place &place);
    std::optional<Place> chosenPlace() const;

    PlaceObject *m_object;
    QString m_last; ///< as it was last told
};

} // namespace app
