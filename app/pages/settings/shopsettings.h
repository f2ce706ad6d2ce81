#pragma once

#include "app/pages/page.h"
#include "app/shop.h"

#include <QFrame>

class QLineEdit;

namespace app {

class CountryBox;

/// "My shop": its name and its country. What is changed holds at once, for everybody who reads numbers, and
/// can be taken back.
class ShopSettings : public QFrame
{
    Q_OBJECT

public:
    explicit ShopSettings(const PageContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void show(const Shop &shop);
    void changeName();
    void changeCountry();
    /// In the ledger, so that what another change has just done is kept and can be taken back to.
    void change(std::function<void(Shop &)> edit, const QString &told);

    Application &m_application;
    Feedback &m_feedback;
    QLineEdit *m_name;
    CountryBox *m_country;
};

} // namespace app
