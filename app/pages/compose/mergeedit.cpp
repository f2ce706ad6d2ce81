#include "app/pages/compose/mergeedit.h"

#include "app/pages/compose/costlyhighlighter.h"
#include "app/pages/compose/placeobject.h"
#include "app/style/label.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

MergeEdit::MergeEdit(QWidget *parent)
    : QTextEdit(parent)
    , m_object(new PlaceObject(this))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setProperty("frame", false);
    document()->setDocumentMargin(12);
    document()->setDefaultFont(fontOf(Type::Editor));
    document()->documentLayout()->registerHandler(PlaceObject::kType, m_object);
    new CostlyHighlighter(document());
    // Marking characters is told as a change, too.
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (std::exchange(m_last, templateText()) != m_last)
            emit templateChanged();
    });
}

void MergeEdit::setFields(const std::vector<contacts::Field> &fields)
{
    m_object->setFields(fields);
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
}

void MergeEdit::setTemplate(const QString &text)
{
    const QSignalBlocker blocker(this);
    clear();
    QTextCursor cursor(document());
    insertPieces(cursor, text);
    document()->clearUndoRedoStacks();
    m_last = templateText();
}

QString MergeEdit::textOf(int from, int to, bool asTemplate) const
{
    QString text;
    for (int at = from; at < to; ++at) {
        const QChar character = document()->characterAt(at);
        if (character == QChar::ObjectReplacementCharacter) {
            const auto place = placeAt(at);
            text += place && asTemplate ? written(*place) : QString();
        } else if (character == QChar::ParagraphSeparator || character == QChar::LineSeparator) {
            text += u'\n';
        } else {
            text += asTemplate ? escaped(character) : QString(character);
        }
    }
    return text;
}

QString MergeEdit::templateText() const
{
    return textOf(0, document()->characterCount() - 1, true);
}

QString MergeEdit::literalText() const
{
    return textOf(0, document()->characterCount() - 1, false);
}

std::optional<Place> MergeEdit::placeAt(int position) const
{
    if (document()->characterAt(position) != QChar::ObjectReplacementCharacter)
        return {};
    QTextCursor cursor(document());
    cursor.setPosition(position + 1); // the format of a cursor is that of the character before it
    const QString text = cursor.charFormat().property(PlaceObject::kWritten).toString();
    return text.isEmpty() ? std::nullopt : std::optional(placeOf(text));
}

void MergeEdit::insertChip(QTextCursor &cursor, const Place &place)
{
    QTextCharFormat format;
    format.setObjectType(PlaceObject::kType);
    format.setProperty(PlaceObject::kWritten, written(place));
    format.setToolTip(m_object->wordsOf(place));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    cursor.setCharFormat({});
}

void MergeEdit::insertPieces(QTextCursor &cursor, const QString &text)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (const TemplatePiece &piece : piecesOf(text)) {
        if (piece.isPlace)
            insertChip(cursor, placeOf(piece.text));
        else
            cursor.insertText(piece.text, QTextCharFormat());
    }
    cursor.endEditBlock();
}

void MergeEdit::insertPlace(const Place &place)
{
    insertTemplate(written(place));
}

void MergeEdit::insertTemplate(const QString &text)
{
    QTextCursor cursor = textCursor();
    insertPieces(cursor, text);
    setTextCursor(cursor);
    setCurrentCharFormat({});
}

void MergeEdit::replaceAll(const QString &character, const QString &replacement)
{
    QTextCursor edit(document());
    edit.beginEditBlock();
    QTextCursor found = document()->find(character, 0, QTextDocument::FindCaseSensitively);
    while (!found.isNull()) {
        const int at = found.selectionStart();
        edit.setPosition(at);
        edit.setPosition(found.selectionEnd(), QTextCursor::KeepAnchor);
        edit.insertText(replacement, QTextCharFormat());
        found = document()->find(character, at + int(replacement.size()), QTextDocument::FindCaseSensitively);
    }
    edit.endEditBlock();
}

std::vector<int> MergeEdit::positionsOf(const QString &field) const
{
    std::vector<int> positions;
    for (int at = document()->characterCount() - 1; at >= 0; --at)
        if (const auto place = placeAt(at); place && place->field == field)
            positions.push_back(at);
    return positions;
}

void MergeEdit::removePlaces(const QString &field)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const int at : positionsOf(field)) {
        cursor.setPosition(at);
        cursor.deleteChar();
    }
    cursor.endEditBlock();
}

void MergeEdit::setPlaces(const Place &place)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const int at : positionsOf(place.field)) {
        cursor.setPosition(at);
        cursor.deleteChar();
        insertChip(cursor, place);
    }
    cursor.endEditBlock();
}

std::vector<Place> MergeEdit::places() const
{
    std::vector<Place> all;
    for (int at = 0; at < document()->characterCount(); ++at) {
        const auto place = placeAt(at);
        if (place && std::ranges::find(all, place->field, &Place::field) == all.end())
            all.push_back(*place);
    }
    return all;
}

std::optional<Place> MergeEdit::chosenPlace() const
{
    const QTextCursor cursor = textCursor();
    return cursor.selectionEnd() - cursor.selectionStart() == 1 ? placeAt(cursor.selectionStart())
                                                                : std::nullopt;
}

void MergeEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto place = chosenPlace(); place && isEnter)
        emit placeChosen(*place);
    else if (event->text() == u"{"_s)
        emit fieldWanted(viewport()->mapToGlobal(cursorRect().bottomLeft()));
    else
        QTextEdit::keyPressEvent(event);
}

void MergeEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint in =
        event->position().toPoint() + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int at = document()->documentLayout()->hitTest(in, Qt::ExactHit);
    const auto place = at < 0 ? std::nullopt : placeAt(at);
    if (!place)
        return QTextEdit::mouseDoubleClickEvent(event);
    QTextCursor cursor = textCursor();
    cursor.setPosition(at);
    cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    emit placeChosen(*place);
}

QMimeData *MergeEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *copied = new QMimeData;
    copied->setText(textOf(cursor.selectionStart(), cursor.selectionEnd(), true));
    return copied;
}

bool MergeEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void MergeEdit::insertFromMimeData(const QMimeData *source)
{
    insertTemplate(source->text().remove(u'\r'));
}

void MergeEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        document()->setDefaultFont(fontOf(Type::Editor));
}

} // namespace app
