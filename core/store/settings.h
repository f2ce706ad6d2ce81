#pragma once

#include "core/store/readdb.h"

namespace store {

/// Table `setting`: what a profile remembers about itself, as text.
std::optional<QString> setting(ReadDb &db, const QString &key);
void forgetSetting(WriteDb &db, const QString &key);
void setSetting(WriteDb &db, const QString &key, const QString &value);

} // namespace store
