#pragma once

#include <QFrame>

#include <utility>
#include <vector>

class QFormLayout;

namespace app {

/// A card of names and figures.
class FactsCard : public QFrame
{
    Q_OBJECT

public:
    FactsCard(const QString &title, QWidget *parent = nullptr);

    using Facts = std::vector<std::pair<QString, QString>>;
    void show(const Facts &facts);

private:
    Facts m_shown;
    QFormLayout *m_form;
};

} // namespace app
