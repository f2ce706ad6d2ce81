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
    {0, 0,     "The modem could not do it and gave no reason.", "Unplug the modem and plug it in again."},
    {1, 1,     "Nobody has this number.", "Correct the number or take it off the list."},
    {8, 8,     "The operator has barred this SIM from sending.", "Ask the operator why, or send by another SIM."},
    {10, 10,   "Texts from this SIM, or to this kind of number, are barred.", "Ask the operator to lift the barring."},
    {17, 17,   "The network had a fault.", ""},
    {21, 21,   "The network turned the text away: often no credit, a plan without texts, or a wrong service centre.", "Check credit, plan and service centre of the SIM."},
    {22, 22,   "The network was busy.", ""},
    {27, 27,   "The phone could not be reached in its network.", ""},
    {28, 28,   "The network does not know this SIM or its service centre.", "Check the service centre number, and that the SIM is active."},
    {29, 29,   "The network refused the service: often no credit, or a plan without texts.", "Check credit and plan of the SIM."},
    {30, 30,   "The network does not know this person's number.", "Correct the number or take it off the list."},
    {38, 38,   "The network was out of order; some operators also say so when the credit is used up.", "Check the credit of the SIM."},
    {41, 41,   "The network could not take the text just now.", ""},
    {42, 42,   "The network was crowded.", ""},
    {47, 47,   "The network had no room for the text just now.", ""},
    {50, 50,   "The plan of this SIM does not include texts, or its credit is used up.", "Top it up or book texts with the operator."},
    {69, 69,   "The network does not offer this kind of text.", ""},
    {81, 81,   "The modem and the network lost the thread of the conversation.", ""},
    {95, 99,   "The network did not understand the text as it was coded.", "Try it with plain characters and without extras."},
    {111, 111, "The network and the modem misunderstood each other.", ""},
    {127, 127, "The network of this person could not be reached from here.", ""},
    {128, 130, "The network does not take texts of this kind.", ""},
    {143, 143, "The service centre does not know this kind of text.", ""},
    {144, 145, "The service centre does not take this alphabet or message class.", "Send it without --class, or with plain characters."},
    {159, 159, "The service centre does not take this coding.", "Send it without --class, or with plain characters."},
    {160, 175, "The service centre could not carry out the request.", ""},
    {176, 176, "The service centre does not take this form of text.", ""},
    {192, 192, "The service centre was busy.", ""},
    {193, 193, "This SIM is not booked at the service centre.", "Check the service centre number with the operator."},
    {194, 194, "The service centre had a fault.", ""},
    {195, 195, "The service centre cannot use this number.", "Correct the number or take it off the list."},
    {196, 196, "Texts to this number are barred.", "Take the number off the list or ask the operator."},
    {197, 197, "The service centre has this very text already.", ""},
    {198, 199, "The service centre does not take this validity period.", ""},
    {208, 211, "The store of the SIM or modem is full.", "Handbell clears it; if it stays full, delete old texts on the SIM."},
    {212, 213, "The SIM was busy with its own menu.", ""},
    {255, 255, "The network refused the text without a reason.", ""},
    {256, 256, "The modem may not send just now.", ""},
    {257, 257, "The SIM is barred.", "Ask the operator why."},
    {258, 258, "The modem was busy.", ""},
    {259, 259, "The modem broke off the text.", ""},
    {260, 260, "The modem cannot use this number.", "Correct the number or take it off the list."},
    {262, 262, "The SIM is blocked.", "Ask the operator for a new SIM or its PUK."},
    {300, 300, "The modem had an inner fault.", "Unplug it and plug it in again if it stays so."},
    {301, 301, "Another program is using the modem for texts.", "End the other program; ModemManager is the usual one."},
    {302, 302, "The modem may not send now; often it is not yet registered in the network.", "Check signal and registration."},
    {303, 303, "The modem cannot do this.", ""},
    {304, 305, "The modem did not understand the text as it was handed over.", ""},
    {310, 310, "There is no SIM in the modem.", "Put the SIM in and plug the modem in again."},
    {311, 311, "The SIM asks for its PIN.", "Give it with --pin-file or HANDBELL_PIN."},
    {312, 312, "The modem is locked and asks for its own code.", "Enter the code of the seller of the modem."},
    {313, 313, "The SIM does not work.", "Clean it or try another one."},
    {314, 314, "The SIM was busy.", ""},
    {315, 315, "The modem refuses this SIM: it is locked to another operator.", "Use a SIM of that operator, or an unlocked modem."},
    {316, 316, "The SIM is locked and asks for its PUK.", "Enter the PUK in a phone; the operator knows it."},
    {317, 318, "The SIM asks for its second PIN.", ""},
    {320, 320, "The store of the modem has a fault.", "Unplug it and plug it in again."},
    {321, 321, "There is no text at this place of the store.", ""},
    {322, 322, "The store of the SIM or modem is full.", "Handbell clears it; if it stays full, delete old texts on the SIM."},
    {330, 330, "The SIM has no number of a service centre.", "Ask the operator for the number and set it in a phone."},
    {331, 331, "The modem has no network.", "Check the signal; a place nearer to the window often helps."},
    {332, 332, "The network did not answer in time.", ""},
    {340, 340, "The modem expected no receipt.", ""},
    {500, 500, "The modem gave no reason; most often it is missing credit, a wrong service centre or a weak signal.", "Check credit, service centre and signal of the SIM."},
    {512, 512, "The text collided with one that just came in.", ""},
    {513, 514, "The modem was busy.", ""},
    {515, 515, "The modem was still starting.", ""},
    {516, 520, "The modem did not take the text as it was handed over.", ""},
    {521, 521, "The time for the answer of the network ran out.", ""},
    {522, 522, "The modem may not send just now.", ""},
    {528, 528, "The modem cannot use this number.", "Correct the number or take it off the list."},
    {532, 532, "The SIM was not ready.", ""},
    {534, 535, "The modem was busy.", ""},
    {538, 538, "The modem did not take the text as it was handed over.", ""},
    {549, 554, "The modem did not understand the text as it was handed over.", ""},
    {578, 646, "The modem had no network.", "Check signal and registration."},
    {770, 770, "The modem does not accept this SIM.", "Check that the SIM is active and belongs to this modem."},
    {2051, 2051, "The network does not let this modem in.", "Check that the SIM is active and the modem is not blocked."},
};

// 3GPP TS 27.007 9.2, with what modems add.
constexpr Row kCme[] = {
    {0, 0,     "The modem had an inner fault.", "Unplug it and plug it in again if it stays so."},
    {1, 2,     "The modem has lost its connection inside.", "Unplug it and plug it in again."},
    {3, 3,     "The modem may not do this now.", "Check PIN and registration."},
    {4, 4,     "The modem cannot do this.", ""},
    {5, 7,     "The modem is locked to another SIM.", "Use that SIM, or an unlocked modem."},
    {10, 10,   "There is no SIM in the modem.", "Put the SIM in and plug the modem in again."},
    {11, 11,   "The SIM asks for its PIN.", "Give it with --pin-file or HANDBELL_PIN."},
    {12, 12,   "The SIM is locked and asks for its PUK.", "Enter the PUK in a phone; the operator knows it."},
    {13, 13,   "The SIM does not work.", "Clean it or try another one."},
    {14, 14,   "The SIM was busy.", ""},
    {15, 15,   "This SIM does not belong here.", "Use the SIM that the modem was sold with, or an unlocked modem."},
    {16, 16,   "The PIN was wrong. It is not tried again, since three wrong ones lock the SIM.", "Give the right PIN."},
    {17, 18,   "The SIM asks for its second PIN.", ""},
    {20, 20,   "The store of the SIM or modem is full.", "Handbell clears it; if it stays full, delete old texts on the SIM."},
    {21, 22,   "There is no text at this place of the store.", ""},
    {23, 23,   "The store of the modem has a fault.", "Unplug it and plug it in again."},
    {24, 27,   "The modem cannot use this text or number.", "Check number and text."},
    {30, 30,   "The modem has no network.", "Check the signal; a place nearer to the window often helps."},
    {31, 31,   "The network did not answer in time.", ""},
    {32, 32,   "The network lets this SIM make emergency calls only.", "Check that the SIM is active and its plan is paid."},
    {40, 48,   "The modem is locked to another operator.", "Use a SIM of that operator, or an unlocked modem."},
    {50, 50,   "The modem did not understand the command.", ""},
    {100, 100, "The modem gave no reason.", "Check credit, service centre and signal of the SIM."},
    {103, 107, "The network does not let this modem in.", "Check that the SIM is active and the modem is not blocked."},
    {111, 113, "The SIM may not be used in this network or place.", "Choose another operator or ask yours about roaming."},
    {126, 126, "The modem may not do this just now.", ""},
    {132, 134, "The network does not offer this service to the SIM.", "Ask the operator to book it."},
    {148, 150, "The network had a fault with data.", ""},
    {256, 256, "The modem may not do this just now.", ""},
    {257, 257, "The SIM is barred.", "Ask the operator why."},
    {258, 258, "The modem was busy.", ""},
    {259, 259, "The modem broke off.", ""},
    {262, 262, "The SIM is blocked.", "Ask the operator for a new SIM or its PUK."},
    {515, 515, "The modem was still starting.", ""},
};

struct ClassRow {
    Class errorClass;
    const char *happened; ///< for codes without a row
    const char *meaning;
    const char *remedy;
};

constexpr ClassRow kClasses[] = {
    {Class::Temporary,     "The network could not take the text just now.", "The text is tried again by itself.", "Nothing needs to be done."},
    {Class::Recipient,     "The network refused this number.", "This text was not sent and is not tried again.", "Check the number."},
    {Class::Account,       "The network refuses this SIM.", "This text was not sent; after three in a row the SIM is stopped, and what waits is kept.", "Check credit and plan of the SIM, or send by another line."},
    {Class::Modem,         "The modem stumbled.", "The text was not sent; it is tried again once the modem is set up anew.", "Nothing needs to be done unless it happens often."},
    {Class::Sim,           "The SIM cannot be used.", "Nothing is sent by this line until then; what waits is kept.", "Check the SIM."},
    {Class::Configuration, "The text was refused as it stands.", "It was not sent, and the same again would give the same answer.", "Change the text or its settings."},
    {Class::Storage,       "The store of the SIM or modem is full.", "The text was not sent; it is tried again when there is room.", "Delete old texts on the SIM if it stays full."},
    {Class::Unknown,       "The modem gave no reason.", "The text was not sent; it is tried twice more, then the line pauses.", "Check credit, service centre and signal of the SIM."},
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
        {0x00, 0x00, "The phone has received it.", ""},
        {0x01, 0x01, "The service centre passed it on and cannot say more.", ""},
        {0x02, 0x02, "The service centre replaced it by a later text.", ""},
        {0x03, 0x1f, "The service centre is done with it.", ""},
        {0x20, 0x3f, "The network is still trying: the phone is off or out of reach.", ""},
        {0x40, 0x40, "The phone could not take it.", ""},
        {0x41, 0x41, "The phone and the network did not understand each other.", ""},
        {0x42, 0x42, "The phone's network cannot be reached.", ""},
        {0x43, 0x43, "The phone cannot be reached under this number.", ""},
        {0x44, 0x44, "The phone's network did not grant the service it asked for.", ""},
        {0x45, 0x45, "The phone's network does not let texts through to it.", ""},
        {0x46, 0x46, "The phone stayed off or out of reach until the text's time was over.", ""},
        {0x47, 0x47, "The sender had it deleted at the service centre.", ""},
        {0x48, 0x48, "The service centre deleted it.", ""},
        {0x49, 0x49, "The service centre does not know it any more.", ""},
        {0x4a, 0x5f, "The network gave up for good.", ""},
        {0x60, 0x7f, "The network tried for a while and gave up.", ""},
    };
    // clang-format on
    const Row *row = find(rows, status);
    return say(row ? row->happened : "The network sent a report that says nothing certain.");
}

} // namespace app
