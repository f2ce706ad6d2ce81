#include "app/pages/modems/creditcode.h"

#include "app/application.h"
#include "app/pages/modemspage.h"
#include "app/whendone.h"
#include "core/store/settings.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString codeSetting(base::SimId sim)
{
    return u"credit.code.%1"_s.arg(sim.value);
}

} // namespace

void askCreditCode(Application &application, base::SimId sim, QWidget *parent,
                   std::function<void(const QString &code)> chosen)
{
    const auto reading = application.reader().run(
        [sim](store::ReadDb &db) { return store::setting(db, codeSetting(sim)).value_or(u"*100#"_s); });
    whenDone(reading, parent, [&application, sim, parent, chosen](const store::Result<QString> &code) {
        auto *dialog = new QInputDialog(parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(ModemsPage::tr("Ask for the credit"));
        dialog->setLabelText(ModemsPage::tr("The code of the operator that tells the credit:"));
        dialog->setTextValue(code ? *code : QString());
        dialog->setOkButtonText(ModemsPage::tr("Ask"));
        QObject::connect(dialog, &QInputDialog::textValueSelected, parent,
                         [&application, sim, chosen](const QString &typed) {
                             const QString asked = typed.trimmed();
                             application.ledger().run([sim, asked](store::WriteDb &db) {
                                 store::setSetting(db, codeSetting(sim), asked);
                             });
                             chosen(asked);
                         });
        dialog->open();
    });
}

} // namespace app
