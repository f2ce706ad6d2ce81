#pragma once

#include "app/pages/compose/advice.h"

#include <QFrame>

class QVBoxLayout;

namespace app {

/// "Before it goes out": a row for each advice, with its button. Only advice: nothing changes by itself.
class AdviceCard : public QFrame
{
    Q_OBJECT

public:
    explicit AdviceCard(QWidget *parent = nullptr);

    void show(const std::vector<Advice> &advice);

signals:
    void chosen(const Advice &advice);

private:
    QWidget *makeRow(const Advice &advice);

    std::vector<Advice> m_shown;
    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
};

} // namespace app
