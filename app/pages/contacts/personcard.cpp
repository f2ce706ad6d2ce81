#include "app/pages/contacts/personcard.h"

#include "app/application.h"
#include "app/pages/contacts/moment.h"
#include "app/pages/contacts/peopledesk.h"
#include "app/pages/contacts/personform.h"
#include "app/shop.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/numbertext.h"
#include "app/text/when.h"
#include "app/whendone.h"
#include "app/widgets/avatar.h"
#include "core/store/contacts.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kAvatar = 40;

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("separator", true);
    return line;
}

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

PersonCard::PersonCard(Application &application, PeopleDesk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_application(application)
    , m_desk(desk)
    , m_sides(new QStackedWidget)
    , m_form(new PersonForm)
{
    setWidgetResizable(true);
    setProperty("ground", u"base"_s);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Person"));
    m_sides->setProperty("body", true);
    m_sides->addWidget(makeView());
    m_sides->addWidget(m_form);
    setWidget(m_sides);
    load(); // the fields, for somebody new
    connect(m_form, &PersonForm::cancelled, this, [this] {
        m_sides->setCurrentIndex(0);
        if (!m_id.isValid())
            emit closeWanted();
    });
    connect(m_form, &PersonForm::saveWanted, this, [this] {
        if (const auto person = m_form->person())
            save(*person);
    });
}

QWidget *PersonCard::makeView()
{
    auto *view = new QWidget;
    m_avatar = new Avatar(kAvatar, view);
    m_name = new Label(Type::Section, {}, view);
    m_name->setWordWrap(true);
    m_number = (new Label(Type::Body, {}, view))->setTone(u"second"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_optedOut =
        (new Label(Type::Body, tr("Opted out: no text goes to this person."), view))->setTone(u"bad"_s);
    m_optedOut->setWordWrap(true);
    m_close = new QToolButton(view);
    m_close->setIcon(Icons::get(u"close"_s, Role::Text2));
    m_close->setAccessibleName(tr("Close the card"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_text = new QPushButton(Icons::get(u"send"_s), tr("Text"), view);
    m_edit = new QPushButton(Icons::get(u"pencil"_s), tr("Edit"), view);
    m_fields = new QFormLayout;
    m_fields->setHorizontalSpacing(14);
    m_fields->setVerticalSpacing(6);
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_said = new QWidget(view);
    m_timeline = new QVBoxLayout;
    m_timeline->setSpacing(10);
    m_earlier = new QPushButton(tr("Earlier"), m_said);
    m_earlier->setProperty("kind", u"quiet"_s);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_number);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_avatar, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(8);
    deeds->addWidget(m_text);
    deeds->addWidget(m_edit);
    deeds->addStretch(1);
    auto *said = new QVBoxLayout(m_said);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(12);
    said->addWidget(separator(m_said));
    said->addWidget(new Label(Type::Strong, tr("Timeline"), m_said));
    said->addLayout(m_timeline);
    said->addWidget(m_earlier, 0, Qt::AlignLeading);
    m_column = new QVBoxLayout(view);
    m_column->setContentsMargins(16, 14, 12, 16);
    m_column->setSpacing(12);
    m_column->addLayout(top);
    m_column->addWidget(m_optedOut);
    m_column->addLayout(deeds);
    m_column->addWidget(separator(view));
    m_column->addLayout(m_fields);
    m_column->addWidget(m_said);
    m_column->addStretch(1);
    connect(m_close, &QToolButton::clicked, this, &PersonCard::closeWanted);
    connect(m_text, &QPushButton::clicked, this, [this] { emit textWanted(m_id); });
    connect(m_edit, &QPushButton::clicked, this, &PersonCard::edit);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_moments += 50;
        load();
    });
    return view;
}

void PersonCard::setPart(QWidget *part)
{
    m_hasPart = true;
    m_column->insertWidget(1, part);
    m_said->hide();
    m_text->hide();
    m_optedOut->hide();
}

bool PersonCard::isEditing() const
{
    return m_sides->currentIndex() == 1;
}

void PersonCard::showPerson(base::ContactId id)
{
    if (isEditing() && m_form->isChanged()) {
        const auto person = m_form->person();
        if (person || m_id.isValid())
            save(person ? *person : m_form->personWithOldNumber());
    }
    m_sides->setCurrentIndex(0);
    m_moments = 50;
    m_isEditWanted = false;
    m_id = id;
    load();
}

void PersonCard::refresh()
{
    if (!isEditing())
        load();
}

void PersonCard::load()
{
    const auto now = m_application.clock().now();
    const auto reading =
        m_application.reader().run([id = m_id, now, moments = m_hasPart ? 0 : m_moments](store::ReadDb &db) {
            Facts facts;
            facts.row = store::personRow(db, id, now);
            facts.groups = store::groupsOf(db, id);
            facts.fields = store::fields(db);
            if (facts.row)
                facts.timeline = store::timeline(db, facts.row->contact.number.e164, moments);
            facts.region = usualRegion(db);
            return facts;
        });
    whenDone(reading, this, [this, id = m_id](const store::Result<Facts> &facts) {
        if (facts && id == m_id)
            fill(*facts);
    });
}

void PersonCard::fill(const Facts &facts)
{
    m_facts = facts;
    if (!facts.row) {
        if (m_id.isValid())
            emit closeWanted();
        else if (isEditing() && !m_form->isChanged())
            openForm(m_begun);
        return;
    }
    const contacts::Contact &contact = facts.row->contact;
    m_avatar->set(contact.name, contact.id.value);
    m_name->setText(contact.name.isEmpty() ? tr("No name") : contact.name);
    m_number->setText(numberText(contact.number));
    m_optedOut->setVisible(facts.row->isOptedOut && !m_hasPart);
    fillFields(facts);
    fillTimeline(facts);
    if (std::exchange(m_isEditWanted, false))
        edit();
}

void PersonCard::fillFields(const Facts &facts)
{
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    const auto add = [this](const QString &name, const QString &value) {
        auto *words = new Label(Type::Body, value);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_fields->addRow((new Label(Type::Body, name))->setTone(u"second"_s), words);
    };
    QStringList groups;
    for (const contacts::Group &group : facts.groups)
        groups << group.name;
    add(tr("Groups"), groups.isEmpty() ? tr("none") : groups.join(u", "_s));
    const contacts::Contact &contact = facts.row->contact;
    if (!contact.language.isEmpty())
        add(tr("Language"), contact.language);
    for (const contacts::Field &field : facts.fields) {
        const QString value = contact.fields.value(field.key);
        if (!value.isEmpty())
            add(field.label, fieldText(value, field.type));
    }
}

void PersonCard::fillTimeline(const Facts &facts)
{
    clear(*m_timeline);
    const auto now = m_application.clock().now();
    for (const store::TimelineEntry &entry : facts.timeline)
        m_timeline->addWidget(new Moment(entry, now));
    if (facts.timeline.empty())
        m_timeline->addWidget((new Label(Type::Body, tr("No texts yet.")))->setTone(u"second"_s));
    m_earlier->setVisible(static_cast<int>(facts.timeline.size()) == m_moments);
}

void PersonCard::edit()
{
    m_isEditWanted = !m_facts.row || m_facts.row->contact.id != m_id;
    if (!m_isEditWanted)
        openForm(m_facts.row->contact);
}

void PersonCard::startNew(const contacts::Contact &begun)
{
    showPerson({});
    m_begun = begun;
    openForm(m_begun);
}

void PersonCard::openForm(contacts::Contact contact)
{
    m_form->open(contact, m_facts.fields, m_facts.region);
    m_sides->setCurrentIndex(1);
    m_form->setFocus();
}

void PersonCard::save(const contacts::Contact &contact)
{
    const bool isNew = !contact.id.isValid();
    m_desk.save(contact, [this, isNew, was = contact.id](const QString &problem, base::ContactId id) {
        if (was != m_id) { // the card has gone on to somebody else
            if (!problem.isEmpty())
                emit problemTold(problem);
            return;
        }
        if (!problem.isEmpty()) {
            m_sides->setCurrentIndex(1);
            m_form->complain(problem);
            return;
        }
        m_sides->setCurrentIndex(0);
        m_id = id;
        load();
        if (isNew)
            emit added(id);
    });
}

} // namespace app
