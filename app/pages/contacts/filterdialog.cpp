#include "app/pages/contacts/filterdialog.h"

#include "app/style/label.h"
#include "app/text/ruletext.h"
#include "core/contacts/numberpattern.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using contacts::Condition;
using contacts::FieldType;
using Subject = Condition::Subject;
using Test = Condition::Test;

constexpr int kWidth = 420;
constexpr int kMostDays = 9999;

std::vector<Test> testsOf(Subject subject, FieldType type)
{
    switch (subject) {
    case Subject::Number: return {Test::Matches};
    case Subject::LastText: return {Test::LongerAgo, Test::InLastDays, Test::Empty, Test::Filled};
    case Subject::Replies: return {Test::More, Test::Less};
    case Subject::Name:
    case Subject::Field: break;
    }
    switch (type) {
    case FieldType::Number: return {Test::More, Test::Less, Test::Is, Test::IsNot, Test::Empty, Test::Filled};
    case FieldType::Date:
        return {Test::LongerAgo, Test::InLastDays, Test::InNextDays, Test::Before,
                Test::After,     Test::Empty,      Test::Filled};
    case FieldType::Text: break;
    }
    return {Test::Is, Test::IsNot, Test::Contains, Test::Begins, Test::Empty, Test::Filled};
}

/// As the ledger keeps numbers; what is none stays as it was typed.
QString plainNumber(const QString &typed)
{
    bool isNumber = false;
    const double number = QLocale().toDouble(typed.trimmed(), &isNumber);
    return isNumber ? QString::number(number, 'g', 15) : typed.trimmed();
}

bool isDays(Test test)
{
    return test == Test::InLastDays || test == Test::LongerAgo || test == Test::InNextDays;
}

} // namespace

FilterDialog::FilterDialog(std::vector<contacts::Field> fields, contacts::Region region, QWidget *parent)
    : QDialog(parent)
    , m_fields(std::move(fields))
    , m_region(region)
    , m_subject(new QComboBox(this))
    , m_test(new QComboBox(this))
    , m_values(new QStackedWidget(this))
    , m_text(new QLineEdit(this))
    , m_date(new QDateEdit(QDate::currentDate(), this))
    , m_days(new QSpinBox(this))
    , m_hint((new Label(Type::Caption, {}, this))->setTone(u"second"_s))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a filter"));
    setMinimumWidth(kWidth);
    m_subject->setAccessibleName(tr("What"));
    m_test->setAccessibleName(tr("How"));
    m_text->setAccessibleName(tr("Value"));
    m_date->setAccessibleName(tr("Day"));
    m_date->setCalendarPopup(true);
    m_days->setAccessibleName(tr("Days"));
    m_days->setRange(0, kMostDays);
    m_days->setValue(30);
    m_hint->setWordWrap(true);
    for (QWidget *editor : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_date),
                            static_cast<QWidget *>(m_days), new QWidget(this)})
        m_values->addWidget(editor);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 16, 20, 16);
    form->setSpacing(12);
    form->addRow(tr("What"), m_subject);
    form->addRow(tr("How"), m_test);
    form->addRow(m_values);
    form->addRow(m_hint);
    auto *buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("Show these people"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    fillSubjects();
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] { fillTests(); });
    connect(m_test, &QComboBox::currentIndexChanged, this, [this] { fitValue(); });
    connect(m_text, &QLineEdit::textChanged, this, [this] { check(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(condition());
        accept();
    });
    fillTests();
}

void FilterDialog::fillSubjects()
{
    const auto add = [this](Subject subject, const QString &key, FieldType type) {
        m_subject->addItem(subjectWords({subject, key, {}, {}}, m_fields),
                           QVariantList{int(subject), key, int(type)});
    };
    for (const contacts::Field &field : m_fields)
        add(Subject::Field, field.key, field.type);
    add(Subject::Name, {}, FieldType::Text);
    add(Subject::Number, {}, FieldType::Text);
    add(Subject::LastText, {}, FieldType::Date);
    add(Subject::Replies, {}, FieldType::Number);
}

void FilterDialog::fillTests()
{
    const QVariantList subject = m_subject->currentData().toList();
    const QSignalBlocker quiet(m_test);
    m_test->clear();
    for (const Test test : testsOf(Subject(subject[0].toInt()), FieldType(subject[2].toInt())))
        m_test->addItem(words(test), int(test));
    fitValue();
}

void FilterDialog::fitValue()
{
    const auto test = Test(m_test->currentData().toInt());
    QWidget *editor = m_text;
    if (test == Test::Empty || test == Test::Filled)
        editor = m_values->widget(3);
    else if (test == Test::Before || test == Test::After)
        editor = m_date;
    else if (isDays(test))
        editor = m_days;
    m_values->setCurrentWidget(editor);
    m_text->setPlaceholderText(test == Test::Matches ? u"0151 23*"_s : QString());
    m_hint->setText(test == Test::Matches
                        ? tr("* stands for any digits, ? for one, [00-49] for two of this range.")
                        : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    check();
}

void FilterDialog::check()
{
    m_add->setEnabled(contacts::isUsable(condition()));
}

QString FilterDialog::value(Test test) const
{
    if (m_values->currentWidget() == m_date)
        return m_date->date().toString(Qt::ISODate);
    if (m_values->currentWidget() == m_days)
        return QString::number(m_days->value());
    if (m_values->currentWidget() != m_text)
        return {};
    if (test == Test::Matches)
        return contacts::internationalPattern(m_text->text(), m_region).value_or(QString());
    const bool isNumber = FieldType(m_subject->currentData().toList()[2].toInt()) == FieldType::Number;
    return isNumber ? plainNumber(m_text->text()) : m_text->text().trimmed();
}

Condition FilterDialog::condition() const
{
    const QVariantList subject = m_subject->currentData().toList();
    const auto test = Test(m_test->currentData().toInt());
    return {Subject(subject[0].toInt()), subject[1].toString(), test, value(test)};
}

} // namespace app
