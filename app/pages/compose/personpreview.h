#pragma once

#include "core/campaign/enrolment.h"

namespace app {

/// A text as one person of the audience would get it.
struct PersonPreview
{
    bool exists = false; ///< else there is nobody at this place
    QString name;
    qint64 e164 = 0;
    qint64 position = 0; ///< for asking who comes next
    campaign::LeftOut leftOut = campaign::LeftOut::None;
    QString text;
    pdu::TextCost cost;
    std::optional<campaign::TemplateError> error; ///< then there is no text

    friend bool operator==(const PersonPreview &, const PersonPreview &) = default;
};

/// Whom to show.
struct Viewpoint
{
    qint64 after = 0; ///< the next one behind this position of the audience; 0: the first
    qint64 e164 = 0;  ///< this number, wherever it stands

    friend bool operator==(const Viewpoint &, const Viewpoint &) = default;
};

/// Counts as the encoder will.
PersonPreview previewPerson(store::ReadDb &db, const campaign::Campaign &campaign, Viewpoint viewpoint,
                            base::TimePoint now);

} // namespace app
