#include "app/pages/contacts/peoplecolumns.h"

#include "app/pages/contacts/peopletable.h"
#include "app/preferences.h"
#include "app/style/icons.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kShown = u"contacts/columns"_s;
const QString kLayout = u"contacts/layout"_s;
const QString kFixed[] = {u"tick"_s, u"name"_s, u"number"_s, u"lastText"_s, u"replies"_s};
static_assert(std::size(kFixed) == ContactsModel::FixedColumns);

bool hasOwnWidth(int column)
{
    return column != ContactsModel::Tick && column != ContactsModel::Name;
}

} // namespace

PeopleColumns::PeopleColumns(PeopleTable &table, ContactsModel &model, Preferences &preferences,
                             QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
    , m_preferences(preferences)
    , m_layout(QJsonDocument::fromJson(preferences.state(kLayout)).object())
{
    QHeaderView *header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (hasOwnWidth(column))
            remember();
    });
    connect(header, &QHeaderView::sectionMoved, this, &PeopleColumns::remember);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &PeopleColumns::remember);
    apply();
}

QToolButton *PeopleColumns::makeButton(QWidget *parent)
{
    m_button = new QToolButton(parent);
    m_button->setProperty("kind", u"button"_s);
    m_button->setIcon(Icons::get(u"columns"_s));
    m_button->setAccessibleName(tr("Columns"));
    m_button->setToolTip(tr("Columns"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(new QMenu(m_button));
    connect(m_button->menu(), &QMenu::aboutToShow, this, &PeopleColumns::fillMenu);
    return m_button;
}

void PeopleColumns::fillMenu()
{
    QMenu *menu = m_button->menu();
    menu->clear();
    if (m_known.empty())
        menu->addAction(tr("A list with more columns brings more here"))->setEnabled(false);
    for (const contacts::Field &field : m_known) {
        QAction *action = menu->addAction(field.label);
        action->setCheckable(true);
        action->setChecked(std::ranges::find(m_model.fields(), field) != m_model.fields().end());
        connect(action, &QAction::toggled, this, [this, field](bool isShown) { show(field, isShown); });
    }
}

void PeopleColumns::show(const contacts::Field &field, bool isShown)
{
    auto fields = m_model.fields();
    std::erase(fields, field);
    if (isShown)
        fields.push_back(field);
    QStringList keys;
    for (const contacts::Field &one : fields)
        keys << one.key;
    m_preferences.setState(kShown, keys.join(u'\n').toUtf8());
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_model.setFields(fields);
    apply();
}

void PeopleColumns::setKnown(std::vector<contacts::Field> fields)
{
    if (fields == m_known)
        return;
    m_known = std::move(fields);
    std::vector<contacts::Field> shown;
    for (const QString &key : QString::fromUtf8(m_preferences.state(kShown)).split(u'\n')) {
        const auto found = std::ranges::find(m_known, key, &contacts::Field::key);
        if (found != m_known.end())
            shown.push_back(*found);
    }
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_model.setFields(shown);
    apply();
}

void PeopleColumns::apply()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    applyWidths();
    applyOrder();
    applySort();
}

void PeopleColumns::applyWidths()
{
    const QJsonObject widths = m_layout["widths"_L1].toObject();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = widths[nameOf(column)].toInt();
        if (hasOwnWidth(column) && width > 0)
            m_table.horizontalHeader()->resizeSection(column, width);
    }
}

void PeopleColumns::applyOrder()
{
    QHeaderView *header = m_table.horizontalHeader();
    int place = 0;
    const QJsonArray order = m_layout["order"_L1].toArray();
    for (const auto &name : order) {
        const int column = columnOf(name.toString());
        if (column >= 0)
            header->moveSection(header->visualIndex(column), place++);
    }
}

void PeopleColumns::applySort()
{
    const int column = columnOf(m_layout["sort"_L1].toString());
    const bool isDescending = column >= 0 && m_layout["descending"_L1].toBool();
    m_table.sortByColumn(column >= 0 ? column : ContactsModel::Name,
                         isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// What is not shown at the moment keeps its width; it goes to the end of the order.
void PeopleColumns::remember()
{
    if (m_isQuiet)
        return;
    const QHeaderView *header = m_table.horizontalHeader();
    QJsonObject widths = m_layout["widths"_L1].toObject();
    QJsonArray order;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        order.append(nameOf(column));
        if (hasOwnWidth(column))
            widths[nameOf(column)] = header->sectionSize(column);
    }
    m_layout = {{u"widths"_s, widths},
                {u"order"_s, order},
                {u"sort"_s, nameOf(header->sortIndicatorSection())},
                {u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder}};
    m_preferences.setState(kLayout, QJsonDocument(m_layout).toJson(QJsonDocument::Compact));
}

QString PeopleColumns::nameOf(int column) const
{
    if (column < 0 || column >= m_model.columnCount())
        return {};
    const int field = column - ContactsModel::FixedColumns;
    return field < 0 ? kFixed[column] : u"field "_s + m_model.fields()[static_cast<size_t>(field)].key;
}

int PeopleColumns::columnOf(const QString &name) const
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (nameOf(column) == name)
            return column;
    return -1;
}

} // namespace app
