#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace app {

class Label;

/// What a person copies into a terminal to help a modem: each line in a field that can be read and marked,
/// with a button that copies it. Hidden while there is none.
class TerminalLines : public QWidget
{
    Q_OBJECT

public:
    explicit TerminalLines(QWidget *parent = nullptr);

    void show(const QStringList &lines);
    /// Fields and buttons in visual order.
    QList<QWidget *> fields() const;

private:
    struct Row
    {
        QWidget *whole;
        QLineEdit *line;
        QPushButton *copy;
    };

    void addRow();
    void follow(const Row &row);

    Label *m_told;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
};

} // namespace app
