<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="%n wait for an answer" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n waits for an answer</numerusform>
            <numerusform>%n wait for an answer</numerusform>
        </translation>
    </message>
    <message id="%n new text(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n new text</numerusform>
            <numerusform>%n new texts</numerusform>
        </translation>
    </message>
    <message id="%n answer(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message id="%n text(s) will be tried again" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n text will be tried again</numerusform>
            <numerusform>%n texts will be tried again</numerusform>
        </translation>
    </message>
    <message id="%n text(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message id="%n campaign(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message id="Letters of people's own data, such as %1, make %n text(s) dearer." numerus="yes">
        <source></source>
        <translation>
            <numerusform>Letters of people&apos;s own data, such as %1, make %n text dearer.</numerusform>
            <numerusform>Letters of people&apos;s own data, such as %1, make %n texts dearer.</numerusform>
        </translation>
    </message>
    <message id="The longest text takes %n part(s)." numerus="yes">
        <source></source>
        <translation>
            <numerusform>The longest text takes %n part.</numerusform>
            <numerusform>The longest text takes %n parts.</numerusform>
        </translation>
    </message>
    <message id="For %n person(s) a field of the text is empty." numerus="yes">
        <source></source>
        <translation>
            <numerusform>For %n person a field of the text is empty.</numerusform>
            <numerusform>For %n people a field of the text is empty.</numerusform>
        </translation>
    </message>
    <message id="%n text(s): " numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n text: </numerusform>
            <numerusform>%n texts: </numerusform>
        </translation>
    </message>
    <message id="%n part(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message id="%n number(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message id="%n contact(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message id="%n person(s) will be erased, with all texts to and from them. This cannot be undone." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n person will be erased, with all texts to and from them. This cannot be undone.</numerusform>
            <numerusform>%n people will be erased, with all texts to and from them. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message id="%1, %n person(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
    <message id="%n person(s) deleted" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n person deleted</numerusform>
            <numerusform>%n people deleted</numerusform>
        </translation>
    </message>
    <message id="%n person(s) added to %1" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n person added to %1</numerusform>
            <numerusform>%n people added to %1</numerusform>
        </translation>
    </message>
    <message id="%n person(s) taken out of %1" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n person taken out of %1</numerusform>
            <numerusform>%n people taken out of %1</numerusform>
        </translation>
    </message>
    <message id="%n person(s) opted out: no text goes to them" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n person opted out: no text goes to them</numerusform>
            <numerusform>%n people opted out: no text goes to them</numerusform>
        </translation>
    </message>
    <message id="%n person(s) erased" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n person erased</numerusform>
            <numerusform>%n people erased</numerusform>
        </translation>
    </message>
    <message id="%n person(s) exported" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n person exported</numerusform>
            <numerusform>%n people exported</numerusform>
        </translation>
    </message>
    <message id="%n text(s) in doubt" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n text in doubt</numerusform>
            <numerusform>%n texts in doubt</numerusform>
        </translation>
    </message>
    <message id="%n good" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n good</numerusform>
            <numerusform>%n good</numerusform>
        </translation>
    </message>
    <message id="%n unusable" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n unusable</numerusform>
            <numerusform>%n unusable</numerusform>
        </translation>
    </message>
    <message id="%n empty" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n empty</numerusform>
            <numerusform>%n empty</numerusform>
        </translation>
    </message>
    <message id="Of the first %n row(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Of the first %n row</numerusform>
            <numerusform>Of the first %n rows</numerusform>
        </translation>
    </message>
    <message id="%n row(s) read" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message id="%n row(s) hold no usable number. Repair them here, or save them for later." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n row holds no usable number. Repair it here, or save it for later.</numerusform>
            <numerusform>%n rows hold no usable number. Repair them here, or save them for later.</numerusform>
        </translation>
    </message>
    <message id="%n row(s) taken in" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n row taken in</numerusform>
            <numerusform>%n rows taken in</numerusform>
        </translation>
    </message>
    <message id="%n row(s) saved" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n row saved</numerusform>
            <numerusform>%n rows saved</numerusform>
        </translation>
    </message>
    <message id="%n wait for an answer, the oldest since %1" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n waits for an answer, since %1</numerusform>
            <numerusform>%n wait for an answer, the oldest since %1</numerusform>
        </translation>
    </message>
    <message id="%n modem(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n modem</numerusform>
            <numerusform>%n modems</numerusform>
        </translation>
    </message>
    <message id="It does not fit into %n parts." numerus="yes">
        <source></source>
        <translation>
            <numerusform>It does not fit into %n part.</numerusform>
            <numerusform>It does not fit into %n parts.</numerusform>
        </translation>
    </message>
    <message id="GSM-7; %n text(s) need Unicode, up to 70 characters in a part" numerus="yes">
        <source></source>
        <translation>
            <numerusform>GSM-7; %n text needs Unicode, up to 70 characters in a part</numerusform>
            <numerusform>GSM-7; %n texts need Unicode, up to 70 characters in a part</numerusform>
        </translation>
    </message>
    <message id="%n text(s) of " numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n text of </numerusform>
            <numerusform>%n texts of </numerusform>
        </translation>
    </message>
    <message id="%n second(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message id="%n minute(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message id="%n day(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message id="The rest of %n text(s), of which some parts are out, waits for the SIM %1." numerus="yes">
        <source></source>
        <translation>
            <numerusform>The rest of %n text, of which some parts are out, waits for the SIM %1.</numerusform>
            <numerusform>The rest of %n texts, of which some parts are out, waits for the SIM %1.</numerusform>
        </translation>
    </message>
    <message id="%n text(s) are out already." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n text is out already.</numerusform>
            <numerusform>%n texts are out already.</numerusform>
        </translation>
    </message>
    <message id="%n text(s) will not go out." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n text will not go out.</numerusform>
            <numerusform>%n texts will not go out.</numerusform>
        </translation>
    </message>
    <message id="Cancel %n text(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Cancel %n text</numerusform>
            <numerusform>Cancel %n texts</numerusform>
        </translation>
    </message>
    <message id="%n in doubt will be sent again" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n in doubt will be sent again</numerusform>
            <numerusform>%n in doubt will be sent again</numerusform>
        </translation>
    </message>
    <message id="%n in doubt counted as sent" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n in doubt counted as sent</numerusform>
            <numerusform>%n in doubt counted as sent</numerusform>
        </translation>
    </message>
    <message id="Why %n failed" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Why %n failed</numerusform>
            <numerusform>Why %n failed</numerusform>
        </translation>
    </message>
    <message id="%n are left out" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n is left out</numerusform>
            <numerusform>%n are left out</numerusform>
        </translation>
    </message>
    <message id="%n person(s) wait for an answer" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n person waits for an answer</numerusform>
            <numerusform>%n people wait for an answer</numerusform>
        </translation>
    </message>
    <message id="Import %n row(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message id="%n modem(s) need you" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n modem needs you</numerusform>
            <numerusform>%n modems need you</numerusform>
        </translation>
    </message>
    <message id="%n of them opted out." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n of them opted out.</numerusform>
            <numerusform>%n of them opted out.</numerusform>
        </translation>
    </message>
    <message id="%n try(s) left." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n try left.</numerusform>
            <numerusform>%n tries left.</numerusform>
        </translation>
    </message>
    <message id="%1 in the last %n day(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%1 in the last %n day</numerusform>
            <numerusform>%1 in the last %n days</numerusform>
        </translation>
    </message>
    <message id="%1 more than %n day(s) ago" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%1 more than %n day ago</numerusform>
            <numerusform>%1 more than %n days ago</numerusform>
        </translation>
    </message>
    <message id="%1 in the next %n day(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%1 in the next %n day</numerusform>
            <numerusform>%1 in the next %n days</numerusform>
        </translation>
    </message>
    <message id="%n row(s) resemble people who are here already" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n row resembles somebody who is here already</numerusform>
            <numerusform>%n rows resemble people who are here already</numerusform>
        </translation>
    </message>
    <message id="%n with a number that is here, and something else beside it" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n with a number that is here, and something else beside it</numerusform>
            <numerusform>%n with a number that is here, and something else beside it</numerusform>
        </translation>
    </message>
    <message id="%n with a name that is here, under another number" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n with a name that is here, under another number</numerusform>
            <numerusform>%n with a name that is here, under another number</numerusform>
        </translation>
    </message>
    <message id="The ledger contradicts itself in %n place(s)." numerus="yes">
        <source></source>
        <translation>
            <numerusform>The ledger contradicts itself in %n place.</numerusform>
            <numerusform>The ledger contradicts itself in %n places.</numerusform>
        </translation>
    </message>
    <message id="%n text(s) wait and go out when it is opened again." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n text waits and goes out when it is opened again.</numerusform>
            <numerusform>%n texts wait and go out when it is opened again.</numerusform>
        </translation>
    </message>
    <message id="%n word(s) cannot be read as phone numbers and are left out:" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n word cannot be read as a phone number and is left out:</numerusform>
            <numerusform>%n words cannot be read as phone numbers and are left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BannerStack</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CreditDialog</name>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every %n hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StatusStrip</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
