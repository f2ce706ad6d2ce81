#include "app/pages/import/samestep.h"

#include "app/application.h"
#include "app/models/samepeoplemodel.h"
#include "app/pages/import/importrun.h"
#include "app/style/label.h"
#include "app/text/sametext.h"
#include "app/text/say.h"
#include "app/widgets/datatable.h"
#include "app/widgets/rowdelegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QMenu>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using contacts::Likeness;
using contacts::SameChoice;

std::vector<SameChoice> choicesFor(Likeness likeness)
{
    if (likeness == Likeness::SameNumber)
        return {SameChoice::ListWins, SameChoice::HereStays, SameChoice::LeaveOut};
    return {SameChoice::KeepBoth, SameChoice::ListWins, SameChoice::LeaveOut};
}

} // namespace

SameStep::SameStep(Application &application, int rowHeight, QWidget *parent)
    : QWidget(parent)
    , m_run(new ImportRun(application, this))
    , m_model(new SamePeopleModel(application.reader(), application.clock(), this))
    , m_title(new Label(Type::Section, {}, this))
    , m_words((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_meter(new QProgressBar(this))
    , m_number(makeForAll(Likeness::SameNumber))
    , m_name(makeForAll(Likeness::SameName))
    , m_table(new DataTable(tr("Rows that resemble people here"), rowHeight, this))
{
    m_words->setWordWrap(true);
    m_meter->setRange(0, 1000);
    m_meter->setTextVisible(false);
    m_meter->setAccessibleName(tr("Progress"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table, PagedModel::LoadedRole));
    m_table->setWidths({90, 250, 250, 0, 150});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    layOut();
    connect(m_run, &ImportRun::progressed, this, &SameStep::follow);
    connect(m_run, &ImportRun::ended, this, &SameStep::end);
    connect(m_run, &ImportRun::failed, this, &SameStep::fail);
    connect(m_table, &DataTable::opened, this, &SameStep::chooseFor);
}

SameStep::ForAll SameStep::makeForAll(Likeness likeness)
{
    ForAll all{new QWidget(this), new Label(Type::Body, {}, this), new QComboBox(this)};
    all.words->setBuddy(all.choice);
    all.words->setWordWrap(true);
    all.choice->setAccessibleName(likeness == Likeness::SameNumber
                                      ? tr("What happens to rows with a known number")
                                      : tr("What happens to rows with a known name"));
    for (const SameChoice choice : choicesFor(likeness))
        all.choice->addItem(sentence(choice, likeness), static_cast<int>(choice));
    auto *line = new QHBoxLayout(all.row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(all.words, 1);
    line->addWidget(all.choice);
    connect(all.choice, &QComboBox::activated, this, &SameStep::chooseForAll);
    return all;
}

void SameStep::layOut()
{
    const int width = std::max(m_number.choice->sizeHint().width(), m_name.choice->sizeHint().width());
    for (QComboBox *choice : {m_number.choice, m_name.choice})
        choice->setMinimumWidth(width);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(15, 0, 15, 0);
    head->setSpacing(10);
    for (QWidget *widget : QList<QWidget *>{m_title, m_words, m_meter, m_number.row, m_name.row})
        head->addWidget(widget);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 14, 1, 1);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
}

const contacts::SamePeople &SameStep::choices() const
{
    return m_model->choices();
}

void SameStep::look(const ListDraft &draft)
{
    m_book = std::make_shared<PairBook>();
    m_model->setBook({});
    m_model->setChoices({});
    m_number.choice->setCurrentIndex(0);
    m_name.choice->setCurrentIndex(0);
    contacts::ImportOptions options;
    options.reading = draft.reading;
    options.assigned = draft.assigned();
    options.region = draft.region;
    options.isDryRun = true;
    options.foundSame = [book = m_book](const contacts::SamePair &pair) { book->add(pair); };
    setStage(Stage::Looking);
    m_run->start(draft.place, options);
}

void SameStep::stop()
{
    m_run->stop();
}

void SameStep::follow(const ImportProgress &progress)
{
    m_meter->setValue(static_cast<int>(progress.fraction * 1000));
    m_words->setText(say("%n row(s) read", progress.counts.rows));
}

void SameStep::fail(const Explanation &why)
{
    setStage(Stage::Failed);
    m_title->setText(why.happened);
    m_words->setText(u"%1 %2"_s.arg(why.meaning, why.remedy).trimmed());
}

void SameStep::end(const ImportOutcome &outcome)
{
    if (outcome.wasStopped)
        return;
    m_model->setBook(m_book);
    setStage(m_book->size() > 0 ? Stage::Found : Stage::Nobody);
}

void SameStep::setStage(Stage stage)
{
    m_stage = stage;
    const bool isFound = stage == Stage::Found;
    m_meter->setVisible(stage == Stage::Looking);
    m_meter->setValue(0);
    m_table->setVisible(isFound && !m_book->hasGaps());
    m_number.row->setVisible(isFound && m_book->count(Likeness::SameNumber) > 0);
    m_name.row->setVisible(isFound && m_book->count(Likeness::SameName) > 0);
    m_title->setText(tr("Looking for people who are here already"));
    m_words->setText({});
    if (isFound)
        showFound();
    emit stageChanged();
}

void SameStep::showFound()
{
    m_title->setText(say("%n row(s) resemble people who are here already", m_book->size()));
    m_words->setText(m_book->hasGaps()
                         ? tr("There is no room on this disk to list them. What you choose holds for all.")
                         : tr("Choose for all of them here, and for single rows with a click or Enter below. "
                              "People who opted out stay opted out."));
    m_number.words->setText(say("%n with a number that is here, and something else beside it",
                                m_book->count(Likeness::SameNumber)));
    m_name.words->setText(
        say("%n with a name that is here, under another number", m_book->count(Likeness::SameName)));
}

void SameStep::chooseForAll()
{
    contacts::SamePeople choices = m_model->choices();
    choices.number = static_cast<SameChoice>(m_number.choice->currentData().toInt());
    choices.name = static_cast<SameChoice>(m_name.choice->currentData().toInt());
    m_model->setChoices(std::move(choices));
}

void SameStep::chooseFor(const QModelIndex &index)
{
    const auto *pair = m_model->pairAt(index.row());
    if (!pair)
        return;
    const qint64 e164 = pair->pair.row.number.e164;
    auto *menu = new QMenu(tr("What happens to this row"), m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SameChoice choice : choicesFor(pair->pair.likeness)) {
        if (choice == SameChoice::ListWins && !pair->pair.isOnly)
            continue; // nobody knows which of them it is
        QAction *action = menu->addAction(sentence(choice, pair->pair.likeness), this, [=, this] {
            contacts::SamePeople choices = m_model->choices();
            choices.single[e164] = choice;
            m_model->setChoices(std::move(choices));
        });
        action->setCheckable(true);
        action->setChecked(choice == m_model->choiceAt(*pair));
    }
    const QRect cell = m_table->visualRect(index.siblingAtColumn(SamePeopleModel::Fate));
    menu->popup(m_table->viewport()->mapToGlobal(cell.bottomLeft()));
}

} // namespace app
