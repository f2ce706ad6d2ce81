#include "core/contacts/columnmap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

using Code = ColumnMapError::Code;

constexpr int kFewestDigits = 6;
constexpr int kMostDigits = 15;

std::optional<Role> roleNamed(const QString &target)
{
    QString wanted = target.toLower();
    if (wanted != name(Role::LeftOut))
        wanted.replace(u' ', u'_').replace(u'-', u'_');
    for (const Role role : {Role::Number, Role::Name, Role::FirstName, Role::LastName, Role::Language,
                            Role::Region, Role::Email, Role::Note, Role::LeftOut}) {
        if (wanted == name(role))
            return role;
    }
    return {};
}

/// Cuts at single separators; a doubled one stands for itself.
QStringList cutAt(QChar separator, const QString &text)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDoubled = text[i] == separator && i + 1 < text.size() && text[i + 1] == separator;
        if (text[i] == separator && !isDoubled) {
            parts.append(QString());
            continue;
        }
        parts.last() += text[i];
        i += isDoubled;
    }
    return parts;
}

/// Header first: a list may well have a column that is called "1".
qsizetype placeOf(const QString &column, const QStringList &header)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i].trimmed().compare(column, Qt::CaseInsensitive) == 0)
            return i;
    }
    bool isPlace = false;
    const int place = column.toInt(&isPlace);
    return isPlace && place >= 1 && place <= header.size() ? place - 1 : -1;
}

/// "DE", "pt", "pt-BR", "zh_Hant"
bool isCode(QStringView cell)
{
    const auto isLetter = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    const auto *end = std::find_if_not(cell.begin(), cell.end(), isLetter);
    const qsizetype letters = end - cell.begin();
    const bool endsThere = end == cell.end() || *end == u'-' || *end == u'_';
    return endsThere && (letters == 2 || letters == 3) && cell.size() <= 11;
}

class Mapper
{
public:
    Mapper(const QStringList &header, const std::vector<QStringList> &sample)
        : m_header(header)
        , m_sample(sample)
        , m_roles(size_t(header.size()))
        , m_labels(header.size())
    {
    }

    std::optional<ColumnMapError> assign(const std::vector<Assignment> &assigned);
    void readHeader();
    void findNumbers();
    void turnNameIntoHalf();
    void keepWords();
    base::Result<ColumnMap, ColumnMapError> result();

private:
    bool isTaken(Role role) const { return std::find(m_roles.begin(), m_roles.end(), role) != m_roles.end(); }
    int numberScore(qsizetype column) const;
    bool allCodes(qsizetype column) const;
    QString uniqueLabel(qsizetype column, const QStringList &used) const;

    const QStringList &m_header;
    const std::vector<QStringList> &m_sample;
    std::vector<std::optional<Role>> m_roles;
    QStringList m_labels; ///< given by assignment
};

std::optional<ColumnMapError> Mapper::assign(const std::vector<Assignment> &assigned)
{
    QStringList targets;
    for (const Assignment &assignment : assigned) {
        const qsizetype place = placeOf(assignment.column, m_header);
        if (place < 0)
            return ColumnMapError{Code::UnknownColumn, assignment.column};
        const Role role = roleNamed(assignment.target).value_or(Role::Field);
        if (m_roles[size_t(place)] || targets.contains(assignment.target, Qt::CaseInsensitive))
            return ColumnMapError{Code::AssignedTwice, assignment.target};
        m_roles[size_t(place)] = role;
        if (role == Role::LeftOut)
            continue; // any number of columns may be
        m_labels[place] = assignment.target;
        targets << assignment.target;
    }
    return {};
}

/// Surest headers first, from left to right.
void Mapper::readHeader()
{
    struct Candidate
    {
        int doubt;
        size_t column;
        Role role;
    };
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < m_roles.size(); ++i) {
        const auto meaning = meaningOf(m_header[qsizetype(i)]);
        if (!m_roles[i] && meaning)
            candidates.push_back({meaning->doubt, i, meaning->role});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.doubt < b.doubt; });
    for (const Candidate &candidate : candidates) {
        if (!isTaken(candidate.role))
            m_roles[candidate.column] = candidate.role;
    }
}

/// Three for a plus, two for a zero in front, one for any other number.
int Mapper::numberScore(qsizetype column) const
{
    int score = 0;
    for (const QStringList &row : m_sample) {
        const QStringView cell = column < row.size() ? QStringView(row[column]).trimmed() : QStringView();
        if (looksLikeNumber(cell))
            score += cell.startsWith(u'+') ? 3 : cell.startsWith(u'0') ? 2 : 1;
    }
    return score;
}

void Mapper::findNumbers()
{
    if (isTaken(Role::Number))
        return;
    int best = 0;
    size_t column = 0;
    for (size_t i = 0; i < m_roles.size(); ++i) {
        const int score = m_roles[i] ? 0 : numberScore(qsizetype(i));
        if (score > best) {
            best = score;
            column = i;
        }
    }
    if (best > 0)
        m_roles[column] = Role::Number;
}

/// "Name;Vorname", "Nombre;Apellidos": beside one half of a name, the name is the other half.
void Mapper::turnNameIntoHalf()
{
    const bool hasFirst = isTaken(Role::FirstName);
    if (hasFirst != isTaken(Role::LastName))
        std::replace(m_roles.begin(), m_roles.end(), std::optional(Role::Name),
                     std::optional(hasFirst ? Role::LastName : Role::FirstName));
}

/// A "Region" of North and South, or a "Language" of Deutsch and Englisch, is a field: the roles hold codes.
void Mapper::keepWords()
{
    for (size_t i = 0; i < m_roles.size(); ++i) {
        const bool holdsCodes = m_roles[i] == Role::Region || m_roles[i] == Role::Language;
        if (holdsCodes && m_labels[qsizetype(i)].isEmpty() && !allCodes(qsizetype(i)))
            m_roles[i].reset();
    }
}

bool Mapper::allCodes(qsizetype column) const
{
    return std::all_of(m_sample.begin(), m_sample.end(), [column](const QStringList &row) {
        const QStringView cell = column < row.size() ? QStringView(row[column]).trimmed() : QStringView();
        return cell.isEmpty() || isCode(cell);
    });
}

QString Mapper::uniqueLabel(qsizetype column, const QStringList &used) const
{
    const QString given = m_labels[column].isEmpty() ? m_header[column].simplified() : m_labels[column];
    const QString base = given.isEmpty() ? QString::number(column + 1) : given;
    QString label = base;
    for (int i = 2; used.contains(label, Qt::CaseInsensitive); ++i)
        label = base + u' ' + QString::number(i);
    return label;
}

base::Result<ColumnMap, ColumnMapError> Mapper::result()
{
    if (!isTaken(Role::Number))
        return base::unexpected(ColumnMapError{Code::NoNumberColumn, {}});
    ColumnMap map;
    QStringList used;
    for (size_t i = 0; i < m_roles.size(); ++i) {
        used << uniqueLabel(qsizetype(i), used);
        map.columns.push_back({m_roles[i].value_or(Role::Field), used.last()});
    }
    return map;
}

bool isDate(QStringView cell)
{
    const auto digitsUntil = [cell](qsizetype from, QChar stop) {
        const qsizetype at = cell.indexOf(stop, from);
        return at < 0 ? qsizetype(0) : at - from;
    };
    for (const QChar separator : {u'-', u'.', u'/'}) {
        const qsizetype first = digitsUntil(0, separator);
        const qsizetype second = first ? digitsUntil(first + 1, separator) : 0;
        const qsizetype third = cell.size() - first - second - 2;
        const bool yearFirst = first == 4 && second <= 2 && third <= 2;
        const bool yearLast = first <= 2 && second <= 2 && (third == 4 || third == 2);
        if (first && second && third > 0 && (yearFirst || yearLast))
            return true;
    }
    return false;
}

} // namespace

int ColumnMap::indexOf(Role role) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [role](const Column &column) { return column.role == role; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

base::Result<std::vector<Assignment>, ColumnMapError> parseAssignments(const QString &text)
{
    std::vector<Assignment> assignments;
    for (const QString &pair : cutAt(u',', text)) {
        const QStringList sides = cutAt(u'=', pair);
        if (sides.size() != 2 || sides[0].trimmed().isEmpty() || sides[1].trimmed().isEmpty())
            return base::unexpected(ColumnMapError{Code::BadAssignment, pair});
        assignments.push_back({sides[0].trimmed(), sides[1].trimmed()});
    }
    return assignments;
}

base::Result<ColumnMap, ColumnMapError> mapColumns(const QStringList &header,
                                                   const std::vector<QStringList> &sample,
                                                   const std::vector<Assignment> &assigned)
{
    Mapper mapper(header, sample);
    if (const auto error = mapper.assign(assigned))
        return base::unexpected(*error);
    mapper.readHeader();
    mapper.keepWords();
    mapper.findNumbers();
    mapper.turnNameIntoHalf();
    return mapper.result();
}

bool looksLikeNumber(QStringView cell)
{
    int digits = 0;
    for (const QChar c : cell.trimmed()) {
        if (c.isDigit())
            ++digits;
        else if (!QStringView(u"+-./() \u00A0'\u2010\u2011\u2013\uFF0B").contains(c))
            return false;
    }
    return digits >= kFewestDigits && digits <= kMostDigits && !isDate(cell.trimmed());
}

QString fullName(const QString &first, const QString &last)
{
    if (last.isEmpty() || first.contains(last, Qt::CaseInsensitive))
        return first;
    if (first.isEmpty() || last.startsWith(first + u' ', Qt::CaseInsensitive))
        return last;
    return first + u' ' + last;
}

} // namespace contacts
