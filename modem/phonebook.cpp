#include "modem/phonebook.h"

#include "modem/atreply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace modem {

using namespace std::chrono_literals;
using End = line::PhonebookAnswer::End;

namespace {

constexpr size_t kPlacesAtOnce = 10; ///< a text waits so long: at 9600 baud about 0.6 s
constexpr int kMostBreaks = 3;
constexpr base::Milliseconds kSliceTime = 30s;
constexpr base::Milliseconds kRangeTime = 15s;
constexpr int kInvalidIndex = 21;
constexpr int kNotFound = 22;

bool isCme(const AtAnswer &answer, int number)
{
    using Kind = line::ErrorCode::Kind;
    const line::ErrorCode &code = answer.final.code;
    if (!answer.isRefused())
        return false;
    if (code.kind == Kind::Text)
        return code.text.contains(number == kNotFound ? "not found"_L1 : "invalid index"_L1,
                                  Qt::CaseInsensitive);
    return code.kind == Kind::Cme && code.number == number;
}

/// May be meant of one place alone: another one may well be read.
bool isOfPlace(const AtAnswer &answer)
{
    return isCme(answer, kInvalidIndex) || answer.final.code.kind == line::ErrorCode::Kind::Plain;
}

QByteArray lastLine(const AtAnswer &answer)
{
    return answer.lines.empty() ? QByteArray() : answer.lines.back();
}

} // namespace

Phonebook::Phonebook(Session &session, Listener listener)
    : m_session(session)
    , m_listener(std::move(listener))
{
}

void Phonebook::begin()
{
    if (m_isWanted)
        return;
    ++m_reading;
    m_isWanted = true;
    m_isPrepared = m_isBelieved = false;
    m_places.clear();
    m_done = 0;
    m_slice = kPlacesAtOnce;
    m_breaks = 0;
    m_error.reset();
    m_people = std::make_shared<line::Phonebook>();
}

void Phonebook::end(line::PhonebookAnswer answer)
{
    if (!std::exchange(m_isWanted, false))
        return;
    const auto people = std::exchange(m_people, nullptr);
    if (answer.end == End::Whole)
        answer.people = people;
    m_listener.read(answer);
}

void Phonebook::cancel()
{
    end({End::Cancelled, {}, {}});
}

void Phonebook::lose()
{
    m_isPrepared = false;
    end({End::LineLost, {}, {}});
}

void Phonebook::refuse(const AtAnswer &answer)
{
    end({End::Refused, {}, answer.final.code});
}

QCoro::Task<Step> Phonebook::readSlice()
{
    const int reading = m_reading;
    Step step = Step::Done;
    if (!m_isPrepared)
        step = co_await prepare();
    if (step == Step::Done && m_isPrepared && m_isWanted && reading == m_reading)
        step = co_await readNext();
    const bool isLost = !m_session.channel().isAttached();
    if (step == Step::Broken && !isLost && reading == m_reading && ++m_breaks >= kMostBreaks)
        end({End::Silent, {}, {}});
    co_return step;
}

QCoro::Task<Step> Phonebook::prepare()
{
    const int reading = m_reading;
    Step step = co_await choose();
    if (step == Step::Done && m_isWanted && m_places.empty())
        step = co_await readPlaces();
    if (step == Step::Done && m_isWanted)
        step = co_await readCharset();
    m_isPrepared = step == Step::Done && m_isWanted && reading == m_reading;
    co_return step;
}

/// Refused by modems that know but one phone book: then that one may be the SIM's.
QCoro::Task<Step> Phonebook::choose()
{
    const AtAnswer chosen = co_await m_session.askPatiently("AT+CPBS=\"SM\"");
    if (!chosen.isRefused())
        co_return chosen.isBroken() ? Step::Broken : Step::Done;
    const AtAnswer current = co_await m_session.ask("AT+CPBS?");
    const QByteArray line = lastLine(current);
    if (AtReply(line).text() != "SM")
        refuse(chosen);
    co_return current.isBroken() ? Step::Broken : Step::Done;
}

QCoro::Task<Step> Phonebook::readPlaces()
{
    const AtAnswer range = co_await m_session.askPatiently("AT+CPBR=?", kRangeTime);
    if (range.isBroken())
        co_return Step::Broken;
    m_places = phonebookPlaces(lastLine(range));
    if (!m_places.empty())
        co_return Step::Done;
    const AtAnswer counted = co_await m_session.askPatiently("AT+CPBS?", kRangeTime);
    if (counted.isBroken())
        co_return Step::Broken;
    m_places = countedPlaces(lastLine(counted));
    if (m_places.empty())
        range.isRefused() ? refuse(range) : end({End::Whole, {}, {}});
    co_return Step::Done;
}

QCoro::Task<Step> Phonebook::readCharset()
{
    const AtAnswer offered = co_await m_session.ask("AT+CSCS=?");
    const AtAnswer current = co_await m_session.ask("AT+CSCS?");
    if (offered.isBroken() || current.isBroken())
        co_return Step::Broken;
    m_readsUcs2 = lastLine(offered).contains("\"UCS2\"");
    const QByteArray line = lastLine(current);
    m_charset = line.isEmpty() ? TeCharset::Gsm : teCharset(AtReply(line).text());
    co_return Step::Done;
}

/// Neighbours only: a range must not reach over places that are none.
size_t Phonebook::nextSlice() const
{
    const size_t most = std::min(m_slice, m_places.size() - m_done);
    size_t slice = 1;
    while (slice < most && m_places[m_done + slice] == m_places[m_done] + int(slice))
        ++slice;
    return slice;
}

/// Within a slice names come in UCS-2 where the modem can: the other sets lose what they cannot say.
QCoro::Task<Step> Phonebook::readNext()
{
    const int reading = m_reading;
    const size_t slice = nextSlice();
    const QByteArray first = QByteArray::number(m_places[m_done]);
    const QByteArray last = slice > 1 ? ',' + QByteArray::number(m_places[m_done + slice - 1]) : QByteArray();
    TeCharset charset = m_charset;
    bool isHome = true;
    if (m_readsUcs2) {
        const AtAnswer switching = co_await m_session.ask("AT+CSCS=\"UCS2\"");
        if (switching.isBroken())
            co_return Step::Broken;
        m_readsUcs2 = switching.isOk();
        charset = m_readsUcs2 ? TeCharset::Ucs2 : m_charset;
        isHome = !m_readsUcs2;
    }
    const QByteArray asking = "AT+CPBR=" + first + last;
    const AtAnswer answer = co_await m_session.askPatiently(asking, kSliceTime);
    if (answer.isBroken())
        co_return Step::Broken;
    if (!isHome)
        isHome = co_await restoreCharset();
    if (m_isWanted && reading == m_reading && isHome)
        take(answer, slice, charset);
    co_return isHome ? Step::Done : Step::Broken;
}

/// Some modems want this in UCS-2 as well while that is set.
QCoro::Task<bool> Phonebook::restoreCharset()
{
    AtAnswer answer = co_await m_session.ask("AT+CSCS=\"GSM\"");
    if (answer.isRefused())
        answer = co_await m_session.ask("AT+CSCS=\"00470053004D\"");
    co_return answer.isOk();
}

/// A range with a place that is none may be refused as a whole: its places are asked for one by one then.
void Phonebook::take(const AtAnswer &answer, size_t slice, TeCharset charset)
{
    if (answer.isRefused() && !isCme(answer, kNotFound)) {
        const bool mayBeSingle = isOfPlace(answer);
        if (!mayBeSingle)
            return refuse(answer);
        m_error = answer.final.code;
        if (slice > 1) {
            m_slice = 1;
            return;
        }
    } else {
        m_isBelieved = true;
    }
    for (const QByteArray &line : answer.lines)
        if (auto entry = phonebookEntry(line, charset))
            m_people->push_back(std::move(*entry));
    m_done += slice;
    m_listener.progressed(int(m_done), int(m_places.size()));
    if (m_isWanted && m_done == m_places.size())
        m_isBelieved || !m_error ? end({End::Whole, {}, {}}) : end({End::Refused, {}, m_error});
}

QCoro::Task<Step> readPhonebookSupport(Session &session)
{
    const AtAnswer answer = co_await session.ask("AT+CPBS=?");
    if (answer.isBroken())
        co_return Step::Broken;
    const QByteArray line = lastLine(answer);
    session.state().capabilities.readsPhonebook = answer.isOk() && line.contains("\"SM\"");
    session.announce();
    co_return Step::Done;
}

} // namespace modem
