#include "app/firstrun/firstpeoplestep.h"

#include "app/pages/home/rowscard.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

FirstPeopleStep::FirstPeopleStep(QWidget *parent)
    : FirstStep(tr("Who should get texts?"),
                tr("Nobody gets a text by being in your list. You choose the people anew for each campaign."),
                parent)
{
    auto *card = new RowsCard(tr("Bring your people"), this);
    card->show({},
               {{u"file"_s,
                 Tone::Info,
                 tr("From a spreadsheet or a till"),
                 tr("Excel and CSV files; columns are recognised by what is in them."),
                 {},
                 {}},
                {u"phone"_s, Tone::Info, tr("From a phone"), tr("vCards, as phones export them."), {}, {}},
                {u"sim"_s,
                 Tone::Info,
                 tr("From the SIM in your modem"),
                 tr("Its phone book, where the modem can read it."),
                 {},
                 {}}});
    content().addWidget(card);
    addWords(tr("Everything you have chosen here can be changed later in Settings and on the page Modems."),
             u"second"_s);
}

} // namespace app
