#include "core/contacts/sources/vcard.h"

#include "core/contacts/sources/vcardperson.h"

#include <bitset>

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

using Code = SourceError::Code;

bool isCard(const VcardProperty &property)
{
    return property.value.trimmed().compare("VCARD", Qt::CaseInsensitive) == 0;
}

class VcardSource : public ContactSource
{
public:
    VcardSource(std::unique_ptr<Octets> octets, QByteArray charset, const VcardOptions &options)
        : m_octets(std::move(octets))
        , m_charset(std::move(charset))
        , m_isGuessed(options.charset.isEmpty())
        , m_piece(options.piece)
    {
    }

    base::Result<void, SourceError> begin();

    QStringList header() const override;
    ListForm form() const override { return {ListForm::Format::Cards, {}, m_charset, {}, {}}; }
    base::Result<bool, SourceError> next(SourceRow &row) override;
    qint64 done() const override { return m_octets->done(); }
    qint64 total() const override { return m_octets->total(); }

private:
    using Columns = std::bitset<VcardPerson::Columns>;

    base::Result<bool, SourceError> nextPerson(VcardPerson &person, qint64 &line);
    base::Result<bool, SourceError> readCard(VcardPerson &person, qint64 &line);
    bool take(VcardPerson &person, qint64 &line, const VcardProperty &property);

    std::unique_ptr<Octets> m_octets;
    QByteArray m_charset;
    bool m_isGuessed;
    qsizetype m_piece;
    std::optional<VcardLines> m_lines;
    Columns m_columns;  ///< those that any card fills
    qint64 m_begun = 0; ///< the line of a card that began before the one before it ended; 0: none
    std::optional<SourceError> m_error;
};

base::Result<void, SourceError> VcardSource::begin()
{
    VcardPerson person;
    qint64 line = 0;
    m_columns.set(VcardPerson::Mobile);
    m_lines.emplace(*m_octets, m_charset, m_piece);
    for (auto more = nextPerson(person, line); more && *more; more = nextPerson(person, line))
        for (int column = 0; column < VcardPerson::Columns; ++column)
            if (!person[column].isEmpty())
                m_columns.set(static_cast<size_t>(column));
    const bool hasHalf = m_columns[VcardPerson::FirstName] || m_columns[VcardPerson::LastName];
    m_columns.set(VcardPerson::FirstName, hasHalf);
    m_columns.set(VcardPerson::LastName, hasHalf);
    if (auto back = m_octets->rewind(); !back)
        return back;
    m_lines.emplace(*m_octets, m_charset, m_piece);
    m_begun = 0;
    return {};
}

QStringList VcardSource::header() const
{
    QStringList names;
    for (int column = 0; column < VcardPerson::Columns; ++column)
        if (m_columns[static_cast<size_t>(column)])
            names << VcardPerson::heading(column);
    return names;
}

/// True when the card is whole. A card that begins in the middle of another ends it: its end was lost.
bool VcardSource::take(VcardPerson &person, qint64 &line, const VcardProperty &property)
{
    if (property.name == "BEGIN" && isCard(property)) {
        const bool endsOther = line > 0;
        (endsOther ? m_begun : line) = property.line;
        return endsOther;
    }
    if (line == 0)
        return false;
    if (property.name == "END" && isCard(property))
        return true;
    person.take(property, {m_lines->charset(), m_isGuessed});
    return false;
}

base::Result<bool, SourceError> VcardSource::readCard(VcardPerson &person, qint64 &line)
{
    person = {};
    line = std::exchange(m_begun, 0);
    VcardProperty property;
    for (;;) {
        const auto more = m_lines->next(property);
        if (!more)
            return more;
        if (!*more && line == 0)
            return false;
        if (!*more)
            return base::unexpected(m_octets->error(Code::CutOff, {}, m_lines->line()));
        if (take(person, line, property))
            break;
    }
    person.finish();
    return true;
}

base::Result<bool, SourceError> VcardSource::nextPerson(VcardPerson &person, qint64 &line)
{
    for (;;) {
        const auto more = readCard(person, line);
        if (!more || !*more || !person.isGroup())
            return more;
    }
}

base::Result<bool, SourceError> VcardSource::next(SourceRow &row)
{
    if (m_error)
        return base::unexpected(*m_error);
    VcardPerson person;
    const auto more = nextPerson(person, row.line);
    if (!more)
        m_error = more.error();
    if (!more || !*more)
        return more;
    row.cells.clear();
    for (int column = 0; column < VcardPerson::Columns; ++column)
        if (m_columns[static_cast<size_t>(column)])
            row.cells << person[column];
    return true;
}

} // namespace

bool looksLikeVcard(QByteArrayView start)
{
    const QByteArray opening = start.first(std::min<qsizetype>(start.size(), 64)).toByteArray();
    QString text;
    if (opening.startsWith("\xFF\xFE") || opening.startsWith("\xFE\xFF"))
        TextDecoder(opening.startsWith("\xFF") ? "UTF-16LE" : "UTF-16BE").append(opening.sliced(2), text);
    else
        text = QString::fromLatin1(opening.startsWith("\xEF\xBB\xBF") ? opening.sliced(3) : opening);
    return text.trimmed().startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive);
}

base::Result<std::unique_ptr<ContactSource>, SourceError>
openVcard(std::unique_ptr<QIODevice> device, const QString &path, const VcardOptions &options)
{
    auto octets = std::make_unique<Octets>(std::move(device), path);
    const auto charset = octets->charset(options.charset, options.piece);
    if (!charset)
        return base::unexpected(charset.error());
    auto source = std::make_unique<VcardSource>(std::move(octets), *charset, options);
    if (const auto begun = source->begin(); !begun)
        return base::unexpected(begun.error());
    return source;
}

} // namespace contacts
