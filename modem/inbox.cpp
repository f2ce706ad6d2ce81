#include "modem/inbox.h"

#include "core/base/overload.h"
#include "modem/atreply.h"
#include "modem/writtentext.h"

#include <algorithm>

namespace modem {

using namespace std::chrono_literals;
using line::Problem;

namespace {

constexpr base::Milliseconds kListTime = 60s;
constexpr base::Milliseconds kStorageTime = 25s;
constexpr int kMostDeletions = 3;
constexpr int kFewAnnounced = 3; ///< more than so many are listed in one go
constexpr int kDefaultSlots = 50;
constexpr QByteArrayView kReports{"SR"};

/// The place in a list; none if the header has no index.
std::optional<int> indexOf(const StoredText &text)
{
    return parseStoredHeader(text.line).index;
}

/// What stays the same when a text that was unread becomes one that was read.
QByteArray identityOf(const StoredText &text)
{
    if (!isTextModeHeader(text.line))
        return text.data;
    const qsizetype status = text.line.indexOf('"');
    return text.line.mid(text.line.indexOf('"', status + 1) + 1) + text.data;
}

/// +CMS ERROR: 321 and +CME ERROR: 22, said of a list without texts.
bool tellsEmptyStorage(const line::ErrorCode &code)
{
    using Kind = line::ErrorCode::Kind;
    return (code.kind == Kind::Cms && code.number == 321) || (code.kind == Kind::Cme && code.number == 22);
}

bool isEmptySlot(const AtAnswer &answer)
{
    return answer.isRefused() || storedTexts(answer.lines).empty();
}

} // namespace

Inbox::Inbox(Session &session, Listener listener)
    : m_session(session)
    , m_listener(std::move(listener))
{
}

void Inbox::reset()
{
    m_announced.clear();
    m_kept.clear();
    m_waiting = 0;
    m_toDelete = 0;
}

bool Inbox::notice(const AtNotice &notice)
{
    if (AtReply::isNamed(notice.line, "+CMTI") || AtReply::isNamed(notice.line, "+CDSI")) {
        if (const auto place = parsePlace(notice.line))
            m_announced.insert(*place);
        return true;
    }
    if (!AtReply::isNamed(notice.line, "+CMT") && !AtReply::isNamed(notice.line, "+CDS"))
        return false;
    if (!notice.data.isEmpty())
        tellDirectly(notice);
    return true;
}

void Inbox::tellDirectly(const AtNotice &notice)
{
    const Incoming incoming = decodeIncoming(notice.data, announcedLength(notice.line));
    std::visit(base::Overload{
                   [this](const line::Inbound &inbound) { m_listener.received(inbound); },
                   [this](const line::DeliveryReport &report) { m_listener.reported(report); },
                   [](const OwnText &) {},
               },
               incoming);
}

void Inbox::acknowledge(line::Token token)
{
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(),
                                   [=](const auto &entry) { return entry.second.token == token; });
    if (kept == m_kept.end() || kept->second.state != State::Told)
        return;
    kept->second.state = State::Acknowledged;
    --m_waiting;
    ++m_toDelete;
}

line::Token Inbox::keep(const StoredPlace &place, const QByteArray &data)
{
    m_kept[place] = {++m_lastToken, data};
    ++m_waiting;
    return m_lastToken;
}

void Inbox::drop(const StoredPlace &place)
{
    const auto kept = m_kept.find(place);
    if (kept == m_kept.end())
        return;
    m_waiting -= kept->second.state == State::Told ? 1 : 0;
    m_toDelete -= kept->second.state == State::Acknowledged ? 1 : 0;
    m_kept.erase(kept);
}

/// Tells of a text unless it was told before and is still the same; a place holds another text once it was
/// freed. Nobody wrote what is kept among the reports and is none: some Wavecoms lose there all that a report
/// says.
void Inbox::tell(const StoredPlace &place, const StoredText &text)
{
    const auto kept = m_kept.find(place);
    if (kept != m_kept.end() && kept->second.data == identityOf(text))
        return;
    Incoming incoming = decodeStored(text);
    if (std::holds_alternative<OwnText>(incoming))
        return;
    drop(place);
    const line::Token token = keep(place, identityOf(text));
    if (place.storage == kReports && !std::holds_alternative<line::DeliveryReport>(incoming))
        return acknowledge(token);
    if (auto *inbound = std::get_if<line::Inbound>(&incoming)) {
        inbound->token = token;
        m_listener.received(*inbound);
    } else if (auto *report = std::get_if<line::DeliveryReport>(&incoming)) {
        report->token = token;
        m_listener.reported(*report);
    }
}

QCoro::Task<Step> Inbox::select(QByteArray storage)
{
    if (storage == m_session.selected())
        co_return Step::Done;
    const AtAnswer answer = co_await m_session.ask("AT+CPMS=\"" + storage + '"', kStorageTime);
    if (answer.isBroken())
        co_return Step::Broken;
    if (answer.isOk())
        m_session.setSelected(storage);
    co_return answer.isOk() ? Step::Done : Step::NeedsHelp;
}

QCoro::Task<Step> Inbox::list(QByteArray storage)
{
    if (walks())
        co_return co_await walk(storage);
    const AtAnswer answer = co_await m_session.askPatiently("AT+CMGL=4", kListTime);
    if (answer.end == AtAnswer::End::Timeout)
        m_walks = true;
    if (answer.isBroken())
        co_return Step::Broken;
    if (answer.isRefused() && asksForPatience(answer.final.code))
        co_return Step::NeedsHelp;
    if (answer.isRefused() && !tellsEmptyStorage(answer.final.code) && answer.lines.empty()) {
        m_walks = true;
        co_return co_await walk(storage);
    }
    for (const StoredText &text : storedTexts(answer.lines)) {
        if (const auto index = indexOf(text))
            tell({storage, *index}, text);
    }
    co_return Step::Done;
}

/// One place after the other, for modems that cannot list.
QCoro::Task<Step> Inbox::walk(QByteArray storage)
{
    const AtAnswer range = co_await m_session.ask("AT+CMGD=?");
    std::vector<int> indices = range.lines.empty() ? std::vector<int>{} : parseIndices(range.lines.back());
    const int total = m_session.state().storages.value(QString::fromLatin1(storage)).total;
    for (int i = 0; indices.empty() && i <= (total > 0 ? total : kDefaultSlots); ++i)
        indices.push_back(i);
    for (int index : indices) {
        const StoredPlace place{storage, index};
        const Step step = co_await readOne(place);
        if (step == Step::Broken)
            co_return step;
    }
    co_return Step::Done;
}

QCoro::Task<Step> Inbox::readOne(StoredPlace place)
{
    const Step selected = co_await select(place.storage);
    if (selected != Step::Done)
        co_return selected;
    const AtAnswer answer =
        co_await m_session.ask("AT+CMGR=" + QByteArray::number(place.index), kStorageTime);
    if (answer.isBroken())
        co_return Step::Broken;
    if (isEmptySlot(answer))
        drop(place);
    else
        tell(place, storedTexts(answer.lines).front());
    co_return Step::Done;
}

QCoro::Task<Step> Inbox::deleteOne(StoredPlace place)
{
    const Step selected = co_await select(place.storage);
    if (selected == Step::Broken)
        co_return selected;
    const AtAnswer answer =
        co_await m_session.ask("AT+CMGD=" + QByteArray::number(place.index), kStorageTime);
    if (answer.isBroken())
        co_return Step::Broken;
    const auto kept = m_kept.find(place);
    if (kept == m_kept.end())
        co_return Step::Done;
    if (answer.isOk()) {
        drop(place);
    } else if (++kept->second.deletions >= kMostDeletions) {
        kept->second.state = State::Undeletable;
        --m_toDelete;
    }
    co_return Step::Done;
}

QCoro::Task<Step> Inbox::deleteAcknowledged()
{
    std::vector<StoredPlace> places;
    for (const auto &[place, kept] : m_kept) {
        if (kept.state == State::Acknowledged)
            places.push_back(place);
    }
    for (const StoredPlace &place : places) {
        const Step step = co_await deleteOne(place);
        if (step == Step::Broken)
            co_return step;
    }
    co_return Step::Done;
}

bool Inbox::walks() const
{
    return m_walks || !m_session.quirk().listsTexts;
}

bool Inbox::isListedWhole(const QByteArray &storage) const
{
    const auto isThere = [&](const StoredPlace &place) { return place.storage == storage; };
    return !walks() && std::count_if(m_announced.begin(), m_announced.end(), isThere) > kFewAnnounced;
}

/// What is announced while the storage is being listed may be missing in the list, so it is kept.
void Inbox::forgetAnnounced(const QByteArray &storage)
{
    std::erase_if(m_announced, [&](const StoredPlace &place) { return place.storage == storage; });
}

QCoro::Task<Step> Inbox::tidy()
{
    Step step = co_await deleteAcknowledged();
    while (step != Step::Broken && !m_announced.empty()) {
        const StoredPlace place = *m_announced.begin();
        if (!isListedWhole(place.storage)) {
            m_announced.erase(m_announced.begin());
            step = co_await readOne(place);
            continue;
        }
        forgetAnnounced(place.storage);
        step = co_await select(place.storage);
        if (step == Step::Done)
            step = co_await list(place.storage);
    }
    co_return step == Step::Broken ? step : Step::Done;
}

QCoro::Task<Step> Inbox::readUse()
{
    const AtAnswer answer = co_await m_session.ask("AT+CPMS?", kStorageTime);
    if (answer.isBroken())
        co_return Step::Broken;
    QString full;
    for (const StorageUse &use :
         answer.lines.empty() ? std::vector<StorageUse>{} : parseStorageUse(answer.lines.back())) {
        const QString name = QString::fromLatin1(use.name);
        m_session.state().storages[name] = {use.used, use.total};
        if (use.total > 0 && use.used >= use.total)
            full = name + u' ' + QString::number(use.used) + u'/' + QString::number(use.total);
    }
    if (full.isEmpty())
        m_session.clearProblem(Problem::Code::StorageFull);
    else
        m_session.setProblem(Problem::Code::StorageFull, full);
    co_return Step::Done;
}

QCoro::Task<Step> Inbox::sweep(bool everywhere)
{
    const QByteArray home = m_session.selected();
    if (home.isEmpty())
        co_return Step::Done;
    std::vector<QByteArray> storages{home};
    for (const QByteArray &name : m_session.readable()) {
        const bool isWorthIt = name == "SM" || name == "ME" || name == "SR";
        if (everywhere && isWorthIt && name != home)
            storages.push_back(name);
    }
    Step step = Step::Done;
    for (const QByteArray &storage : storages) {
        forgetAnnounced(storage);
        step = co_await select(storage);
        if (step == Step::Done)
            step = co_await list(storage);
        if (step == Step::Broken)
            co_return step;
    }
    step = co_await select(home);
    if (step != Step::Broken)
        step = co_await deleteAcknowledged();
    if (step != Step::Broken)
        step = co_await readUse();
    co_return step;
}

} // namespace modem
