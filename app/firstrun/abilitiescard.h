#pragma once

#include "core/line/linestate.h"

#include <QFrame>

class QGridLayout;

namespace app {

/// "What this stick can do": only what its line has seen.
class AbilitiesCard : public QFrame
{
    Q_OBJECT

public:
    explicit AbilitiesCard(QWidget *parent = nullptr);

    void show(const line::LineState &state);

private:
    /// Something a modem does, or does not.
    struct Ability
    {
        QString words;
        bool isThere = true;

        friend bool operator==(const Ability &, const Ability &) = default;
    };
    using Abilities = std::vector<Ability>;

    static Abilities abilitiesOf(const line::LineState &state);

    Abilities m_shown;
    QGridLayout *m_grid;
};

} // namespace app
