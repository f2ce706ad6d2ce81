#include "app/pages/import/filestep.h"

#include "app/pages/import/simpicker.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMeterWidth = 220;
constexpr int kMeterSteps = 1000;

} // namespace

FileStep::FileStep(Application &application, QWidget *parent)
    : QFrame(parent)
    , m_problem((new Label(Type::Body, {}, this))->setTone(u"bad"_s))
    , m_sim(new SimPicker(application, this))
{
    setProperty("card", true);
    auto *choose = new QPushButton(Icons::get(u"file"_s), tr("Choose a file"), this);
    auto *pasteButton = new QPushButton(tr("Paste"), this);
    pasteButton->setToolTip(tr("Rows copied from a spreadsheet"));
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->hide();
    auto *words = (new Label(Type::Body,
                             tr("A spreadsheet (.xlsx), CSV or TSV as every till can save it, or the vCards "
                                "(.vcf) of a phone. The first row may hold headings."),
                             this))
                      ->setTone(u"second"_s);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {choose, pasteButton, m_sim->button()})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(new IconLabel(u"upload"_s, Role::Text2, Icons::kLarge, this), 0, Qt::AlignHCenter);
    column->addWidget(new Label(Type::Section, tr("Drop a list here"), this), 0, Qt::AlignHCenter);
    column->addWidget(words);
    column->addLayout(buttons);
    column->addWidget(m_sim);
    column->addWidget(makeReading());
    column->addWidget(m_problem);
    column->addStretch(3);
    setTabOrder(choose, pasteButton);
    setTabOrder(pasteButton, m_sim->button());
    connect(choose, &QPushButton::clicked, this, &FileStep::chooseFile);
    connect(pasteButton, &QPushButton::clicked, this, &FileStep::paste);
    connect(m_sim, &SimPicker::began, this, [this] {
        showProblem({});
        emit began();
    });
    connect(m_sim, &SimPicker::read, this, &FileStep::chosen);
    connect(m_sim, &SimPicker::failed, this, &FileStep::showProblem);
}

QWidget *FileStep::makeReading()
{
    m_reading = new QWidget(this);
    m_readingWords = (new Label(Type::Body, {}, m_reading))->setTone(u"second"_s);
    m_meter = new QProgressBar(m_reading);
    m_meter->setTextVisible(false);
    m_meter->setFixedWidth(kMeterWidth);
    m_meter->setRange(0, kMeterSteps);
    m_meter->setAccessibleName(tr("How much of the list is read"));
    auto *stop = new QPushButton(tr("Cancel"), m_reading);
    stop->setAccessibleName(tr("Stop reading the list"));
    auto *row = new QHBoxLayout(m_reading);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_readingWords);
    row->addWidget(m_meter);
    row->addWidget(stop);
    row->addStretch(1);
    m_reading->hide();
    connect(stop, &QPushButton::clicked, this, &FileStep::cancelled);
    return m_reading;
}

void FileStep::showReading(const QString &name, std::optional<double> fraction)
{
    m_readingWords->setText(tr("Reading %1 ...").arg(name));
    m_meter->setValue(static_cast<int>(fraction.value_or(0) * kMeterSteps));
    m_reading->setVisible(fraction.has_value());
}

void FileStep::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void FileStep::leaveSim()
{
    m_sim->cancel();
}

void FileStep::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a list"), {},
                        tr("Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.vcf *.vcard);;All files (*)"));
    dialog->setObjectName(u"listDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { emit chosen(path); });
    dialog->open();
}

void FileStep::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    QFile file(m_pasted.filePath(tr("Pasted rows") + u".tsv"_s));
    const bool isWritten =
        !text.trimmed().isEmpty() && file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
    file.close();
    if (isWritten)
        emit chosen(file.fileName());
    else
        showProblem(tr("There are no rows to paste. Copy them in the spreadsheet first."));
}

} // namespace app
