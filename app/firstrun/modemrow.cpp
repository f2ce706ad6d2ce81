#include "app/firstrun/modemrow.h"

#include "app/pages/modems/pinrow.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/linetext.h"
#include "app/text/say.h"
#include "app/widgets/chip.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/signalbars.h"
#include "app/widgets/terminallines.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kEdge = 1; // the frame of a chosen row is that much wider

} // namespace

ModemRow::ModemRow(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QRadioButton(this))
    , m_icon(new IconLabel(u"modems"_s, Role::AccentText, Icons::kLarge, this))
    , m_name(new Label(Type::Strong, {}, this))
    , m_bars(new SignalBars(this))
    , m_words((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_chip(new Chip(this))
    , m_terminal(new TerminalLines(this))
    , m_pin(new PinRow(this))
{
    m_name->setWordWrap(true);
    m_words->setWordWrap(true);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_bars, 0, Qt::AlignTop);
    below->addWidget(m_words, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_name);
    words->addLayout(below);
    words->addWidget(m_terminal);
    words->addWidget(m_pin);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(14);
    row->addWidget(m_mark);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_chip);
    connect(m_mark, &QRadioButton::toggled, this, &ModemRow::frame);
    connect(m_pin, &PinRow::given, this, [this](const QString &pin, bool isKept) {
        m_chip->set(u"refresh"_s, say("unlocking"), Tone::Neutral);
        emit pinGiven(pin, isKept);
    });
    frame();
}

void ModemRow::show(const ModemChoice &choice)
{
    m_choice = choice;
    m_icon->set(choice.isPractice ? u"practice"_s : u"modems"_s,
                choice.isPractice ? Role::Brass : Role::AccentText);
    m_name->setText(choice.name);
    m_bars->setVisible(choice.signalDbm.has_value());
    m_bars->setBars(signalBars(choice.signalDbm.value_or(-200)));
    m_words->setText(choice.words);
    m_chip->set(choice.chip.icon, choice.chip.word, choice.chip.tone);
    m_terminal->show(choice.terminal);
    m_pin->setVisible(choice.asksPin);
    m_mark->setAccessibleName(choice.name);
    m_mark->setAccessibleDescription(u"%1. %2"_s.arg(choice.chip.word, choice.words));
}

void ModemRow::mousePressEvent(QMouseEvent *event)
{
    m_mark->click();
    event->accept();
}

QWidget *ModemRow::continueTabOrder(QWidget *before)
{
    QList<QWidget *> fields{m_mark};
    fields += m_terminal->fields();
    fields += m_pin->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *field : fields) {
        if (before)
            setTabOrder(before, field);
        before = field;
    }
    return before;
}

void ModemRow::frame()
{
    const bool isChosen = m_mark->isChecked();
    const int margin = 12 - (isChosen ? kEdge : 0);
    setProperty("card", isChosen ? QVariant(u"selected"_s) : QVariant(true));
    layout()->setContentsMargins(margin + 2, margin, margin + 2, margin);
}

} // namespace app
