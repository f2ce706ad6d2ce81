#include "core/campaign/merge.h"
#include "tests/catch.h"

#include <QDate>
#include <QMap>

using namespace campaign;
using namespace Qt::StringLiterals;

namespace {

using Code = TemplateError::Code;

const QMap<QString, QString> kAnna{
    {u"name"_s, u"Anna"_s}, {u"visit"_s, u"2026-11-22"_s},   {u"points"_s, u"1234.50"_s},
    {u"größe"_s, u"M"_s},   {u"last visit"_s, u"gestern"_s}, {u"tel: home"_s, u"1"_s},
    {u"a.b"_s, u"x{y}"_s}};

std::optional<ValueKind> kindOf(const QString &field)
{
    if (field == u"nobody")
        return {};
    return field == u"visit" ? ValueKind::Date : field == u"points" ? ValueKind::Number : ValueKind::Text;
}

Rendered render(const QString &text, const QString &language = u"de_DE"_s)
{
    Template parsed = Template::parse(text).value();
    REQUIRE(parsed.bind(kindOf));
    ValueWriter writer{QLocale(language)};
    return parsed.render({[&](int field) { return kAnna.value(parsed.fields()[field]); }, writer});
}

struct Row
{
    const char16_t *text;
    const char16_t *expected;
    bool usedFallback = false;
    QString language = u"de_DE"_s;
};

} // namespace

TEST_CASE("texts are filled with people's data")
{
    // clang-format off
    const Row rows[] = {
        {u"Hello", u"Hello"},
        {u"", u""},
        {u"Hello {name}!", u"Hello Anna!"},
        {u"{name}", u"Anna"},
        {u"{name}{name}", u"AnnaAnna"},
        {u"{NAME} { Name }", u"Anna Anna"},
        {u"{name|friend}", u"Anna"},
        {u"{nick|friend} {name}", u"friend Anna", true},
        {u"{nick}x", u"x", true},
        {u"{nick|}x", u"x", true},
        {u"{nick|a|b}", u"a|b", true},
        {u"{{name}", u"{name}"},
        {u"{{{name}}", u"{Anna}"},
        {u"a } b }} {{", u"a } b }} {"},
        {u"{{{{", u"{{"},
        {u"{GRÖSSE|x}", u"x", true},
        {u"{GRÖßE}", u"M"},
        {u"{Last  Visit}", u"gestern"},
        {u"{tel: home}", u"1"},
        {u"{a.b}", u"x{y}"},
        {u"😀 {name} 田中", u"😀 Anna 田中"},
        {u"{visit}", u"22.11.26"},
        {u"{visit:long}", u"Sonntag, 22. November 2026"},
        {u"{visit:weekday}", u"Sonntag"},
        {u"{visit:DATE}", u"11/22/26", false, u"en_US"_s},
        {u"{visit:weekday}", u"dimanche", false, u"fr_FR"_s},
        {u"{points}", u"1.234,50"},
        {u"{points}", u"1,234.50", false, u"en_US"_s},
        {u"{name:date}{name:number}{name:long}", u"AnnaAnnaAnna"},
        {u"{last visit:date|soon}", u"gestern"},
        {u"{birthday:long|soon}", u"soon", true},
    };
    // clang-format on
    for (const Row &row : rows) {
        const QString text = QString::fromUtf16(row.text);
        CAPTURE(text, row.language);
        const Rendered rendered = render(text, row.language);
        CHECK(rendered.text == QString::fromUtf16(row.expected));
        CHECK(rendered.usedFallback == row.usedFallback);
    }
}

TEST_CASE("a template that cannot be used says where")
{
    struct Bad
    {
        const char16_t *text;
        Code code;
        qsizetype offset;
        const char16_t *field;
    };
    // clang-format off
    const Bad rows[] = {
        {u"Hello {name", Code::OpenBrace, 6, u""},
        {u"{", Code::OpenBrace, 0, u""},
        {u"{{{", Code::OpenBrace, 2, u""},
        {u"a {} b", Code::EmptyField, 2, u""},
        {u"{ |x}", Code::EmptyField, 0, u""},
        {u"{:date}", Code::EmptyField, 0, u""},
        {u"{name} {Nobody|x}", Code::UnknownField, 7, u"nobody"},
    };
    // clang-format on
    for (const Bad &row : rows) {
        CAPTURE(QString::fromUtf16(row.text));
        auto parsed = Template::parse(QString::fromUtf16(row.text));
        const auto bound = parsed ? parsed->bind(kindOf) : base::unexpected(parsed.error());
        REQUIRE_FALSE(bound);
        CHECK(bound.error() == TemplateError{row.code, row.offset, QString::fromUtf16(row.field)});
    }
}

TEST_CASE("a template names its fields once, in order")
{
    const Template parsed = Template::parse(u"{b} {A|x} {B:date} {{c}"_s).value();
    CHECK(parsed.fields() == QStringList{u"b"_s, u"a"_s});
    CHECK_FALSE(parsed.isFixed());
    CHECK(Template::parse(u"{{x}"_s)->isFixed());
}

TEST_CASE("values are written as the language writes them")
{
    ValueWriter german(QLocale(u"de_DE"_s));
    CHECK(german.write(u"-0.5"_s, Format::Number) == u"-0,5"_s);
    CHECK(german.write(u"12"_s, Format::Number) == u"12"_s);
    CHECK(german.write(u"2026-02-30"_s, Format::ShortDate) == u"2026-02-30"_s);
    CHECK(german.write(u"x"_s, Format::AsKept) == u"x"_s);
}

TEST_CASE("a date is remembered by its format")
{
    ValueWriter german(QLocale(u"de_DE"_s));
    const QString day = u"2026-11-22"_s;
    for (int again = 0; again < 2; ++again) {
        CHECK(german.write(day, Format::ShortDate) == u"22.11.26"_s);
        CHECK(german.write(day, Format::Weekday) == u"Sonntag"_s);
        CHECK(german.write(day, Format::LongDate).endsWith(u"22. November 2026"_s));
    }
}

TEST_CASE("more dates than are remembered are written all the same")
{
    ValueWriter german(QLocale(u"de_DE"_s));
    const QDate first(2000, 1, 1);
    for (int day = 0; day < 6000; ++day)
        german.write(first.addDays(day).toString(Qt::ISODate), Format::ShortDate);
    CHECK(german.write(u"2000-01-01"_s, Format::ShortDate) == u"01.01.00"_s);
}
