#include "app/pages/import/columnsstep.h"

#include "app/pages/import/readingchoices.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/style/measure.h"
#include "app/text/listtext.h"
#include "app/text/numbertext.h"
#include "app/text/say.h"
#include "app/text/when.h"
#include "app/widgets/avatar.h"
#include "app/widgets/countrybox.h"
#include "app/widgets/rowdelegate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Place = contacts::Role;

constexpr int kRow = 45;
constexpr int kPreview = 300;
constexpr int kFirstValues = 3;
enum TableColumn { Header, Values, Target, Check, TableColumns };

QString wordOf(Place role)
{
    switch (role) {
    case Place::Number: return ColumnsStep::tr("Mobile number");
    case Place::Name: return ColumnsStep::tr("Full name");
    case Place::FirstName: return ColumnsStep::tr("First name");
    case Place::LastName: return ColumnsStep::tr("Last name");
    case Place::Language: return ColumnsStep::tr("Language");
    case Place::Region: return ColumnsStep::tr("Country");
    case Place::Email: return ColumnsStep::tr("E-mail");
    case Place::Note: return ColumnsStep::tr("Note");
    case Place::Field: return ColumnsStep::tr("Field of your own");
    case Place::LeftOut: return ColumnsStep::tr("Leave out");
    }
    return {};
}

/// A few values, each once.
QString firstValues(const ListDraft &draft, int column)
{
    QStringList values;
    for (const auto &row : draft.rows) {
        const QString value = row.cells.value(column).simplified();
        if (!value.isEmpty() && !values.contains(value))
            values << value;
        if (values.size() == kFirstValues)
            break;
    }
    return values.join(u" · "_s);
}

QTableWidgetItem *plainItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    item->setToolTip(text);
    return item;
}

} // namespace

ColumnsStep::ColumnsStep(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, TableColumns, this))
    , m_reading(new ReadingChoices(this))
    , m_region(new CountryBox(tr("no country"), this))
    , m_remember(new QCheckBox(tr("Remember for lists with these columns"), this))
    , m_problem((new Label(Type::Body, {}, this))->setTone(u"bad"_s))
{
    m_table->setHorizontalHeaderLabels(
        {tr("Column in the file"), tr("First values"), tr("Goes into"), tr("Check")});
    m_table->setAccessibleName(tr("Columns of the list"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRow);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Values, QHeaderView::Stretch);
    m_table->setColumnWidth(Header, withFont(130));
    m_table->setColumnWidth(Target, withFont(200));
    m_table->setColumnWidth(Check, withFont(170));
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_remember->setChecked(true);
    m_problem->setWordWrap(true);
    m_region->setAccessibleName(tr("Country of numbers without a country code"));

    auto *regionWords = new Label(Type::Body, tr("Numbers without a country code are from"), this);
    regionWords->setBuddy(m_region);
    regionWords->setWordWrap(true);
    auto *region = new QHBoxLayout;
    region->addWidget(regionWords, 1);
    region->addWidget(m_region);
    region->addStretch(1);
    auto *bottom = new QVBoxLayout;
    bottom->addLayout(region);
    bottom->addWidget(m_remember);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 14, 1, 12);
    auto *words = new QVBoxLayout;
    words->addWidget(new Label(Type::Section, tr("What is in each column?"), card));
    auto *advice =
        new Label(Type::Body, tr("Handbell guessed from headings and values. Change what is wrong."), card);
    advice->setTone(u"second"_s);
    advice->setWordWrap(true);
    words->addWidget(advice);
    words->addWidget(m_problem);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(15, 0, 15, 0);
    top->addLayout(words, 1);
    top->addWidget(m_reading);
    connect(m_reading, &ReadingChoices::chosen, this, &ColumnsStep::readingChosen);
    bottom->setContentsMargins(15, 0, 15, 0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(bottom);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(card, 1);
    row->addWidget(makePreview());
    connect(m_region, &QComboBox::activated, this, [this] {
        m_draft.region = m_region->country();
        refresh();
    });
}

QWidget *ColumnsStep::makePreview()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(kPreview);
    m_rowTitle = new Label(Type::Section, {}, card);
    m_rowTitle->setWordWrap(true);
    m_avatar = new Avatar(36, card);
    m_name = new Label(Type::Strong, {}, card);
    m_name->setWordWrap(true);
    m_number = (new Label(Type::Body, {}, card))->setTone(u"second"_s);
    m_number->setWordWrap(true);
    m_fields = new QFormLayout;
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto makeButton = [this, card](const QString &icon, const QString &words, int step) {
        auto *button = new QToolButton(card);
        button->setIcon(Icons::get(icon));
        button->setAccessibleName(words);
        button->setToolTip(words);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, step] {
            const auto rows = m_draft.rows.size();
            m_row = rows == 0 ? 0 : (m_row + rows + static_cast<size_t>(step)) % rows;
            showRow();
        });
        return button;
    };
    auto *title = new QHBoxLayout;
    title->addWidget(m_rowTitle, 1);
    title->addWidget(makeButton(u"prev"_s, tr("Row before"), -1));
    title->addWidget(makeButton(u"next"_s, tr("Next row"), 1));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_number);
    auto *who = new QHBoxLayout;
    who->addWidget(m_avatar);
    who->addLayout(words, 1);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addLayout(title);
    column->addLayout(who);
    column->addLayout(m_fields);
    column->addStretch(1);
    return card;
}

bool ColumnsStep::isRemembered() const
{
    return m_remember->isChecked();
}

void ColumnsStep::showDraft(const ListDraft &draft)
{
    m_draft = draft;
    m_row = 0;
    m_reading->show(draft.form, draft.reading);
    m_region->setCountry(draft.region);
    fillTable();
    refresh();
}

void ColumnsStep::fillTable()
{
    m_table->setRowCount(static_cast<int>(m_draft.header.size()));
    for (int column = 0; column < m_table->rowCount(); ++column) {
        QTableWidgetItem *name = plainItem(m_draft.header[column]);
        name->setFont(fontOf(Type::Strong));
        m_table->setItem(column, Header, name);
        m_table->setItem(column, Values, plainItem(firstValues(m_draft, column)));
        m_table->setItem(column, Target, plainItem({}));
        m_table->setItem(column, Check, plainItem({}));
        auto *frame = new QWidget;
        auto *row = new QHBoxLayout(frame);
        row->setContentsMargins(6, 0, 6, 0);
        row->addWidget(makeChoice(column));
        m_table->setCellWidget(column, Target, frame);
    }
}

QComboBox *ColumnsStep::makeChoice(int column)
{
    auto *box = new QComboBox;
    box->setObjectName(u"target%1"_s.arg(column));
    box->setAccessibleName(tr("%1 goes into").arg(m_draft.header[column]));
    box->setFocusPolicy(Qt::StrongFocus);
    for (const Place role : {Place::Number, Place::Name, Place::FirstName, Place::LastName, Place::Language,
                             Place::Region, Place::Email, Place::Note, Place::Field, Place::LeftOut})
        box->addItem(wordOf(role), static_cast<int>(role));
    connect(box, &QComboBox::activated, this, [this, box, column] {
        const auto role = static_cast<Place>(box->currentData().toInt());
        choose(column, role == Place::Field ? m_draft.header[column] : QString(name(role)));
    });
    return box;
}

/// A place that only one column can have is taken from the column that had it.
void ColumnsStep::choose(int column, const QString &target)
{
    if (target != name(Place::LeftOut))
        std::erase_if(m_draft.targets, [&](const auto &other) { return other.second == target; });
    m_draft.targets[column] = target;
    refresh();
}

void ColumnsStep::refresh()
{
    const auto layout = m_draft.layout();
    m_layout = layout ? std::optional(*layout) : std::nullopt;
    m_problem->setText(layout ? QString() : explain(layout.error()).toString());
    m_problem->setVisible(!layout);
    if (m_layout) {
        for (int column = 0; column < m_table->rowCount(); ++column) {
            auto *box = m_table->cellWidget(column, Target)->findChild<QComboBox *>();
            const Place role = m_layout->map.columns[static_cast<size_t>(column)].role;
            box->setCurrentIndex(box->findData(static_cast<int>(role)));
        }
        showChecks();
    }
    showRow();
    emit changed();
}

void ColumnsStep::showChecks()
{
    const auto checks = checkColumns(m_draft, *m_layout);
    for (int column = 0; column < m_table->rowCount(); ++column) {
        const ColumnCheck &check = checks[static_cast<size_t>(column)];
        const bool isLeftOut = m_layout->map.columns[static_cast<size_t>(column)].role == Place::LeftOut;
        QStringList words{say("%n good", check.good)};
        if (check.unusable > 0)
            words << say("%n unusable", check.unusable);
        if (check.empty > 0)
            words << say("%n empty", check.empty);
        QTableWidgetItem *item = m_table->item(column, Check);
        item->setText(isLeftOut ? tr("not imported") : words.join(u", "_s));
        item->setToolTip(m_draft.isWhole ? QString()
                                         : say("Of the first %n row(s)", qint64(m_draft.rows.size())));
        const bool isBad = !isLeftOut && check.unusable > 0;
        item->setIcon(Icons::get(isLeftOut ? u"ban"_s
                                 : isBad   ? u"warning"_s
                                           : u"ok"_s,
                                 isLeftOut ? app::Role::Text2
                                 : isBad   ? app::Role::Warn
                                           : app::Role::Ok));
    }
}

void ColumnsStep::showRow()
{
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    const bool isShown = m_layout && m_row < m_draft.rows.size();
    m_rowTitle->setText(isShown ? tr("Row %1 becomes").arg(m_draft.rows[m_row].line) : tr("No rows"));
    m_name->setText({});
    m_number->setText({});
    if (!isShown)
        return;
    const auto row = contacts::RowPreparer(*m_layout).prepare(m_draft.rows[m_row]);
    m_avatar->set(row.contact.name, static_cast<qint64>(m_row));
    if (row.rejected) {
        m_name->setText(tr("Nobody"));
        m_number->setText(explain(contacts::NumberError{*row.rejected, m_draft.region}).happened);
        return;
    }
    m_name->setText(row.contact.name.isEmpty() ? tr("No name") : row.contact.name);
    m_number->setText(numberText(row.contact.number));
    const auto values = contacts::fieldsFromJson(row.contact.fields);
    for (const contacts::Field &field : m_layout->fields()) {
        if (!values.contains(field.key))
            continue;
        auto *value = new Label(Type::Body, fieldText(values[field.key], field.type));
        value->setWordWrap(true);
        m_fields->addRow((new Label(Type::Body, field.label))->setTone(u"second"_s), value);
    }
}

} // namespace app
