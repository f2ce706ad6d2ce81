#pragma once

#include "app/pages/page.h"

class QListWidget;
class QStackedWidget;

namespace app {

/// Settings, by subject: the subjects at the start side, the chosen one beside them. Applies at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    /// `detail` names a section: "appearance".
    void open(const PageAddress &address) override;

private:
    QListWidget *m_subjects;
    QStackedWidget *m_sections;
};

} // namespace app
