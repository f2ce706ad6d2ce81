#include "app/pages/modems/testtext.h"

#include "app/application.h"
#include "app/ownphone.h"
#include "app/pages/modemspage.h"
#include "app/text/errortext.h"
#include "app/text/listtext.h"
#include "app/whendone.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// In the language of the window.
struct TestText
{
    QString name = ModemsPage::tr("A test text");
    QString text = ModemsPage::tr("A test from Handbell: this modem works.");
};

campaign::Campaign testCampaign(const QString &line, bool isPractice)
{
    const TestText test;
    campaign::Campaign campaign;
    campaign.name = test.name;
    campaign.text = test.text;
    campaign.practice = isPractice;
    campaign.policy.lines = {line};
    campaign.policy.again = true;
    return campaign;
}

QString outcome(const store::Result<OwnText> &sent)
{
    if (!sent)
        return explain(sent.error()).toString();
    if (sent->error)
        return explain(*sent->error).toString();
    return ModemsPage::tr("The test text is on its way; what becomes of it stands under Campaigns");
}

} // namespace

void sendTestText(Application &application, const QString &line, bool isPractice, QWidget *parent,
                  std::function<void(const QString &sentence)> told)
{
    whenDone(
        application.reader().run(&ownNumber), parent, [=, &application](const store::Result<QString> &own) {
            auto *dialog = new QInputDialog(parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setWindowTitle(ModemsPage::tr("Send a test text"));
            dialog->setLabelText(
                isPractice ? ModemsPage::tr("The number of your own phone. This is practice: it arrives on "
                                            "no phone and costs nothing.")
                           : ModemsPage::tr("The number of your own phone. It costs what a text costs in "
                                            "your plan."));
            dialog->setTextValue(own ? *own : QString());
            dialog->setOkButtonText(ModemsPage::tr("Send it to me"));
            QObject::connect(
                dialog, &QInputDialog::textValueSelected, parent, [=, &application](const QString &number) {
                    const auto sending = application.ledger().run(
                        [campaign = testCampaign(line, isPractice), number, now = application.clock().now()](
                            store::WriteDb &db) { return sendToOwnPhone(db, campaign, number, now); });
                    whenDone(sending, parent, [=, &application](const store::Result<OwnText> &sent) {
                        application.engine().refresh();
                        told(outcome(sent));
                    });
                });
            dialog->open();
        });
}

} // namespace app
