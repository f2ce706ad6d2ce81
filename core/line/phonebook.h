#pragma once

#include "core/line/submission.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace line {

/// A place in the phone book of a SIM that holds somebody, 3GPP TS 27.007 8.12.
struct PhonebookEntry
{
    int place = 0; ///< the SIM's own index
    QString name;
    QString number; ///< as it is dialled; led by + if it was stored as an international one

    friend bool operator==(const PhonebookEntry &, const PhonebookEntry &) = default;
};

using Phonebook = std::vector<PhonebookEntry>;

/// How the reading of a phone book ended.
struct PhonebookAnswer
{
    enum class End {
        Whole,     ///< `people` are all there are
        Refused,   ///< the modem or the SIM said no: `error`
        Silent,    ///< the modem stopped answering, again and again
        LineLost,  ///< the line went away, or was not up
        Cancelled, ///< on request
    };
    End end = End::LineLost;
    std::shared_ptr<const Phonebook> people; ///< of Whole; never null there
    std::optional<ErrorCode> error;          ///< of Refused
};

} // namespace line

Q_DECLARE_METATYPE(line::PhonebookAnswer)
