#include "modem/practice/simcard.h"

#include "modem/practice/random.h"

using namespace Qt::StringLiterals;

namespace practice {

namespace {

constexpr int kPinTries = 3;
constexpr int kPukTries = 10;
constexpr int kTextsOnSim = 50;

QString digits(Random &random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + random.between(0, 9));
    return text;
}

} // namespace

SimCard::SimCard(quint64 seed, int index)
    : pin(u"1234"_s)
    , puk(u"12345678"_s)
    , texts(kTextsOnSim)
{
    Random random(Random::derive(seed, "sim " + QByteArray::number(index)));
    imsi = u"00101"_s + digits(random, 10);
    iccid = u"8999101"_s + digits(random, 12);
    // The numbers the German regulator keeps for films: nobody has them.
    ownNumber = u"+491713920%1"_s.arg(index % 100, 2, 10, QChar(u'0'));
    serviceCentre = u"+491713920999"_s;
    phonebook = {{1, u"+491713920098"_s, u"Ann"_s},
                 {2, u"+491713920097"_s, u"Bj\u00f6rn"_s},
                 {5, u"10100"_s, u"Service"_s}};
    m_reference = random.between(0, 255);
}

void SimCard::powerUp()
{
    if (m_lock == Lock::None && pinEnabled)
        m_lock = Lock::Pin;
}

SimCard::CodeResult SimCard::pinWasWrong()
{
    if (--m_pinTries > 0)
        return CodeResult::Wrong;
    m_lock = Lock::Puk;
    return CodeResult::NowPuk;
}

SimCard::CodeResult SimCard::checkPin(const QString &code)
{
    if (code != pin)
        return pinWasWrong();
    m_pinTries = kPinTries;
    return CodeResult::Good;
}

SimCard::CodeResult SimCard::enterPin(const QString &code)
{
    if (m_lock != Lock::Pin)
        return CodeResult::NotAsked;
    const CodeResult result = checkPin(code);
    if (result == CodeResult::Good)
        m_lock = Lock::None;
    return result;
}

SimCard::CodeResult SimCard::enterPuk(const QString &code, const QString &newPin)
{
    if (m_lock != Lock::Puk)
        return CodeResult::NotAsked;
    if (code == puk) {
        pin = newPin;
        m_pinTries = kPinTries;
        m_pukTries = kPukTries;
        m_lock = Lock::None;
        return CodeResult::Good;
    }
    if (--m_pukTries > 0)
        return CodeResult::Wrong;
    m_lock = Lock::Dead;
    return CodeResult::NowDead;
}

void SimCard::demandPuk()
{
    m_pinTries = 0;
    m_lock = Lock::Puk;
}

int SimCard::takeReference()
{
    if (m_constantReference)
        return m_reference;
    const int reference = m_reference;
    m_reference = (m_reference + 1) % 256;
    return reference;
}

} // namespace practice
