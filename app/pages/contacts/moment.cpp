#include "app/pages/contacts/moment.h"

#include "app/style/label.h"
#include "app/text/statetext.h"
#include "app/text/when.h"
#include "app/widgets/iconlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Kind = store::TimelineEntry::Kind;
using campaign::MessageState;

struct Look
{
    QString icon;
    Role role;
};

Look lookOf(const store::TimelineEntry &entry)
{
    if (entry.kind == Kind::Received)
        return {u"replies"_s, Role::Text2};
    if (entry.kind == Kind::OptedOut)
        return {u"ban"_s, Role::Bad};
    switch (entry.standing.state) {
    case MessageState::Queued: return {u"clock"_s, Role::Text2};
    case MessageState::Sending: return {u"arrow"_s, Role::AccentText};
    case MessageState::Accepted: return {u"check"_s, Role::AccentText};
    case MessageState::Delivered: return {u"double"_s, Role::Ok};
    case MessageState::Failed: return {u"bad"_s, Role::Bad};
    case MessageState::Held: return {u"ban"_s, Role::Text2};
    case MessageState::Expired: return {u"clock"_s, Role::Warn};
    case MessageState::Cancelled: return {u"close"_s, Role::Text2};
    case MessageState::InDoubt: return {u"doubt"_s, Role::Doubt};
    }
    return {u"clock"_s, Role::Text2};
}

QString headline(const store::TimelineEntry &entry)
{
    switch (entry.kind) {
    case Kind::Sent: return entry.text;
    case Kind::Received: return u"“%1”"_s.arg(entry.text);
    case Kind::OptedOut: return Moment::tr("Opted out");
    }
    return {};
}

QString secondLine(const store::TimelineEntry &entry, base::TimePoint now)
{
    QStringList parts{dayAndTime(entry.at, now)};
    if (entry.kind == Kind::Sent)
        parts << word(entry.standing.state);
    if (entry.kind == Kind::OptedOut && !entry.text.isEmpty())
        parts << entry.text;
    if (entry.practice)
        parts << Moment::tr("Practice");
    return parts.join(u" · "_s);
}

} // namespace

Moment::Moment(const store::TimelineEntry &entry, base::TimePoint now, QWidget *parent)
    : QWidget(parent)
{
    const Look look = lookOf(entry);
    auto *icon = new IconLabel(look.icon, look.role, 15, this);
    auto *words = new Label(Type::Body, headline(entry), this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *second = (new Label(Type::Caption, secondLine(entry, now), this))->setTone(u"second"_s);
    second->setTextFormat(Qt::PlainText);
    second->setWordWrap(true);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addWidget(words);
    lines->addWidget(second);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(lines, 1);
}

} // namespace app
