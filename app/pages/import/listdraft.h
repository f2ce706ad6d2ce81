#pragma once

#include "core/contacts/columnmap.h"
#include "core/contacts/openlist.h"
#include "core/contacts/rowpreparer.h"

#include <map>

namespace app {

/// What is known of a list before it is imported: its header, its first rows, and what goes where. A value.
struct ListDraft
{
    static constexpr size_t kSample = 500;

    contacts::ListPlace place;
    contacts::ListOptions reading; ///< what the person says of the file
    contacts::ListForm form;       ///< how it was read
    QStringList header;
    std::vector<contacts::SourceRow> rows; ///< the first ones
    std::map<int, QString> targets;        ///< what the person has chosen: see contacts::Assignment
    contacts::Region region;               ///< of numbers without a country code
    bool isWhole = false;                  ///< `rows` are all there are

    std::vector<contacts::Assignment> assigned() const;
    base::Result<contacts::ListLayout, contacts::ColumnMapError> layout() const;
    /// Tells lists with the same columns from others; names what is remembered for them.
    QString signature() const;
};

/// How the values of one column stand, among the rows of the draft.
struct ColumnCheck
{
    int good = 0;
    int empty = 0;
    int unusable = 0; ///< of the column of numbers: nobody can be texted at them

    friend bool operator==(const ColumnCheck &, const ColumnCheck &) = default;
};

std::vector<ColumnCheck> checkColumns(const ListDraft &draft, const contacts::ListLayout &layout);

/// Opens the list and reads its beginning. In any thread but the GUI's: it may take seconds, see
/// contacts::openList().
base::Result<ListDraft, contacts::SourceError> readDraft(const contacts::ListPlace &place,
                                                         const contacts::ListOptions &reading = {},
                                                         std::shared_ptr<contacts::ReadingWatch> watch = {});

/// The choices as they are remembered, and back; what does not fit the header is left away.
QString toText(const std::map<int, QString> &targets);
std::map<int, QString> targetsFromText(const QString &text, int columns);

} // namespace app
