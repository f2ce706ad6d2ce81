#pragma once

#include <QString>

#include <vector>

namespace app {

/// A place for somebody's own data as the template of a campaign writes it, see campaign::Template:
/// "{visit:long|soon}".
struct Place
{
    QString field;    ///< its key
    QString format;   ///< "long"; empty: as it is
    QString fallback; ///< stands there for those who have nothing in the field

    friend bool operator==(const Place &, const Place &) = default;
};

/// "{visit:long|soon}"
QString written(const Place &place);
/// The place in braces that `written` is.
Place placeOf(const QString &written);

/// A template, cut into what everybody reads and the places between.
struct TemplatePiece
{
    bool isPlace = false;
    QString text; ///< of a place: with its braces; else as it is read, "{{" being one brace

    friend bool operator==(const TemplatePiece &, const TemplatePiece &) = default;
};

/// A brace that nothing closes reads as it is.
std::vector<TemplatePiece> piecesOf(const QString &text);

/// A template for the eye: its places as they are written, a brace as one.
QString forReading(const QString &text);

/// What everybody reads, as a template writes it.
QString escaped(const QString &literal);

} // namespace app
