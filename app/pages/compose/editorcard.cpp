#include "app/pages/compose/editorcard.h"

#include "app/pages/compose/fieldmenu.h"
#include "app/pages/compose/mergeedit.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/countertext.h"
#include "app/text/numbertext.h"
#include "app/text/say.h"
#include "app/widgets/statemeter.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr size_t kChips = 3;
constexpr int kWidestName = 160;

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("separator", true);
    return line;
}

} // namespace

EditorCard::EditorCard(QWidget *parent)
    : QFrame(parent)
    , m_edit(new MergeEdit(this))
    , m_chips(new QHBoxLayout)
    , m_more(new QMenu(this))
    , m_templates(new QMenu(this))
    , m_counter(new Label(Type::Strong, {}, this))
    , m_meter(new StateMeter(6, this))
    , m_left((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_spread((new Label(Type::Caption, {}, this))->setTone(u"second"_s))
{
    setProperty("card", true);
    m_edit->setAccessibleName(tr("Text"));
    m_edit->setPlaceholderText(
        tr("Write what everybody reads. A { opens what each person's own data can fill in."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(separator(this));
    column->addWidget(m_edit, 1);
    column->addWidget(separator(this));
    column->addWidget(makeBottom());
    connect(m_edit, &MergeEdit::fieldWanted, this, &EditorCard::askForField);
}

QWidget *EditorCard::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget((new Label(Type::Body, tr("Insert"), top))->setTone(u"second"_s));
    m_chips->setSpacing(6);
    row->addLayout(m_chips);
    auto *more = new QPushButton(tr("More"), top);
    more->setProperty("kind", u"quiet"_s);
    more->setMenu(m_more);
    more->setAccessibleName(tr("More to insert"));
    row->addWidget(more);
    row->addStretch(1);
    auto *templates = new QPushButton(Icons::get(u"file"_s), tr("Templates"), top);
    templates->setProperty("small", true);
    templates->setMenu(m_templates);
    row->addWidget(templates);
    return top;
}

QWidget *EditorCard::makeBottom()
{
    m_meter->setFixedWidth(110);
    m_left->setWordWrap(true);
    m_meter->setAccessibleName(tr("How full the part is"));
    auto *bottom = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_counter);
    row->addWidget(m_meter, 0, Qt::AlignVCenter);
    row->addWidget(m_left, 1);
    auto *column = new QVBoxLayout(bottom);
    column->setContentsMargins(16, 8, 16, 10);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_spread);
    return bottom;
}

void EditorCard::setFields(const std::vector<contacts::Field> &fields)
{
    m_fields = {{u"name"_s, tr("Name"), contacts::FieldType::Text}};
    m_fields.insert(m_fields.end(), fields.begin(), fields.end());
    m_fields.push_back({u"number"_s, tr("Phone number"), contacts::FieldType::Text});
    m_edit->setFields(m_fields);
    for (QPushButton *button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    for (size_t i = 0; i < std::min(kChips, m_fields.size()); ++i) {
        const contacts::Field &field = m_fields[i];
        auto *button = new QPushButton(field.label, this);
        button->setProperty("small", true);
        button->setProperty("kind", u"field"_s);
        button->setAccessibleName(tr("Insert %1").arg(field.label));
        connect(button, &QPushButton::clicked, this, [this, key = field.key] {
            m_edit->insertPlace({key, {}, {}});
            m_edit->setFocus();
        });
        m_chips->addWidget(button);
        m_buttons.push_back(button);
    }
    fillMenu();
}

void EditorCard::fillMenu()
{
    m_more->clear();
    for (const contacts::Field &field : m_fields)
        m_more->addAction(field.label, this, [this, key = field.key] {
            m_edit->insertPlace({key, {}, {}});
            m_edit->setFocus();
        });
}

/// The menu of fields at the cursor.
void EditorCard::askForField(const QPoint &at)
{
    auto *menu = new FieldMenu(m_fields, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &FieldMenu::placeWanted, this, [this](const QString &place) {
        m_edit->insertTemplate(place);
        m_edit->setFocus();
    });
    connect(menu, &FieldMenu::literalWanted, this, [this](const QString &text) {
        m_edit->insertPlainText(text);
        m_edit->setFocus();
    });
    menu->popup(at);
    menu->setActiveAction(menu->actions().constFirst());
}

void EditorCard::showCounter(const PersonPreview &preview)
{
    const bool isKnown = preview.exists && !preview.error && !preview.text.isEmpty();
    m_counter->setText(isKnown ? counterText(preview.cost) : QString());
    m_meter->setVisible(isKnown);
    const QString name = preview.name.isEmpty() ? numberText(preview.e164) : preview.name;
    const QString person = m_left->fontMetrics().elidedText(name, Qt::ElideRight, kWidestName);
    m_left->setText(isKnown ? tr("%1 left for %2").arg(grouped(preview.cost.unitsLeft), person) : QString());
    if (!isKnown)
        return;
    const auto room = double(preview.cost.units + preview.cost.unitsLeft);
    const bool isMore = preview.cost.segments > 1 || preview.cost.alphabet == pdu::Alphabet::Ucs2;
    m_meter->setFraction(room > 0 ? double(preview.cost.units) / room : 0,
                         isMore ? Role::Warn : Role::Accent);
}

void EditorCard::showSpread(const campaign::Preflight &figures, bool isWhole)
{
    QStringList spread;
    for (const auto &[parts, texts] : figures.byParts)
        spread << say("%n text(s): ", texts) + say("%n part(s)", parts);
    m_spread->setText(spread.mid(0, 3).join(u" · "_s) + (isWhole || spread.isEmpty() ? u""_s : u" …"_s));
}

} // namespace app
