#include "app/pages/composepage.h"

#include "app/application.h"
#include "app/pages/compose/audiencechoices.h"
#include "app/pages/compose/audiencecount.h"
#include "app/pages/compose/checkstep.h"
#include "app/pages/compose/peoplestep.h"
#include "app/pages/compose/startcountdown.h"
#include "app/pages/compose/textstep.h"
#include "app/pages/compose/timestep.h"
#include "app/pages/compose/tryout.h"
#include "app/pages/troubles.h"
#include "app/style/icons.h"
#include "app/text/say.h"
#include "app/widgets/statelook.h"
#include "app/widgets/stepheader.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr base::Milliseconds kCountPause{300};
constexpr base::Milliseconds kSavePause{1'000};

QString stepName(int step)
{
    switch (step) {
    case ComposePage::People: return ComposePage::tr("People");
    case ComposePage::Text: return ComposePage::tr("Text");
    case ComposePage::Time: return ComposePage::tr("Time");
    default: return ComposePage::tr("Check and send");
    }
}

QStringList stepNames()
{
    QStringList names;
    for (int step = 0; step < ComposePage::Steps; ++step)
        names << stepName(step);
    return names;
}

} // namespace

ComposePage::ComposePage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_count(new AudienceCount(application().reader(), application().clock(), this))
    , m_header(new StepHeader(stepNames(), this))
    , m_stack(new QStackedWidget(this))
    , m_people(new PeopleStep(context, this))
    , m_text(new TextStep(context, this))
    , m_time(new TimeStep(application().clock(), this))
    , m_check(new CheckStep(this))
    , m_tryOut(new TryOut(context, this))
    , m_countSoon(application().clock().makeTimer([this] { count(); }))
    , m_saveSoon(application().clock().makeTimer([this] { save(); }))
{
    head().setBackVisible(true);
    makeActions();
    m_header->setChoosable(true);
    head().addWidget(m_header);
    for (QWidget *step : std::initializer_list<QWidget *>{m_people, m_text, m_time, m_check})
        m_stack->addWidget(step);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_stack, 1);
    column->addWidget(makeBottom());
    setBody(body, kWidest);
    listen();
    begin({});
}

QWidget *ComposePage::makeBottom()
{
    auto *bottom = new QWidget(this);
    bottom->setProperty("foot", true);
    m_back = new QPushButton(tr("Back"), bottom);
    m_next = new QPushButton(bottom);
    m_next->setProperty("kind", u"main"_s);
    m_next->setProperty("step", true);
    m_countdown = new StartCountdown(application().clock(), bottom);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_countdown);
    connect(m_countdown, &StartCountdown::ended, this, &ComposePage::start);
    connect(m_countdown, &StartCountdown::stopped, this, [this] {
        notSent(tr("Stopped: nothing was sent. The draft is kept"));
        m_next->setFocus();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ComposePage::goOn);
    return bottom;
}

void ComposePage::makeActions()
{
    m_discard = actions().add(tr("Delete draft"), u"trash"_s, [this] { discard(); });
    m_discard->setVisible(false);
    head().addButton(m_discard);
    actions().answer(ActionId::Save, [this] { save(); });
    actions().add(
        tr("Next step"), u"next"_s, [this] { goOn(); }, QKeySequence(u"Ctrl+Return"_s));
}

void ComposePage::listen()
{
    const auto trouble = [this](const store::Error &error) { tellTrouble(banners(), error); };
    connect(m_header, &StepHeader::chosen, this, &ComposePage::goTo);
    connect(m_people, &PeopleStep::changed, this, &ComposePage::takeChange);
    connect(m_text, &TextStep::changed, this, &ComposePage::takeChange);
    connect(m_time, &TimeStep::changed, this, &ComposePage::takeChange);
    connect(m_people, &PeopleStep::failed, this, trouble);
    connect(m_text, &TextStep::failed, this, trouble);
    connect(m_tryOut, &TryOut::failed, this, trouble);
    connect(m_count, &AudienceCount::failed, this, [this, trouble](const store::Error &error) {
        m_sendsWhenCounted = false;
        m_isSending = false;
        trouble(error);
        showState();
    });
    connect(m_count, &AudienceCount::changed, this, &ComposePage::showCount);
    connect(m_check, &CheckStep::readChanged, this, [this] {
        if (!m_check->isRead())
            holdStart(tr("Nothing was sent: it is to be read again first. The draft is kept"));
        showState();
    });
    connect(m_check, &CheckStep::timeChosen, this, [this] { goTo(Time); });
    connect(m_text, &TextStep::tryOutChosen, this, [this](const QString &text) {
        if (!m_draft.policy.lines.isEmpty())
            m_tryOut->begin(m_draft, text);
        else
            feedback().toast(tr("Nothing was sent: no modem is connected. Practise, or connect one"));
    });
    const auto look = [this] {
        if (isVisible())
            showRealm();
    };
    connect(&application().engine(), &Engine::lineChanged, this, look);
    connect(&application().engine(), &Engine::lineRemoved, this, look);
}

void ComposePage::open(const PageAddress &address)
{
    holdStart(tr("“%1” was not sent: another text was opened before it began. The draft is kept")
                  .arg(m_draft.name));
    save();
    if (address.object != 0)
        return load({address.object});
    campaign::Campaign draft;
    draft.audience = audienceNamed(address.detail);
    begin(draft);
}

void ComposePage::begin(const campaign::Campaign &draft)
{
    m_isLoading = true;
    m_isSending = false;
    m_isSaving = false;
    m_launchesWhenSaved = false;
    m_sendsWhenCounted = false;
    m_countdown->stop();
    ++m_writing;
    m_saveSoon->stop();
    m_draft = draft;
    m_saved = draft;
    m_people->begin(draft);
    m_text->begin(draft);
    m_time->begin(draft);
    m_check->untick();
    m_isLoading = false;
    gather();
    showRealm();
    m_saved = m_draft;
    m_discard->setVisible(draft.id.isValid());
    setFacts({});
    goTo(People);
    count();
}

void ComposePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showRealm();
}

void ComposePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    save();
}

void ComposePage::goTo(int step)
{
    if (step < 0 || step >= Steps)
        return;
    if (step != Check)
        holdStart(tr("Nothing was sent: you went back before it began. The draft is kept"));
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(step);
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    m_header->setCurrent(step);
    m_back->setVisible(step > 0);
    if (step == Check) {
        m_check->showCampaign(m_draft, application().clock().now());
        count();
    }
    showState();
}

void ComposePage::goOn()
{
    if (m_stack->currentIndex() < Check)
        goTo(m_stack->currentIndex() + 1);
    else if (m_next->isEnabled())
        send();
}

/// What the steps hold goes into the draft.
void ComposePage::gather()
{
    m_people->fill(m_draft);
    m_text->fill(m_draft);
    m_time->fill(m_draft);
    m_draft.policy.language = QLocale::system().bcp47Name();
}

void ComposePage::takeChange()
{
    if (m_isLoading)
        return;
    const campaign::Campaign before = m_draft;
    gather();
    showState();
    if (m_draft == before)
        return;
    m_check->untick();
    m_text->follow(m_draft);
    m_countSoon->start(kCountPause);
    saveSoon();
}

void ComposePage::saveSoon()
{
    m_saveSoon->start(kSavePause);
}

QString ComposePage::obstacle() const
{
    if (!m_people->hasPeople())
        return tr("Nobody is chosen yet. Go back to People.");
    if (!m_text->isReady())
        return tr("There is no text yet that could be sent. Go back to Text.");
    if (!m_time->isReady())
        return tr("The end comes before the start. Go back to Time.");
    if (m_draft.policy.lines.isEmpty())
        return tr("No modem is connected: nothing can be sent yet. The draft is kept.");
    if (m_count->isWhole() && m_count->figures().texts == 0)
        return tr("Nobody is left who would get it.");
    return {};
}

void ComposePage::showState()
{
    const int step = m_stack->currentIndex();
    const bool isUntouched = !m_people->hasPeople() && !m_people->isNamed() && m_draft.text.isEmpty();
    head().setTitle(isUntouched ? tr("New campaign") : m_draft.name);
    m_check->showObstacle(obstacle());
    m_next->setVisible(!m_countdown->isRunning());
    if (step < Check) {
        m_next->setText(tr("Continue: %1").arg(stepName(step + 1)));
        m_next->setIcon({});
        m_next->setEnabled(true);
        return;
    }
    const qint64 texts = m_count->figures().texts;
    const bool isScheduled = m_draft.starts && *m_draft.starts > application().clock().now();
    const QString count = say("%n text(s)", texts);
    m_next->setText(isScheduled ? tr("Schedule %1").arg(count) : tr("Send %1").arg(count));
    m_next->setIcon(Icons::get(isScheduled ? u"calendar"_s : u"send"_s, Role::OnAccent));
    m_next->setEnabled(m_check->isRead() && m_count->isWhole() && !m_isSending);
}

} // namespace app
