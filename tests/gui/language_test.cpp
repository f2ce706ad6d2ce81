#include "app/language.h"
#include "app/pages/pagetable.h"
#include "app/text/countrytext.h"
#include "app/text/say.h"
#include "app/widgets/pagehead.h"
#include "tests/catch.h"
#include "tests/gui/gui.h"
#include "tests/gui/walk.h"
#include "tests/support/places.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <set>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source; ///< or the id, which is the text itself
    QStringList forms;
    bool isFinished = false;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message{xml.attributes().value("id"_L1).toString(), {}, false};
    const bool isPlural = xml.attributes().hasAttribute("numerus"_L1);
    while (xml.readNextStartElement()) {
        if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!isPlural)
                message.forms << xml.readElementText();
        } else if (const QString text = xml.readElementText(); message.source.isEmpty() && text.size() > 0) {
            message.source = text;
        }
        while (isPlural && xml.name() == "translation"_L1 && xml.readNextStartElement())
            message.forms << xml.readElementText();
    }
    return message;
}

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages.push_back(readMessage(xml));
    INFO(path.toStdString());
    CHECK(xml.error() == QXmlStreamReader::NoError);
    return messages;
}

/// %1, %n and tags, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%[0-9n]|<[^>]+>"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

QStringList files()
{
    const QDir folder(tests::sourceFolder() + u"/translations"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"handbell_*.ts"_s}))
        paths << folder.filePath(name);
    return paths;
}

/// Brings the files there to the sources of today.
bool update(const QString &folder)
{
    QProcess shell;
    shell.start(u"sh"_s, {tests::sourceFolder() + u"/translations/update.sh"_s, folder});
    return shell.waitForFinished(120'000) && shell.exitCode() == 0;
}

} // namespace

TEST_CASE("every sentence of the window is translated")
{
    const QTemporaryDir folder;
    for (const QString &path : files())
        REQUIRE(QFile::copy(path, folder.filePath(QFileInfo(path).fileName())));
    REQUIRE(update(folder.path()));
    REQUIRE(files().size() == 3);
    for (const QString &path : files()) {
        QStringList missing;
        const auto messages = messagesOf(folder.filePath(QFileInfo(path).fileName()));
        for (const Message &message : messages)
            if (!message.isFinished || message.forms.contains(QString()))
                missing << message.source;
        CAPTURE(path);
        CHECK(messages.size() > 20);
        CHECK(missing.join(u'\n') == QString());
        // Where lupdate loses sight of the class it takes the namespace, and nobody finds the sentence there.
        QFile file(folder.filePath(QFileInfo(path).fileName()));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("<name>app</name>"));
    }
}

TEST_CASE("a translation keeps what is put into it")
{
    QStringList broken;
    for (const QString &path : files())
        for (const Message &message : messagesOf(path))
            for (const QString &form : message.isFinished ? message.forms : QStringList())
                if (placeholders(form) != placeholders(message.source))
                    broken << message.source + u" -> "_s + form;
    CHECK(broken.join(u'\n') == QString());
}

TEST_CASE("sentences and words are those of the language")
{
    struct Case
    {
        QString locale;
        QString one;
        QString many;
        QString contacts;
        QString germany;
    };
    const Case c = GENERATE(
        Case{u"en_GB"_s, u"1 person deleted"_s, u"3 people deleted"_s, u"Contacts"_s, u"Germany"_s},
        Case{u"de_DE"_s, u"1 Person gelöscht"_s, u"3 Personen gelöscht"_s, u"Kontakte"_s, u"Deutschland"_s},
        Case{u"zh_CN"_s, u"已删除 1 个联系人"_s, u"已删除 3 个联系人"_s, u"联系人"_s, u"德国"_s},
        Case{u"fr_FR"_s, u"1 person deleted"_s, u"3 people deleted"_s, u"Contacts"_s, u"Germany"_s});
    const app::Language language{QLocale(c.locale)};
    CHECK(app::say("%n person(s) deleted", 1) == c.one);
    CHECK(app::say("%n person(s) deleted", 3) == c.many);
    CHECK(app::titleOf(*app::pageKind(u"contacts"_s)) == c.contacts);
    CHECK(app::countryName(contacts::Region::fromText(u"DE")) == c.germany);
}

TEST_CASE("no words are cut in any language")
{
    const QString locale = GENERATE(u"de_DE"_s, u"zh_CN"_s);
    const app::Language language{QLocale(locale)};
    tests::Gui gui;
    for (const app::PageKind &kind : app::pageTable())
        for (const QSize size : {QSize(1024, 640), QSize(1280, 800)}) {
            CAPTURE(kind.name, locale, size.width());
            gui.show(QString::fromLatin1(kind.name), size);
            CHECK(tests::cut(gui.window()).join(u'\n') == QString());
            CHECK(tests::unnamed(gui.window()).join(u'\n') == QString());
        }
}
