#pragma once

#include "core/contacts/region.h"
#include "core/store/people.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace app {

class Application;
class Avatar;
class PeopleDesk;
class PersonForm;

/// Everything about one person: who, in which groups, the fields, and what was said. Turns into a form in
/// place.
class PersonCard : public QScrollArea
{
    Q_OBJECT

public:
    PersonCard(Application &application, PeopleDesk &desk, QWidget *parent = nullptr);

    /// What is being edited is saved first.
    void showPerson(base::ContactId id);
    base::ContactId shown() const { return m_id; }
    void edit();
    /// A form for somebody new, empty or begun.
    void startNew(const contacts::Contact &begun = {});
    /// Shows `part` under the name, and neither Text, the timeline nor the opt-out, which stand
    /// elsewhere then.
    void setPart(QWidget *part);
    bool isEditing() const;
    /// Reads the person again, unless the form is open.
    void refresh();

signals:
    void closeWanted();
    void added(base::ContactId id);
    void textWanted(base::ContactId id);
    /// What was edited could not be saved, and the card shows somebody else by now.
    void problemTold(const QString &sentence);

private:
    /// What the card shows, as the reader found it.
    struct Facts
    {
        std::optional<store::PersonRow> row;
        std::vector<contacts::Group> groups;
        std::vector<contacts::Field> fields;
        std::vector<store::TimelineEntry> timeline;
        contacts::Region region;
    };

    QWidget *makeView();
    void load();
    void fill(const Facts &facts);
    void fillFields(const Facts &facts);
    void fillTimeline(const Facts &facts);
    void openForm(contacts::Contact contact);
    void save(const contacts::Contact &contact);

    Application &m_application;
    PeopleDesk &m_desk;
    base::ContactId m_id;
    Facts m_facts;
    int m_moments = 50;
    contacts::Contact m_begun; ///< the form of somebody new
    bool m_hasPart = false;
    bool m_isEditWanted = false; ///< as soon as the person is read

    QStackedWidget *m_sides;
    PersonForm *m_form;
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_number;
    QLabel *m_optedOut;
    QToolButton *m_close;
    QPushButton *m_text;
    QPushButton *m_edit;
    QFormLayout *m_fields;
    QVBoxLayout *m_column;
    QWidget *m_said;
    QVBoxLayout *m_timeline;
    QPushButton *m_earlier;
};

} // namespace app
