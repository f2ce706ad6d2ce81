#include "app/widgets/avatar.h"

#include "app/style/icons.h"
#include "app/style/theme.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Colours
{
    Role ground;
    Role ink;
};

constexpr std::array<Colours, 4> kColours{{{Role::AccentSoft, Role::AccentText},
                                           {Role::OkSoft, Role::Ok},
                                           {Role::BrassSoft, Role::Brass},
                                           {Role::Sunken, Role::Text2}}};

bool joinsLetters(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Nko:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Mongolian: return true;
    default: return false;
    }
}

} // namespace

Avatar::Avatar(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(size, size);
}

void Avatar::set(const QString &name, qint64 id)
{
    m_name = name;
    m_id = id;
    update();
}

QString Avatar::initials(const QString &name)
{
    QString letters;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isEnd = i == 0 || i == words.size() - 1;
        if (isEnd && words[i].at(0).isLetterOrNumber())
            letters += words[i].at(0).toUpper();
    }
    return !letters.isEmpty() && joinsLetters(letters.at(0)) ? letters.left(1) : letters;
}

void Avatar::paint(QPainter &painter, const QRect &rect, const QString &name, qint64 id)
{
    const Colours colours = kColours[static_cast<size_t>(id) % kColours.size()];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(colours.ground));
    painter.drawEllipse(rect);
    const QString letters = initials(name);
    if (letters.isEmpty()) {
        Icons::paint(painter, rect, u"user"_s, colours.ink, rect.width() > 30 ? 18 : 13);
    } else {
        QFont font = painter.font();
        font.setPixelSize(std::max(9, rect.height() * 37 / 100));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(Theme::color(colours.ink));
        painter.drawText(rect, Qt::AlignCenter, letters);
    }
    painter.restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paint(painter, rect(), m_name, m_id);
}

} // namespace app
