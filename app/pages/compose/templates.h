#pragma once

#include "core/store/readdb.h"

namespace app {

/// A text that a person has kept for later campaigns.
struct TextTemplate
{
    QString name;
    QString text;

    friend bool operator==(const TextTemplate &, const TextTemplate &) = default;
};

/// By name.
std::vector<TextTemplate> textTemplates(store::ReadDb &db);
/// One of the same name is replaced.
void keepTemplate(store::WriteDb &db, const TextTemplate &kept);
void forgetTemplate(store::WriteDb &db, const QString &name);

/// The texts of the latest campaigns, each once, under the name of the campaign.
std::vector<TextTemplate> earlierTexts(store::ReadDb &db, size_t most);

} // namespace app
