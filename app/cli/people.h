#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/contacts/region.h"
#include "core/store/readdb.h"

namespace app {

/// The country for numbers without a country code: the flag --region, else the profile's, else the caller's.
contacts::Region regionFor(const Invocation &invocation, store::ReadDb &db);

/// A number as somebody wrote it on the command line, as E.164 digits; the error is a sentence. What begins
/// with a plus is taken even if no such number is known: whoever has it may have texted us.
base::Result<qint64, QString> numberFrom(const QString &text, contacts::Region region);

/// A command that lists something kept of people, without words or options; `meaning` explains its example.
Command listing(const QString &name, const QString &summary, const QString &meaning,
                Exit (*run)(Invocation &));

/// A command that changes one thing, which `word` stands for.
Command changing(const QString &name, const QString &summary, const QString &word,
                 QCoro::Task<Exit> (*run)(Invocation &));

/// Notes the sentence; gives Exit::Failed.
Exit failWith(Invocation &invocation, const QString &sentence);

} // namespace app
