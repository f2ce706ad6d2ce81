#pragma once

#include "app/firstrun/firststep.h"
#include "app/shop.h"

class QLineEdit;

namespace app {

class Application;
class CountryBox;

/// "You and your country": the name of the shop, and how its numbers are read. The one step without which
/// nothing goes on.
class ShopStep : public FirstStep
{
    Q_OBJECT

public:
    explicit ShopStep(Application &application, QWidget *parent = nullptr);

    QString mainWords() const override { return tr("Continue to your modem"); }
    bool isReady() const override;
    void go() override;
    void enter() override;
    QString skipWords() const override { return {}; }

private:
    void show(const Shop &shop);

    Application &m_application;
    QLineEdit *m_name;
    CountryBox *m_country;
};

} // namespace app
