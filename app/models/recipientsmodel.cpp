#include "app/models/recipientsmodel.h"

#include "app/text/fatetext.h"
#include "app/text/linetext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "app/text/when.h"
#include "core/contacts/numberparser.h"
#include "core/store/campaigns.h"
#include "core/store/sims.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Recipient = RecipientsModel::Recipient;
using Recipients = std::vector<Recipient>;

base::TimePoint latest(const std::vector<campaign::Part> &parts)
{
    base::TimePoint when{};
    for (const campaign::Part &part : parts)
        when = std::max({when, part.handed, part.answered, part.reported});
    return when;
}

QString calledBy(const store::Sim &sim)
{
    return sim.name.isEmpty() ? sim.operatorName : sim.name;
}

/// The SIM by its name, its line where it has none or shares it with others.
QString senderOf(const std::vector<campaign::Part> &parts, const std::vector<store::Sim> &sims)
{
    if (parts.empty() || parts.back().line.isEmpty())
        return {};
    const auto sim = std::ranges::find(sims, parts.back().sim, &store::Sim::id);
    const QString name = sim == sims.end() ? QString() : calledBy(*sim);
    const auto isSo = [&](const store::Sim &one) {
        return one.practice == sim->practice && calledBy(one) == name;
    };
    const bool isOnly = !name.isEmpty() && std::ranges::count_if(sims, isSo) == 1;
    return isOnly ? name : shortLineName(parts.back().line);
}

/// Whether reports were asked for; the same for all texts of a page.
bool wantsReports(store::ReadDb &db, const std::vector<store::MessageDetails> &page)
{
    const auto campaign =
        page.empty() ? std::nullopt : store::campaignById(db, page.front().message.campaign);
    return !campaign || campaign->policy.wantsReports;
}

std::any readRecipients(store::ReadDb &db, std::span<const qint64> ids, contacts::NumberParser &numbers,
                        base::TimePoint now)
{
    const auto sims = store::sims(db);
    Recipients recipients;
    recipients.reserve(ids.size());
    auto page = store::messageDetails(db, ids);
    const bool hasReports = wantsReports(db, page);
    for (store::MessageDetails &details : page) {
        Recipient &recipient = recipients.emplace_back();
        const QString number = contacts::e164Text(details.message.e164);
        const auto parsed = numbers.describe(number);
        recipient.number = parsed ? parsed->international : number;
        recipient.by = senderOf(details.parts, sims);
        recipient.when = latest(details.parts);
        recipient.note = noteWords(details, hasReports, now);
        recipient.sentence = noteSentence(details, hasReports, now);
        recipient.details = std::move(details);
    }
    return recipients;
}

} // namespace

RecipientsModel::RecipientsModel(store::Worker &reader, const base::Clock &clock, QObject *parent)
    : PagedModel(
          reader, clock,
          [&clock, numbers = std::make_shared<contacts::NumberParser>(contacts::Region())](
              store::ReadDb &db, std::span<const qint64> ids) {
              return readRecipients(db, ids, *numbers, clock.now());
          },
          parent)
    , m_clock(clock)
{
}

void RecipientsModel::setQuery(store::MessageQuery query)
{
    if (query == m_query)
        return;
    m_query = std::move(query);
    ask([asked = m_query](store::ReadDb &db, int limit) {
        auto limited = asked;
        limited.limit = limit;
        Ids ids;
        for (const base::MessageId id : store::messageIds(db, limited))
            ids.push_back(id.value);
        return ids;
    });
}

const Recipient *RecipientsModel::recipientAt(int row) const
{
    return elementAt<Recipient>(row);
}

int RecipientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString RecipientsModel::text(const Recipient &recipient, int column) const
{
    switch (column) {
    case Name: return recipient.details.name.isEmpty() ? u"–"_s : recipient.details.name;
    case Number: return recipient.number;
    case State: return word(recipient.standing().state);
    case By: return recipient.by;
    case When:
        return recipient.when == base::TimePoint{} ? QString() : shortMoment(recipient.when, m_clock.now());
    case Note: return recipient.note;
    default: return {};
    }
}

QVariant RecipientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    const Recipient *recipient = recipientAt(index.row());
    switch (role) {
    case LoadedRole: return recipient != nullptr;
    case Qt::DisplayRole: return recipient ? text(*recipient, index.column()) : QString();
    case EnumRole: return recipient ? int(recipient->standing().state) : 0;
    case Qt::ToolTipRole: return recipient ? recipient->sentence : QString();
    case Qt::AccessibleTextRole: {
        if (!recipient)
            return tr("Being read");
        QStringList parts{recipient->details.name, recipient->number,      text(*recipient, State),
                          recipient->by,           text(*recipient, When), recipient->sentence};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QVariant RecipientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Number: return tr("Number");
    case State: return tr("State");
    case By: return tr("By");
    case When: return tr("When");
    case Note: return tr("Note");
    default: return {};
    }
}

} // namespace app
