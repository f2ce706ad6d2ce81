// What the page of modems does for its doctor.

#include "app/application.h"
#include "app/aside.h"
#include "app/dialogs/consoledialog.h"
#include "app/pages/modems/doctorpane.h"
#include "app/pages/modems/linecard.h"
#include "app/pages/modems/testtext.h"
#include "app/pages/modemspage.h"
#include "app/style/measure.h"
#include "app/supportfile.h"
#include "app/throttle.h"
#include "app/whendone.h"
#include "app/widgets/drawer.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kDoctor = 400;
constexpr int kDoctorBeside = 1040; ///< a page narrower than that has it in a drawer

} // namespace

void ModemsPage::connectDoctor()
{
    m_doctor->hide();
    const auto card = [this]() -> LineCard * {
        const auto found = m_cards.find(m_chosen);
        return found == m_cards.end() ? nullptr : found->second;
    };
    const auto pass = [this, card](void (DoctorPane::*wanted)(), void (LineCard::*then)()) {
        connect(m_doctor, wanted, this, [card, then] {
            if (LineCard *shown = card())
                emit(shown->*then)();
        });
    };
    pass(&DoctorPane::creditWanted, &LineCard::creditWanted);
    pass(&DoctorPane::limitsWanted, &LineCard::limitsWanted);
    pass(&DoctorPane::consoleWanted, &LineCard::consoleWanted);
    connect(m_doctor, &DoctorPane::testWanted, this, &ModemsPage::sendTest);
    connect(m_doctor, &DoctorPane::supportWanted, this, &ModemsPage::askSupportFile);
    actions().answer(
        ActionId::Details, [this] { toggleDoctor(); }, tr("Doctor"));
    actions().add(tr("Save support file"), u"doctor"_s, [this] { askSupportFile(); });
}

void ModemsPage::placeDoctor()
{
    const bool isBeside = width() >= withFont(kDoctorBeside);
    const bool wasBeside = m_panes->indexOf(m_doctor) >= 0;
    if (isBeside && !wasBeside) {
        m_drawer->close();
        m_drawer->takeContent();
        m_doctor->setFixedWidth(withFont(kDoctor));
        m_panes->addWidget(m_doctor);
    } else if (!isBeside && (wasBeside || m_doctor->parentWidget() == this)) {
        m_panes->removeWidget(m_doctor);
        m_doctor->setMinimumWidth(0);
        m_doctor->setMaximumWidth(QWIDGETSIZE_MAX);
        m_drawer->setContent(m_doctor);
    }
    m_doctor->setVisible(!isBeside || !m_chosen.isEmpty());
}

void ModemsPage::choose(const QString &line)
{
    if (std::exchange(m_chosen, line) != line) {
        m_seen = {};
        ask();
    }
    showDoctor();
    if (m_panes->indexOf(m_doctor) < 0)
        m_drawer->open();
}

void ModemsPage::toggleDoctor()
{
    if (m_panes->indexOf(m_doctor) >= 0)
        m_doctor->setFocus(Qt::ShortcutFocusReason);
    else if (m_drawer->isOpen())
        m_drawer->close();
    else if (!m_chosen.isEmpty())
        m_drawer->open();
}

/// Of the line that was chosen, else of the first in sight.
void ModemsPage::showDoctor()
{
    if (!m_cards.contains(m_chosen)) {
        const auto *first = m_laid.isEmpty() ? nullptr : qobject_cast<LineCard *>(m_laid.first());
        const QString line = first ? first->facts().report.name : QString();
        if (std::exchange(m_chosen, line) != line)
            m_soon->poke();
    }
    for (const auto &[name, card] : m_cards)
        card->setChosen(name == m_chosen);
    if (const auto chosen = m_cards.find(m_chosen); chosen != m_cards.end()) {
        const LineFacts &facts = chosen->second->facts();
        m_doctor->show(facts, {m_seen, application().clock().now(), facts.credit(),
                               m_creditRefused.contains(m_chosen), facts.report.stopped});
    } else {
        m_drawer->close();
    }
    placeDoctor();
}

void ModemsPage::sendTest()
{
    const auto chosen = m_cards.find(m_chosen);
    if (chosen == m_cards.end())
        return;
    sendTestText(application(), m_chosen, chosen->second->facts().report.practice, this,
                 [this](const QString &sentence) {
                     feedback().toast(sentence);
                     m_soon->poke();
                 });
}

void ModemsPage::askSupportFile()
{
    auto *dialog = new QFileDialog(this, tr("Save support file"), {}, tr("Support files (*.jsonl)"));
    dialog->setObjectName(u"supportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"jsonl"_s);
    dialog->selectFile(u"handbell-support.jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto facts = std::make_shared<SupportFacts>();
        facts->written = application().clock().now();
        facts->profile = application().profile();
        gather(facts, application().engine().lineNames(), path);
    });
    dialog->open();
}

/// A line a turn: the records of a bank are a lot.
void ModemsPage::gather(std::shared_ptr<SupportFacts> facts, QStringList left, const QString &path)
{
    if (!left.isEmpty()) {
        facts->lines.push_back(supportLine(application().engine(), left.takeFirst()));
        return QTimer::singleShot(0, this, [=, this] { gather(facts, left, path); });
    }
    const auto saving = aside([facts, path] {
        facts->ports = modem::systemPorts();
        return saveSupport(*facts, path);
    });
    whenDone(saving, this, [this](const base::Result<void, Explanation> &saved) {
        feedback().toast(saved ? tr("The support file was saved. No number, PIN, name or text is in it")
                               : saved.error().toString());
    });
}

} // namespace app
