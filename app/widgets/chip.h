#pragma once

#include "app/style/tone.h"

#include <QWidget>

namespace app {

/// Icon and word on the soft colour of a tone. A colour never stands without its word.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    Chip(const QString &icon, const QString &word, Tone tone, QWidget *parent = nullptr);

    void set(const QString &icon, const QString &word, Tone tone);
    const QString &word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// For delegates: how wide a chip is, and painting one into `rect`, mirrored by `direction`.
    static QSize sizeOf(const QString &icon, const QString &word);
    static void paint(QPainter &painter, const QRect &rect, const QString &icon, const QString &word,
                      Tone tone, Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_word;
    Tone m_tone = Tone::Neutral;
};

} // namespace app
