#include "core/campaign/campaign.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace campaign {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString name(DoubtPolicy policy)
{
    switch (policy) {
    case DoubtPolicy::Hold: return u"hold"_s;
    case DoubtPolicy::Resend: return u"resend"_s;
    case DoubtPolicy::TakeAsSent: return u"sent"_s;
    }
    return {};
}

DoubtPolicy doubtPolicy(const QString &word)
{
    for (const auto policy : {DoubtPolicy::Resend, DoubtPolicy::TakeAsSent})
        if (word == name(policy))
            return policy;
    return DoubtPolicy::Hold;
}

/// FNV-1a: short, and the same everywhere for ever.
class Hash
{
public:
    void add(char16_t unit)
    {
        m_value = (m_value ^ (unit & 0xFF)) * 1099511628211ULL;
        m_value = (m_value ^ (unit >> 8)) * 1099511628211ULL;
    }
    qint64 value() const { return static_cast<qint64>(m_value); }

private:
    quint64 m_value = 14695981039346656037ULL;
};

/// ASCII and the letters of Latin-1, but for the sharp s: what folds one by one.
bool isWestern(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.unicode() < 0x80 || (c.unicode() >= 0xC0 && c.unicode() <= 0xFF && c != u'ß');
    });
}

char16_t foldedWestern(char16_t c)
{
    const bool isCapital = (c >= u'A' && c <= u'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
    return isCapital ? char16_t(c + 32) : c;
}

/// Small letters, single spaces between words; nothing to allocate for the texts most people write.
qint64 hashOfWestern(QStringView text)
{
    Hash hash;
    bool isSpaceDue = false;
    bool isBegun = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            isSpaceDue = isBegun;
            continue;
        }
        if (isSpaceDue)
            hash.add(u' ');
        isSpaceDue = false;
        isBegun = true;
        hash.add(foldedWestern(c.unicode()));
    }
    return hash.value();
}

qint64 hashOf(QStringView text)
{
    Hash hash;
    for (const QChar c : text)
        hash.add(c.unicode());
    return hash.value();
}

} // namespace

QString toJson(const Policy &policy)
{
    QJsonObject object{{u"lines"_s, QJsonArray::fromStringList(policy.lines)},
                       {u"reports"_s, policy.wantsReports},
                       {u"in_doubt"_s, name(policy.inDoubt)},
                       {u"paced"_s, policy.paced},
                       {u"again"_s, policy.again}};
    if (policy.messageClass)
        object.insert("class"_L1, *policy.messageClass);
    if (policy.validity)
        object.insert("validity_s"_L1, qint64(policy.validity->count()));
    if (!policy.language.isEmpty())
        object.insert("language"_L1, policy.language);
    return compact(object);
}

Policy policyFromJson(const QString &json)
{
    const QJsonObject object = parsed(json);
    Policy policy;
    const QJsonArray lines = object["lines"_L1].toArray();
    for (const auto &line : lines)
        policy.lines << line.toString();
    policy.wantsReports = object["reports"_L1].toBool(true);
    policy.inDoubt = doubtPolicy(object["in_doubt"_L1].toString());
    policy.paced = object["paced"_L1].toBool(true);
    policy.again = object["again"_L1].toBool(false);
    policy.language = object["language"_L1].toString();
    if (object.contains("class"_L1))
        policy.messageClass = object["class"_L1].toInt();
    if (object.contains("validity_s"_L1))
        policy.validity = std::chrono::seconds(object["validity_s"_L1].toInteger());
    return policy;
}

qint64 digestOf(QStringView text)
{
    if (isWestern(text))
        return hashOfWestern(text);
    const QString folded = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    return hashOf(folded.simplified());
}

} // namespace campaign
