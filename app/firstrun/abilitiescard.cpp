#include "app/firstrun/abilitiescard.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/widgets/iconlabel.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Code = line::Problem::Code;
constexpr int kColumns = 2;

} // namespace

AbilitiesCard::AbilitiesCard(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout)
{
    setProperty("card", true);
    setAccessibleName(tr("What this modem can do"));
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(new IconLabel(u"doctor"_s, Role::AccentText, Icons::kUsual, this));
    title->addWidget(new Label(Type::Strong, accessibleName(), this), 1);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(title);
    column->addLayout(m_grid);
}

AbilitiesCard::Abilities AbilitiesCard::abilitiesOf(const line::LineState &state)
{
    const auto has = [&state](Code code) {
        return std::ranges::any_of(state.problems, [=](const auto &problem) { return problem.code == code; });
    };
    const line::Capabilities &can = state.capabilities;
    const bool sends = !has(Code::NoServiceCentre);
    const bool hears = can.readsStorage && !has(Code::NoNotifications);
    return {{sends ? tr("Sends texts") : tr("Cannot send yet"), sends},
            {hears ? tr("Receives replies") : tr("Replies: not seen to work"), hears},
            {can.deliveryReports ? tr("Reports delivery") : tr("Delivery reports: not seen to work"),
             can.deliveryReports},
            {can.readsPhonebook ? tr("Reads the people on the SIM") : tr("People on the SIM: cannot be read"),
             can.readsPhonebook}};
}

void AbilitiesCard::show(const line::LineState &state)
{
    const Abilities abilities = abilitiesOf(state);
    if (std::exchange(m_shown, abilities) == abilities)
        return;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    int place = 0;
    for (const Ability &ability : abilities) {
        const int row = place / kColumns;
        const int column = place++ % kColumns * 2;
        auto *icon = new IconLabel(ability.isThere ? u"check"_s : u"info"_s,
                                   ability.isThere ? Role::Ok : Role::Text2, Icons::kSmall, this);
        auto *words = new Label(Type::Body, ability.words, this);
        words->setTone(ability.isThere ? u"ok"_s : u"second"_s);
        words->setWordWrap(true);
        m_grid->addWidget(icon, row, column);
        m_grid->addWidget(words, row, column + 1);
        m_grid->setColumnStretch(column + 1, 1);
    }
}

} // namespace app
