#include "app/pages/compose/costlyhighlighter.h"

#include "app/style/theme.h"
#include "core/pdu/costly.h"

namespace app {

void CostlyHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat costly;
    costly.setBackground(Theme::color(Role::WarnSoft));
    costly.setUnderlineColor(Theme::color(Role::Warn));
    costly.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    for (const pdu::CostlyCharacter &character : pdu::costlyCharacters(text))
        if (character.character != QChar::ObjectReplacementCharacter) // a place for somebody's own data
            setFormat(int(character.offset), int(character.character.size()), costly);
}

} // namespace app
