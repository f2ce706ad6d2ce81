#include "app/firstrun/firstrunwindow.h"

#include "app/firstrun/firstpeoplestep.h"
#include "app/firstrun/firsttextstep.h"
#include "app/firstrun/modemstep.h"
#include "app/firstrun/shopstep.h"
#include "app/firstrun/steprail.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QSize kSmallest{1024, 640};
constexpr QSize kUsual{1280, 800};
constexpr int kForm = 900;
constexpr int kMargin = 40;

QScrollArea *scrolling(QWidget *inner)
{
    auto *body = new QWidget;
    body->setProperty("body", true);
    inner->setMaximumWidth(kForm);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(kMargin, 36, kMargin, 12);
    row->addWidget(inner, 1);
    row->addStretch(0);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(body);
    return area;
}

} // namespace

FirstRunWindow::FirstRunWindow(Application &application, LineKeeper &lines, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_modem(new ModemStep(application, lines))
    , m_text(new FirstTextStep(application))
    , m_rail(new StepRail({{tr("You and your country"), tr("so that numbers are understood")},
                           {tr("Your modem"), tr("a USB stick, or practise first")},
                           {tr("A first text"), tr("to your own phone")},
                           {tr("Your people"), tr("from a list, or later")}},
                          this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Welcome to Handbell"));
    setWindowIcon(Icons::mark());
    setMinimumSize(kSmallest);
    resize(kUsual);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(makeButtons());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(row, 1);
    all->addWidget(makeStrip());
    addStep(new ShopStep(application));
    addStep(m_modem);
    addStep(m_text);
    addStep(new FirstPeopleStep);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &FirstRunWindow::next);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this,
            &FirstRunWindow::back);
    goTo(You);
}

void FirstRunWindow::addStep(FirstStep *step)
{
    const int place = m_stack->addWidget(scrolling(step));
    m_steps.push_back(step);
    connect(step, &FirstStep::changed, this, &FirstRunWindow::showButtons);
    connect(step, &FirstStep::summed, this,
            [this, place](const QString &words) { m_rail->setWords(place, words); });
    connect(step, &FirstStep::done, this, [this, place] {
        if (place == m_stack->currentIndex())
            goOn();
    });
}

QWidget *FirstRunWindow::makeButtons()
{
    auto *row = new QWidget(this);
    m_skip = new QPushButton(row);
    m_skip->setProperty("kind", u"quiet"_s);
    m_back = new QPushButton(tr("Back"), row);
    m_next = new QPushButton(row);
    m_next->setProperty("kind", u"main"_s);
    m_next->setObjectName(u"nextStep"_s);
    for (QPushButton *button : {m_back, m_next})
        button->setProperty("step", true);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(kMargin - 8, 12, kMargin, 20);
    line->setSpacing(8);
    line->addStretch(1);
    line->addWidget(m_skip);
    line->addWidget(m_back);
    line->addWidget(m_next);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        if (step() == People)
            close();
        else
            goOn();
    });
    connect(m_back, &QPushButton::clicked, this, &FirstRunWindow::back);
    connect(m_next, &QPushButton::clicked, this, &FirstRunWindow::next);
    return row;
}

QWidget *FirstRunWindow::makeStrip()
{
    auto *strip = new QFrame(this);
    strip->setProperty("strip", u"status"_s);
    strip->setMinimumHeight(30);
    m_looking = (new Label(Type::Caption, tr("Looking for modems ..."), strip))->setTone(u"second"_s);
    m_place = (new Label(Type::Caption, {}, strip))->setTone(u"second"_s);
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins(16, 4, 16, 4);
    line->addWidget(m_looking);
    line->addStretch(1);
    line->addWidget(m_place);
    return strip;
}

FirstStep &FirstRunWindow::current() const
{
    return *m_steps[static_cast<size_t>(m_stack->currentIndex())];
}

FirstRunWindow::Step FirstRunWindow::step() const
{
    return static_cast<Step>(m_stack->currentIndex());
}

void FirstRunWindow::goTo(Step step)
{
    m_text->setPractice(m_modem->isPractice());
    m_stack->setCurrentIndex(step);
    m_rail->setCurrent(step);
    m_looking->setVisible(step == Modem);
    m_place->setText(
        tr("Step %1 of %2 · you can change everything later in Settings").arg(step + 1).arg(kSteps));
    current().enter();
    showButtons();
}

void FirstRunWindow::showButtons()
{
    const QString skip = current().skipWords();
    m_skip->setText(skip);
    m_skip->setVisible(!skip.isEmpty());
    m_back->setVisible(step() != You);
    m_next->setText(current().mainWords());
    m_next->setEnabled(current().isReady());
    if (QWidget *last = current().lastField()) {
        setTabOrder(last, m_skip);
        setTabOrder(m_skip, m_back);
        setTabOrder(m_back, m_next);
    }
}

void FirstRunWindow::next()
{
    if (m_next->isEnabled())
        current().go();
}

void FirstRunWindow::back()
{
    if (step() != You)
        goTo(static_cast<Step>(step() - 1));
}

void FirstRunWindow::goOn()
{
    if (step() != People)
        return goTo(static_cast<Step>(step() + 1));
    m_goesTo = u"contacts/import"_s;
    close();
}

void FirstRunWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit ended(m_goesTo);
}

} // namespace app
