#include "app/text/codetext.h"

#include "app/text/say.h"
#include "app/text/statetext.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Kind = line::ErrorCode::Kind;
using Class = line::ErrorClass;

/// A code or a run of codes that deserves words of its own. An empty remedy leaves it to the class.
struct Row
{
    int first;
    int last;
    const char *happened;
    const char *remedy;
};

// clang-format off
// 3GPP TS 24.011 annex E-2, 23.040 9.2.3.22 and 27.005 3.2.5, with what modems add; sorted by code.
constexpr Row kCms[] = {
    {0, 0,     QT_TRID_NOOP("The modem could not do it and gave no reason."), QT_TRID_NOOP("Unplug the modem and plug it in again.")},
    {1, 1,     QT_TRID_NOOP("Nobody has this number."), QT_TRID_NOOP("Correct the number or take it off the list.")},
    {8, 8,     QT_TRID_NOOP("The operator has barred this SIM from sending."), QT_TRID_NOOP("Ask the operator why, or send by another SIM.")},
    {10, 10,   QT_TRID_NOOP("Texts from this SIM, or to this kind of number, are barred."), QT_TRID_NOOP("Ask the operator to lift the barring.")},
    {17, 17,   QT_TRID_NOOP("The network had a fault."), ""},
    {21, 21,   QT_TRID_NOOP("The network turned the text away: often no credit, a plan without texts, or a wrong service centre."), QT_TRID_NOOP("Check credit, plan and service centre of the SIM.")},
    {22, 22,   QT_TRID_NOOP("The network was busy."), ""},
    {27, 27,   QT_TRID_NOOP("The phone could not be reached in its network."), ""},
    {28, 28,   QT_TRID_NOOP("The network does not know this SIM or its service centre."), QT_TRID_NOOP("Check the service centre number, and that the SIM is active.")},
    {29, 29,   QT_TRID_NOOP("The network refused the service: often no credit, or a plan without texts."), QT_TRID_NOOP("Check credit and plan of the SIM.")},
    {30, 30,   QT_TRID_NOOP("The network does not know this person's number."), QT_TRID_NOOP("Correct the number or take it off the list.")},
    {38, 38,   QT_TRID_NOOP("The network was out of order; some operators also say so when the credit is used up."), QT_TRID_NOOP("Check the credit of the SIM.")},
    {41, 41,   QT_TRID_NOOP("The network could not take the text just now."), ""},
    {42, 42,   QT_TRID_NOOP("The network was crowded."), ""},
    {47, 47,   QT_TRID_NOOP("The network had no room for the text just now."), ""},
    {50, 50,   QT_TRID_NOOP("The plan of this SIM does not include texts, or its credit is used up."), QT_TRID_NOOP("Top it up or book texts with the operator.")},
    {69, 69,   QT_TRID_NOOP("The network does not offer this kind of text."), ""},
    {81, 81,   QT_TRID_NOOP("The modem and the network lost the thread of the conversation."), ""},
    {95, 99,   QT_TRID_NOOP("The network did not understand the text as it was coded."), QT_TRID_NOOP("Try it with plain characters and without extras.")},
    {111, 111, QT_TRID_NOOP("The network and the modem misunderstood each other."), ""},
    {127, 127, QT_TRID_NOOP("The network of this person could not be reached from here."), ""},
    {128, 130, QT_TRID_NOOP("The network does not take texts of this kind."), ""},
    {143, 143, QT_TRID_NOOP("The service centre does not know this kind of text."), ""},
    {144, 145, QT_TRID_NOOP("The service centre does not take this alphabet or message class."), QT_TRID_NOOP("Send it as an ordinary text, or with plain characters.")},
    {159, 159, QT_TRID_NOOP("The service centre does not take this coding."), QT_TRID_NOOP("Send it as an ordinary text, or with plain characters.")},
    {160, 175, QT_TRID_NOOP("The service centre could not carry out the request."), ""},
    {176, 176, QT_TRID_NOOP("The service centre does not take this form of text."), ""},
    {192, 192, QT_TRID_NOOP("The service centre was busy."), ""},
    {193, 193, QT_TRID_NOOP("This SIM is not booked at the service centre."), QT_TRID_NOOP("Check the service centre number with the operator.")},
    {194, 194, QT_TRID_NOOP("The service centre had a fault."), ""},
    {195, 195, QT_TRID_NOOP("The service centre cannot use this number."), QT_TRID_NOOP("Correct the number or take it off the list.")},
    {196, 196, QT_TRID_NOOP("Texts to this number are barred."), QT_TRID_NOOP("Take the number off the list or ask the operator.")},
    {197, 197, QT_TRID_NOOP("The service centre has this very text already."), ""},
    {198, 199, QT_TRID_NOOP("The service centre does not take this validity period."), ""},
    {208, 211, QT_TRID_NOOP("The store of the SIM or modem is full."), QT_TRID_NOOP("Handbell clears it; if it stays full, delete old texts on the SIM.")},
    {212, 213, QT_TRID_NOOP("The SIM was busy with its own menu."), ""},
    {255, 255, QT_TRID_NOOP("The network refused the text without a reason."), ""},
    {256, 256, QT_TRID_NOOP("The modem may not send just now."), ""},
    {257, 257, QT_TRID_NOOP("The SIM is barred."), QT_TRID_NOOP("Ask the operator why.")},
    {258, 258, QT_TRID_NOOP("The modem was busy."), ""},
    {259, 259, QT_TRID_NOOP("The modem broke off the text."), ""},
    {260, 260, QT_TRID_NOOP("The modem cannot use this number."), QT_TRID_NOOP("Correct the number or take it off the list.")},
    {262, 262, QT_TRID_NOOP("The SIM is blocked."), QT_TRID_NOOP("Ask the operator for a new SIM or its PUK.")},
    {300, 300, QT_TRID_NOOP("The modem had an inner fault."), QT_TRID_NOOP("Unplug it and plug it in again if it stays so.")},
    {301, 301, QT_TRID_NOOP("Another program is using the modem for texts."), QT_TRID_NOOP("End the other program; ModemManager is the usual one.")},
    {302, 302, QT_TRID_NOOP("The modem may not send now; often it is not yet registered in the network."), QT_TRID_NOOP("Check signal and registration.")},
    {303, 303, QT_TRID_NOOP("The modem cannot do this."), ""},
    {304, 305, QT_TRID_NOOP("The modem did not understand the text as it was handed over."), ""},
    {310, 310, QT_TRID_NOOP("There is no SIM in the modem."), QT_TRID_NOOP("Put the SIM in and plug the modem in again.")},
    {311, 311, QT_TRID_NOOP("The SIM asks for its PIN."), QT_TRID_NOOP("Enter it on the page Modems.")},
    {312, 312, QT_TRID_NOOP("The modem is locked and asks for its own code."), QT_TRID_NOOP("Enter the code of the seller of the modem.")},
    {313, 313, QT_TRID_NOOP("The SIM does not work."), QT_TRID_NOOP("Clean it or try another one.")},
    {314, 314, QT_TRID_NOOP("The SIM was busy."), ""},
    {315, 315, QT_TRID_NOOP("The modem refuses this SIM: it is locked to another operator."), QT_TRID_NOOP("Use a SIM of that operator, or an unlocked modem.")},
    {316, 316, QT_TRID_NOOP("The SIM is locked and asks for its PUK."), QT_TRID_NOOP("Enter the PUK in a phone; the operator knows it.")},
    {317, 318, QT_TRID_NOOP("The SIM asks for its second PIN."), ""},
    {320, 320, QT_TRID_NOOP("The store of the modem has a fault."), QT_TRID_NOOP("Unplug it and plug it in again.")},
    {321, 321, QT_TRID_NOOP("There is no text at this place of the store."), ""},
    {322, 322, QT_TRID_NOOP("The store of the SIM or modem is full."), QT_TRID_NOOP("Handbell clears it; if it stays full, delete old texts on the SIM.")},
    {330, 330, QT_TRID_NOOP("The SIM has no number of a service centre."), QT_TRID_NOOP("Ask the operator for the number and set it in a phone.")},
    {331, 331, QT_TRID_NOOP("The modem has no network."), QT_TRID_NOOP("Check the signal; a place nearer to the window often helps.")},
    {332, 332, QT_TRID_NOOP("The network did not answer in time."), ""},
    {340, 340, QT_TRID_NOOP("The modem expected no receipt."), ""},
    {500, 500, QT_TRID_NOOP("The modem gave no reason; most often it is missing credit, a wrong service centre or a weak signal."), QT_TRID_NOOP("Check credit, service centre and signal of the SIM.")},
    {512, 512, QT_TRID_NOOP("The text collided with one that just came in."), ""},
    {513, 514, QT_TRID_NOOP("The modem was busy."), ""},
    {515, 515, QT_TRID_NOOP("The modem was still starting."), ""},
    {516, 520, QT_TRID_NOOP("The modem did not take the text as it was handed over."), ""},
    {521, 521, QT_TRID_NOOP("The time for the answer of the network ran out."), ""},
    {522, 522, QT_TRID_NOOP("The modem may not send just now."), ""},
    {528, 528, QT_TRID_NOOP("The modem cannot use this number."), QT_TRID_NOOP("Correct the number or take it off the list.")},
    {532, 532, QT_TRID_NOOP("The SIM was not ready."), ""},
    {534, 535, QT_TRID_NOOP("The modem was busy."), ""},
    {538, 538, QT_TRID_NOOP("The modem did not take the text as it was handed over."), ""},
    {549, 554, QT_TRID_NOOP("The modem did not understand the text as it was handed over."), ""},
    {578, 646, QT_TRID_NOOP("The modem had no network."), QT_TRID_NOOP("Check signal and registration.")},
    {770, 770, QT_TRID_NOOP("The modem does not accept this SIM."), QT_TRID_NOOP("Check that the SIM is active and belongs to this modem.")},
    {2051, 2051, QT_TRID_NOOP("The network does not let this modem in."), QT_TRID_NOOP("Check that the SIM is active and the modem is not blocked.")},
};

// 3GPP TS 27.007 9.2, with what modems add.
constexpr Row kCme[] = {
    {0, 0,     QT_TRID_NOOP("The modem had an inner fault."), QT_TRID_NOOP("Unplug it and plug it in again if it stays so.")},
    {1, 2,     QT_TRID_NOOP("The modem has lost its connection inside."), QT_TRID_NOOP("Unplug it and plug it in again.")},
    {3, 3,     QT_TRID_NOOP("The modem may not do this now."), QT_TRID_NOOP("Check PIN and registration.")},
    {4, 4,     QT_TRID_NOOP("The modem cannot do this."), ""},
    {5, 7,     QT_TRID_NOOP("The modem is locked to another SIM."), QT_TRID_NOOP("Use that SIM, or an unlocked modem.")},
    {10, 10,   QT_TRID_NOOP("There is no SIM in the modem."), QT_TRID_NOOP("Put the SIM in and plug the modem in again.")},
    {11, 11,   QT_TRID_NOOP("The SIM asks for its PIN."), QT_TRID_NOOP("Enter it on the page Modems.")},
    {12, 12,   QT_TRID_NOOP("The SIM is locked and asks for its PUK."), QT_TRID_NOOP("Enter the PUK in a phone; the operator knows it.")},
    {13, 13,   QT_TRID_NOOP("The SIM does not work."), QT_TRID_NOOP("Clean it or try another one.")},
    {14, 14,   QT_TRID_NOOP("The SIM was busy."), ""},
    {15, 15,   QT_TRID_NOOP("This SIM does not belong here."), QT_TRID_NOOP("Use the SIM that the modem was sold with, or an unlocked modem.")},
    {16, 16,   QT_TRID_NOOP("The PIN was wrong. It is not tried again, since three wrong ones lock the SIM."), QT_TRID_NOOP("Give the right PIN.")},
    {17, 18,   QT_TRID_NOOP("The SIM asks for its second PIN."), ""},
    {20, 20,   QT_TRID_NOOP("The store of the SIM or modem is full."), QT_TRID_NOOP("Handbell clears it; if it stays full, delete old texts on the SIM.")},
    {21, 22,   QT_TRID_NOOP("There is no text at this place of the store."), ""},
    {23, 23,   QT_TRID_NOOP("The store of the modem has a fault."), QT_TRID_NOOP("Unplug it and plug it in again.")},
    {24, 27,   QT_TRID_NOOP("The modem cannot use this text or number."), QT_TRID_NOOP("Check number and text.")},
    {30, 30,   QT_TRID_NOOP("The modem has no network."), QT_TRID_NOOP("Check the signal; a place nearer to the window often helps.")},
    {31, 31,   QT_TRID_NOOP("The network did not answer in time."), ""},
    {32, 32,   QT_TRID_NOOP("The network lets this SIM make emergency calls only."), QT_TRID_NOOP("Check that the SIM is active and its plan is paid.")},
    {40, 48,   QT_TRID_NOOP("The modem is locked to another operator."), QT_TRID_NOOP("Use a SIM of that operator, or an unlocked modem.")},
    {50, 50,   QT_TRID_NOOP("The modem did not understand the command."), ""},
    {100, 100, QT_TRID_NOOP("The modem gave no reason."), QT_TRID_NOOP("Check credit, service centre and signal of the SIM.")},
    {103, 107, QT_TRID_NOOP("The network does not let this modem in."), QT_TRID_NOOP("Check that the SIM is active and the modem is not blocked.")},
    {111, 113, QT_TRID_NOOP("The SIM may not be used in this network or place."), QT_TRID_NOOP("Choose another operator or ask yours about roaming.")},
    {126, 126, QT_TRID_NOOP("The modem may not do this just now."), ""},
    {132, 134, QT_TRID_NOOP("The network does not offer this service to the SIM."), QT_TRID_NOOP("Ask the operator to book it.")},
    {148, 150, QT_TRID_NOOP("The network had a fault with data."), ""},
    {256, 256, QT_TRID_NOOP("The modem may not do this just now."), ""},
    {257, 257, QT_TRID_NOOP("The SIM is barred."), QT_TRID_NOOP("Ask the operator why.")},
    {258, 258, QT_TRID_NOOP("The modem was busy."), ""},
    {259, 259, QT_TRID_NOOP("The modem broke off."), ""},
    {262, 262, QT_TRID_NOOP("The SIM is blocked."), QT_TRID_NOOP("Ask the operator for a new SIM or its PUK.")},
    {515, 515, QT_TRID_NOOP("The modem was still starting."), ""},
};

struct ClassRow {
    Class errorClass;
    const char *happened; ///< for codes without a row
    const char *meaning;
    const char *remedy;
};

constexpr ClassRow kClasses[] = {
    {Class::Temporary,     QT_TRID_NOOP("The network could not take the text just now."), QT_TRID_NOOP("The text is tried again by itself."), QT_TRID_NOOP("Nothing needs to be done.")},
    {Class::Recipient,     QT_TRID_NOOP("The network refused this number."), QT_TRID_NOOP("This text was not sent and is not tried again."), QT_TRID_NOOP("Check the number.")},
    {Class::Account,       QT_TRID_NOOP("The network refuses this SIM."), QT_TRID_NOOP("This text was not sent; after three in a row the SIM is stopped, and what waits is kept."), QT_TRID_NOOP("Check credit and plan of the SIM, or send by another line.")},
    {Class::Modem,         QT_TRID_NOOP("The modem stumbled."), QT_TRID_NOOP("The text was not sent; it is tried again once the modem is set up anew."), QT_TRID_NOOP("Nothing needs to be done unless it happens often.")},
    {Class::Sim,           QT_TRID_NOOP("The SIM cannot be used."), QT_TRID_NOOP("Nothing is sent by this line until then; what waits is kept."), QT_TRID_NOOP("Check the SIM.")},
    {Class::Configuration, QT_TRID_NOOP("The text was refused as it stands."), QT_TRID_NOOP("It was not sent, and the same again would give the same answer."), QT_TRID_NOOP("Change the text or its settings.")},
    {Class::Storage,       QT_TRID_NOOP("The store of the SIM or modem is full."), QT_TRID_NOOP("The text was not sent; it is tried again when there is room."), QT_TRID_NOOP("Delete old texts on the SIM if it stays full.")},
    {Class::Unknown,       QT_TRID_NOOP("The modem gave no reason."), QT_TRID_NOOP("The text was not sent; it is tried twice more, then the line pauses."), QT_TRID_NOOP("Check credit, service centre and signal of the SIM.")},
};
// clang-format on

const Row *find(std::span<const Row> rows, int code)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Row &row) { return row.first <= code && code <= row.last; });
    return found == rows.end() ? nullptr : &*found;
}

const Row *rowOf(const line::ErrorCode &code)
{
    if (code.kind == Kind::Cms)
        return find(kCms, code.number);
    return code.kind == Kind::Cme ? find(kCme, code.number) : nullptr;
}

const ClassRow &rowOf(Class errorClass)
{
    return *std::find_if(std::begin(kClasses), std::end(kClasses),
                         [&](const ClassRow &row) { return row.errorClass == errorClass; });
}

QLatin1StringView nameOf(line::Unknown::Why why)
{
    switch (why) {
    case line::Unknown::Why::Silence: return "silence"_L1;
    case line::Unknown::Why::LineLost: return "line_lost"_L1;
    case line::Unknown::Why::ModemRestarted: return "modem_restarted"_L1;
    case line::Unknown::Why::AmbiguousAnswer: return {};
    }
    return {};
}

QString happenedOf(const line::ErrorCode &code, const ClassRow &byClass)
{
    if (const Row *row = rowOf(code))
        return say(row->happened);
    if (code.kind == Kind::Text)
        return say("The modem said \u201c%1\u201d.").arg(code.text);
    return say(byClass.happened);
}

} // namespace

QString Explanation::toString() const
{
    QString all = happened;
    for (const QString &sentence : {meaning, remedy})
        if (!sentence.isEmpty())
            all += (all.isEmpty() ? QString() : u" "_s) + sentence;
    return all;
}

Explanation Explanation::onCommandLine() const
{
    return {happened, meaning, command.isEmpty() ? remedy : command};
}

Explanation explain(const line::ErrorCode &code, line::ErrorClass errorClass)
{
    const ClassRow &byClass = rowOf(errorClass);
    const Row *row = rowOf(code);
    const bool hasRemedy = row && row->remedy[0];
    return {happenedOf(code, byClass), say(byClass.meaning), say(hasRemedy ? row->remedy : byClass.remedy)};
}

QString details(const line::ErrorCode &code)
{
    switch (code.kind) {
    case Kind::Cms: return u"+CMS ERROR: %1"_s.arg(code.number);
    case Kind::Cme: return u"+CME ERROR: %1"_s.arg(code.number);
    case Kind::Text: return code.text;
    case Kind::Plain: return u"ERROR"_s;
    }
    return {};
}

std::optional<line::ErrorCode> codeKept(const QString &code)
{
    const bool isCms = code.startsWith(u"CMS "_s);
    bool isNumber = false;
    const int number = code.mid(4).toInt(&isNumber);
    if (!isNumber || !(isCms || code.startsWith(u"CME "_s)))
        return {};
    return line::ErrorCode{isCms ? Kind::Cms : Kind::Cme, number, {}};
}

QString codeSentence(const QString &code)
{
    if (code.isEmpty())
        return {};
    for (const auto why :
         {line::Unknown::Why::Silence, line::Unknown::Why::LineLost, line::Unknown::Why::ModemRestarted})
        if (code == nameOf(why))
            return sentence(why);
    if (const auto kept = codeKept(code))
        return explain(*kept, Class::Unknown).happened;
    if (code == u"ERROR"_s)
        return explain({}, Class::Unknown).happened;
    return say("The modem said \u201c%1\u201d.").arg(code);
}

QString reportSentence(int status)
{
    // clang-format off
    static constexpr Row rows[] = {
        {0x00, 0x00, QT_TRID_NOOP("The phone has received it."), ""},
        {0x01, 0x01, QT_TRID_NOOP("The service centre passed it on and cannot say more."), ""},
        {0x02, 0x02, QT_TRID_NOOP("The service centre replaced it by a later text."), ""},
        {0x03, 0x1f, QT_TRID_NOOP("The service centre is done with it."), ""},
        {0x20, 0x3f, QT_TRID_NOOP("The network is still trying: the phone is off or out of reach."), ""},
        {0x40, 0x40, QT_TRID_NOOP("The phone could not take it."), ""},
        {0x41, 0x41, QT_TRID_NOOP("The phone and the network did not understand each other."), ""},
        {0x42, 0x42, QT_TRID_NOOP("The phone's network cannot be reached."), ""},
        {0x43, 0x43, QT_TRID_NOOP("The phone cannot be reached under this number."), ""},
        {0x44, 0x44, QT_TRID_NOOP("The phone's network did not grant the service it asked for."), ""},
        {0x45, 0x45, QT_TRID_NOOP("The phone's network does not let texts through to it."), ""},
        {0x46, 0x46, QT_TRID_NOOP("The phone stayed off or out of reach until the text's time was over."), ""},
        {0x47, 0x47, QT_TRID_NOOP("The sender had it deleted at the service centre."), ""},
        {0x48, 0x48, QT_TRID_NOOP("The service centre deleted it."), ""},
        {0x49, 0x49, QT_TRID_NOOP("The service centre does not know it any more."), ""},
        {0x4a, 0x5f, QT_TRID_NOOP("The network gave up for good."), ""},
        {0x60, 0x7f, QT_TRID_NOOP("The network tried for a while and gave up."), ""},
    };
    // clang-format on
    const Row *row = find(rows, status);
    return row ? say(row->happened) : say("The network sent a report that says nothing certain.");
}

} // namespace app
