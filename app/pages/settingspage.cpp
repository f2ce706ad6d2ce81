#include "app/pages/settingspage.h"

#include "app/pages/settings/appearance.h"
#include "app/pages/settings/notifications.h"
#include "app/pages/settings/shopsettings.h"
#include "app/style/measure.h"
#include "app/widgets/entrydelegate.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

#include <iterator>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kSubjects = 200;
constexpr int kForm = 760;

struct Section
{
    const char *name;
    const char *title; ///< English; translated in context "Settings"
    const char *icon;
    QWidget *(*make)(const PageContext &context, QWidget *parent);
};

template <class T>
QWidget *make(const PageContext &context, QWidget *parent)
{
    return new T(context, parent);
}

// clang-format off
constexpr Section kSections[] = {
    {"shop", QT_TRANSLATE_NOOP("Settings", "My shop"), "home", make<ShopSettings>},
    {"appearance", QT_TRANSLATE_NOOP("Settings", "Appearance"), "eye", make<AppearanceSettings>},
    {"notifications", QT_TRANSLATE_NOOP("Settings", "Notifications"), "bell", make<NotificationSettings>},
};
// clang-format on

QScrollArea *scrolling(QWidget *form)
{
    form->setMaximumWidth(withFont(kForm));
    auto *inner = new QWidget;
    inner->setProperty("body", true);
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(form, 1, Qt::AlignTop);
    row->addStretch(0);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    return area;
}

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_subjects(new QListWidget(this))
    , m_sections(new QStackedWidget(this))
{
    m_subjects->setAccessibleName(tr("Subjects"));
    m_subjects->setFixedWidth(kSubjects);
    m_subjects->setItemDelegate(new EntryDelegate(m_subjects));
    m_subjects->setMouseTracking(true);
    m_subjects->setProperty("ground", u"none"_s);
    for (const Section &section : kSections) {
        auto *entry = new QListWidgetItem(QCoreApplication::translate("Settings", section.title), m_subjects);
        entry->setData(EntryDelegate::IconRole, QString::fromLatin1(section.icon));
        m_sections->addWidget(scrolling(section.make(context, m_sections)));
    }
    connect(m_subjects, &QListWidget::currentRowChanged, m_sections, &QStackedWidget::setCurrentIndex);
    m_subjects->setCurrentRow(0);

    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_subjects);
    row->addWidget(m_sections, 1);
    setBody(body);
}

void SettingsPage::open(const PageAddress &address)
{
    for (int row = 0; row < m_subjects->count(); ++row)
        if (address.detail == QLatin1StringView(kSections[row].name))
            m_subjects->setCurrentRow(row);
}

} // namespace app
