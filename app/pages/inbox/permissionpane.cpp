#include "app/pages/inbox/permissionpane.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/when.h"
#include "app/text/whytext.h"
#include "app/widgets/chip.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using consent::SuppressionKind;

namespace app {

namespace {

/// Why, with the very words where there are some.
QString reasonOf(const store::OptOutRecord &record, base::TimePoint now)
{
    const QString day = dayAndTime(record.entry.since, now);
    const QString said = record.said.simplified();
    const QString why = whyWords(record.entry.why);
    return said.isEmpty() ? u"%1. %2"_s.arg(day, why).trimmed() : u"%1: “%2”"_s.arg(day, said);
}

} // namespace

PermissionPane::PermissionPane(QWidget *parent)
    : QWidget(parent)
    , m_chip(new Chip(this))
    , m_words((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_optOut(new QPushButton(Icons::get(u"ban"_s, Role::Bad), tr("Opt out"), this))
    , m_allow(new QPushButton(tr("Allow again"), this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_optOut->setProperty("kind", u"danger"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_optOut);
    buttons->addWidget(m_allow);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Label(Type::Strong, tr("May I text?"), this));
    column->addWidget(m_chip, 0, Qt::AlignLeading);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_optOut, &QPushButton::clicked, this, &PermissionPane::optOutWanted);
    connect(m_allow, &QPushButton::clicked, this, &PermissionPane::allowWanted);
}

void PermissionPane::show(const std::vector<store::OptOutRecord> &records, bool canText, base::TimePoint now)
{
    const auto isPause = [](const auto &record) { return record.entry.kind == SuppressionKind::Paused; };
    const bool isPaused = !records.empty() && std::ranges::all_of(records, isPause);
    const bool isErased = std::ranges::any_of(
        records, [](const auto &record) { return record.entry.kind == SuppressionKind::Erased; });
    if (!canText)
        m_chip->set(u"info"_s, tr("Has no number"), Tone::Neutral);
    else if (records.empty())
        m_chip->set(u"check"_s, tr("Has not opted out"), Tone::Ok);
    else if (isPaused)
        m_chip->set(u"pause"_s, tr("May have opted out"), Tone::Warn);
    else
        m_chip->set(u"ban"_s, tr("Opted out"), Tone::Bad);
    QStringList reasons;
    for (const auto &record : records)
        reasons << reasonOf(record, now);
    m_words->setText(reasons.join(u'\n'));
    m_words->setVisible(!reasons.isEmpty());
    m_optOut->setVisible(canText && (records.empty() || isPaused));
    m_allow->setVisible(!records.empty() && !isErased);
}

} // namespace app
