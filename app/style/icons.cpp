#include "app/style/icons.h"

#include "app/style/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// They point along the line of reading: back, next, arrow, send, replies, undo, branch, split, campaigns.
constexpr QStringView kMirrored[] = {u"prev", u"next",   u"arrow", u"send",     u"replies",
                                     u"undo", u"branch", u"split", u"campaigns"};

bool isMirrored(QStringView name)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft &&
           std::find(std::begin(kMirrored), std::end(kMirrored), name) != std::end(kMirrored);
}

/// Each file is read once in a run.
const QByteArray &source(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    auto found = sources.find(name);
    if (found == sources.end()) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "Icons", qPrintable(name));
        found = sources.insert(name, file.readAll());
    }
    return *found;
}

QPixmap render(const QString &name, const QColor &color, QSize size, qreal ratio, bool mirrored)
{
    QSvgRenderer renderer(QByteArray(source(name)).replace("#000", color.name().toLatin1()));
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QPixmap pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QPixmap cached(const QString &name, const QColor &color, QSize size, qreal ratio)
{
    const bool mirrored = isMirrored(name);
    const QString key = u"handbell/%1/%2/%3/%4/%5"_s.arg(name, color.name())
                            .arg(size.width())
                            .arg(ratio)
                            .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, color, size, ratio, mirrored);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

/// Asks the theme at every paint, so that no icon has to be made anew when it changes.
class LineIcon : public QIconEngine
{
public:
    LineIcon(QString name, Role role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }
    QString iconName() override { return m_name; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(
            rect, cached(m_name, colorFor(mode), rect.size(), painter->device()->devicePixelRatio()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return cached(m_name, colorFor(mode), size, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        QPixmap scaled = cached(m_name, colorFor(mode), (size.toSizeF() / ratio).toSize(), ratio);
        return scaled;
    }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        return Theme::color(mode == QIcon::Disabled ? Role::Disabled : m_role);
    }

    QString m_name;
    Role m_role;
};

} // namespace

QIcon Icons::get(const QString &name, Role role)
{
    return name.isEmpty() ? QIcon() : QIcon(new LineIcon(name, role));
}

QPixmap Icons::pixmap(const QString &name, Role role, int size, qreal ratio)
{
    return cached(name, Theme::color(role), {size, size}, ratio);
}

void Icons::paint(QPainter &painter, const QRect &rect, const QString &name, Role role, int size)
{
    QRect target(0, 0, size, size);
    target.moveCenter(rect.center());
    painter.drawPixmap(target, pixmap(name, role, size, painter.device()->devicePixelRatio()));
}

QIcon Icons::mark()
{
    return get(u"mark"_s, Role::Brass);
}

} // namespace app
