#include "app/widgets/iconlabel.h"

#include "app/style/icons.h"

#include <QPainter>

namespace app {

IconLabel::IconLabel(const QString &icon, Role role, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::set(const QString &icon, Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    Icons::paint(painter, rect(), m_icon, m_role, m_size);
}

} // namespace app
