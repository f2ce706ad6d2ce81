#include "app/pages/settings/notifications.h"

#include "app/preferences.h"
#include "app/style/label.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

NotificationSettings::NotificationSettings(const PageContext &context, QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    auto *replies = new QCheckBox(tr("Show new replies on the desktop"), this);
    Preferences *preferences = &context.preferences;
    replies->setChecked(preferences->tellsReplies());
    connect(replies, &QCheckBox::toggled, preferences, &Preferences::setTellsReplies);
    connect(preferences, &Preferences::changed, replies,
            [=] { replies->setChecked(preferences->tellsReplies()); });
    auto *when = new Label(Type::Caption, tr("With name and text, while this window is not in front."), this);
    when->setTone(u"second"_s);
    when->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(12);
    column->addWidget(new Label(Type::Section, tr("Notifications"), this));
    column->addWidget(replies);
    column->addWidget(when);
}

} // namespace app
