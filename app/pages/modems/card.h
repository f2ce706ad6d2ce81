#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace app {

class Chip;
class IconLabel;
class Label;

/// What the cards of the page have in common: an icon, a name, a chip, a column of content, a row of buttons.
class ModemsCard : public QFrame
{
    Q_OBJECT

public:
    ModemsCard(const QString &icon, QWidget *parent);

protected:
    void setTitle(const QString &name, const QString &below);
    Chip &chip() { return *m_chip; }
    QVBoxLayout &content() { return *m_content; }
    QHBoxLayout &buttons() { return *m_buttons; }
    QHBoxLayout &top() { return *m_top; }
    /// One of very many: little room around it, and the chip below the name.
    void setTight(bool isTight);
    void mousePressEvent(QMouseEvent *event) override;

signals:
    void pressed();

private:
    QHBoxLayout *m_top;
    QVBoxLayout *m_words;
    Label *m_name;
    Label *m_below;
    Chip *m_chip;
    QVBoxLayout *m_content;
    QHBoxLayout *m_buttons;
};

} // namespace app
