#include "app/cli/help.h"

#include "app/cli/commandline.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Text for troff: a backslash and a leading dot or quote mean something there, and a hyphen is not a minus.
QString troff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString optionEntries(const std::vector<Option> &options)
{
    QString out;
    for (const Option &option : options) {
        out += u".TP\n.B "_s + troff(option.name);
        if (option.kind != Option::Kind::Flag)
            out += u" \\fI"_s + troff(option.value) + u"\\fR"_s;
        out += u'\n' + troff(option.help) + (option.isRequired ? u" (needed)."_s : u"."_s) + u'\n';
    }
    return out;
}

QString commandSection(const Command &command)
{
    QString out =
        u".SS "_s + troff(synopsis(command).section(u' ', 1)) + u'\n' + troff(command.summary) + u".\n"_s;
    for (const QString &paragraph : command.description.split(u'\n', Qt::SkipEmptyParts))
        out += u".PP\n"_s + troff(paragraph) + u'\n';
    out += optionEntries(command.options);
    for (const Example &example : command.examples)
        out += u".PP\n"_s + troff(example.meaning) + u":\n.nf\n    handbell\\-cli "_s + troff(example.line) +
               u"\n.fi\n"_s;
    return out;
}

const auto kEnd = uR"(.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
Failed; the reason is on standard error.
.TP
.B 2
Wrong usage.
.TP
.B 3
Finished, but some messages failed, are held or in doubt.
.TP
.B 4
Another program owns the profile.
.TP
.B 5
Stopped by a signal; the queue is kept.
.SH LINES
.TP
.B serial:/dev/ttyUSB0?baud=115200
A modem on a serial port; a bare path means the same.
.TP
.B tcp:127.0.0.1:7001
A modem behind TCP, such as ser2net or an Ethernet modem.
.TP
.B practice:?modems=2&profile=realistic&seed=7
Pretend modems inside the program; nothing leaves this PC.
.SH ENVIRONMENT
.TP
.B HANDBELL_PIN
The PIN of a SIM that asks for one. It is never kept.
.SH COPYING
GPL\-3.0\-or\-later.
)"_s;

} // namespace

QString manPage(const std::vector<Command> &table)
{
    QString out = u".TH HANDBELL\\-CLI 1 \"\" \"handbell %1\" \"User Commands\"\n"
                  ".SH NAME\nhandbell\\-cli \\- texts the people on a list through GSM modems\n"
                  ".SH SYNOPSIS\n.B handbell\\-cli\n[\\fB\\-\\-data\\fR \\fIDIR\\fR] [\\fB\\-\\-json\\fR] "
                  "\\fICOMMAND\\fR ...\n.SH OPTIONS\n"_s.arg(u"" HANDBELL_VERSION ""_s);
    out += optionEntries(globalOptions());
    out += u".SH COMMANDS\n"_s;
    for (const Command &command : table)
        out += commandSection(command);
    return out + kEnd;
}

} // namespace app
