#include "app/pages/import/simpicker.h"

#include "app/application.h"
#include "app/pages/modems/linefacts.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/linetext.h"
#include "app/text/say.h"
#include "app/whendone.h"

#include <QBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMeterWidth = 220;

bool canRead(const send::LineReport &line)
{
    using line::Phase;
    const Phase phase = line.state.phase;
    const bool isUp = phase == Phase::Ready || phase == Phase::Sending || phase == Phase::Searching;
    return isUp && line.state.capabilities.readsPhonebook;
}

/// With its own number where another line has the same name.
QString titleOf(const LineFacts &facts, const std::vector<LineFacts> &all)
{
    const QString name = facts.name();
    const bool isShared =
        std::ranges::count_if(all, [&](const LineFacts &other) { return other.name() == name; }) > 1;
    return isShared ? u"%1 (%2)"_s.arg(name, facts.report.state.ownNumber) : name;
}

} // namespace

SimPicker::SimPicker(Application &application, QWidget *parent)
    : QWidget(parent)
    , m_application(application)
    , m_button(new QPushButton(Icons::get(u"sim"_s), tr("From the SIM"), parent))
    , m_words((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_meter(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Cancel"), this))
{
    m_button->setToolTip(tr("The phone book on the SIM of a modem"));
    m_meter->setTextVisible(false);
    m_meter->setFixedWidth(kMeterWidth);
    m_meter->setAccessibleName(tr("How much of the SIM is read"));
    m_stop->setAccessibleName(tr("Stop reading the SIM"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_words);
    row->addWidget(m_meter);
    row->addWidget(m_stop);
    row->addStretch(1);
    const Engine &engine = application.engine();
    connect(&engine, &Engine::lineChanged, this, &SimPicker::refresh);
    connect(&engine, &Engine::lineRemoved, this, [this](const QString &line) {
        m_unheard.erase(line);
        refresh();
    });
    connect(&engine, &Engine::phonebookProgressed, this, &SimPicker::follow);
    connect(&engine, &Engine::phonebookRead, this, &SimPicker::take);
    connect(m_button, &QPushButton::clicked, this, &SimPicker::choose);
    connect(m_stop, &QPushButton::clicked, this, &SimPicker::cancel);
    showReading(false);
}

std::vector<send::LineReport> SimPicker::readable() const
{
    auto lines = m_application.engine().lines();
    std::erase_if(lines, [](const send::LineReport &line) { return !canRead(line); });
    return lines;
}

void SimPicker::refresh()
{
    m_button->setVisible(m_line.isEmpty() && !readable().empty());
}

void SimPicker::choose()
{
    const auto reports = readable();
    const auto now = m_application.clock().now();
    const auto asking =
        m_application.reader().run([reports, now](store::ReadDb &db) { return readFacts(db, reports, now); });
    whenDone(asking, this, [this](const store::Result<std::vector<LineFacts>> &lines) {
        if (lines && m_line.isEmpty())
            offer(*lines);
    });
}

void SimPicker::offer(const std::vector<LineFacts> &lines)
{
    if (lines.size() == 1)
        return begin(lines.front().report.name, lines.front().name());
    auto *menu = new QMenu(m_button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const LineFacts &facts : lines) {
        const QString title = titleOf(facts, lines);
        menu->addAction(title, this, [this, line = facts.report.name, title] { begin(line, title); });
    }
    menu->popup(m_button->mapToGlobal(m_button->rect().bottomLeft()));
}

void SimPicker::begin(const QString &line, const QString &name)
{
    m_line = line;
    m_name = name;
    m_words->setText(tr("Reading the SIM of %1 ...").arg(name));
    m_meter->setRange(0, 0);
    showReading(true);
    emit began();
    m_application.engine().readPhonebook(line);
}

void SimPicker::cancel()
{
    if (m_line.isEmpty())
        return;
    ++m_unheard[m_line];
    m_application.engine().cancelPhonebook(std::exchange(m_line, {}));
    showReading(false);
}

void SimPicker::follow(const QString &line, int done, int total)
{
    if (line != m_line || m_unheard.contains(line))
        return;
    m_meter->setRange(0, total);
    m_meter->setValue(done);
    m_words->setText(tr("Reading the SIM of %1: %2 of %3 places").arg(m_name, grouped(done), grouped(total)));
}

void SimPicker::take(const QString &line, const line::PhonebookAnswer &answer)
{
    if (const auto left = m_unheard.find(line); left != m_unheard.end()) {
        if (--left->second == 0)
            m_unheard.erase(left);
        return;
    }
    if (line != m_line)
        return;
    m_line.clear();
    showReading(false);
    const QString problem = explain(answer).toString();
    if (!problem.isEmpty())
        emit failed(problem);
    else if (answer.end == line::PhonebookAnswer::End::Whole)
        emit read({tr("SIM of %1").arg(m_name), answer.people});
}

/// What is pressed goes away; the focus goes to what takes its place, not somewhere into the window.
void SimPicker::showReading(bool isReading)
{
    const bool wasHere = m_button->hasFocus() || m_stop->hasFocus();
    if (isReading)
        setVisible(true);
    else
        refresh();
    if (wasHere)
        (isReading ? m_stop : m_button)->setFocus();
    setVisible(isReading);
    refresh();
}

} // namespace app
