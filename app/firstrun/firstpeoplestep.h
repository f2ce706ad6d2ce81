#pragma once

#include "app/firstrun/firststep.h"

namespace app {

/// "Your people": leads to the import, or ends without it.
class FirstPeopleStep : public FirstStep
{
    Q_OBJECT

public:
    explicit FirstPeopleStep(QWidget *parent = nullptr);

    QString mainWords() const override { return tr("Import a list"); }
    void go() override { emit done(); }
    QString skipWords() const override { return tr("Later"); }
};

} // namespace app
