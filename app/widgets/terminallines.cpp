#include "app/widgets/terminallines.h"

#include "app/style/label.h"
#include "app/style/typewriter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr size_t kUsual = 2; // made at once: by Tab they come where they stand

} // namespace

TerminalLines::TerminalLines(QWidget *parent)
    : QWidget(parent)
    , m_told((new Label(Type::Caption, {}, this))->setTone(u"second"_s))
    , m_column(new QVBoxLayout(this))
{
    m_told->setWordWrap(true);
    m_column->setContentsMargins(0, 4, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(m_told);
    while (m_rows.size() < kUsual)
        addRow();
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        for (const Row &row : m_rows)
            follow(row);
    });
    hide();
}

void TerminalLines::show(const QStringList &lines)
{
    setVisible(!lines.isEmpty());
    m_told->setText(lines.size() > 1 ? tr("Copy one of these lines into a terminal:")
                                     : tr("Copy this line into a terminal:"));
    while (m_rows.size() < size_t(lines.size()))
        addRow();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QString line = lines.value(qsizetype(i));
        row.whole->setVisible(!line.isEmpty());
        if (row.line->text() == line)
            continue;
        row.line->setText(line);
        row.line->setCursorPosition(0);
        row.line->setToolTip(line);
        follow(row);
    }
}

QList<QWidget *> TerminalLines::fields() const
{
    QList<QWidget *> all;
    for (const Row &row : m_rows)
        all << row.line << row.copy;
    return all;
}

void TerminalLines::addRow()
{
    auto *whole = new QWidget(this);
    const Row row{whole, new QLineEdit(whole), new QPushButton(whole)};
    row.line->setReadOnly(true);
    row.line->setFont(typewriterFont());
    row.line->setLayoutDirection(Qt::LeftToRight);
    row.line->setProperty("small", true);
    row.line->setAccessibleName(tr("Line for a terminal"));
    row.copy->setProperty("small", true);
    connect(row.copy, &QPushButton::clicked, this,
            [line = row.line] { QGuiApplication::clipboard()->setText(line->text()); });
    auto *columns = new QHBoxLayout(whole);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    columns->addWidget(row.line, 1);
    columns->addWidget(row.copy);
    m_column->addWidget(whole);
    m_rows.push_back(row);
    follow(row);
}

/// The button tells what the clipboard holds.
void TerminalLines::follow(const Row &row)
{
    const bool isThere = QGuiApplication::clipboard()->text() == row.line->text();
    row.copy->setText(isThere ? tr("Copied") : tr("Copy"));
    row.copy->setAccessibleName(isThere ? tr("The line for the terminal is copied")
                                        : tr("Copy the line for the terminal"));
}

} // namespace app
