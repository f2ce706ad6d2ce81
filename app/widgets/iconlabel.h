#pragma once

#include "app/style/tokens.h"

#include <QWidget>

namespace app {

/// A line icon that stands beside words; follows theme and direction, says nothing to a screen reader.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString &icon, Role role, int size, QWidget *parent = nullptr);

    void set(const QString &icon, Role role);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Role m_role;
    int m_size;
};

} // namespace app
