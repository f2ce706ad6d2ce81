#include "tests/modem/modemscript.h"

#include "tests/catch.h"

#include <QFile>
#include <QFileInfo>

namespace tests {

namespace {

/// "\r", "\n" and "\x1a" as octets.
QByteArray unescaped(QByteArrayView text)
{
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (text[i] != '\\') {
            octets += text[i];
        } else if (next == 'x') {
            octets += char(text.sliced(i + 2, 2).toInt(nullptr, 16));
            i += 3;
        } else {
            octets += next == 'r' ? '\r' : '\n';
            ++i;
        }
    }
    return octets;
}

/// What is said, whichever block or step it belongs to.
QByteArray *lastSaid(ModemScript &script)
{
    if (!script.steps.empty())
        return &script.steps.back().said;
    return script.blocks.empty() ? nullptr : &script.blocks.back().reply;
}

bool readSetting(QByteArrayView word, QByteArrayView value, ModemScript &script)
{
    if (word == "pin")
        script.pin = QString::fromLatin1(value);
    else if (word == "refuses")
        script.refusal = "\r\n" + value.toByteArray() + "\r\n";
    else if (word == "textend")
        script.textEnd = unescaped(value);
    else if (word == "echo")
        script.echo = value.toByteArray();
    else if (word == "never")
        script.never.push_back(value.toByteArray());
    else
        return false;
    return true;
}

bool readLine(QByteArrayView line, ModemScript &script)
{
    const qsizetype blank = line.indexOf(' ');
    const QByteArrayView word = line.first(blank < 0 ? line.size() : blank);
    const QByteArrayView rest = blank < 0 ? QByteArrayView{} : line.sliced(blank + 1);
    QByteArray *said = lastSaid(script);
    if (word == ">")
        script.blocks.push_back({rest.toByteArray(), {}});
    else if (word == "=")
        script.steps.push_back({rest.toByteArray(), {}, {}});
    else if (word == "<" && said)
        *said += "\r\n" + rest.toByteArray() + "\r\n";
    else if (word == "<=" && said)
        *said += unescaped(rest);
    else if (word == "-" && !script.steps.empty())
        script.steps.back().expected.push_back(QString::fromUtf8(rest));
    else
        return readSetting(word, rest, script);
    return true;
}

} // namespace

ModemScript readModemScript(const QString &path)
{
    ModemScript script;
    script.name = QFileInfo(path).baseName();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        CAPTURE(path.toStdString(), number, line.toStdString());
        if (!line.isEmpty() && !line.startsWith('#'))
            REQUIRE(readLine(line, script));
    }
    return script;
}

} // namespace tests
