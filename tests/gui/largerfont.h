#pragma once

#include <QApplication>
#include <QFont>

namespace tests {

/// The font of the system, larger as long as it lives.
class LargerFont
{
public:
    explicit LargerFont(double factor)
        : m_before(QApplication::font())
    {
        QFont font = m_before;
        font.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(font);
    }
    ~LargerFont() { QApplication::setFont(m_before); }
    LargerFont(const LargerFont &) = delete;
    LargerFont &operator=(const LargerFont &) = delete;

private:
    QFont m_before;
};

} // namespace tests
