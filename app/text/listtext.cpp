#include "app/text/listtext.h"

#include "app/text/countrytext.h"
#include "app/text/say.h"

#include <QFileInfo>

namespace app {

namespace {

QString countryOf(const contacts::NumberError &error)
{
    return error.region.isEmpty() ? say("its country") : countryName(error.region);
}

} // namespace

Explanation explain(const contacts::NumberError &error)
{
    using enum contacts::NumberError::Code;
    switch (error.code) {
    case Empty: return {say("There is no number."), {}, {}};
    case NotANumber:
        return {say("This is no telephone number."),
                {},
                say("Write it with its country code, such as +49 151 12345678.")};
    case LostDigits:
        return {say("A spreadsheet has rounded this number, and its last digits are gone."),
                {},
                say("Format the column as text in the original list and save it again.")};
    case NoRegion:
        return {say("The number has no country code, and no country is set."),
                {},
                say("Choose your country in the settings, or write the number with + and its country code."),
                say("Give the country with --region, such as --region DE, or write the number with + and its "
                    "country code.")};
    case UnknownCountryCode:
        return {say("No country has this country code."), {}, say("Check the digits behind the plus.")};
    case ShortCode: return {say("This is the short number of a service, not a person's."), {}, {}};
    case TooShort:
        return {say("The number is too short for %1.").arg(countryOf(error)),
                {},
                say("Check whether digits are missing.")};
    case TooLong:
        return {say("The number is too long for %1.").arg(countryOf(error)),
                {},
                say("Check whether two numbers stand together.")};
    case InvalidForCountry:
        return {say("No number in %1 begins like this.").arg(countryOf(error)),
                {},
                say("Check its first digits and its country.")};
    }
    return {};
}

Explanation explain(const contacts::SourceError &error)
{
    using enum contacts::SourceError::Code;
    const QString file = QFileInfo(error.path).fileName();
    const QString nothing = say("Nothing was taken from it and nothing was sent.");
    const QString before = say("The rows before it were read.");
    switch (error.code) {
    case CannotOpen:
        return {say("%1 cannot be opened.").arg(error.path), nothing,
                say("Check its name and whether you may read it.")};
    case CannotRead:
        return {say("%1 could not be read to its end.").arg(file), before,
                say("Copy it to this PC and try again.")};
    case Empty:
        return {say("%1 is empty.").arg(file), nothing, say("Save the list again and check its size.")};
    case NotAList:
        return {say("%1 is not a list that can be read: it is neither a table of text, nor an Excel "
                    "workbook, nor "
                    "vCards.")
                    .arg(file),
                nothing, say("Save the table as .xlsx or CSV in your spreadsheet.")};
    case CutOff:
        return {say("%1 ends in the middle of an entry (line %2).").arg(file).arg(error.line), nothing,
                say("The copy is not complete: fetch the file again.")};
    case TooLong:
        return {say("Line %2 of %1 is far too long for a row.").arg(file).arg(error.line), nothing,
                say("Look for a quotation mark that is never closed.")};
    case OtherTable:
        return {say("%1 is a spreadsheet in a format that Handbell does not read.").arg(file), nothing,
                say("Save it as .xlsx or CSV in your spreadsheet.")};
    case Encrypted:
        return {say("%1 is locked by a password.").arg(file), nothing,
                say("Open it in your spreadsheet and save it as .xlsx or CSV without the password.")};
    case Damaged:
        return {error.line > 0 ? say("The workbook %1 is damaged at row %2.").arg(file).arg(error.line)
                               : say("The workbook %1 is damaged or not complete.").arg(file),
                error.line > 0 ? before : nothing,
                say("Fetch the file again, or open it in your spreadsheet and save it as .xlsx or CSV.")};
    case TooBig:
        return {say("%1 unpacks to far more than a list of people can need.").arg(file),
                error.line > 0 ? before : nothing,
                say("Open it in your spreadsheet and save the sheet with the people as CSV.")};
    case NoSuchSheet:
        return {say("%1 has no sheet \u201c%2\u201d.").arg(file, error.detail), nothing,
                say("Check the names at the foot of the spreadsheet.")};
    }
    return {};
}

Explanation explain(const contacts::ColumnMapError &error)
{
    using enum contacts::ColumnMapError::Code;
    const QString nothing = say("Nothing was taken from the list and nothing was sent.");
    switch (error.code) {
    case NoNumberColumn:
        return {say("No column of the list holds telephone numbers."), nothing,
                say("Choose the column with the mobile numbers."), say("Name it with --map number=COLUMN.")};
    case UnknownColumn:
        return {say("The list has no column \u201c%1\u201d.").arg(error.text), nothing,
                say("Check the first line of the list.")};
    case AssignedTwice:
        return {say("\u201c%1\u201d is assigned twice.").arg(error.text), nothing,
                say("Choose each column and each field once."),
                say("In --map, name each column and each field once.")};
    case BadAssignment:
        return {say("\u201c%1\u201d is not of the form FIELD=COLUMN.").arg(error.text),
                nothing,
                {},
                say("Write --map number=Mobile,name=Customer.")};
    }
    return {};
}

Explanation explain(const campaign::TemplateError &error)
{
    using enum campaign::TemplateError::Code;
    const QString nothing = say("Nothing was sent.");
    const qint64 place = error.offset + 1;
    switch (error.code) {
    case OpenBrace:
        return {say("The brace at character %1 of the text is never closed.").arg(place), nothing,
                say("Write {name} for a field, and {{ for a brace.")};
    case EmptyField:
        return {say("The braces at character %1 of the text hold no field.").arg(place), nothing,
                say("Write {name} or {name|friend}, and {{ for a brace.")};
    case UnknownField:
        return {say("Nobody on the list has the field {%1}.").arg(error.field), nothing,
                say("Use the name of a column of the list, or write {{ for a brace.")};
    }
    return {};
}

Explanation explain(const contacts::FileError &error)
{
    const QString untouched = say("What stood under this name before is untouched.");
    switch (error.code) {
    case contacts::FileError::Code::CannotOpen:
        return {say("%1 cannot be written.").arg(error.path), untouched,
                say("Check the folder and whether you may write there.")};
    case contacts::FileError::Code::CannotWrite:
        return {say("%1 could not be written to its end.").arg(error.path), untouched,
                say("Try another folder.")};
    case contacts::FileError::Code::Full:
        return {say("The disk is full: %1 could not be written.").arg(error.path), untouched,
                say("Make room and try again.")};
    }
    return {};
}

} // namespace app
