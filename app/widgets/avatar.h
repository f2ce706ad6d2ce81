#pragma once

#include <QWidget>

namespace app {

/// A person's initials on a quiet colour of their own, in a circle. Says nothing to a screen reader: the name
/// stands beside it.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int size, QWidget *parent = nullptr);

    /// `id` decides the colour.
    void set(const QString &name, qint64 id);
    QSize sizeHint() const override { return {m_size, m_size}; }

    /// For delegates.
    static void paint(QPainter &painter, const QRect &rect, const QString &name, qint64 id);

    /// "HR" of Hannah Reid; one letter in scripts that join their letters; "" of no name.
    static QString initials(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    QString m_name;
    qint64 m_id = 0;
};

} // namespace app
