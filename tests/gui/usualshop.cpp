#include "tests/gui/usualshop.h"

#include "app/shop.h"
#include "core/base/systemclock.h"
#include "core/campaign/control.h"
#include "core/store/groups.h"
#include "tests/bench/bigprofile.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tests {

using bench::need;

namespace {

const QString kLine = u"/dev/ttyUSB0"_s;

constexpr int kPeople = 412;
constexpr auto kWeeks = std::chrono::days(21) + std::chrono::hours(1);
constexpr int kDelivered = 0x00, kExpired = 0x46; // TP-ST, 3GPP TS 23.040 9.2.3.15
constexpr int kNotInUse = 1;                      // 3GPP TS 24.011 8.2.5.4: unassigned number

const char *const kFirst[] = {"Hannah", "Oliver", "Priya",  "Tom",   "Margaret", "Sean", "Zoë",   "Łukasz",
                              "Amara",  "Daniel", "Sophie", "Imran", "Chloe",    "Rhys", "Niamh", "George",
                              "Elena",  "Marcus", "Aisha",  "Peter", "Siân",     "Jack", "Yusuf", "Grace"};
const char *const kLast[] = {"Reid",    "Grant",  "Nair",   "Whitfield", "Doyle",  "Murphy",
                             "Bennett", "Nowak",  "Okafor", "Hughes",    "Turner", "Shah",
                             "Evans",   "Carter", "Quinn",  "Palmer",    "Rossi"};
const char *const kTowns[] = {"Bath", "Bristol", "Wells", "Frome", "Keynsham"};

qint64 numberOf(int person)
{
    return 447700900000 + person;
}

struct Said
{
    int person;
    const char *text;
};

const Said kSaid[] = {
    {3, "Lovely, I will come by on Saturday."},
    {17, "STOP"},
    {29, "What time do you open on Sundays?"},
    {29, "And do you have them in size 38?"},
    {42, "Thank you!"},
    {58, "Please keep a pair in brown for me, 42. I can pick it up after five."},
    {77, "stop please"},
};

} // namespace

UsualShop::UsualShop()
    : m_clock(base::SystemClock().now() - kWeeks)
    , m_line(kLine, m_network)
    , m_db(need(store::Database::open(profile(), store::Access::Write)))
{
    bringPeople();
    formGroups();
    m_line.isSlow = true;
    m_line.state.manufacturer = u"Huawei"_s;
    m_line.state.model = u"E3372"_s;
    m_line.state.operatorName = u"Northline"_s;
    m_line.state.ownNumber = u"+447700900990"_s;
    m_line.script = [this](const line::Submission &submission) { return resultFor(submission); };
    m_dispatcher = std::make_unique<send::Dispatcher>(*m_db, m_clock, send::DispatcherOptions{});
    need(m_dispatcher->start());
    m_dispatcher->addLine(&m_line, kLine, false, false);
    m_line.comeUp();

    launch(
        u"Autumn sale"_s, campaign::Purpose::Marketing,
        u"Hello {name|friend}, the autumn sale starts on Friday: a fifth off all boots. Reply STOP to opt out."_s,
        {});
    for (int i = 0; i < kPeople; ++i)
        sendOne();
    m_clock.advance(std::chrono::days(20));
    launch(u"Your order is here"_s, campaign::Purpose::Service,
           u"Hello {name}, your order has arrived. We keep it for a week."_s, u"Orders"_s);
    for (int i = 0; i < 40; ++i)
        sendOne();
    m_clock.advance(std::chrono::hours(23));
    m_running = launch(
        u"Winter boots Saturday"_s, campaign::Purpose::Marketing,
        u"Hello {name|friend}, the winter boots are in. Tea and cake on Saturday. Reply STOP to opt out."_s,
        u"Regulars"_s);
    for (int i = 0; i < 90; ++i)
        sendOne();
    answer();
    m_dispatcher.reset();
    m_db.reset();
}

template <class F>
auto UsualShop::change(F fn)
{
    auto result = need(m_db->transaction(fn));
    if (m_dispatcher)
        m_dispatcher->refresh();
    pump();
    return result;
}

/// Lets everything happen that needs no time to pass.
void UsualShop::pump()
{
    for (int i = 0; i < 10; ++i) {
        QCoreApplication::sendPostedEvents();
        m_clock.advance(base::Milliseconds{0});
    }
}

void UsualShop::bringPeople()
{
    const QString list = m_folder.filePath(u"customers.csv"_s);
    QFile file(list);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the list");
    file.write("Name,Mobile,Town,Last visit\n");
    for (int i = 0; i < kPeople; ++i) {
        const QDate visit = QDate(2026, 1, 3).addDays(i * 11 % 290);
        file.write(QByteArray(kFirst[i % std::size(kFirst)]) + ' ' + kLast[i % std::size(kLast)] + ",+" +
                   QByteArray::number(numberOf(i)) + ',' + kTowns[i % std::size(kTowns)] + ',' +
                   visit.toString(Qt::ISODate).toLatin1() + '\n');
    }
    file.close();

    bench::importList(*m_db, list, u"customers.csv"_s, m_clock);
    need(m_db->transaction([](store::WriteDb &tx) {
        app::setShop(tx, {u"Marlow Shoes"_s, contacts::Region::fromText(u"GB")});
    }));
}

void UsualShop::formGroups()
{
    change([&](store::WriteDb &tx) {
        const auto regulars = store::groupNamed(tx, u"Regulars"_s, m_clock.now());
        const auto orders = store::groupNamed(tx, u"Orders"_s, m_clock.now());
        return store::addMembers(tx, regulars, {1}, {160}) + store::addMembers(tx, orders, {61}, {100});
    });
}

base::CampaignId UsualShop::launch(const QString &name, campaign::Purpose purpose, const QString &text,
                                   const QString &group)
{
    campaign::Campaign campaign;
    campaign.name = name;
    campaign.purpose = purpose;
    campaign.text = text;
    campaign.policy.lines = {kLine};
    campaign.audience.kind = campaign::Audience::Kind::All;
    if (!group.isEmpty()) {
        campaign.audience.kind = campaign::Audience::Kind::Group;
        campaign.audience.group =
            change([&](store::WriteDb &tx) { return store::groupNamed(tx, group, m_clock.now()); });
    }
    return change([&](store::WriteDb &tx) { return campaign::launch(tx, campaign, m_clock.now()); });
}

/// The modem answers, and most phones tell a little later that they have it.
void UsualShop::sendOne()
{
    pump();
    m_clock.advance(std::chrono::seconds(4));
    const auto before = m_network.taken.size();
    m_line.release();
    pump();
    if (m_network.taken.size() == before || m_sent % 14 == 5)
        return;
    const FakeNetwork::Taken &taken = m_network.taken.back();
    m_line.emitReport(taken.recipient, taken.reference, m_sent % 61 == 3 ? kExpired : kDelivered);
    pump();
}

line::SubmitResult UsualShop::resultFor(const line::Submission &)
{
    ++m_sent;
    if (m_sent % 53 == 7)
        return line::Refused{{line::ErrorCode::Kind::Cms, kNotInUse, {}}, line::ErrorClass::Recipient};
    if (m_sent == kPeople + 70)
        return line::Unknown{line::Unknown::Why::Silence, {}};
    return line::Accepted{m_line.nextReference};
}

void UsualShop::answer()
{
    line::Token token = 1;
    for (const Said &said : kSaid) {
        m_clock.advance(std::chrono::minutes(6));
        m_line.emitText(u'+' + QString::number(numberOf(said.person)), QString::fromUtf8(said.text),
                        m_clock.now(), token++);
        pump();
    }
}

} // namespace tests
