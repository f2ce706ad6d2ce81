#include "app/firstrun/limitrow.h"

#include "app/application.h"
#include "app/pages/modems/linefacts.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/whendone.h"
#include "app/widgets/iconlabel.h"

#include <QGridLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMost = 10'000'000;

} // namespace

LimitRow::LimitRow(Application &application, QWidget *parent)
    : QWidget(parent)
    , m_application(application)
    , m_parts(new QSpinBox(this))
{
    auto *why = new Label(Type::Body,
                          tr("Does your SIM's plan allow texts from a computer, and how many a day? Handbell "
                             "keeps to the limit you set; what is over it waits for the next day."),
                          this);
    why->setWordWrap(true);
    why->setTone(u"second"_s);
    auto *name = new Label(Type::Body, tr("Parts a day, to begin with"), this);
    name->setBuddy(m_parts);
    m_parts->setAccessibleName(name->text());
    m_parts->setRange(0, kMost);
    m_parts->setGroupSeparatorShown(true);
    m_parts->setSpecialValueText(tr("no limit"));
    m_parts->setMinimumWidth(120);
    auto *field = new QHBoxLayout;
    field->setSpacing(8);
    field->addWidget(name);
    field->addWidget(m_parts);
    field->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new IconLabel(u"info"_s, Role::Text2, Icons::kSmall, this), 0, 0, Qt::AlignTop);
    grid->addWidget(why, 0, 1);
    grid->addLayout(field, 1, 1);
    connect(m_parts, &QSpinBox::editingFinished, this, &LimitRow::keep);
}

bool LimitRow::fits(const LineFacts &facts)
{
    return facts.sim && !facts.report.practice;
}

void LimitRow::show(const LineFacts &facts)
{
    const bool isOther = m_sim != facts.sim->id;
    m_sim = facts.sim->id;
    if (isOther || !m_parts->hasFocus())
        m_parts->setValue(facts.sim->caps.day);
}

QWidget *LimitRow::field() const
{
    return m_parts;
}

void LimitRow::keep()
{
    const auto writing =
        m_application.ledger().run([id = m_sim, parts = m_parts->value()](store::WriteDb &db) {
            auto sim = store::simById(db, id);
            if (!sim || sim->caps.day == parts)
                return;
            sim->caps.day = parts;
            store::saveSim(db, *sim);
        });
    whenDone(writing, this, [this](const auto &) { m_application.engine().refresh(); });
}

} // namespace app
