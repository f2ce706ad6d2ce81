#include "app/pages/import/runstep.h"

#include "app/application.h"
#include "app/feedback.h"
#include "app/pages/import/importrun.h"
#include "app/pages/import/repair.h"
#include "app/style/label.h"
#include "app/style/measure.h"
#include "app/text/errortext.h"
#include "app/text/listtext.h"
#include "app/text/say.h"
#include "app/whendone.h"
#include "app/widgets/rowdelegate.h"
#include "core/contacts/exporter.h"
#include "core/store/imports.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kFigures = 420;   // wide
constexpr int kMostShown = 200; // rejected rows; a file takes all

} // namespace

RunStep::RunStep(Application &application, Feedback &feedback, QWidget *parent)
    : QWidget(parent)
    , m_application(application)
    , m_feedback(feedback)
    , m_run(new ImportRun(application, this))
    , m_title(new Label(Type::Section, {}, this))
    , m_words((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_meter(new QProgressBar(this))
    , m_figures(new QFormLayout)
    , m_group(new QLineEdit(this))
    , m_groupRow(new QWidget(this))
    , m_rejectBox(new QWidget(this))
    , m_rejectTitle(new Label(Type::Strong, {}, this))
    , m_rejectTable(new QTableWidget(this))
{
    m_words->setWordWrap(true);
    m_meter->setRange(0, 1000);
    m_meter->setTextVisible(false);
    m_meter->setAccessibleName(tr("Progress"));
    m_figures->setHorizontalSpacing(40);
    m_figures->setVerticalSpacing(8);
    m_group->setPlaceholderText(tr("no group"));
    m_group->setMaximumWidth(300);
    m_group->setAccessibleName(tr("Put everybody into the group"));
    auto *groupWords = new Label(Type::Body, tr("Put everybody into the group"), this);
    groupWords->setBuddy(m_group);
    auto *groupRow = new QHBoxLayout(m_groupRow);
    groupRow->setContentsMargins(0, 0, 0, 0);
    groupRow->addWidget(groupWords);
    groupRow->addWidget(m_group, 1);
    groupRow->addStretch(1);
    m_rejectTitle->setWordWrap(true);
    m_rejectTable->setAccessibleName(tr("Rows without a usable number"));
    m_rejectTable->verticalHeader()->hide();
    m_rejectTable->setShowGrid(false);
    m_rejectTable->setItemDelegate(new RowDelegate(m_rejectTable));
    m_rejectTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *repairButton = new QPushButton(tr("Take in the repaired rows"), m_rejectBox);
    auto *saveButton = new QPushButton(tr("Save them as a list"), m_rejectBox);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_rejectTitle, 1);
    buttons->addWidget(saveButton);
    buttons->addWidget(repairButton);
    auto *rejects = new QVBoxLayout(m_rejectBox);
    rejects->setContentsMargins(0, 0, 0, 0);
    rejects->addLayout(buttons);
    rejects->addWidget(m_rejectTable, 1);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_meter);
    auto *figures = new QWidget(card);
    figures->setLayout(m_figures);
    figures->setMaximumWidth(kFigures);
    m_figures->setContentsMargins(0, 0, 0, 0);
    auto *besideNothing = new QHBoxLayout;
    besideNothing->addWidget(figures, 1);
    besideNothing->addStretch(0);
    column->addLayout(besideNothing);
    column->addWidget(m_groupRow);
    column->addWidget(m_rejectBox, 1);
    column->addStretch(0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    connect(m_run, &ImportRun::progressed, this, &RunStep::follow);
    connect(m_run, &ImportRun::ended, this, &RunStep::end);
    connect(m_run, &ImportRun::failed, this, &RunStep::fail);
    connect(repairButton, &QPushButton::clicked, this, &RunStep::repair);
    connect(saveButton, &QPushButton::clicked, this, &RunStep::saveRejects);
}

void RunStep::prepare(const ListDraft &draft, const QString &basis, const contacts::SamePeople &same)
{
    m_draft = draft;
    m_basis = basis;
    m_same = same;
    m_group->setText({});
    run(true);
}

void RunStep::start()
{
    run(false);
}

void RunStep::stop()
{
    m_run->stop();
}

void RunStep::run(bool isDry)
{
    contacts::ImportOptions options;
    options.reading = m_draft.reading;
    options.assigned = m_draft.assigned();
    options.region = m_draft.region;
    options.basis = m_basis;
    options.same = m_same;
    options.group = isDry ? QString() : m_group->text().simplified();
    options.keepsRejects = true;
    options.isDryRun = isDry;
    m_counts = {};
    m_rejects.clear();
    m_began = m_application.clock().uptime();
    setStage(isDry ? Stage::Counting : Stage::Importing);
    m_run->start(m_draft.place, options);
}

void RunStep::follow(const ImportProgress &progress)
{
    m_counts = progress.counts;
    m_meter->setValue(static_cast<int>(progress.fraction * 1000));
    const auto elapsed = m_application.clock().uptime() - m_began;
    const qint64 rate = elapsed.count() > 500 ? m_counts.rows * 1000 / elapsed.count() : 0;
    QString words = say("%n row(s) read", m_counts.rows);
    if (rate > 0)
        words += u" · "_s + tr("%1 a second").arg(grouped(rate));
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void RunStep::fail(const Explanation &why)
{
    m_title->setText(why.happened);
    setStage(Stage::Failed);
    m_words->setText(why.meaning + u' ' + why.remedy);
    m_words->show();
}

void RunStep::end(const ImportOutcome &outcome)
{
    const bool wasDry = m_stage == Stage::Counting;
    m_counts = outcome.counts;
    m_import = outcome.id;
    setStage(wasDry ? Stage::Counted : Stage::Done);
    if (outcome.wasStopped) {
        m_words->setText(tr("Stopped. What was read is kept; the same list goes on from there."));
        m_words->show();
    }
    if (!wasDry && m_counts.invalid > 0)
        loadRejects();
}

void RunStep::setStage(Stage stage)
{
    m_stage = stage;
    const bool isMoving = stage == Stage::Counting || stage == Stage::Importing;
    m_meter->setVisible(isMoving);
    m_meter->setValue(0);
    m_groupRow->setVisible(stage == Stage::Counted);
    m_rejectBox->setVisible(stage == Stage::Done && m_counts.invalid > 0);
    switch (stage) {
    case Stage::Counting: m_title->setText(tr("Counting what will happen")); break;
    case Stage::Counted: m_title->setText(tr("What will happen")); break;
    case Stage::Importing: m_title->setText(tr("Bringing the list in")); break;
    case Stage::Done: m_title->setText(tr("The list is in")); break;
    case Stage::Failed: break;
    }
    m_words->setText(stage == Stage::Counted ? tr("Nothing is saved until you import.") : QString());
    m_words->setVisible(!m_words->text().isEmpty());
    showCounts();
    emit stageChanged();
}

void RunStep::showCounts()
{
    while (m_figures->rowCount() > 0)
        m_figures->removeRow(0);
    if (m_stage != Stage::Counted && m_stage != Stage::Done)
        return;
    const std::pair<QString, qint64> rows[] = {
        {tr("New people"), m_counts.added},
        {tr("Already known, filled in"), m_counts.updated},
        {tr("Already known, nothing new"), m_counts.unchanged},
        {tr("Twice in the list, the first counts"), m_counts.duplicates},
        {tr("Opted out or erased earlier; they stay so"), m_counts.suppressed},
        {tr("Left out, as you chose"), contacts::leftOut(m_counts)},
        {tr("No usable number, left out"), m_counts.invalid},
    };
    for (const auto &[words, count] : rows) {
        if (count == 0)
            continue;
        auto *figure = new Label(Type::Strong, grouped(count));
        figure->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_figures->addRow(new Label(Type::Body, words), figure);
    }
}

void RunStep::loadRejects()
{
    const auto reading = m_application.ledger().run(
        [import = m_import](store::ReadDb &db) { return store::rejectsAfter(db, import, 0, kMostShown); });
    whenDone(reading, this, [this](const store::Result<std::vector<contacts::RejectedRow>> &rows) {
        if (rows)
            showRejects(*rows);
    });
}

void RunStep::showRejects(const std::vector<contacts::RejectedRow> &rows)
{
    m_rejects = rows;
    m_rejectBox->setVisible(!rows.empty());
    m_rejectTitle->setText(
        say("%n row(s) hold no usable number. Repair them here, or save them for later.", m_counts.invalid));
    const auto columns = m_draft.header;
    m_rejectTable->setColumnCount(static_cast<int>(columns.size()) + 2);
    m_rejectTable->setHorizontalHeaderLabels(QStringList{tr("Row"), tr("Why")} + columns);
    m_rejectTable->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < m_rejectTable->rowCount(); ++i) {
        const auto &row = rows[static_cast<size_t>(i)];
        const QString why = explain(contacts::NumberError{row.reason, m_draft.region}).happened;
        for (int column = 0; column < m_rejectTable->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(column == 0   ? grouped(row.line)
                                              : column == 1 ? why
                                                            : row.cells.value(column - 2));
            if (column < 2)
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_rejectTable->setItem(i, column, item);
        }
    }
    m_rejectTable->setColumnWidth(0, withFont(60));
    m_rejectTable->setColumnWidth(1, withFont(300));
    for (int column = 2; column < m_rejectTable->columnCount(); ++column) {
        const int heading = m_rejectTable->horizontalHeader()->sectionSizeHint(column);
        m_rejectTable->setColumnWidth(column, std::max(m_rejectTable->columnWidth(column), heading));
    }
}

void RunStep::repair()
{
    std::vector<contacts::SourceRow> changed;
    for (int i = 0; i < m_rejectTable->rowCount(); ++i) {
        const auto &row = m_rejects[static_cast<size_t>(i)];
        QStringList cells = row.cells;
        for (int column = 2; column < m_rejectTable->columnCount(); ++column)
            if (column - 2 < cells.size())
                cells[column - 2] = m_rejectTable->item(i, column)->text();
        if (cells != row.cells)
            changed.push_back({row.line, cells});
    }
    const auto layout = m_draft.layout();
    if (changed.empty() || !layout)
        return m_feedback.toast(tr("Change a number first"));
    const Repair repair{*layout, m_import, m_group->text().simplified(), m_application.clock().now()};
    const auto taking =
        m_application.ledger().run([=](store::WriteDb &db) { return takeRepaired(db, repair, changed); });
    whenDone(taking, this, [this](const store::Result<contacts::ImportCounts> &taken) {
        if (!taken)
            return m_feedback.toast(explain(taken.error()).toString());
        const qint64 rows = taken->added + taken->updated + taken->unchanged;
        m_counts.added += taken->added;
        m_counts.updated += taken->updated;
        m_counts.unchanged += taken->unchanged;
        m_counts.invalid -= rows;
        showCounts();
        m_feedback.toast(rows == 0 ? tr("These numbers cannot be texted either")
                                   : say("%n row(s) taken in", rows));
        loadRejects();
    });
}

void RunStep::saveRejects()
{
    auto *dialog = new QFileDialog(this, tr("Save the rows"), {}, tr("Lists (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("%1-to-repair.csv").arg(m_draft.place.stem()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        using Outcome = base::Result<qint64, contacts::ExportError>;
        const auto writing = m_application.ledger().with(
            [import = m_import, header = m_draft.header, path](store::Database &database) {
                return store::Result<Outcome>(contacts::writeRejects(database, import, header, path));
            });
        whenDone(writing, this, [this](const store::Result<Outcome> &written) {
            if (written && *written)
                return m_feedback.toast(say("%n row(s) saved", **written));
            const auto sentence = [](const auto &error) { return explain(error).toString(); };
            m_feedback.toast(written ? std::visit(sentence, written->error()) : sentence(written.error()));
        });
    });
    dialog->open();
}

} // namespace app
