#include "app/pages/compose/templates.h"

#include "core/store/campaigns.h"
#include "core/store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kSetting = u"text_templates"_s;

void write(store::WriteDb &db, std::vector<TextTemplate> templates)
{
    std::ranges::sort(templates, [](const TextTemplate &left, const TextTemplate &right) {
        return QString::localeAwareCompare(left.name, right.name) < 0;
    });
    QJsonArray array;
    for (const TextTemplate &one : templates)
        array.append(QJsonObject{{u"name"_s, one.name}, {u"text"_s, one.text}});
    store::setSetting(db, kSetting, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

std::vector<TextTemplate> without(std::vector<TextTemplate> templates, const QString &name)
{
    std::erase_if(templates, [&](const TextTemplate &one) { return one.name == name; });
    return templates;
}

} // namespace

std::vector<TextTemplate> textTemplates(store::ReadDb &db)
{
    std::vector<TextTemplate> templates;
    const QString kept = store::setting(db, kSetting).value_or(QString());
    const QJsonArray array = QJsonDocument::fromJson(kept.toUtf8()).array();
    for (const QJsonValue &value : array)
        templates.push_back({value[u"name"_s].toString(), value[u"text"_s].toString()});
    return templates;
}

void keepTemplate(store::WriteDb &db, const TextTemplate &kept)
{
    auto templates = without(textTemplates(db), kept.name);
    templates.push_back(kept);
    write(db, std::move(templates));
}

void forgetTemplate(store::WriteDb &db, const QString &name)
{
    write(db, without(textTemplates(db), name));
}

std::vector<TextTemplate> earlierTexts(store::ReadDb &db, size_t most)
{
    std::vector<TextTemplate> texts;
    for (const campaign::Campaign &campaign : store::campaigns(db)) {
        const bool isNew = std::ranges::find(texts, campaign.text, &TextTemplate::text) == texts.end();
        if (texts.size() < most && isNew && !campaign.text.trimmed().isEmpty())
            texts.push_back({campaign.name, campaign.text});
    }
    return texts;
}

} // namespace app
