#pragma once

#include "core/base/result.h"
#include "core/pdu/userdata.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

/// One segmentation serves the composer's counter, the cost and the PDU. Pure functions, usable from any
/// thread.
namespace pdu {

/// A text or its data never takes more, 3GPP TS 23.040 9.2.3.24.1.
constexpr int kMostSegments = 255;

/// The user data of one SMS: what a Line is handed, whatever way it sends.
struct Segment
{
    Alphabet alphabet = Alphabet::Gsm7;
    Header header;      ///< in the order locking shift, single shift, concatenation, ports
    QByteArray payload; ///< Gsm7: one septet an octet, unpacked; Ucs2: UTF-16 big endian; EightBit: as it is

    friend bool operator==(const Segment &, const Segment &) = default;
};

struct SegmentOptions
{
    enum class Choice {
        Auto, ///< the 7-bit alphabet with the tables below if it can carry the text, else UCS-2
        Gsm7,
        Ucs2,
    };
    Choice choice = Choice::Auto;
    NationalTables tables; ///< used only when asked for; named in the header only when the text needs them
    int reference =
        0; ///< of the concatenation, 0-255 or 0-65535; written only when there are several segments
    int referenceBits = 8; ///< 8 or 16
    std::optional<Ports> ports;
};

struct SegmentError
{
    enum class Code {
        NotInAlphabet,       ///< Choice::Gsm7 and the character at `offset` is not in the tables
        TooManySegments,     ///< more than kMostSegments
        NoSuchTable,         ///< a language number without such a table
        ReferenceOutOfRange, ///< or referenceBits neither 8 nor 16
        PortsOutOfRange,     ///< or their bits neither 8 nor 16
    };
    Code code = Code::NotInAlphabet;
    qsizetype offset = 0; ///< in UTF-16 units, of NotInAlphabet

    friend bool operator==(const SegmentError &, const SegmentError &) = default;
};

/// What a text takes. An empty text is one segment.
struct TextCost
{
    Alphabet alphabet = Alphabet::Gsm7;
    qsizetype units = 0; ///< septets, an extension character counted 2, or UTF-16 units, or octets of data
    int segments = 1;
    int unitsLeft = 0; ///< in the last segment

    friend bool operator==(const TextCost &, const TextCost &) = default;
};

struct Segmentation
{
    TextCost cost;
    std::vector<Segment> segments; ///< cost.segments of them

    friend bool operator==(const Segmentation &, const Segmentation &) = default;
};

/// Counts without building anything; agrees with segmentText() on everything. Well under a microsecond for a
/// text of one or two segments.
base::Result<TextCost, SegmentError> countText(QStringView text, const SegmentOptions &options = {});

/// Cuts a text into segments. Escape pairs and surrogate pairs are never split, grapheme clusters may be. A
/// lone surrogate becomes U+FFFD.
base::Result<Segmentation, SegmentError> segmentText(QStringView text, const SegmentOptions &options = {});

/// Cuts 8-bit data into segments; `choice` and `tables` do not matter.
base::Result<Segmentation, SegmentError> segmentData(QByteArrayView data, const SegmentOptions &options = {});

/// Gives a ready segment another concatenation reference, cut to the bits it was made for; a single segment
/// is left alone. Sizes do not change.
void setReference(Segment &segment, int reference);

/// The characters of a text segment, read with the tables its header names; empty for 8-bit data. Lone
/// surrogates are shown as U+FFFD, an odd last octet of UCS-2 is left out.
QString textOf(const Segment &segment);

} // namespace pdu
