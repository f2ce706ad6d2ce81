#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace modem {

/// One thing a modem said.
struct AtToken
{
    enum class Kind {
        Line,     ///< a line without its ends, blanks at both ends removed, never empty
        Data,     ///< the line after a +CMT, +CDS, +CMGR, +CMGL or +CBM header: a PDU or a text
        MoreData, ///< a further line of the text of a +CMGR or +CMGL in text mode
        Prompt,   ///< ">" at the start of a line
    };
    Kind kind = Kind::Line;
    QByteArray text; ///< empty for Prompt

    friend bool operator==(const AtToken &, const AtToken &) = default;
};

/// Where the lexer stops to believe what a modem sends, in octets.
struct AtLimits
{
    qsizetype line = 8 * 1024;  ///< the rest of a longer line is noise
    qsizetype quote = 2 * 1024; ///< a +CUSD text that is longer was never closed
};

/// Cuts what a modem sends into lines, data and prompts. Pure: the same octets give the same tokens however
/// they were cut on the way. Accepts CR, LF, CR LF and CR CR LF as line ends (3GPP TS 27.007 4.1 asks for CR
/// LF) and drops NUL, 0xFF and other control octets, which are noise of the wire, except inside a +CUSD text,
/// which may hold anything and ends at the first line end outside quotes.
class AtLexer
{
public:
    AtLexer() = default;
    explicit AtLexer(const AtLimits &limits)
        : m_limits(limits)
    {
    }

    /// Takes octets and appends the tokens they complete.
    void feed(QByteArrayView octets, std::vector<AtToken> &tokens);

    /// A +CUSD text is open. Whoever sees this for 2 s calls endQuote().
    bool isInsideQuote() const { return m_quoted; }

    /// The open quote was never meant to be closed: its text is cut at its line ends after all.
    void endQuote(std::vector<AtToken> &tokens);

    /// Octets dropped since the start; grows fast on a wrong speed.
    qsizetype noise() const { return m_noise; }

    /// Forgets what is incomplete: the line was opened anew.
    void reset();

private:
    enum class Expect { Line, PduData, TextData, MoreText };

    void take(char octet, std::vector<AtToken> &tokens);
    void takeQuoted(char octet, std::vector<AtToken> &tokens);
    void endLine(std::vector<AtToken> &tokens);
    void emitLine(QByteArrayView line, std::vector<AtToken> &tokens);
    bool emitAsData(QByteArrayView line, std::vector<AtToken> &tokens);
    bool emitAsText(QByteArrayView line, std::vector<AtToken> &tokens);
    bool startsUssdText() const;

    AtLimits m_limits;
    QByteArray m_line;
    Expect m_expect = Expect::Line;
    bool m_isListed = false; ///< the text that is expected ends with a final result
    bool m_quoted = false;
    bool m_mayQuote = true;
    qsizetype m_noise = 0;
};

} // namespace modem
