#include "core/contacts/columnmap.h"
#include "tests/catch.h"

using namespace contacts;
using namespace Qt::StringLiterals;

namespace {

using Code = ColumnMapError::Code;

/// "number=Handy name=Name Stadt": roles by name, fields bare.
QString shown(const base::Result<ColumnMap, ColumnMapError> &map)
{
    if (!map)
        return u"error "_s + QString::number(int(map.error().code)) + u' ' + map.error().text;
    QStringList columns;
    for (const Column &column : map->columns)
        columns << (column.role == Role::Field ? column.label
                                               : QString(name(column.role)) + u'=' + column.label);
    return columns.join(u' ');
}

struct Row
{
    const char16_t *header; ///< by |
    const char16_t *sample; ///< cells by |, rows by /
    const char16_t *assigned;
    const char16_t *expected;
};

// clang-format off
const Row kRows[] = {
    {u"number|name|city", u"", u"", u"number=number name=name city"},
    {u"NAME|Mobile No.|E-Mail", u"", u"", u"name=NAME number=Mobile No. email=E-Mail"},
    {u"Phone|Mobile|Fax", u"", u"", u"Phone number=Mobile Fax"},
    {u"Phone 1|Phone 2", u"", u"", u"number=Phone 1 Phone 2"},
    {u"Order number|Phone (private)", u"", u"", u"Order number number=Phone (private)"},
    {u"Handynummer|Vorname|Nachname|PLZ", u"", u"", u"number=Handynummer first_name=Vorname last_name=Nachname PLZ"},
    {u"Name|Vorname|Telefon", u"", u"", u"last_name=Name first_name=Vorname number=Telefon"},
    {u"Téléphone portable|Nom complet|Langue", u"06|Zoé|fr", u"", u"number=Téléphone portable name=Nom complet language=Langue"},
    {u"N° de téléphone|Prénom|Nom", u"", u"", u"number=N° de téléphone first_name=Prénom last_name=Nom"},
    {u"Teléfono móvil|Nombre|Apellidos|País", u"600|Ana|Gil|ES", u"", u"number=Teléfono móvil first_name=Nombre last_name=Apellidos region=País"},
    {u"Celular|Nome|Observações", u"", u"", u"number=Celular name=Nome note=Observações"},
    {u"Cellulare|Nome|Cognome", u"", u"", u"number=Cellulare first_name=Nome last_name=Cognome"},
    {u"Мобильный телефон|ФИО|Город", u"", u"", u"number=Мобильный телефон name=ФИО Город"},
    {u"Телефон|Имя|Фамилия", u"", u"", u"number=Телефон first_name=Имя last_name=Фамилия"},
    {u"Telefon komórkowy|Imię|Nazwisko", u"", u"", u"number=Telefon komórkowy first_name=Imię last_name=Nazwisko"},
    {u"Cep Telefonu|Ad Soyad", u"", u"", u"number=Cep Telefonu name=Ad Soyad"},
    {u"CEP TELEFONU|İSİM", u"", u"", u"number=CEP TELEFONU first_name=İSİM"},
    {u"手机号码|姓名|备注", u"", u"", u"number=手机号码 name=姓名 note=备注"},
    {u"携帯電話|氏名", u"", u"", u"number=携帯電話 name=氏名"},
    {u"휴대폰 번호|이름", u"", u"", u"number=휴대폰 번호 name=이름"},
    {u"رقم الجوال|الاسم", u"", u"", u"number=رقم الجوال name=الاسم"},
    {u"מספר נייד|שם", u"", u"", u"number=מספר נייד name=שם"},
    {u"मोबाइल नंबर|नाम", u"", u"", u"number=मोबाइल नंबर name=नाम"},
    {u"เบอร์มือถือ|ชื่อ", u"", u"", u"number=เบอร์มือถือ name=ชื่อ"},
    {u"Số điện thoại|Họ và tên", u"", u"", u"number=Số điện thoại name=Họ và tên"},
    {u"Nomor HP|Nama", u"", u"", u"number=Nomor HP name=Nama"},
    {u"Simu ya mkononi|Jina", u"", u"", u"number=Simu ya mkononi name=Jina"},
    {u"Κινητό|Ονοματεπώνυμο", u"", u"", u"number=Κινητό name=Ονοματεπώνυμο"},
    {u"1|2", u"Anna|+4915112345678/Ben|+4915112345679", u"", u"1 number=2"},
    {u"1|2|3", u"10001234|2024-05-01|0151 1234567", u"", u"1 2 number=3"},
    {u"Kontakt 2|x", u"0151 1234567|Anna", u"", u"number=Kontakt 2 x"},
    {u"number|Region|Language", u"+491|Nord|Deutsch", u"", u"number=number Region Language"},
    {u"number|Region|Language", u"+491|DE|pt-BR", u"", u"number=number region=Region language=Language"},
    {u"Mobile|Customer", u"", u"number=Mobile,name=Customer", u"number=number name=name"},
    {u"a|b|c", u"", u"number=2,Shop=c", u"a number=number Shop"},
    {u"a|b", u"", u"NUMBER=A", u"number=NUMBER b"},
    {u"number|Notes|Shop", u"", u"-=Notes,-=Shop", u"number=number -=Notes -=Shop"},
    {u"Phone|Mobile", u"", u"-=Mobile", u"number=Phone -=Mobile"},
    {u"Phone|Mobile", u"", u"number=phone", u"number=number Mobile"},
    {u"number|x|X|", u"", u"", u"number=number x X 2 4"},
    {u"name|city", u"Anna|Ulm", u"", u"error 0 "},
    {u"number|name", u"", u"name=Customer", u"error 1 Customer"},
    {u"number|name", u"", u"name=3", u"error 1 3"},
    {u"number|name", u"", u"a=number,a=name", u"error 2 a"},
    {u"number|name", u"", u"a=number,b=number", u"error 2 b"},
};
// clang-format on

std::vector<QStringList> rowsOf(const char16_t *sample)
{
    std::vector<QStringList> rows;
    for (const QString &line : QString::fromUtf16(sample).split(u'/', Qt::SkipEmptyParts))
        rows.push_back(line.split(u'|'));
    return rows;
}

} // namespace

TEST_CASE("columns find their roles")
{
    for (const Row &row : kRows) {
        const QString header = QString::fromUtf16(row.header);
        const QString assigned = QString::fromUtf16(row.assigned);
        CAPTURE(header, assigned);
        const auto assignments =
            assigned.isEmpty() ? std::vector<Assignment>() : parseAssignments(assigned).value();
        CHECK(shown(mapColumns(header.split(u'|'), rowsOf(row.sample), assignments)) ==
              QString::fromUtf16(row.expected));
    }
}

TEST_CASE("assignments are pairs")
{
    CHECK(parseAssignments(u"number=Mobile, name = Full Name"_s) ==
          std::vector<Assignment>{{u"number"_s, u"Mobile"_s}, {u"name"_s, u"Full Name"_s}});
    CHECK(parseAssignments(u"number=a,,b==c"_s) == std::vector<Assignment>{{u"number"_s, u"a,b=c"_s}});
    for (const QString &bad : {u"number"_s, u"=x"_s, u"number="_s, u"a=b=c"_s, QString(), u"a=b,"_s}) {
        CAPTURE(bad);
        REQUIRE_FALSE(parseAssignments(bad));
        CHECK(parseAssignments(bad).error().code == Code::BadAssignment);
    }
}

TEST_CASE("what could be a number")
{
    for (const QString &yes :
         {u"+49 151 12345678"_s, u"0151/1234567"_s, u"(212) 555-0123"_s, u"112233"_s, u"06.12.34.56.78"_s})
        CHECK(looksLikeNumber(yes));
    for (const QString &no : {u"12345"_s, u"2024-05-01"_s, u"01.05.2024"_s, u"1/2/24"_s, u"Anna"_s,
                              u"12345678901234567"_s, QString()})
        CHECK_FALSE(looksLikeNumber(no));
}

TEST_CASE("first and last name make one")
{
    CHECK(fullName(u"Anna"_s, u"Schmidt"_s) == u"Anna Schmidt"_s);
    CHECK(fullName(u"Anna"_s, u"Anna Schmidt"_s) == u"Anna Schmidt"_s);
    CHECK(fullName(u"Anna Schmidt"_s, u"Schmidt"_s) == u"Anna Schmidt"_s);
    CHECK(fullName({}, u"Schmidt"_s) == u"Schmidt"_s);
    CHECK(fullName(u"Anna"_s, {}) == u"Anna"_s);
}
