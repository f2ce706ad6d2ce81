#include "app/pages/importpage.h"

#include "app/application.h"
#include "app/aside.h"
#include "app/pages/import/columnsstep.h"
#include "app/pages/import/filestep.h"
#include "app/pages/import/runstep.h"
#include "app/pages/import/samestep.h"
#include "app/preferences.h"
#include "app/shop.h"
#include "app/style/label.h"
#include "app/text/errortext.h"
#include "app/text/listtext.h"
#include "app/text/say.h"
#include "app/whendone.h"
#include "app/widgets/stepheader.h"
#include "core/store/settings.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kForm = 760;
constexpr base::Milliseconds kBeforeMeter{500}; // what is opened sooner needs none
constexpr base::Milliseconds kMeterEvery{250};

QString columnsKey(const ListDraft &draft)
{
    return u"import.columns."_s + draft.signature();
}

} // namespace

ImportPage::ImportPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_watching(application().clock().makeTimer([this] { watchReading(); }))
    , m_stack(new QStackedWidget(this))
    , m_steps(new StepHeader(
          {tr("File"), tr("Columns"), tr("Permission"), tr("Same people"), tr("Check and import")}, this))
    , m_file(new FileStep(application(), this))
    , m_columns(new ColumnsStep(this))
    , m_same(new SameStep(application(), context.preferences.rowHeight(), this))
    , m_run(new RunStep(application(), feedback(), this))
    , m_grounds(new QButtonGroup(this))
    , m_words(new QLineEdit(this))
{
    setAcceptDrops(true);
    m_stack->addWidget(m_file);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(makePermissionStep());
    m_stack->addWidget(m_same);
    m_stack->addWidget(m_run);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_steps, 0, Qt::AlignLeading);
    column->addWidget(m_stack, 1);
    column->addWidget(makeButtons());
    setBody(body, kWidest);
    connect(m_file, &FileStep::began, this, &ImportPage::endReading);
    connect(m_file, &FileStep::cancelled, this, &ImportPage::endReading);
    connect(m_file, &FileStep::chosen, this, &ImportPage::takeList);
    connect(m_columns, &ColumnsStep::changed, this, [this] {
        m_isListOther = true;
        showButtons();
    });
    connect(m_same, &SameStep::stageChanged, this, &ImportPage::passSame);
    connect(m_columns, &ColumnsStep::readingChosen, this,
            [this](const contacts::ListOptions &reading) { readList(m_columns->draft().place, reading); });
    connect(m_run, &RunStep::stageChanged, this, &ImportPage::showButtons);
    actions().answer(
        ActionId::Send,
        [this] {
            if (m_next->isEnabled() && m_next->isVisible())
                next();
        },
        tr("Next step"));
    goTo(File);
}

ImportPage::~ImportPage()
{
    if (m_reading)
        m_reading->isStopped = true;
}

QWidget *ImportPage::makePermissionStep()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *form = new QWidget(card);
    form->setMaximumWidth(kForm);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(new Label(Type::Section, tr("How did these people agree to texts?"), form));
    auto *why =
        (new Label(Type::Body,
                   tr("It is kept with the list and its date. You may be asked to show it one day."), form))
            ->setTone(u"second"_s);
    why->setWordWrap(true);
    column->addWidget(why);
    const QStringList grounds{tr("They asked for it, on paper or at the till"),
                              tr("They signed up on our website"),
                              tr("They are customers, and get texts about their orders only"),
                              tr("In my own words:"), tr("I do not know")};
    for (int i = 0; i < grounds.size(); ++i) {
        auto *button = new QRadioButton(grounds[i], form);
        m_grounds->addButton(button, i);
        column->addWidget(button);
        if (i == 3)
            column->addWidget(m_words);
    }
    m_words->setAccessibleName(tr("How they agreed, in your own words"));
    m_words->setPlaceholderText(tr("Where, when, and what was said"));
    connect(m_words, &QLineEdit::textEdited, this, [this] { m_grounds->button(3)->setChecked(true); });
    connect(m_words, &QLineEdit::textChanged, this, &ImportPage::showButtons);
    connect(m_grounds, &QButtonGroup::idToggled, this, &ImportPage::showButtons);
    column->addStretch(1);
    auto *all = new QHBoxLayout(card);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(form, 1);
    all->addStretch(0);
    return card;
}

QWidget *ImportPage::makeButtons()
{
    auto *row = new QWidget(this);
    row->setProperty("foot", true);
    m_back = new QPushButton(tr("Back"), row);
    m_next = new QPushButton(row);
    m_next->setProperty("kind", u"main"_s);
    m_next->setObjectName(u"nextStep"_s);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    line->addWidget(m_back);
    line->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::back);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
    return row;
}

void ImportPage::open(const PageAddress &address)
{
    if (!address.detail.isEmpty())
        openFile(address.detail);
    else if (m_run->stage() == RunStep::Stage::Done)
        goTo(File);
}

void ImportPage::openFile(const QString &path)
{
    takeList(path);
}

/// What a SIM still has to say would take the place of this list.
void ImportPage::takeList(const contacts::ListPlace &place)
{
    m_file->leaveSim();
    readList(place, {});
}

void ImportPage::readList(const contacts::ListPlace &place, const contacts::ListOptions &reading)
{
    endReading();
    m_reading = std::make_shared<contacts::ReadingWatch>();
    m_readingName = place.name();
    m_watching->start(kBeforeMeter);
    const auto drafting =
        aside([place, reading, watch = m_reading] { return readDraft(place, reading, watch); });
    using Draft = base::Result<ListDraft, contacts::SourceError>;
    whenDone(drafting, this, [this, turn = m_readings](const Draft &draft) {
        if (turn != m_readings)
            return;
        m_watching->stop();
        m_reading.reset();
        m_file->showReading({}, {});
        if (draft)
            askMemory(*draft);
        else
            showProblem(explain(draft.error()).toString());
    });
}

void ImportPage::watchReading()
{
    if (!m_reading)
        return;
    const double total = static_cast<double>(std::max<qint64>(m_reading->total, 1));
    m_file->showReading(m_readingName, std::min(1.0, static_cast<double>(m_reading->done) / total));
    m_watching->start(kMeterEvery);
}

/// What is being opened is not waited for any more.
void ImportPage::endReading()
{
    ++m_readings;
    m_watching->stop();
    if (m_reading)
        m_reading->isStopped = true;
    m_reading.reset();
    m_file->showReading({}, {});
}

void ImportPage::askMemory(const ListDraft &draft)
{
    using Memory = std::pair<QString, contacts::Region>;
    const auto asking = application().reader().run([key = columnsKey(draft)](store::ReadDb &db) {
        return Memory(store::setting(db, key).value_or(QString()), usualRegion(db));
    });
    whenDone(asking, this, [this, draft, turn = m_readings](const store::Result<Memory> &memory) {
        if (turn != m_readings)
            return;
        if (memory)
            takeDraft(draft, memory->first, memory->second);
        else
            showProblem(explain(memory.error()).toString());
    });
}

void ImportPage::showProblem(const QString &sentence)
{
    m_file->showProblem(sentence);
    goTo(File);
}

void ImportPage::takeDraft(ListDraft draft, const QString &remembered, contacts::Region region)
{
    m_file->showProblem({});
    draft.targets = targetsFromText(remembered, static_cast<int>(draft.header.size()));
    draft.region = region;
    head().setSubTitle(draft.place.name());
    m_columns->showDraft(draft);
    goTo(Columns);
}

void ImportPage::goTo(Step step)
{
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    if (step == File)
        head().setSubTitle({});
    showButtons();
}

void ImportPage::showButtons()
{
    using Stage = RunStep::Stage;
    const int step = m_stack->currentIndex();
    const Stage stage = m_run->stage();
    const bool isLooking = step == Same && m_same->stage() == SameStep::Stage::Looking;
    const bool isStuck = step == Same && m_same->stage() == SameStep::Stage::Failed;
    const bool isMoving =
        isLooking || (step == Run && (stage == Stage::Counting || stage == Stage::Importing));
    m_back->setVisible(step != File && !(step == Run && stage == Stage::Done));
    m_back->setText(isMoving ? tr("Cancel") : tr("Back"));
    const bool hasFocus = m_next->hasFocus() || m_stack->hasFocus();
    m_next->setVisible(step != File && !isMoving && !isStuck && !(step == Run && stage == Stage::Failed));
    m_next->setEnabled(true);
    if (step == Columns) {
        m_next->setText(tr("Continue to permission"));
        m_next->setEnabled(m_columns->isReady());
    } else if (step == Permission) {
        m_next->setText(tr("Continue to same people"));
        const int ground = m_grounds->checkedId();
        m_next->setEnabled(ground >= 0 && (ground != 3 || !m_words->text().trimmed().isEmpty()));
    } else if (step == Same) {
        m_next->setText(tr("Continue to check"));
    } else if (step == Run && stage == Stage::Counted) {
        const contacts::ImportCounts &counts = m_run->counts();
        const qint64 taken = counts.added + counts.updated + counts.unchanged + counts.suppressed;
        m_next->setText(say("Import %n row(s)", taken));
        m_next->setEnabled(taken > 0);
    } else if (step == Run) {
        m_next->setText(tr("Show the people"));
    }
    setFacts(step == Run && stage == Stage::Done ? QString() : tr("Nothing is saved until the last step"));
    if (hasFocus) // which must not go wherever Qt finds somebody when the button leaves
        firstToUse().setFocus();
}

/// The main button, else what must be answered before it, else the step itself.
QWidget &ImportPage::firstToUse() const
{
    if (m_next->isVisible() && m_next->isEnabled())
        return *m_next;
    for (QWidget *field : m_stack->currentWidget()->findChildren<QWidget *>())
        if (field->isVisible() && field->isEnabled() && (field->focusPolicy() & Qt::TabFocus) != 0)
            return *field;
    return *m_stack;
}

QString ImportPage::basis() const
{
    switch (m_grounds->checkedId()) {
    case 3: return m_words->text().simplified();
    case 4: return {};
    default: return m_grounds->checkedButton() ? m_grounds->checkedButton()->text() : QString();
    }
}

void ImportPage::remember()
{
    const ListDraft &draft = m_columns->draft();
    if (!m_columns->isRemembered())
        return;
    application().ledger().run(
        [key = columnsKey(draft), text = toText(draft.targets), region = draft.region](store::WriteDb &db) {
            store::setSetting(db, key, text);
            if (!region.isEmpty() && !store::setting(db, u"region"_s))
                store::setSetting(db, u"region"_s, region.toString());
        });
}

void ImportPage::next()
{
    switch (m_stack->currentIndex()) {
    case Columns: return goTo(Permission);
    case Permission: return lookForSame();
    case Same: return check();
    case Run:
        if (m_run->stage() == RunStep::Stage::Counted) {
            remember();
            return m_run->start();
        }
        goTo(File);
        navigation().open({u"contacts"_s, 0, {}});
        return;
    default: return;
    }
}

/// What was chosen for them holds as long as the list is the same.
void ImportPage::lookForSame()
{
    goTo(Same);
    if (std::exchange(m_isListOther, false))
        m_same->look(m_columns->draft());
    else
        passSame();
}

/// Where nobody is here already there is nothing to ask.
void ImportPage::passSame()
{
    if (m_stack->currentIndex() == Same && m_same->stage() == SameStep::Stage::Nobody)
        check();
    else
        showButtons();
}

void ImportPage::check()
{
    goTo(Run);
    m_run->prepare(m_columns->draft(), basis(), m_same->choices());
}

void ImportPage::back()
{
    const int step = m_stack->currentIndex();
    const bool wasImporting = step == Run && m_run->stage() == RunStep::Stage::Importing;
    if (step == Run)
        m_run->stop();
    if (step == Same && m_same->stage() != SameStep::Stage::Found) {
        m_same->stop();
        m_isListOther = true;
    }
    const bool hasSame = m_same->stage() == SameStep::Stage::Found;
    if (!wasImporting)
        goTo(static_cast<Step>(step == Run && !hasSame ? Permission : step - 1));
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        openFile(urls.front().toLocalFile());
}

} // namespace app
