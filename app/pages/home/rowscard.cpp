#include "app/pages/home/rowscard.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kRow = 52;

QString textOf(const std::vector<RowsCard::Row> &rows)
{
    QStringList all;
    for (const RowsCard::Row &row : rows)
        all << row.icon << row.words << row.below << row.button;
    return all.join(u'\n');
}

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("separator", true);
    return line;
}

} // namespace

RowsCard::RowsCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_figure((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_rows(new QVBoxLayout)
{
    setProperty("card", true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(8);
    head->addWidget(new Label(Type::Section, title, this));
    head->addWidget(m_figure);
    head->addStretch(1);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_rows);
    setAccessibleName(title);
}

void RowsCard::show(const QString &figure, const std::vector<Row> &rows)
{
    m_figure->setText(figure);
    const QString words = textOf(rows);
    if (std::exchange(m_shown, words) == words && m_rows->count() > 0)
        return;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const Row &row : rows) {
        m_rows->addWidget(separator(this));
        m_rows->addWidget(makeRow(row));
    }
}

QWidget *RowsCard::makeRow(const Row &row)
{
    auto *widget = new QWidget(this);
    widget->setMinimumHeight(kRow);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *strong = new Label(row.below.isEmpty() ? Type::Body : Type::Strong, row.words, widget);
    strong->setWordWrap(true);
    words->addWidget(strong);
    if (!row.below.isEmpty()) {
        auto *second = (new Label(Type::Body, row.below, widget))->setTone(u"second"_s);
        second->setWordWrap(true);
        words->addWidget(second);
    }
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(16, 8, 12, 8);
    line->setSpacing(14);
    line->addWidget(new IconLabel(row.icon, inkOf(row.tone), Icons::kUsual, widget));
    line->addLayout(words, 1);
    if (row.run) {
        auto *button = new QPushButton(row.button, widget);
        button->setProperty("small", true);
        button->setAccessibleName(u"%1: %2"_s.arg(row.button, row.words));
        connect(button, &QPushButton::clicked, this, [run = row.run] { run(); });
        line->addWidget(button);
    }
    return widget;
}

} // namespace app
