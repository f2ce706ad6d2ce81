#include "app/pages/inbox/bubbledelegate.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/style/theme.h"
#include "app/style/words.h"
#include "app/text/inboxtext.h"
#include "app/text/when.h"
#include "app/widgets/statelook.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMargin = 20;
constexpr int kInsideX = 12;
constexpr int kInsideY = 8;
constexpr int kGap = 12;
constexpr int kBesideIcon = 5;
constexpr int kBetweenLines = 3;
constexpr int kMostLetters = 72; // a line of a column of text
constexpr qreal kRadius = 12;
constexpr qreal kCorner = 3;

const ThreadModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const ThreadModel *>(index.model());
}

int captionHeight()
{
    return QFontMetrics(fontOf(Type::Caption)).height() + 6;
}

int dayHeight()
{
    return QFontMetrics(fontOf(Type::Caption)).height() + 18;
}

int widestText(const QFontMetrics &metrics, int width)
{
    const int column = metrics.averageCharWidth() * kMostLetters;
    return std::min(column, (width - 2 * kMargin) * 68 / 100 - 2 * kInsideX);
}

/// The lines of a text; gives its size.
QSizeF layOut(QTextLayout &layout, const QString &text, const QFont &font, int widest)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QString lines = text;
    layout.setText(lines.replace(u'\n', QChar::LineSeparator));
    layout.setFont(font);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    qreal width = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(widest);
        line.setPosition({0, height});
        height += line.height() + kBetweenLines;
        width = std::max(width, line.naturalTextWidth());
    }
    layout.endLayout();
    return {std::ceil(width), std::ceil(height - kBetweenLines)};
}

/// Where any of the words stands in a text. Not strong, which would make its lines longer.
QList<QTextLayout::FormatRange> marksIn(const QString &text, const QStringList &words)
{
    QTextCharFormat format;
    format.setFontUnderline(true);
    format.setForeground(Theme::color(Role::AccentText));
    QList<QTextLayout::FormatRange> marks;
    for (const QString &word : words)
        for (auto at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            marks << QTextLayout::FormatRange{static_cast<int>(at), static_cast<int>(word.size()), format};
    return marks;
}

QPainterPath bubblePath(const QRectF &rect, bool cornerAtRight)
{
    const qreal left = cornerAtRight ? kRadius : kCorner;
    const qreal right = cornerAtRight ? kCorner : kRadius;
    QPainterPath path;
    path.moveTo(rect.left() + kRadius, rect.top());
    path.lineTo(rect.right() - kRadius, rect.top());
    path.arcTo(rect.right() - 2 * kRadius, rect.top(), 2 * kRadius, 2 * kRadius, 90, -90);
    path.lineTo(rect.right(), rect.bottom() - right);
    path.arcTo(rect.right() - 2 * right, rect.bottom() - 2 * right, 2 * right, 2 * right, 0, -90);
    path.lineTo(rect.left() + left, rect.bottom());
    path.arcTo(rect.left(), rect.bottom() - 2 * left, 2 * left, 2 * left, 270, -90);
    path.lineTo(rect.left(), rect.top() + kRadius);
    path.arcTo(rect.left(), rect.top(), 2 * kRadius, 2 * kRadius, 180, -90);
    return path;
}

/// Icon and words of a caption, one piece after the other along the line of reading.
struct Piece
{
    QString icon;
    QString words;
    Role role = Role::Text2;

    int width(const QFontMetrics &metrics) const
    {
        return (icon.isEmpty() ? 0 : Icons::kSmall + kBesideIcon) + metrics.horizontalAdvance(words);
    }
};

/// Takes so many pixels off the words; gives how many it were.
int shorten(Piece &piece, const QFontMetrics &metrics, int excess)
{
    if (excess <= 0)
        return 0;
    const int before = piece.width(metrics);
    const int room = std::max(0, metrics.horizontalAdvance(piece.words) - excess);
    piece.words = metrics.elidedText(piece.words, Qt::ElideRight, room);
    return before - piece.width(metrics);
}

QString sourceIcon(campaign::Kind kind)
{
    switch (kind) {
    case campaign::Kind::Ordinary: return u"campaigns"_s;
    case campaign::Kind::Confirmations: return u"replies"_s;
    case campaign::Kind::Replies: return {};
    }
    return {};
}

std::vector<Piece> piecesOf(const QModelIndex &index)
{
    const ThreadModel &model = modelOf(index);
    const store::ThreadEntry &entry = model.entryAt(index.row());
    std::vector<Piece> pieces;
    if (entry.isOurs)
        pieces.push_back({sourceIcon(entry.source), sourceWords(entry), Role::Text2});
    pieces.push_back({{}, timeOfDay(entry.at), Role::Text2});
    const QString state = stateWords(entry);
    if (entry.isOurs) {
        const Look look = lookOf(entry.standing.state, entry.wantsReports);
        pieces.push_back({look.icon, state, inkOf(look.tone)});
    } else if (!state.isEmpty()) {
        const bool isOut =
            entry.verdict == inbox::Verdict::OptOut || entry.verdict == inbox::Verdict::Probable;
        pieces.push_back({isOut ? u"ban"_s : u"info"_s, state, isOut ? Role::Bad : Role::Text2});
    }
    if (const QString waits = model.waitingWords(index.row()); !waits.isEmpty())
        pieces.push_back({{}, waits, Role::Text2});
    return pieces;
}

} // namespace

void BubbleDelegate::setMarked(const QStringList &words)
{
    m_marked = words;
}

void BubbleDelegate::setWidth(int width)
{
    if (std::exchange(m_width, width) != width)
        m_heights.clear();
}

QRect BubbleDelegate::bubbleRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThreadModel &model = modelOf(index);
    QTextLayout layout;
    const QSizeF size = layOut(layout, index.data().toString(), option.font,
                               widestText(option.fontMetrics, option.rect.width()));
    const int width = static_cast<int>(size.width()) + 2 * kInsideX;
    const int top = option.rect.top() + (model.dayAbove(index.row()).isEmpty() ? 0 : dayHeight());
    const bool isOurs = model.entryAt(index.row()).isOurs;
    const int left = isOurs ? option.rect.right() - kMargin - width + 1 : option.rect.left() + kMargin;
    const QRect bubble(left, top, width, static_cast<int>(size.height()) + 2 * kInsideY);
    return QStyle::visualRect(option.direction, option.rect, bubble);
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThreadModel &model = modelOf(index);
    const store::ThreadEntry &entry = model.entryAt(index.row());
    const Key key{entry.id, entry.text.size(), entry.isOurs, !model.dayAbove(index.row()).isEmpty()};
    const auto known = m_heights.find(key);
    if (known != m_heights.end())
        return {m_width, known->second};
    QStyleOptionViewItem place = option;
    place.rect = QRect(0, 0, m_width, 1);
    const int height = bubbleRect(place, index).bottom() + 1 + captionHeight() + kGap;
    m_heights[key] = height;
    return {m_width, height};
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ThreadModel &model = modelOf(index);
    const bool isOurs = model.entryAt(index.row()).isOurs;
    const bool atRight = isOurs == (option.direction == Qt::LeftToRight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const QString day = model.dayAbove(index.row()); !day.isEmpty()) {
        painter->setFont(fontOf(Type::Caption));
        painter->setPen(Theme::color(Role::Text2));
        drawWords(*painter,
                  QRect(option.rect.left(), option.rect.top(), option.rect.width(), dayHeight() - 4),
                  Qt::AlignCenter, day);
    }
    const QRect bubble = bubbleRect(option, index);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(isCurrent ? QPen(Theme::color(Role::AccentText), 2)
                    : isOurs  ? QPen(Qt::NoPen)
                              : QPen(Theme::color(Role::Line), 1));
    painter->setBrush(Theme::color(isOurs ? Role::BubbleOut : Role::BubbleIn));
    painter->drawPath(bubblePath(QRectF(bubble).adjusted(0.5, 0.5, -0.5, -0.5), atRight));
    QTextLayout layout;
    layOut(layout, index.data().toString(), option.font, bubble.width() - 2 * kInsideX);
    painter->setPen(Theme::color(Role::Text));
    layout.draw(painter, QPointF(bubble.left() + kInsideX, bubble.top() + kInsideY),
                marksIn(layout.text(), m_marked));
    paintCaption(*painter, option, bubble, index);
    painter->restore();
}

void BubbleDelegate::paintCaption(QPainter &painter, const QStyleOptionViewItem &option, const QRect &bubble,
                                  const QModelIndex &index) const
{
    const QString between = u" · "_s;
    painter.setFont(fontOf(Type::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    auto pieces = piecesOf(index);
    int width = metrics.horizontalAdvance(between) * (static_cast<int>(pieces.size()) - 1);
    for (const Piece &piece : pieces)
        width += piece.width(metrics);
    width -= shorten(pieces.front(), metrics, width - (option.rect.width() - 2 * kMargin));
    // Laid out from left to right, and mirrored as a whole.
    const bool isOurs = modelOf(index).entryAt(index.row()).isOurs;
    const QRect own = QStyle::visualRect(option.direction, option.rect, bubble);
    int x = isOurs ? own.right() - 3 - width : own.left() + 4;
    const auto put = [&](int wide) {
        const QRect rect(x, bubble.bottom() + 2, wide, captionHeight() - 2);
        x += wide;
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        if (i > 0) {
            painter.setPen(Theme::color(Role::Text2));
            drawWords(painter, put(metrics.horizontalAdvance(between)), Qt::AlignCenter, between);
        }
        if (!piece.icon.isEmpty()) {
            Icons::paint(painter, put(Icons::kSmall), piece.icon, piece.role, Icons::kSmall);
            put(kBesideIcon);
        }
        painter.setPen(Theme::color(piece.role));
        drawWords(painter, put(metrics.horizontalAdvance(piece.words)), Qt::AlignCenter, piece.words);
    }
}

QWidget *BubbleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &) const
{
    auto *field = new QPlainTextEdit(parent);
    field->setReadOnly(true);
    field->setAccessibleName(tr("Text"));
    field->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    field->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return field;
}

void BubbleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<QPlainTextEdit *>(editor);
    field->setPlainText(index.data().toString());
    field->selectAll();
}

void BubbleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    editor->setGeometry(bubbleRect(option, index).adjusted(-2, -2, 2, 2));
}

} // namespace app
