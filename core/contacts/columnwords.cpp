#include "core/contacts/columnwords.h"

#include <QHash>
#include <QString>

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

struct Words
{
    Role role;
    int doubt;
    const char16_t *words; ///< folded, separated by blanks
};

// Folded: lower case, no accents, no blanks or punctuation; see fold().
// clang-format off
constexpr Words kWords[] = {
    {Role::Number, 0, u"number msisdn e164 to recipient"},
    {Role::Number, 1,
     u"mobile mobileno mobilenumber mobilephone mobilephonenumber mobil mobilnummer mobilnr mobiltelefon handy handynr handynummer "
     u"cell cellno cellnumber cellphone cellular sms smsnumber smsnummer gsm gsmno gsmnumber gsmnummer natel "
     u"portable numeroportable numerodeportable telportable telephoneportable telephonemobile mobiledumero numeromobile "
     u"movil telefonomovil telmovil numeromovil numerodemovil celular numerocelular numerodecelular telefonocelular "
     u"telemovel numerotelemovel numerodetelemovel telefonecelular cellulare numerocellulare telefonocellulare numerodicellulare "
     u"mobieltje mobiel mobielnummer mobieletelefoon gsmnummer mobiltnummer mobiltlf mobilnummeret matkapuhelin matkapuhelinnumero kannykka "
     u"komorka komorkowy numerkomorkowy telefonkomorkowy telkomorkowy telefonmobilny mobilni mobilnitelefon cislomobilu mobilnycislo mobilnytelefon "
     u"mobilszam mobiltelefonszam telefonmobil numarmobil mobitel brojmobitela brojmobilnog mobilnibroj mobilenumar "
     u"мобильный мобильныйтелефон номермобильного сотовый сотовыйтелефон моб мобтел мобтелефон мобільний мобільнийтелефон номермобільного мобилен мобилентелефон мобилни "
     u"κινητο κινητοτηλεφωνο αριθμοσκινητου ceptelefonu cep cepno ceptel ceptelefon gsmno mobilraqam "
     u"手机 手机号 手机号码 手機 手機號 手機號碼 移动电话 行動電話 携帯 携帯電話 携帯番号 携帯電話番号 携帯電話no 휴대폰 휴대폰번호 휴대전화 휴대전화번호 핸드폰 핸드폰번호 "
     u"جوال رقمالجوال الجوال موبايل رقمالموبايل المحمول رقمالمحمول همراه شمارههمراه تلفنهمراه موبایل شمارهموبایل موبائل موبائلنمبر נייד מספרנייד טלפוןנייד "
     u"मोबाइल मोबाइलनंबर मोबाइलनम्बर মোবাইল মোবাইলনম্বর মোবাইলনাম্বার મોબાઇલ મોબાઈલનંબર மொபைல் மொபைல்எண் கைபேசி மொபைல்நம்பர் మొబైల్ మొబైల్నంబర్ "
     u"didong sodidong sodtdd มือถือ เบอร์มือถือ โทรศัพท์มือถือ เบอร์โทรศัพท์มือถือ hp nohp nomorhp ponsel nomorponsel handphone nohandphone telefonbimbit notelbimbit simuyamkononi rununu"},
    {Role::Number, 2,
     u"phone phoneno phonenumber phonenr tel telno telnr telephone telephonenumber telephoneno telefon telefonnummer telefonnr telnummer rufnummer contactnumber contactno "
     u"whatsapp whatsappnumber whatsappnummer viber telegram numerodetelephone notel numtel numerotelephone numerodetel telefono telefonos teleono numerodetelefono numerotelefono ntelefono "
     u"telefone numerodetelefone numerotelefone fone numeroditelefono telefoonnummer telefoon telefonnumer telefonszam telszam numertelefonu nrtelefonu nrtel telefonnicislo telefonnecislo cislotelefonu telefonnecislo telefonnycislo telefonnecislo "
     u"numardetelefon numartelefon nrdetelefon brojtelefona telefonskastevilka stevilkatelefona telefoninumber puhelin puhelinnumero puh telefonnr tlf tlfnr simanumer simi telefonas telefononumeris talrunis telefonanumurs numritelefonit "
     u"телефон номертелефона тел телномер телефонныйномер номертелефону телефоннийномер тел телефоненномер бројтелефона телефоннинөмір нөмірі телефонрақами telefonraqami telefonnomresi "
     u"τηλεφωνο αριθμοστηλεφωνου τηλ telefonno telefonnumarasi telno telefonlari ტელეფონი ტელეფონისნომერი հեռախոս հեռախոսահամար "
     u"电话 电话号码 電話 電話號碼 联系电话 聯絡電話 電話番号 전화 전화번호 연락처 "
     u"هاتف رقمالهاتف الهاتف تلفن شمارهتلفن تلفون فون فوننمبر טלפון מספרטלפון फोन फ़ोन फोननंबर दूरभाष ফোন ফোননম্বর ফোননাম্বার ફોન ફોનનંબર फोननंबर தொலைபேசி தொலைபேசிஎண் ఫోన్ ఫోన్నంబర్ ಫೋನ್ ഫോൺ දුරකථන දුරකථනඅංකය "
     u"dienthoai sodienthoai sdt sodt โทรศัพท์ เบอร์โทร เบอร์โทรศัพท์ หมายเลขโทรศัพท์ nomortelepon notelp telepon telp notelepon telefonnombor nombortelefon numerongtelepono telepono simu nambariyasimu nambayasimu ስልክ ስልክቁጥር waya lambarwaya lambarwaya fonu foonu ekwentị taleefan telefoni nomeroyatelefoni ucingo"},
    {Role::Number, 3,
     u"nummer nr numero numer cislo numar numri номер raqam nomre numara ნომერი 号码 號碼 番号 번호 رقم شماره نمبر מספר नंबर नम्बर নম্বর எண் nomor namba nambari เบอร์"},
    {Role::FirstName, 0,
     u"firstname first givenname given forename vorname rufname prenom nombredepila primernombre pronome primeironome nomeproprio nomedibattesimo voornaam roepnaam fornavn fornamn tilltalsnamn etunimi imie krestnijmeno jmenokrestni krstnemeno krstnomeno keresztnev utonev prenume "
     u"имя імя ім'я име ime eesnimi vardas vards emer emri ονομα isim ad adi onisim סםפרטי שםפרטי الاسمالاول الاسمالأول نامکوچک पहलानाम প্রথমনাম 名 名字 ten namadepan jinalakwanza"},
    {Role::LastName, 0,
     u"lastname last surname familyname family nachname familienname zuname nomdefamille apellido apellidos sobrenome apelido ultimonome cognome achternaam familienaam etternavn efternavn efternamn slektsnavn sukunimi nazwisko prijmeni priezvisko vezeteknev csaladnev numedefamilie "
     u"фамилия прізвище фамилия презиме фамилно prezime priimek perekonnanimi perenimi pavarde uzvards mbiemer mbiemri επωνυμο επιθετο soyad soyadi soyisim familiya שםמשפחה اللقب اسمالعائلة نامخانوادگی उपनाम পদবি 姓 姓氏 성 ho namabelakang jinalamwisho jinalafamilia"},
    {Role::Name, 0,
     u"name fullname contactname customername clientname customer client contact person recipientname displayname membername studentname patientname guestname vollername kundenname kunde kontakt ansprechpartner vorundnachname namevorname vornamename vornamenachname "
     u"nom nomcomplet nometprenom nomprenom prenomnom client nombre nombrecompleto nombreyapellido nombreyapellidos nombreapellido cliente nome nomecompleto nomeesobrenome nomeecognome nominativo naam volledigenaam klant klantnaam namn fulltnavn navn kundenavn kundnamn kund nimi koko nimikoko asiakas "
     u"nazwa imieinazwisko klient nazwaklienta jmeno celejmeno jmenoaprijmeni meno menoapriezvisko zakaznik nev teljesnev ugyfel nume numesiprenume numecomplet client imeiprezime imeinpriimek kupac stranka taisnimi vardaspavarde vardsuzvards emriiplote "
     u"фио полноеимя имяифамилия клиент контакт заказчик піб повнеімя імятапрізвище клієнт името имеифамилия клиенти имеипрезиме атыжөні ism ismi fio "
     u"ονοματεπωνυμο πελατησ πλήρεσονομα adsoyad adisoyadi advesoyad adisoyad isimsoyisim musteri musteriadi სახელი სახელიგვარი անուն שם שםמלא לקוח الاسم اسم الاسمالكامل العميل نام نامونامخانوادگی مشتری نامکامل نام "
     u"नाम पूरानाम ग्राहक নাম গ্রাহক નામ नाव பெயர் పేరు ಹೆಸರು പേര് නම 姓名 名称 客户 客户姓名 客户名称 客戶 姓名 名前 氏名 お名前 お客様名 顧客名 이름 성명 고객명 고객 ten hoten hovaten tenkhachhang khachhang ชื่อ ชื่อสกุล ชื่อนามสกุล ลูกค้า "
     u"nama namalengkap namapelanggan pelanggan pangalan buongpangalan jina jinakamili mteja ስም suna oruko aha magaca magac izina amazina igama anarana"},
    {Role::Language, 0,
     u"language lang locale preferredlanguage sprache langue idioma lingua taal sprog sprak kieli jezyk jazyk nyelv limba jezik keel kalba valoda gjuha язык мова език језик тіл til γλωσσα dil ენა լեզու שפה اللغة لغة زبان भाषा ভাষা ભાષા மொழி భాష ಭಾಷೆ ഭാഷ 语言 語言 言語 언어 ngonngu ภาษา bahasa wika lugha ቋንቋ harshe ede luqadda ururimi ulimi taalkode"},
    {Role::Region, 0,
     u"region country countrycode countryiso land landcode laendercode landerkennung pays codepays pais codigopais paese codicepaese nazione landskod maa maakoodi kraj kodkraju zeme krajina orszag tara drzava riik salis valsts shteti страна кодстраны країна държава држава ел davlat ulke ulkekodu χωρα ქვეყანა երկիր ארץ מדינה الدولة البلد بلد دولة کشور ملک देश দেশ દેશ நாடு దేశం 国家 國家 国 국가 나라 quocgia nuoc ประเทศ negara bansa nchi አገር kasa orileede dal igihugu izwe"},
    {Role::Email, 0,
     u"email emailaddress mail mailaddress emailadresse mailadresse emails correo correoelectronico adressemail courriel adresseemail adressecourriel mel indirizzoemail postaelettronica emailadres epost epostadress epostadresse sahkoposti sahkopostiosoite adresemail adresaemail emailcim adresadeemail eposta "
     u"почта электроннаяпочта эпочта имейл поща електроннапошта пошта елпошта ηλεκτρονικοταχυδρομειο mejl ელფოსტა էլփոստ אימייל דואל دואר البريد البريدالالكتروني بريدالكتروني ایمیل ईमेल ইমেইল ઇમેઇલ மின்னஞ்சல் ఇమెయిల్ 邮箱 电子邮件 电子邮箱 郵箱 電子郵件 メール メールアドレス 이메일 thudientu อีเมล อีเมล์ surel baruapepe"},
    {Role::Note, 0,
     u"note notes remark remarks comment comments memo annotation notiz notizen bemerkung bemerkungen anmerkung anmerkungen kommentar remarque remarques commentaire commentaires nota notas observacion observaciones comentario comentarios observacao observacoes osservazioni commento opmerking opmerkingen notitie notities anteckning anmarkning merknad bemaerkning huomautus huomio "
     u"uwaga uwagi notatka notatki poznamka poznamky megjegyzes jegyzet observatii nota napomena napomene opomba markus pastaba piezime shenim примечание примечания комментарий заметка заметки примітка примітки коментар бележка бележки напомена σημειωση σημειωσεισ σχολια not notlar aciklama שנערה הערה הערות ملاحظة ملاحظات یادداشت توضیحات टिप्पणी नोट মন্তব্য નોંધ குறிப்பு 备注 備註 備考 メモ 비고 메모 ghichu หมายเหตุ catatan keterangan tala maelezo dokezo"},
};
// clang-format on

constexpr int kPartOfHeader = 10; ///< added to the doubt when only one word of several is known
constexpr int kGenericWord = 3;   ///< doubt of words such as "No.": an order has one too

/// Latin letters that are one piece in Unicode, so that taking accents away leaves them.
QChar withoutStroke(QChar c)
{
    constexpr QStringView kStroked = u"đłøıħŧ";
    constexpr QStringView kPlain = u"dloiht";
    const qsizetype at = kStroked.indexOf(c);
    return at < 0 ? c : kPlain[at];
}

/// Lower case without accents, blanks and punctuation: "Mobile-No." and "mobile no" are the same. Marks that
/// change a word in Indic and Thai scripts stay.
QString fold(QStringView header)
{
    QString folded;
    for (const QChar c : header.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        const bool isAccent = c.category() == QChar::Mark_NonSpacing && c.script() == QChar::Script_Inherited;
        if ((c.isLetterOrNumber() || c.isMark()) && !isAccent)
            folded += withoutStroke(c);
    }
    return folded.normalized(QString::NormalizationForm_C);
}

using Meanings = QHash<QString, HeaderMeaning>;

Meanings readWords()
{
    Meanings meanings;
    for (const Words &row : kWords) {
        for (const QStringView word : QStringView(row.words).split(u' ', Qt::SkipEmptyParts)) {
            const QString key = fold(word);
            if (!meanings.contains(key))
                meanings.insert(key, {row.role, row.doubt});
        }
    }
    return meanings;
}

const Meanings &meanings()
{
    static const Meanings table = readWords();
    return table;
}

/// "Tel. (mobile)", "Phone 1", "E-mail (private)": one telling word is enough for these. "Company name" is
/// not a person's, and "date of last order" no surname.
bool tellsAlone(const HeaderMeaning &meaning)
{
    if (meaning.role == Role::Number)
        return meaning.doubt > 0 && meaning.doubt < kGenericWord;
    return meaning.role == Role::Email;
}

std::optional<HeaderMeaning> meaningOfParts(QStringView header)
{
    std::optional<HeaderMeaning> best;
    qsizetype start = 0;
    const auto consider = [&](QStringView word) {
        const auto found = meanings().constFind(fold(word));
        if (found == meanings().constEnd() || !tellsAlone(*found) || word.size() < 3)
            return;
        if (!best || found->doubt + kPartOfHeader < best->doubt)
            best = HeaderMeaning{found->role, found->doubt + kPartOfHeader};
    };
    for (qsizetype i = 0; i <= header.size(); ++i) {
        const bool isPart = i < header.size() && (header[i].isLetterOrNumber() || header[i].isMark());
        if (isPart)
            continue;
        consider(header.sliced(start, i - start));
        start = i + 1;
    }
    return best;
}

} // namespace

QLatin1StringView name(Role role)
{
    switch (role) {
    case Role::Number: return "number"_L1;
    case Role::Name: return "name"_L1;
    case Role::FirstName: return "first_name"_L1;
    case Role::LastName: return "last_name"_L1;
    case Role::Language: return "language"_L1;
    case Role::Region: return "region"_L1;
    case Role::Email: return "email"_L1;
    case Role::Note: return "note"_L1;
    case Role::LeftOut: return "-"_L1;
    case Role::Field: return {};
    }
    return {};
}

std::optional<HeaderMeaning> meaningOf(QStringView header)
{
    const auto found = meanings().constFind(fold(header));
    if (found != meanings().constEnd())
        return *found;
    return meaningOfParts(header);
}

} // namespace contacts
