#include "app/pages/compose/fieldmenu.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Of "name|friend" or "visit:long" the name.
QString nameIn(const QString &typed)
{
    return typed.section(u'|', 0, 0).section(u':', 0, 0).trimmed();
}

} // namespace

FieldMenu::FieldMenu(const std::vector<contacts::Field> &fields, QWidget *parent)
    : QMenu(parent)
    , m_fields(fields)
{
    for (const contacts::Field &field : fields)
        addAction(field.label, this, [this, key = field.key] { emit placeWanted(u'{' + key + u'}'); });
    addSeparator();
    addAction(tr("A brace, as it is"), this, [this] { emit literalWanted(u"{"_s); });
}

QString FieldMenu::keyOf(const QString &typed) const
{
    const QString name = nameIn(typed);
    for (const contacts::Field &field : m_fields)
        if (name.compare(field.key, Qt::CaseInsensitive) == 0 ||
            name.compare(field.label, Qt::CaseInsensitive) == 0)
            return field.key;
    return {};
}

bool FieldMenu::begins(const QString &typed) const
{
    return !keyOf(typed).isEmpty() || std::ranges::any_of(m_fields, [&](const contacts::Field &field) {
        return field.key.startsWith(typed, Qt::CaseInsensitive) ||
               field.label.startsWith(typed, Qt::CaseInsensitive);
    });
}

void FieldMenu::giveUp()
{
    close();
    emit literalWanted(u'{' + m_typed);
}

void FieldMenu::take(const QString &character)
{
    if (character == u"}") {
        const QString key = keyOf(m_typed);
        if (key.isEmpty()) {
            m_typed += character;
            return giveUp();
        }
        close();
        emit placeWanted(u'{' + key + m_typed.mid(nameIn(m_typed).size()) + u'}');
        return;
    }
    m_typed += character;
    if (!begins(m_typed))
        return giveUp();
    for (qsizetype i = 0; i < std::ssize(m_fields); ++i)
        if (m_fields[size_t(i)].label.startsWith(m_typed, Qt::CaseInsensitive))
            return setActiveAction(actions()[i]);
}

void FieldMenu::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_Escape)
        return giveUp();
    if (event->key() == Qt::Key_Backspace) {
        if (m_typed.isEmpty())
            close();
        else
            m_typed.chop(1);
        return;
    }
    if (!text.isEmpty() && text.front().isPrint() && (text != u" " || !m_typed.isEmpty()))
        return take(text);
    QMenu::keyPressEvent(event);
}

} // namespace app
