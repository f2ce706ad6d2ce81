#include "app/pages/compose/tryout.h"

#include "app/application.h"
#include "app/ownphone.h"
#include "app/pages/compose/placetext.h"
#include "app/text/listtext.h"
#include "app/text/numbertext.h"
#include "app/whendone.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace app {

TryOut::TryOut(const PageContext &context, QWidget *parent)
    : QObject(parent)
    , m_application(context.application)
    , m_feedback(context.feedback)
    , m_parent(parent)
{
}

void TryOut::begin(const campaign::Campaign &draft, const QString &text)
{
    m_draft = draft;
    m_text = text;
    whenDone(m_application.reader().run(&ownNumber), this, [this](const store::Result<QString> &number) {
        if (number)
            ask(*number);
        else
            emit failed(number.error());
    });
}

void TryOut::ask(const QString &number)
{
    auto *dialog = new QInputDialog(m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Try it on my phone"));
    const QString practice =
        m_draft.practice ? tr("This is practice: it arrives on no phone.") + u'\n' : QString();
    dialog->setLabelText(practice + tr("Number of your own phone"));
    dialog->setTextValue(number);
    dialog->setOkButtonText(tr("Send it to me"));
    dialog->setCancelButtonText(tr("Leave it"));
    connect(dialog, &QInputDialog::textValueSelected, this, &TryOut::send);
    dialog->open();
}

void TryOut::send(const QString &number)
{
    campaign::Campaign campaign;
    campaign.name = tr("Trial of %1").arg(m_draft.name);
    campaign.text = escaped(m_text);
    campaign.practice = m_draft.practice;
    campaign.policy.lines = m_draft.policy.lines;
    campaign.policy.again = true;
    const auto now = m_application.clock().now();
    const auto sending = m_application.ledger().run(
        [campaign, number, now](store::WriteDb &db) { return sendToOwnPhone(db, campaign, number, now); });
    whenDone(sending, this, [this](const store::Result<OwnText> &sent) {
        if (!sent)
            return emit failed(sent.error());
        if (sent->error)
            return m_feedback.toast(explain(*sent->error).happened);
        m_application.engine().refresh();
        m_feedback.toast(tr("One text is on its way to %1").arg(numberText(sent->e164)));
    });
}

} // namespace app
