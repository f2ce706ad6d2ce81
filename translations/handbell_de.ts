<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message id="%n wait for an answer" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n wartet auf Antwort</numerusform>
            <numerusform>%n warten auf Antwort</numerusform>
        </translation>
    </message>
    <message id="%n new text(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n neue SMS</numerusform>
            <numerusform>%n neue SMS</numerusform>
        </translation>
    </message>
    <message id="%n answer(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message id="%n text(s) will be tried again" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n SMS wird erneut versucht</numerusform>
            <numerusform>%n SMS werden erneut versucht</numerusform>
        </translation>
    </message>
    <message id="%n text(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message id="%n campaign(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Kampagne</numerusform>
            <numerusform>%n Kampagnen</numerusform>
        </translation>
    </message>
    <message id="“%1” makes every text dearer: a part then holds 70 characters instead of 160.">
        <source></source>
        <translation>„%1“ macht jede SMS teurer: Ein Teil fasst dann 70 statt 160 Zeichen.</translation>
    </message>
    <message id="“%1” counts as two characters.">
        <source></source>
        <translation>„%1“ zählt als zwei Zeichen.</translation>
    </message>
    <message id="Write a plain space">
        <source></source>
        <translation>Einfaches Leerzeichen</translation>
    </message>
    <message id="Write %1">
        <source></source>
        <translation>%1 schreiben</translation>
    </message>
    <message id="Letters of people's own data, such as %1, make %n text(s) dearer." numerus="yes">
        <source></source>
        <translation>
            <numerusform>Buchstaben aus den Daten der Personen, etwa %1, machen %n SMS teurer.</numerusform>
            <numerusform>Buchstaben aus den Daten der Personen, etwa %1, machen %n SMS teurer.</numerusform>
        </translation>
    </message>
    <message id="Write a text first.">
        <source></source>
        <translation>Schreiben Sie zuerst einen Text.</translation>
    </message>
    <message id="Nobody has a field “%1”.">
        <source></source>
        <translation>Niemand hat ein Feld „%1“.</translation>
    </message>
    <message id="Take it out">
        <source></source>
        <translation>Herausnehmen</translation>
    </message>
    <message id="The longest text takes %n part(s)." numerus="yes">
        <source></source>
        <translation>
            <numerusform>Die längste SMS braucht %n Teil.</numerusform>
            <numerusform>Die längste SMS braucht %n Teile.</numerusform>
        </translation>
    </message>
    <message id="For %n person(s) a field of the text is empty." numerus="yes">
        <source></source>
        <translation>
            <numerusform>Bei %n Person ist ein Feld im Text leer.</numerusform>
            <numerusform>Bei %n Personen ist ein Feld im Text leer.</numerusform>
        </translation>
    </message>
    <message id="Set a word for %1">
        <source></source>
        <translation>Ersatzwort für %1</translation>
    </message>
    <message id="Plain letters, and nothing is missing.">
        <source></source>
        <translation>Einfache Buchstaben, und nichts fehlt.</translation>
    </message>
    <message id="Everyone">
        <source></source>
        <translation>Alle</translation>
    </message>
    <message id="%n text(s): " numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n SMS: </numerusform>
            <numerusform>%n SMS: </numerusform>
        </translation>
    </message>
    <message id="%n part(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message id="%n number(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message id="Hold them and ask me">
        <source></source>
        <translation>Zurückhalten und mich fragen</translation>
    </message>
    <message id="Send them again">
        <source></source>
        <translation>Erneut senden</translation>
    </message>
    <message id="Count them as sent">
        <source></source>
        <translation>Als gesendet zählen</translation>
    </message>
    <message id="%n contact(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message id="%n person(s) will be erased, with all texts to and from them. This cannot be undone." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Person wird endgültig gelöscht, mit allen SMS an sie und von ihr. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Personen werden endgültig gelöscht, mit allen SMS an sie und von ihnen. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message id="%1, %n person(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%1, %n Person</numerusform>
            <numerusform>%1, %n Personen</numerusform>
        </translation>
    </message>
    <message id="%n person(s) deleted" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Person gelöscht</numerusform>
            <numerusform>%n Personen gelöscht</numerusform>
        </translation>
    </message>
    <message id="%n person(s) added to %1" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Person in %1 aufgenommen</numerusform>
            <numerusform>%n Personen in %1 aufgenommen</numerusform>
        </translation>
    </message>
    <message id="%n person(s) taken out of %1" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Person aus %1 entfernt</numerusform>
            <numerusform>%n Personen aus %1 entfernt</numerusform>
        </translation>
    </message>
    <message id="%n person(s) opted out: no text goes to them" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Person abgemeldet: Keine SMS geht an sie</numerusform>
            <numerusform>%n Personen abgemeldet: Keine SMS geht an sie</numerusform>
        </translation>
    </message>
    <message id="%n person(s) erased" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Person endgültig gelöscht</numerusform>
            <numerusform>%n Personen endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message id="%n person(s) exported" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Person exportiert</numerusform>
            <numerusform>%n Personen exportiert</numerusform>
        </translation>
    </message>
    <message id="%n text(s) in doubt" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n SMS ungewiss</numerusform>
            <numerusform>%n SMS ungewiss</numerusform>
        </translation>
    </message>
    <message id="%n good" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n gut</numerusform>
            <numerusform>%n gut</numerusform>
        </translation>
    </message>
    <message id="%n unusable" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n unbrauchbar</numerusform>
            <numerusform>%n unbrauchbar</numerusform>
        </translation>
    </message>
    <message id="%n empty" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n leer</numerusform>
            <numerusform>%n leer</numerusform>
        </translation>
    </message>
    <message id="Of the first %n row(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Geprüft: erste %n Zeile</numerusform>
            <numerusform>Geprüft: erste %n Zeilen</numerusform>
        </translation>
    </message>
    <message id="%n row(s) read" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message id="%n row(s) hold no usable number. Repair them here, or save them for later." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Zeile enthält keine brauchbare Nummer. Hier korrigieren oder für später speichern.</numerusform>
            <numerusform>%n Zeilen enthalten keine brauchbare Nummer. Hier korrigieren oder für später speichern.</numerusform>
        </translation>
    </message>
    <message id="%n row(s) taken in" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Zeile aufgenommen</numerusform>
            <numerusform>%n Zeilen aufgenommen</numerusform>
        </translation>
    </message>
    <message id="%n row(s) saved" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Zeile gespeichert</numerusform>
            <numerusform>%n Zeilen gespeichert</numerusform>
        </translation>
    </message>
    <message id="May have opted out">
        <source></source>
        <translation>Vielleicht abgemeldet</translation>
    </message>
    <message id="Opted out">
        <source></source>
        <translation>Abgemeldet</translation>
    </message>
    <message id="Practice">
        <source></source>
        <translation>Übung</translation>
    </message>
    <message id="%n wait for an answer, the oldest since %1" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n wartet auf Antwort, seit %1</numerusform>
            <numerusform>%n warten auf Antwort, die erste seit %1</numerusform>
        </translation>
    </message>
    <message id="Practice modem">
        <source></source>
        <translation>Übungsmodem</translation>
    </message>
    <message id="%n modem(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Modem</numerusform>
            <numerusform>%n Modems</numerusform>
        </translation>
    </message>
    <message id="The modem said “%1”.">
        <source></source>
        <translation>Das Modem meldete „%1“.</translation>
    </message>
    <message id="The character at %1 is not in the 7-bit alphabet.">
        <source></source>
        <translation>Das Zeichen an Stelle %1 gehört nicht zum 7-Bit-Alphabet.</translation>
    </message>
    <message id="It does not fit into %n parts." numerus="yes">
        <source></source>
        <translation>
            <numerusform>Es passt nicht in %n Teil.</numerusform>
            <numerusform>Es passt nicht in %n Teile.</numerusform>
        </translation>
    </message>
    <message id="There is no national table for this language.">
        <source></source>
        <translation>Für diese Sprache gibt es keine nationale Tabelle.</translation>
    </message>
    <message id="The reference does not fit into its bits, 8 or 16.">
        <source></source>
        <translation>Die Referenz passt nicht in ihre Bits, 8 oder 16.</translation>
    </message>
    <message id="A port does not fit into its bits, 8 or 16.">
        <source></source>
        <translation>Ein Port passt nicht in seine Bits, 8 oder 16.</translation>
    </message>
    <message id="The number must have up to 20 digits, with a + in front if it is international.">
        <source></source>
        <translation>Die Nummer darf höchstens 20 Ziffern haben, mit einem + davor, wenn sie international ist.</translation>
    </message>
    <message id="The service centre must be a number of up to 20 digits.">
        <source></source>
        <translation>Die SMS-Zentrale muss eine Nummer mit höchstens 20 Ziffern sein.</translation>
    </message>
    <message id="Text and header take more than 140 octets.">
        <source></source>
        <translation>Text und Kopf brauchen mehr als 140 Oktette.</translation>
    </message>
    <message id="The data coding names another alphabet than the text is in.">
        <source></source>
        <translation>Die Datenkodierung nennt ein anderes Alphabet als das des Textes.</translation>
    </message>
    <message id="The time cannot be written.">
        <source></source>
        <translation>Die Zeit lässt sich nicht schreiben.</translation>
    </message>
    <message id="The message class must be 0 to 3.">
        <source></source>
        <translation>Die Nachrichtenklasse muss 0 bis 3 sein.</translation>
    </message>
    <message id="The character at %1 is no hexadecimal digit.">
        <source></source>
        <translation>Das Zeichen an Stelle %1 ist keine Hexadezimalziffer.</translation>
    </message>
    <message id="The last octet has only one digit.">
        <source></source>
        <translation>Das letzte Oktett hat nur eine Ziffer.</translation>
    </message>
    <message id="The PDU ends inside a field.">
        <source></source>
        <translation>Die PDU endet mitten in einem Feld.</translation>
    </message>
    <message id="This message type is reserved.">
        <source></source>
        <translation>Dieser Nachrichtentyp ist reserviert.</translation>
    </message>
    <message id="The header is longer than the user data it stands in.">
        <source></source>
        <translation>Der Kopf ist länger als die Nutzdaten, in denen er steht.</translation>
    </message>
    <message id="The report reads neither as an acknowledgement nor as an error; say which it is.">
        <source></source>
        <translation>Der Bericht lässt sich weder als Bestätigung noch als Fehler lesen; geben Sie an, was er ist.</translation>
    </message>
    <message id="the profile">
        <source></source>
        <translation>dem Profil</translation>
    </message>
    <message id="There is no ledger in %1 yet.">
        <source></source>
        <translation>In %1 gibt es noch keine Datenbank.</translation>
    </message>
    <message id="The first import or send makes one.">
        <source></source>
        <translation>Der erste Import oder Versand legt sie an.</translation>
    </message>
    <message id="Another program keeps the ledger locked.">
        <source></source>
        <translation>Ein anderes Programm hält die Datenbank gesperrt.</translation>
    </message>
    <message id="Nothing was changed.">
        <source></source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message id="Try again when it is done.">
        <source></source>
        <translation>Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message id="The profile is in use by another Handbell.">
        <source></source>
        <translation>Das Profil ist in einem anderen Handbell geöffnet.</translation>
    </message>
    <message id="Wait until it is done, or end it; its queue is kept.">
        <source></source>
        <translation>Warten Sie, bis es fertig ist, oder beenden Sie es; was dort wartet, bleibt erhalten.</translation>
    </message>
    <message id="The disk is full.">
        <source></source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message id="Everything up to here is kept; nothing further is sent until there is room.">
        <source></source>
        <translation>Alles bis hierher ist gespeichert; weiter gesendet wird erst, wenn wieder Platz ist.</translation>
    </message>
    <message id="Make room on the disk of %1 and start again.">
        <source></source>
        <translation>Schaffen Sie Platz auf dem Datenträger mit %1, und starten Sie neu.</translation>
    </message>
    <message id="The disk could not be read or written.">
        <source></source>
        <translation>Der Datenträger ließ sich nicht lesen oder beschreiben.</translation>
    </message>
    <message id="What was kept before is untouched; nothing further is sent.">
        <source></source>
        <translation>Was vorher gespeichert war, ist unberührt; es wird nichts weiter gesendet.</translation>
    </message>
    <message id="Check the disk of %1, then start again.">
        <source></source>
        <translation>Prüfen Sie den Datenträger mit %1, und starten Sie dann neu.</translation>
    </message>
    <message id="The ledger %1 is damaged.">
        <source></source>
        <translation>Die Datenbank in %1 ist beschädigt.</translation>
    </message>
    <message id="Nothing is sent from it, so that nothing goes out twice.">
        <source></source>
        <translation>Aus ihr wird nichts gesendet, damit nichts doppelt gesendet wird.</translation>
    </message>
    <message id="Restore a backup copy; the damaged file is left as it is.">
        <source></source>
        <translation>Stellen Sie eine Sicherung wieder her; die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message id="%1 is not a ledger of Handbell.">
        <source></source>
        <translation>In %1 liegt keine Datenbank von Handbell.</translation>
    </message>
    <message id="It was left as it is.">
        <source></source>
        <translation>Daran wurde nichts geändert.</translation>
    </message>
    <message id="Choose another folder with --data.">
        <source></source>
        <translation>Wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message id="This profile was used by a newer Handbell.">
        <source></source>
        <translation>Dieses Profil wurde mit einem neueren Handbell verwendet.</translation>
    </message>
    <message id="Install that version or a later one to open it.">
        <source></source>
        <translation>Installieren Sie zum Öffnen diese oder eine spätere Version.</translation>
    </message>
    <message id="This profile was made by an older Handbell and must be brought up to date first.">
        <source></source>
        <translation>Dieses Profil stammt von einem älteren Handbell und muss zuerst auf den neuen Stand gebracht werden.</translation>
    </message>
    <message id="Run a command that writes, such as handbell-cli run --until-empty.">
        <source></source>
        <translation>Führen Sie einen Befehl aus, der schreibt, etwa handbell-cli run --until-empty.</translation>
    </message>
    <message id="Handbell cannot write to %1: no permission.">
        <source></source>
        <translation>Handbell kann in %1 nicht schreiben: keine Berechtigung.</translation>
    </message>
    <message id="Nothing was saved and nothing was sent.">
        <source></source>
        <translation>Nichts wurde gespeichert und nichts gesendet.</translation>
    </message>
    <message id="Choose another folder with --data, or give yourself the right to write there.">
        <source></source>
        <translation>Wählen Sie mit --data einen anderen Ordner, oder geben Sie sich dort das Schreibrecht.</translation>
    </message>
    <message id="The ledger refused rows that contradict each other.">
        <source></source>
        <translation>Die Datenbank hat Zeilen abgelehnt, die einander widersprechen.</translation>
    </message>
    <message id="Please report this with the log of the profile.">
        <source></source>
        <translation>Bitte melden Sie das mit dem Protokoll des Profils.</translation>
    </message>
    <message id="It was stopped on request.">
        <source></source>
        <translation>Auf Wunsch gestoppt.</translation>
    </message>
    <message id="What was done before is kept.">
        <source></source>
        <translation>Was vorher getan wurde, bleibt.</translation>
    </message>
    <message id="The ledger did not understand the program (%1).">
        <source></source>
        <translation>Die Datenbank hat das Programm nicht verstanden (%1).</translation>
    </message>
    <message id="Please report this; the ledger itself is fine.">
        <source></source>
        <translation>Bitte melden Sie das; die Datenbank selbst ist in Ordnung.</translation>
    </message>
    <message id="this line">
        <source></source>
        <translation>dieses Modem</translation>
    </message>
    <message id="Write it as in serial:/dev/ttyUSB0, tcp:127.0.0.1:7001 or practice:?modems=2.">
        <source></source>
        <translation>Schreiben Sie zum Beispiel serial:/dev/ttyUSB0, tcp:127.0.0.1:7001 oder practice:?modems=2.</translation>
    </message>
    <message id="The name of the line is empty.">
        <source></source>
        <translation>Es ist kein Anschluss angegeben.</translation>
    </message>
    <message id="“%1” names no port.">
        <source></source>
        <translation>„%1“ nennt keinen Anschluss.</translation>
    </message>
    <message id="“%1” has an option without a value.">
        <source></source>
        <translation>„%1“ hat eine Option ohne Wert.</translation>
    </message>
    <message id="“%1” needs a host and a port number.">
        <source></source>
        <translation>„%1“ braucht einen Rechnernamen und eine Portnummer.</translation>
    </message>
    <message id="Nothing was sent.">
        <source></source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message id="There are no lines of the kind “%1”.">
        <source></source>
        <translation>Leitungen der Art „%1“ gibt es nicht.</translation>
    </message>
    <message id="The line %1 has no option “%2”.">
        <source></source>
        <translation>Die Leitung %1 hat keine Option „%2“.</translation>
    </message>
    <message id="Leave it out, or see handbell-cli practice --help.">
        <source></source>
        <translation>Lassen Sie sie weg, oder lesen Sie handbell-cli practice --help.</translation>
    </message>
    <message id="The option “%2” of %1 has a value it cannot have.">
        <source></source>
        <translation>Die Option „%2“ von %1 kann diesen Wert nicht haben.</translation>
    </message>
    <message id="Correct the value.">
        <source></source>
        <translation>Korrigieren Sie den Wert.</translation>
    </message>
    <message id="The program stopped after the text was handed over.">
        <source></source>
        <translation>Das Programm endete, nachdem die SMS übergeben war.</translation>
    </message>
    <message id="no usable number">
        <source></source>
        <translation>ohne brauchbare Nummer</translation>
    </message>
    <message id="the same number stands in the list again">
        <source></source>
        <translation>mit doppelter Nummer in der Liste</translation>
    </message>
    <message id="asked not to be texted">
        <source></source>
        <translation>abgemeldet</translation>
    </message>
    <message id="nothing is left of the text for them">
        <source></source>
        <translation>mit leerem Text</translation>
    </message>
    <message id="the text is too long for them">
        <source></source>
        <translation>mit zu langem Text</translation>
    </message>
    <message id="opts out">
        <source></source>
        <translation>meldet sich ab</translation>
    </message>
    <message id="probably opts out">
        <source></source>
        <translation>meldet sich wohl ab</translation>
    </message>
    <message id="wants texts again">
        <source></source>
        <translation>möchte wieder SMS</translation>
    </message>
    <message id="asks for help">
        <source></source>
        <translation>bittet um Hilfe</translation>
    </message>
    <message id="Data for a program, not a text">
        <source></source>
        <translation>Daten für ein Programm, keine SMS</translation>
    </message>
    <message id="A text that could not be read">
        <source></source>
        <translation>Eine nicht lesbare SMS</translation>
    </message>
    <message id="You: %1">
        <source></source>
        <translation>Sie: %1</translation>
    </message>
    <message id="waits for an answer">
        <source></source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message id="may have opted out">
        <source></source>
        <translation>vielleicht abgemeldet</translation>
    </message>
    <message id="opted out">
        <source></source>
        <translation>abgemeldet</translation>
    </message>
    <message id="practice">
        <source></source>
        <translation>Übung</translation>
    </message>
    <message id="Answered by itself">
        <source></source>
        <translation>Automatische Antwort</translation>
    </message>
    <message id="You">
        <source></source>
        <translation>Sie</translation>
    </message>
    <message id="Sent, reports not possible">
        <source></source>
        <translation>Gesendet, ohne Berichte</translation>
    </message>
    <message id="It waits for its turn.">
        <source></source>
        <translation>Wartet, bis sie an der Reihe ist.</translation>
    </message>
    <message id="The modem has it now.">
        <source></source>
        <translation>Das Modem hat sie jetzt.</translation>
    </message>
    <message id="The operator took it at %1. The phone may be off.">
        <source></source>
        <translation>Der Anbieter hat sie um %1 angenommen. Das Handy ist vielleicht aus.</translation>
    </message>
    <message id="The operator took it. The phone may be off.">
        <source></source>
        <translation>Der Anbieter hat sie angenommen. Das Handy ist vielleicht aus.</translation>
    </message>
    <message id="The network reported that the phone has it.">
        <source></source>
        <translation>Laut Netz ist sie auf dem Handy angekommen.</translation>
    </message>
    <message id="Handed over, answer never heard. It may have gone out.">
        <source></source>
        <translation>Übergeben, aber ohne Rückmeldung. Vielleicht wurde sie gesendet.</translation>
    </message>
    <message id="%1 opted out on %2. No text can go there until START comes.">
        <source></source>
        <translation>%1 hat sich am %2 abgemeldet. Bis START kommt, kann keine SMS dorthin gehen.</translation>
    </message>
    <message id="%1 opted out on %2 with “%3”. No text can go there until START comes.">
        <source></source>
        <translation>%1 hat sich am %2 mit „%3“ abgemeldet. Bis START kommt, kann keine SMS dorthin gehen.</translation>
    </message>
    <message id="%1 was opted out by hand on %2. No text can go there until that is undone.">
        <source></source>
        <translation>%1 wurde am %2 von Hand abgemeldet. Bis das aufgehoben ist, kann keine SMS dorthin gehen.</translation>
    </message>
    <message id="%1 probably wants no more texts: “%2”. None goes there now. Please decide; from %3 on it counts as an opt-out.">
        <source></source>
        <translation>%1 möchte wohl keine SMS mehr: „%2“. Vorerst geht keine dorthin. Bitte entscheiden Sie; ab %3 gilt es als Abmeldung.</translation>
    </message>
    <message id="%1 gets no texts for some time.">
        <source></source>
        <translation>%1 erhält einige Zeit keine SMS.</translation>
    </message>
    <message id="%1 asked to be deleted. No text can go there any more.">
        <source></source>
        <translation>%1 hat um Löschung gebeten. Dorthin kann keine SMS mehr gehen.</translation>
    </message>
    <message id="This person was erased. The answer was not sent.">
        <source></source>
        <translation>Diese Person wurde endgültig gelöscht. Die Antwort wurde nicht gesendet.</translation>
    </message>
    <message id="This sender has no number. The answer was not sent.">
        <source></source>
        <translation>Dieser Absender hat keine Nummer. Die Antwort wurde nicht gesendet.</translation>
    </message>
    <message id="This person has opted out. The answer was not sent.">
        <source></source>
        <translation>Diese Person hat sich abgemeldet. Die Antwort wurde nicht gesendet.</translation>
    </message>
    <message id="The answer is empty. Write a text first.">
        <source></source>
        <translation>Die Antwort ist leer. Schreiben Sie zuerst einen Text.</translation>
    </message>
    <message id="The answer is too long for one text. It was not sent; shorten it.">
        <source></source>
        <translation>Die Antwort ist zu lang für eine SMS. Sie wurde nicht gesendet; bitte kürzen.</translation>
    </message>
    <message id="The network refused this SIM three times in a row: probably credit, barring or the plan. What waits is kept. Check the SIM.">
        <source></source>
        <translation>Das Netz hat diese SIM dreimal nacheinander abgewiesen: wohl wegen Guthaben, Sperre oder Tarif. Was wartet, bleibt erhalten. Prüfen Sie die SIM.</translation>
    </message>
    <message id="The SIM is absent, locked or the wrong one. What waits is kept. Check the SIM.">
        <source></source>
        <translation>Die SIM fehlt, ist gesperrt oder die falsche. Was wartet, bleibt erhalten. Prüfen Sie die SIM.</translation>
    </message>
    <message id="The SIM has no number of a service centre, without which no text goes out. What waits is kept. Ask the operator for it.">
        <source></source>
        <translation>Auf der SIM fehlt die Nummer der SMS-Zentrale, ohne die keine SMS gesendet wird. Was wartet, bleibt erhalten. Fragen Sie den Anbieter danach.</translation>
    </message>
    <message id="Twenty texts in a row were refused. What waits is kept. Check credit, plan and signal.">
        <source></source>
        <translation>Zwanzig SMS nacheinander wurden abgewiesen. Was wartet, bleibt erhalten. Prüfen Sie Guthaben, Tarif und Empfang.</translation>
    </message>
    <message id="You stopped it. What waits is kept.">
        <source></source>
        <translation>Sie haben es gestoppt. Was wartet, bleibt erhalten.</translation>
    </message>
    <message id="good">
        <source></source>
        <translation>gut</translation>
    </message>
    <message id="fair">
        <source></source>
        <translation>mittel</translation>
    </message>
    <message id="weak">
        <source></source>
        <translation>schwach</translation>
    </message>
    <message id="practice modem">
        <source></source>
        <translation>Übungsmodem</translation>
    </message>
    <message id="its country">
        <source></source>
        <translation>ihr Land</translation>
    </message>
    <message id="There is no number.">
        <source></source>
        <translation>Es gibt keine Nummer.</translation>
    </message>
    <message id="This is no telephone number.">
        <source></source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message id="Write it with its country code, such as +49 151 12345678.">
        <source></source>
        <translation>Schreiben Sie sie mit Landesvorwahl, etwa +49 151 12345678.</translation>
    </message>
    <message id="A spreadsheet has rounded this number, and its last digits are gone.">
        <source></source>
        <translation>Eine Tabellenkalkulation hat diese Nummer gerundet; die letzten Ziffern sind verloren.</translation>
    </message>
    <message id="Format the column as text in the original list and save it again.">
        <source></source>
        <translation>Formatieren Sie die Spalte in der Originalliste als Text, und speichern Sie neu.</translation>
    </message>
    <message id="The number has no country code, and no country is set.">
        <source></source>
        <translation>Die Nummer hat keine Landesvorwahl, und es ist kein Land eingestellt.</translation>
    </message>
    <message id="Give the country with --region, such as --region DE, or write the number with + and its country code.">
        <source></source>
        <translation>Geben Sie das Land mit --region an, etwa --region DE, oder schreiben Sie die Nummer mit + und Landesvorwahl.</translation>
    </message>
    <message id="No country has this country code.">
        <source></source>
        <translation>Kein Land hat diese Landesvorwahl.</translation>
    </message>
    <message id="Check the digits behind the plus.">
        <source></source>
        <translation>Prüfen Sie die Ziffern hinter dem Plus.</translation>
    </message>
    <message id="This is the short number of a service, not a person's.">
        <source></source>
        <translation>Das ist die Kurznummer eines Dienstes, nicht die einer Person.</translation>
    </message>
    <message id="The number is too short for %1.">
        <source></source>
        <translation>Die Nummer ist zu kurz für %1.</translation>
    </message>
    <message id="Check whether digits are missing.">
        <source></source>
        <translation>Prüfen Sie, ob Ziffern fehlen.</translation>
    </message>
    <message id="The number is too long for %1.">
        <source></source>
        <translation>Die Nummer ist zu lang für %1.</translation>
    </message>
    <message id="Check whether two numbers stand together.">
        <source></source>
        <translation>Prüfen Sie, ob zwei Nummern zusammenstehen.</translation>
    </message>
    <message id="No number in %1 begins like this.">
        <source></source>
        <translation>So beginnt keine Nummer für %1.</translation>
    </message>
    <message id="Check its first digits and its country.">
        <source></source>
        <translation>Prüfen Sie die ersten Ziffern und das Land.</translation>
    </message>
    <message id="Nothing was taken from it and nothing was sent.">
        <source></source>
        <translation>Nichts wurde daraus übernommen und nichts gesendet.</translation>
    </message>
    <message id="The rows before it were read.">
        <source></source>
        <translation>Die Zeilen davor wurden gelesen.</translation>
    </message>
    <message id="%1 cannot be opened.">
        <source></source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message id="Check its name and whether you may read it.">
        <source></source>
        <translation>Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message id="%1 could not be read to its end.">
        <source></source>
        <translation>%1 ließ sich nicht bis zum Ende lesen.</translation>
    </message>
    <message id="Copy it to this PC and try again.">
        <source></source>
        <translation>Kopieren Sie die Datei auf diesen PC, und versuchen Sie es erneut.</translation>
    </message>
    <message id="%1 is empty.">
        <source></source>
        <translation>%1 ist leer.</translation>
    </message>
    <message id="Save the list again and check its size.">
        <source></source>
        <translation>Speichern Sie die Liste erneut, und prüfen Sie ihre Größe.</translation>
    </message>
    <message id="The copy is not complete: fetch the file again.">
        <source></source>
        <translation>Die Kopie ist unvollständig: Holen Sie die Datei noch einmal.</translation>
    </message>
    <message id="Line %2 of %1 is far too long for a row.">
        <source></source>
        <translation>Zeile %2 von %1 ist viel zu lang.</translation>
    </message>
    <message id="Look for a quotation mark that is never closed.">
        <source></source>
        <translation>Suchen Sie nach einem Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message id="Nothing was taken from the list and nothing was sent.">
        <source></source>
        <translation>Nichts wurde aus der Liste übernommen und nichts gesendet.</translation>
    </message>
    <message id="No column of the list holds telephone numbers.">
        <source></source>
        <translation>Keine Spalte der Liste enthält Telefonnummern.</translation>
    </message>
    <message id="Name it with --map number=COLUMN.">
        <source></source>
        <translation>Nennen Sie sie mit --map number=SPALTE.</translation>
    </message>
    <message id="The list has no column “%1”.">
        <source></source>
        <translation>Die Liste hat keine Spalte „%1“.</translation>
    </message>
    <message id="Check the first line of the list.">
        <source></source>
        <translation>Prüfen Sie die erste Zeile der Liste.</translation>
    </message>
    <message id="“%1” is not of the form FIELD=COLUMN.">
        <source></source>
        <translation>„%1“ hat nicht die Form FELD=SPALTE.</translation>
    </message>
    <message id="Write --map number=Mobile,name=Customer.">
        <source></source>
        <translation>Schreiben Sie --map number=Mobil,name=Kunde.</translation>
    </message>
    <message id="The brace at character %1 of the text is never closed.">
        <source></source>
        <translation>Die geschweifte Klammer an Zeichen %1 des Textes wird nie geschlossen.</translation>
    </message>
    <message id="Write {name} for a field, and {{ for a brace.">
        <source></source>
        <translation>Schreiben Sie {name} für ein Feld und {{ für eine geschweifte Klammer.</translation>
    </message>
    <message id="The braces at character %1 of the text hold no field.">
        <source></source>
        <translation>Die geschweiften Klammern an Zeichen %1 des Textes enthalten kein Feld.</translation>
    </message>
    <message id="Write {name} or {name|friend}, and {{ for a brace.">
        <source></source>
        <translation>Schreiben Sie {name} oder {name|Kunde} und {{ für eine geschweifte Klammer.</translation>
    </message>
    <message id="Nobody on the list has the field {%1}.">
        <source></source>
        <translation>Niemand auf der Liste hat das Feld {%1}.</translation>
    </message>
    <message id="Use the name of a column of the list, or write {{ for a brace.">
        <source></source>
        <translation>Verwenden Sie den Namen einer Spalte der Liste, oder schreiben Sie {{ für eine geschweifte Klammer.</translation>
    </message>
    <message id="What stood under this name before is untouched.">
        <source></source>
        <translation>Was vorher unter diesem Namen stand, ist unberührt.</translation>
    </message>
    <message id="%1 cannot be written.">
        <source></source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message id="Check the folder and whether you may write there.">
        <source></source>
        <translation>Prüfen Sie den Ordner und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message id="%1 could not be written to its end.">
        <source></source>
        <translation>%1 ließ sich nicht bis zum Ende schreiben.</translation>
    </message>
    <message id="Try another folder.">
        <source></source>
        <translation>Versuchen Sie einen anderen Ordner.</translation>
    </message>
    <message id="The disk is full: %1 could not be written.">
        <source></source>
        <translation>Der Datenträger ist voll: %1 ließ sich nicht schreiben.</translation>
    </message>
    <message id="Make room and try again.">
        <source></source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message id="GSM-7, up to 160 characters in a part">
        <source></source>
        <translation>GSM-7, bis zu 160 Zeichen pro Teil</translation>
    </message>
    <message id="Unicode, up to 70 characters in a part">
        <source></source>
        <translation>Unicode, bis zu 70 Zeichen pro Teil</translation>
    </message>
    <message id="GSM-7; %n text(s) need Unicode, up to 70 characters in a part" numerus="yes">
        <source></source>
        <translation>
            <numerusform>GSM-7; %n SMS braucht Unicode, bis zu 70 Zeichen pro Teil</numerusform>
            <numerusform>GSM-7; %n SMS brauchen Unicode, bis zu 70 Zeichen pro Teil</numerusform>
        </translation>
    </message>
    <message id="nothing: there is nobody left who would get it">
        <source></source>
        <translation>nichts: Niemand ist übrig, der sie erhielte</translation>
    </message>
    <message id="%n text(s) of " numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n SMS à </numerusform>
            <numerusform>%n SMS à </numerusform>
        </translation>
    </message>
    <message id="practice modem %1">
        <source></source>
        <translation>Übungsmodem %1</translation>
    </message>
    <message id="no line yet">
        <source></source>
        <translation>noch kein Modem</translation>
    </message>
    <message id="“%1” (try “%2”)">
        <source></source>
        <translation>„%1“ (besser „%2“)</translation>
    </message>
    <message id="%n second(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message id="%n minute(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message id="%n day(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message id="That SIM was forgotten (handbell-cli lines forget).">
        <source></source>
        <translation>Diese SIM wurde vergessen (handbell-cli lines forget).</translation>
    </message>
    <message id="It is stopped; handbell-cli lines set %1 --restart sends over it again.">
        <source></source>
        <translation>Sie ist gestoppt; handbell-cli lines set %1 --restart sendet wieder darüber.</translation>
    </message>
    <message id="It is not on any line here. Plug it in, and handbell-cli run with its line sends the rest.">
        <source></source>
        <translation>Sie steckt hier in keinem Modem. Stecken Sie sie ein; handbell-cli run mit ihrer Leitung sendet dann den Rest.</translation>
    </message>
    <message id="ICCID %1">
        <source></source>
        <translation>ICCID %1</translation>
    </message>
    <message id="IMEI %1">
        <source></source>
        <translation>IMEI %1</translation>
    </message>
    <message id="that is no longer known">
        <source></source>
        <translation>(nicht mehr bekannt)</translation>
    </message>
    <message id="The rest of %n text(s), of which some parts are out, waits for the SIM %1." numerus="yes">
        <source></source>
        <translation>
            <numerusform>Der Rest von %n SMS, von der einige Teile gesendet sind, wartet auf die SIM %1.</numerusform>
            <numerusform>Der Rest von %n SMS, von denen einige Teile gesendet sind, wartet auf die SIM %1.</numerusform>
        </translation>
    </message>
    <message id="Or send a text whole over any line with handbell-cli doubts settle MESSAGE --whole; the parts that are out then arrive, and are charged, a second time. handbell-cli doubts lists them.">
        <source></source>
        <translation>Oder senden Sie eine SMS mit handbell-cli doubts settle MESSAGE --whole ganz über eine beliebige Leitung; die schon gesendeten Teile kommen dann ein zweites Mal an und kosten ein zweites Mal. handbell-cli doubts listet sie auf.</translation>
    </message>
    <message id="Queued">
        <source></source>
        <translation>Wartend</translation>
    </message>
    <message id="Sending">
        <source></source>
        <translation>Unterwegs</translation>
    </message>
    <message id="Sent, no report yet">
        <source></source>
        <translation>Gesendet, unbestätigt</translation>
    </message>
    <message id="Delivered">
        <source></source>
        <translation>Zugestellt</translation>
    </message>
    <message id="Failed">
        <source></source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message id="Held back">
        <source></source>
        <translation>Zurückgehalten</translation>
    </message>
    <message id="Expired">
        <source></source>
        <translation>Abgelaufen</translation>
    </message>
    <message id="Cancelled">
        <source></source>
        <translation>Abgebrochen</translation>
    </message>
    <message id="In doubt">
        <source></source>
        <translation>Ungewiss</translation>
    </message>
    <message id="Draft">
        <source></source>
        <translation>Entwurf</translation>
    </message>
    <message id="Scheduled">
        <source></source>
        <translation>Geplant</translation>
    </message>
    <message id="Paused">
        <source></source>
        <translation>Angehalten</translation>
    </message>
    <message id="Finished">
        <source></source>
        <translation>Fertig</translation>
    </message>
    <message id="Service">
        <source></source>
        <translation>Service</translation>
    </message>
    <message id="Marketing">
        <source></source>
        <translation>Werbung</translation>
    </message>
    <message id="Survey">
        <source></source>
        <translation>Umfrage</translation>
    </message>
    <message id="not connected">
        <source></source>
        <translation>nicht verbunden</translation>
    </message>
    <message id="connecting">
        <source></source>
        <translation>verbindet sich</translation>
    </message>
    <message id="getting ready">
        <source></source>
        <translation>wird vorbereitet</translation>
    </message>
    <message id="needs its PIN">
        <source></source>
        <translation>braucht die PIN</translation>
    </message>
    <message id="no usable SIM">
        <source></source>
        <translation>keine brauchbare SIM</translation>
    </message>
    <message id="looking for a network">
        <source></source>
        <translation>sucht ein Netz</translation>
    </message>
    <message id="ready">
        <source></source>
        <translation>bereit</translation>
    </message>
    <message id="sending">
        <source></source>
        <translation>sendet</translation>
    </message>
    <message id="unplugged">
        <source></source>
        <translation>abgezogen</translation>
    </message>
    <message id="stopped">
        <source></source>
        <translation>gestoppt</translation>
    </message>
    <message id="unknown">
        <source></source>
        <translation>unbekannt</translation>
    </message>
    <message id="not registered">
        <source></source>
        <translation>nicht eingebucht</translation>
    </message>
    <message id="in its home network">
        <source></source>
        <translation>im Heimatnetz</translation>
    </message>
    <message id="refused by the network">
        <source></source>
        <translation>vom Netz abgewiesen</translation>
    </message>
    <message id="in a foreign network">
        <source></source>
        <translation>in einem fremden Netz</translation>
    </message>
    <message id="This person asked not to be texted.">
        <source></source>
        <translation>Diese Person möchte keine SMS.</translation>
    </message>
    <message id="The same text went to this number within the last 24 hours.">
        <source></source>
        <translation>Dieselbe SMS ging in den letzten 24 Stunden an diese Nummer.</translation>
    </message>
    <message id="Some of its parts went out by a SIM that is not here; the rest waits for that SIM.">
        <source></source>
        <translation>Einige Teile wurden über eine SIM gesendet, die nicht hier ist; der Rest wartet auf diese SIM.</translation>
    </message>
    <message id="The SIM has reached its limit; it goes on when the limit is reset.">
        <source></source>
        <translation>Die SIM hat ihre Grenze erreicht; weiter geht es, wenn die Grenze zurückgesetzt wird.</translation>
    </message>
    <message id="It waits for the allowed hours.">
        <source></source>
        <translation>Wartet auf die erlaubte Sendezeit.</translation>
    </message>
    <message id="It waits for a line.">
        <source></source>
        <translation>Wartet auf ein Modem.</translation>
    </message>
    <message id="It is tried again shortly.">
        <source></source>
        <translation>Wird gleich erneut versucht.</translation>
    </message>
    <message id="The network refused it.">
        <source></source>
        <translation>Das Netz hat sie abgewiesen.</translation>
    </message>
    <message id="It was tried several times; the network did not take it.">
        <source></source>
        <translation>Mehrmals versucht; das Netz nahm sie nicht an.</translation>
    </message>
    <message id="The network reported that it could not be delivered.">
        <source></source>
        <translation>Das Netz meldete, dass sie nicht zugestellt werden konnte.</translation>
    </message>
    <message id="The text cannot be coded for this line.">
        <source></source>
        <translation>Der Text lässt sich für dieses Modem nicht kodieren.</translation>
    </message>
    <message id="The end of the campaign came first; it was not sent and cost nothing.">
        <source></source>
        <translation>Die Kampagne endete vorher; nicht gesendet, keine Kosten.</translation>
    </message>
    <message id="The phone could not be reached before the text's time was over.">
        <source></source>
        <translation>Das Handy war nicht erreichbar, bis die Zeit der SMS ablief.</translation>
    </message>
    <message id="The modem never answered after the text was handed over.">
        <source></source>
        <translation>Nachdem die SMS übergeben war, meldete sich das Modem nicht mehr.</translation>
    </message>
    <message id="The modem restarted after the text was handed over.">
        <source></source>
        <translation>Nachdem die SMS übergeben war, startete das Modem neu.</translation>
    </message>
    <message id="The answer does not tell whether the text went out.">
        <source></source>
        <translation>Die Rückmeldung verrät nicht, ob die SMS gesendet wurde.</translation>
    </message>
    <message id="The line was not ready; nothing was sent.">
        <source></source>
        <translation>Das Modem war nicht bereit; nichts wurde gesendet.</translation>
    </message>
    <message id="The modem did not ask for the text; nothing was sent.">
        <source></source>
        <translation>Das Modem fragte nicht nach dem Text; nichts wurde gesendet.</translation>
    </message>
    <message id="The modem vanished before the text was handed over; nothing was sent.">
        <source></source>
        <translation>Das Modem verschwand, bevor die SMS übergeben war; nichts wurde gesendet.</translation>
    </message>
    <message id="The text cannot be coded for this line; nothing was sent.">
        <source></source>
        <translation>Der Text lässt sich für dieses Modem nicht kodieren; nichts wurde gesendet.</translation>
    </message>
    <message id="no texts">
        <source></source>
        <translation>keine SMS</translation>
    </message>
    <message id="Yesterday">
        <source></source>
        <translation>Gestern</translation>
    </message>
    <message id="Today">
        <source></source>
        <translation>Heute</translation>
    </message>
    <message id="Waits for polite hours">
        <source></source>
        <translation>Wartet auf Sendezeit</translation>
    </message>
    <message id="%1 changed to %2">
        <source></source>
        <translation>%1 jetzt: %2</translation>
    </message>
    <message id="%1 h %2 min">
        <source></source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message id="The modem could not do it and gave no reason.">
        <source></source>
        <translation>Das Modem konnte es nicht tun und nannte keinen Grund.</translation>
    </message>
    <message id="Unplug the modem and plug it in again.">
        <source></source>
        <translation>Ziehen Sie das Modem ab, und stecken Sie es wieder ein.</translation>
    </message>
    <message id="Nobody has this number.">
        <source></source>
        <translation>Niemand hat diese Nummer.</translation>
    </message>
    <message id="Correct the number or take it off the list.">
        <source></source>
        <translation>Korrigieren Sie die Nummer, oder nehmen Sie sie von der Liste.</translation>
    </message>
    <message id="The operator has barred this SIM from sending.">
        <source></source>
        <translation>Der Anbieter hat diese SIM für das Senden gesperrt.</translation>
    </message>
    <message id="Ask the operator why, or send by another SIM.">
        <source></source>
        <translation>Fragen Sie den Anbieter nach dem Grund, oder senden Sie über eine andere SIM.</translation>
    </message>
    <message id="Texts from this SIM, or to this kind of number, are barred.">
        <source></source>
        <translation>SMS von dieser SIM oder an diese Art von Nummer sind gesperrt.</translation>
    </message>
    <message id="Ask the operator to lift the barring.">
        <source></source>
        <translation>Bitten Sie den Anbieter, die Sperre aufzuheben.</translation>
    </message>
    <message id="The network had a fault.">
        <source></source>
        <translation>Das Netz hatte eine Störung.</translation>
    </message>
    <message id="The network turned the text away: often no credit, a plan without texts, or a wrong service centre.">
        <source></source>
        <translation>Das Netz hat die SMS abgewiesen: oft wegen fehlenden Guthabens, eines Tarifs ohne SMS oder einer falschen SMS-Zentrale.</translation>
    </message>
    <message id="Check credit, plan and service centre of the SIM.">
        <source></source>
        <translation>Prüfen Sie Guthaben, Tarif und SMS-Zentrale der SIM.</translation>
    </message>
    <message id="The network was busy.">
        <source></source>
        <translation>Das Netz war beschäftigt.</translation>
    </message>
    <message id="The phone could not be reached in its network.">
        <source></source>
        <translation>Das Handy war in seinem Netz nicht erreichbar.</translation>
    </message>
    <message id="The network does not know this SIM or its service centre.">
        <source></source>
        <translation>Das Netz kennt diese SIM oder ihre SMS-Zentrale nicht.</translation>
    </message>
    <message id="Check the service centre number, and that the SIM is active.">
        <source></source>
        <translation>Prüfen Sie die Nummer der SMS-Zentrale und ob die SIM aktiv ist.</translation>
    </message>
    <message id="The network refused the service: often no credit, or a plan without texts.">
        <source></source>
        <translation>Das Netz hat den Dienst verweigert: oft wegen fehlenden Guthabens oder eines Tarifs ohne SMS.</translation>
    </message>
    <message id="Check credit and plan of the SIM.">
        <source></source>
        <translation>Prüfen Sie Guthaben und Tarif der SIM.</translation>
    </message>
    <message id="The network does not know this person's number.">
        <source></source>
        <translation>Das Netz kennt die Nummer dieser Person nicht.</translation>
    </message>
    <message id="The network was out of order; some operators also say so when the credit is used up.">
        <source></source>
        <translation>Das Netz war gestört; manche Anbieter melden das auch, wenn das Guthaben aufgebraucht ist.</translation>
    </message>
    <message id="Check the credit of the SIM.">
        <source></source>
        <translation>Prüfen Sie das Guthaben der SIM.</translation>
    </message>
    <message id="The network could not take the text just now.">
        <source></source>
        <translation>Das Netz konnte die SMS gerade nicht annehmen.</translation>
    </message>
    <message id="The network was crowded.">
        <source></source>
        <translation>Das Netz war überlastet.</translation>
    </message>
    <message id="The network had no room for the text just now.">
        <source></source>
        <translation>Das Netz hatte gerade keinen Platz für die SMS.</translation>
    </message>
    <message id="The plan of this SIM does not include texts, or its credit is used up.">
        <source></source>
        <translation>Der Tarif dieser SIM enthält keine SMS, oder das Guthaben ist aufgebraucht.</translation>
    </message>
    <message id="Top it up or book texts with the operator.">
        <source></source>
        <translation>Laden Sie Guthaben auf, oder buchen Sie SMS beim Anbieter.</translation>
    </message>
    <message id="The network does not offer this kind of text.">
        <source></source>
        <translation>Das Netz bietet diese Art von SMS nicht an.</translation>
    </message>
    <message id="The modem and the network lost the thread of the conversation.">
        <source></source>
        <translation>Modem und Netz haben im Gespräch den Faden verloren.</translation>
    </message>
    <message id="The network did not understand the text as it was coded.">
        <source></source>
        <translation>Das Netz hat die SMS in dieser Kodierung nicht verstanden.</translation>
    </message>
    <message id="Try it with plain characters and without extras.">
        <source></source>
        <translation>Versuchen Sie es mit einfachen Zeichen und ohne Extras.</translation>
    </message>
    <message id="The network and the modem misunderstood each other.">
        <source></source>
        <translation>Netz und Modem haben einander missverstanden.</translation>
    </message>
    <message id="The network of this person could not be reached from here.">
        <source></source>
        <translation>Das Netz dieser Person war von hier aus nicht erreichbar.</translation>
    </message>
    <message id="The network does not take texts of this kind.">
        <source></source>
        <translation>Das Netz nimmt SMS dieser Art nicht an.</translation>
    </message>
    <message id="The service centre does not know this kind of text.">
        <source></source>
        <translation>Die SMS-Zentrale kennt diese Art von SMS nicht.</translation>
    </message>
    <message id="The service centre does not take this alphabet or message class.">
        <source></source>
        <translation>Die SMS-Zentrale nimmt dieses Alphabet oder diese Nachrichtenklasse nicht an.</translation>
    </message>
    <message id="Send it as an ordinary text, or with plain characters.">
        <source></source>
        <translation>Senden Sie sie als gewöhnliche SMS oder mit einfachen Zeichen.</translation>
    </message>
    <message id="The service centre does not take this coding.">
        <source></source>
        <translation>Die SMS-Zentrale nimmt diese Kodierung nicht an.</translation>
    </message>
    <message id="The service centre could not carry out the request.">
        <source></source>
        <translation>Die SMS-Zentrale konnte den Auftrag nicht ausführen.</translation>
    </message>
    <message id="The service centre does not take this form of text.">
        <source></source>
        <translation>Die SMS-Zentrale nimmt diese Form von SMS nicht an.</translation>
    </message>
    <message id="The service centre was busy.">
        <source></source>
        <translation>Die SMS-Zentrale war beschäftigt.</translation>
    </message>
    <message id="This SIM is not booked at the service centre.">
        <source></source>
        <translation>Diese SIM ist bei der SMS-Zentrale nicht angemeldet.</translation>
    </message>
    <message id="Check the service centre number with the operator.">
        <source></source>
        <translation>Prüfen Sie mit dem Anbieter die Nummer der SMS-Zentrale.</translation>
    </message>
    <message id="The service centre had a fault.">
        <source></source>
        <translation>Die SMS-Zentrale hatte eine Störung.</translation>
    </message>
    <message id="The service centre cannot use this number.">
        <source></source>
        <translation>Die SMS-Zentrale kann diese Nummer nicht verwenden.</translation>
    </message>
    <message id="Texts to this number are barred.">
        <source></source>
        <translation>SMS an diese Nummer sind gesperrt.</translation>
    </message>
    <message id="Take the number off the list or ask the operator.">
        <source></source>
        <translation>Nehmen Sie die Nummer von der Liste, oder fragen Sie den Anbieter.</translation>
    </message>
    <message id="The service centre has this very text already.">
        <source></source>
        <translation>Genau diese SMS hat die SMS-Zentrale schon.</translation>
    </message>
    <message id="The service centre does not take this validity period.">
        <source></source>
        <translation>Die SMS-Zentrale nimmt diese Gültigkeitsdauer nicht an.</translation>
    </message>
    <message id="The store of the SIM or modem is full.">
        <source></source>
        <translation>Der Speicher der SIM oder des Modems ist voll.</translation>
    </message>
    <message id="Handbell clears it; if it stays full, delete old texts on the SIM.">
        <source></source>
        <translation>Handbell leert ihn; bleibt er voll, löschen Sie alte SMS auf der SIM.</translation>
    </message>
    <message id="The SIM was busy with its own menu.">
        <source></source>
        <translation>Die SIM war mit ihrem eigenen Menü beschäftigt.</translation>
    </message>
    <message id="The network refused the text without a reason.">
        <source></source>
        <translation>Das Netz hat die SMS ohne Angabe eines Grundes abgewiesen.</translation>
    </message>
    <message id="The modem may not send just now.">
        <source></source>
        <translation>Das Modem darf gerade nicht senden.</translation>
    </message>
    <message id="The SIM is barred.">
        <source></source>
        <translation>Die SIM ist gesperrt.</translation>
    </message>
    <message id="Ask the operator why.">
        <source></source>
        <translation>Fragen Sie den Anbieter nach dem Grund.</translation>
    </message>
    <message id="The modem was busy.">
        <source></source>
        <translation>Das Modem war beschäftigt.</translation>
    </message>
    <message id="The modem broke off the text.">
        <source></source>
        <translation>Das Modem hat die SMS abgebrochen.</translation>
    </message>
    <message id="The modem cannot use this number.">
        <source></source>
        <translation>Das Modem kann diese Nummer nicht verwenden.</translation>
    </message>
    <message id="The SIM is blocked.">
        <source></source>
        <translation>Die SIM ist blockiert.</translation>
    </message>
    <message id="Ask the operator for a new SIM or its PUK.">
        <source></source>
        <translation>Bitten Sie den Anbieter um eine neue SIM oder um ihre PUK.</translation>
    </message>
    <message id="The modem had an inner fault.">
        <source></source>
        <translation>Das Modem hatte einen inneren Fehler.</translation>
    </message>
    <message id="Unplug it and plug it in again if it stays so.">
        <source></source>
        <translation>Bleibt es dabei, ziehen Sie es ab, und stecken Sie es wieder ein.</translation>
    </message>
    <message id="Another program is using the modem for texts.">
        <source></source>
        <translation>Ein anderes Programm verwendet das Modem für SMS.</translation>
    </message>
    <message id="End the other program; ModemManager is the usual one.">
        <source></source>
        <translation>Beenden Sie das andere Programm; meist ist es ModemManager.</translation>
    </message>
    <message id="The modem may not send now; often it is not yet registered in the network.">
        <source></source>
        <translation>Das Modem darf jetzt nicht senden; oft ist es noch nicht im Netz eingebucht.</translation>
    </message>
    <message id="Check signal and registration.">
        <source></source>
        <translation>Prüfen Sie Empfang und Einbuchung.</translation>
    </message>
    <message id="The modem cannot do this.">
        <source></source>
        <translation>Das Modem kann das nicht.</translation>
    </message>
    <message id="The modem did not understand the text as it was handed over.">
        <source></source>
        <translation>Das Modem hat die SMS, wie sie übergeben wurde, nicht verstanden.</translation>
    </message>
    <message id="There is no SIM in the modem.">
        <source></source>
        <translation>Im Modem steckt keine SIM.</translation>
    </message>
    <message id="Put the SIM in and plug the modem in again.">
        <source></source>
        <translation>Setzen Sie die SIM ein, und stecken Sie das Modem wieder ein.</translation>
    </message>
    <message id="The SIM asks for its PIN.">
        <source></source>
        <translation>Die SIM verlangt ihre PIN.</translation>
    </message>
    <message id="The modem is locked and asks for its own code.">
        <source></source>
        <translation>Das Modem ist gesperrt und verlangt seinen eigenen Code.</translation>
    </message>
    <message id="Enter the code of the seller of the modem.">
        <source></source>
        <translation>Geben Sie den Code vom Verkäufer des Modems ein.</translation>
    </message>
    <message id="The SIM does not work.">
        <source></source>
        <translation>Die SIM funktioniert nicht.</translation>
    </message>
    <message id="Clean it or try another one.">
        <source></source>
        <translation>Reinigen Sie sie, oder versuchen Sie eine andere.</translation>
    </message>
    <message id="The SIM was busy.">
        <source></source>
        <translation>Die SIM war beschäftigt.</translation>
    </message>
    <message id="The modem refuses this SIM: it is locked to another operator.">
        <source></source>
        <translation>Das Modem lehnt diese SIM ab: Es ist an einen anderen Anbieter gebunden.</translation>
    </message>
    <message id="Use a SIM of that operator, or an unlocked modem.">
        <source></source>
        <translation>Verwenden Sie eine SIM dieses Anbieters oder ein Modem ohne SIM-Lock.</translation>
    </message>
    <message id="The SIM is locked and asks for its PUK.">
        <source></source>
        <translation>Die SIM ist gesperrt und verlangt ihre PUK.</translation>
    </message>
    <message id="Enter the PUK in a phone; the operator knows it.">
        <source></source>
        <translation>Geben Sie die PUK in einem Handy ein; der Anbieter kennt sie.</translation>
    </message>
    <message id="The SIM asks for its second PIN.">
        <source></source>
        <translation>Die SIM verlangt ihre zweite PIN.</translation>
    </message>
    <message id="The store of the modem has a fault.">
        <source></source>
        <translation>Der Speicher des Modems hat einen Fehler.</translation>
    </message>
    <message id="Unplug it and plug it in again.">
        <source></source>
        <translation>Ziehen Sie es ab, und stecken Sie es wieder ein.</translation>
    </message>
    <message id="There is no text at this place of the store.">
        <source></source>
        <translation>An dieser Stelle des Speichers gibt es keine SMS.</translation>
    </message>
    <message id="The SIM has no number of a service centre.">
        <source></source>
        <translation>Auf der SIM fehlt die Nummer der SMS-Zentrale.</translation>
    </message>
    <message id="Ask the operator for the number and set it in a phone.">
        <source></source>
        <translation>Fragen Sie den Anbieter nach der Nummer, und stellen Sie sie in einem Handy ein.</translation>
    </message>
    <message id="The modem has no network.">
        <source></source>
        <translation>Das Modem hat kein Netz.</translation>
    </message>
    <message id="Check the signal; a place nearer to the window often helps.">
        <source></source>
        <translation>Prüfen Sie den Empfang; oft hilft ein Platz näher am Fenster.</translation>
    </message>
    <message id="The network did not answer in time.">
        <source></source>
        <translation>Das Netz hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message id="The modem expected no receipt.">
        <source></source>
        <translation>Das Modem hat keine Quittung erwartet.</translation>
    </message>
    <message id="The modem gave no reason; most often it is missing credit, a wrong service centre or a weak signal.">
        <source></source>
        <translation>Das Modem nannte keinen Grund; meist liegt es an fehlendem Guthaben, einer falschen SMS-Zentrale oder schwachem Empfang.</translation>
    </message>
    <message id="Check credit, service centre and signal of the SIM.">
        <source></source>
        <translation>Prüfen Sie Guthaben, SMS-Zentrale und Empfang der SIM.</translation>
    </message>
    <message id="The text collided with one that just came in.">
        <source></source>
        <translation>Die SMS stieß mit einer zusammen, die gerade ankam.</translation>
    </message>
    <message id="The modem was still starting.">
        <source></source>
        <translation>Das Modem war noch beim Starten.</translation>
    </message>
    <message id="The modem did not take the text as it was handed over.">
        <source></source>
        <translation>Das Modem hat die SMS, wie sie übergeben wurde, nicht angenommen.</translation>
    </message>
    <message id="The time for the answer of the network ran out.">
        <source></source>
        <translation>Die Zeit für die Antwort des Netzes ist abgelaufen.</translation>
    </message>
    <message id="The SIM was not ready.">
        <source></source>
        <translation>Die SIM war nicht bereit.</translation>
    </message>
    <message id="The modem had no network.">
        <source></source>
        <translation>Das Modem hatte kein Netz.</translation>
    </message>
    <message id="The modem does not accept this SIM.">
        <source></source>
        <translation>Das Modem nimmt diese SIM nicht an.</translation>
    </message>
    <message id="Check that the SIM is active and belongs to this modem.">
        <source></source>
        <translation>Prüfen Sie, ob die SIM aktiv ist und zu diesem Modem gehört.</translation>
    </message>
    <message id="The network does not let this modem in.">
        <source></source>
        <translation>Das Netz lässt dieses Modem nicht zu.</translation>
    </message>
    <message id="Check that the SIM is active and the modem is not blocked.">
        <source></source>
        <translation>Prüfen Sie, ob die SIM aktiv und das Modem nicht gesperrt ist.</translation>
    </message>
    <message id="The modem has lost its connection inside.">
        <source></source>
        <translation>Das Modem hat seine innere Verbindung verloren.</translation>
    </message>
    <message id="The modem may not do this now.">
        <source></source>
        <translation>Das Modem darf das jetzt nicht.</translation>
    </message>
    <message id="Check PIN and registration.">
        <source></source>
        <translation>Prüfen Sie PIN und Einbuchung.</translation>
    </message>
    <message id="The modem is locked to another SIM.">
        <source></source>
        <translation>Das Modem ist an eine andere SIM gebunden.</translation>
    </message>
    <message id="Use that SIM, or an unlocked modem.">
        <source></source>
        <translation>Verwenden Sie diese andere SIM oder ein Modem ohne SIM-Lock.</translation>
    </message>
    <message id="This SIM does not belong here.">
        <source></source>
        <translation>Diese SIM gehört nicht hierher.</translation>
    </message>
    <message id="Use the SIM that the modem was sold with, or an unlocked modem.">
        <source></source>
        <translation>Verwenden Sie die SIM, mit der das Modem verkauft wurde, oder ein Modem ohne SIM-Lock.</translation>
    </message>
    <message id="The PIN was wrong. It is not tried again, since three wrong ones lock the SIM.">
        <source></source>
        <translation>Die PIN war falsch. Sie wird nicht erneut versucht, denn drei falsche sperren die SIM.</translation>
    </message>
    <message id="Give the right PIN.">
        <source></source>
        <translation>Geben Sie die richtige PIN an.</translation>
    </message>
    <message id="The modem cannot use this text or number.">
        <source></source>
        <translation>Das Modem kann diesen Text oder diese Nummer nicht verwenden.</translation>
    </message>
    <message id="Check number and text.">
        <source></source>
        <translation>Prüfen Sie Nummer und Text.</translation>
    </message>
    <message id="The network lets this SIM make emergency calls only.">
        <source></source>
        <translation>Das Netz erlaubt dieser SIM nur Notrufe.</translation>
    </message>
    <message id="Check that the SIM is active and its plan is paid.">
        <source></source>
        <translation>Prüfen Sie, ob die SIM aktiv und ihr Tarif bezahlt ist.</translation>
    </message>
    <message id="The modem is locked to another operator.">
        <source></source>
        <translation>Das Modem ist an einen anderen Anbieter gebunden.</translation>
    </message>
    <message id="The modem did not understand the command.">
        <source></source>
        <translation>Das Modem hat den Befehl nicht verstanden.</translation>
    </message>
    <message id="The modem gave no reason.">
        <source></source>
        <translation>Das Modem nannte keinen Grund.</translation>
    </message>
    <message id="The SIM may not be used in this network or place.">
        <source></source>
        <translation>Die SIM darf in diesem Netz oder an diesem Ort nicht verwendet werden.</translation>
    </message>
    <message id="Choose another operator or ask yours about roaming.">
        <source></source>
        <translation>Wählen Sie einen anderen Anbieter, oder fragen Sie Ihren nach Roaming.</translation>
    </message>
    <message id="The modem may not do this just now.">
        <source></source>
        <translation>Das Modem darf das gerade nicht.</translation>
    </message>
    <message id="The network does not offer this service to the SIM.">
        <source></source>
        <translation>Das Netz bietet der SIM diesen Dienst nicht an.</translation>
    </message>
    <message id="Ask the operator to book it.">
        <source></source>
        <translation>Bitten Sie den Anbieter, ihn freizuschalten.</translation>
    </message>
    <message id="The network had a fault with data.">
        <source></source>
        <translation>Das Netz hatte eine Störung bei den Daten.</translation>
    </message>
    <message id="The modem broke off.">
        <source></source>
        <translation>Das Modem hat abgebrochen.</translation>
    </message>
    <message id="The text is tried again by itself.">
        <source></source>
        <translation>Die SMS wird von selbst erneut versucht.</translation>
    </message>
    <message id="Nothing needs to be done.">
        <source></source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message id="The network refused this number.">
        <source></source>
        <translation>Das Netz hat diese Nummer abgewiesen.</translation>
    </message>
    <message id="This text was not sent and is not tried again.">
        <source></source>
        <translation>Diese SMS wurde nicht gesendet und wird nicht erneut versucht.</translation>
    </message>
    <message id="Check the number.">
        <source></source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message id="The network refuses this SIM.">
        <source></source>
        <translation>Das Netz weist diese SIM ab.</translation>
    </message>
    <message id="This text was not sent; after three in a row the SIM is stopped, and what waits is kept.">
        <source></source>
        <translation>Diese SMS wurde nicht gesendet; nach drei solchen nacheinander wird die SIM gestoppt, und was wartet, bleibt erhalten.</translation>
    </message>
    <message id="Check credit and plan of the SIM, or send by another line.">
        <source></source>
        <translation>Prüfen Sie Guthaben und Tarif der SIM, oder senden Sie über ein anderes Modem.</translation>
    </message>
    <message id="The modem stumbled.">
        <source></source>
        <translation>Das Modem ist aus dem Tritt geraten.</translation>
    </message>
    <message id="The text was not sent; it is tried again once the modem is set up anew.">
        <source></source>
        <translation>Die SMS wurde nicht gesendet; sie wird erneut versucht, sobald das Modem neu eingerichtet ist.</translation>
    </message>
    <message id="Nothing needs to be done unless it happens often.">
        <source></source>
        <translation>Es ist nichts zu tun, außer es geschieht oft.</translation>
    </message>
    <message id="The SIM cannot be used.">
        <source></source>
        <translation>Die SIM ist nicht verwendbar.</translation>
    </message>
    <message id="Nothing is sent by this line until then; what waits is kept.">
        <source></source>
        <translation>Bis dahin wird über dieses Modem nichts gesendet; was wartet, bleibt erhalten.</translation>
    </message>
    <message id="Check the SIM.">
        <source></source>
        <translation>Prüfen Sie die SIM.</translation>
    </message>
    <message id="The text was refused as it stands.">
        <source></source>
        <translation>Die SMS wurde so, wie sie ist, abgewiesen.</translation>
    </message>
    <message id="It was not sent, and the same again would give the same answer.">
        <source></source>
        <translation>Sie wurde nicht gesendet, und noch einmal dasselbe ergäbe dieselbe Antwort.</translation>
    </message>
    <message id="Change the text or its settings.">
        <source></source>
        <translation>Ändern Sie den Text oder seine Einstellungen.</translation>
    </message>
    <message id="The text was not sent; it is tried again when there is room.">
        <source></source>
        <translation>Die SMS wurde nicht gesendet; sie wird erneut versucht, wenn Platz ist.</translation>
    </message>
    <message id="Delete old texts on the SIM if it stays full.">
        <source></source>
        <translation>Löschen Sie alte SMS auf der SIM, wenn er voll bleibt.</translation>
    </message>
    <message id="The text was not sent; it is tried twice more, then the line pauses.">
        <source></source>
        <translation>Die SMS wurde nicht gesendet; sie wird noch zweimal versucht, dann pausiert das Modem.</translation>
    </message>
    <message id="The phone has received it.">
        <source></source>
        <translation>Das Handy hat sie empfangen.</translation>
    </message>
    <message id="The service centre passed it on and cannot say more.">
        <source></source>
        <translation>Die SMS-Zentrale hat sie weitergegeben und kann nicht mehr sagen.</translation>
    </message>
    <message id="The service centre replaced it by a later text.">
        <source></source>
        <translation>Die SMS-Zentrale hat sie durch eine spätere SMS ersetzt.</translation>
    </message>
    <message id="The service centre is done with it.">
        <source></source>
        <translation>Die SMS-Zentrale ist damit fertig.</translation>
    </message>
    <message id="The network is still trying: the phone is off or out of reach.">
        <source></source>
        <translation>Das Netz versucht es noch: Das Handy ist aus oder außer Reichweite.</translation>
    </message>
    <message id="The phone could not take it.">
        <source></source>
        <translation>Das Handy konnte sie nicht annehmen.</translation>
    </message>
    <message id="The phone and the network did not understand each other.">
        <source></source>
        <translation>Handy und Netz haben einander nicht verstanden.</translation>
    </message>
    <message id="The phone's network cannot be reached.">
        <source></source>
        <translation>Das Netz des Handys ist nicht erreichbar.</translation>
    </message>
    <message id="The phone cannot be reached under this number.">
        <source></source>
        <translation>Das Handy ist unter dieser Nummer nicht erreichbar.</translation>
    </message>
    <message id="The phone's network did not grant the service it asked for.">
        <source></source>
        <translation>Das Netz des Handys hat den verlangten Dienst nicht gewährt.</translation>
    </message>
    <message id="The phone's network does not let texts through to it.">
        <source></source>
        <translation>Das Netz des Handys lässt keine SMS zu ihm durch.</translation>
    </message>
    <message id="The phone stayed off or out of reach until the text's time was over.">
        <source></source>
        <translation>Das Handy blieb aus oder außer Reichweite, bis die Zeit der SMS ablief.</translation>
    </message>
    <message id="The sender had it deleted at the service centre.">
        <source></source>
        <translation>Der Absender hat sie in der SMS-Zentrale löschen lassen.</translation>
    </message>
    <message id="The service centre deleted it.">
        <source></source>
        <translation>Die SMS-Zentrale hat sie gelöscht.</translation>
    </message>
    <message id="The service centre does not know it any more.">
        <source></source>
        <translation>Die SMS-Zentrale kennt sie nicht mehr.</translation>
    </message>
    <message id="The network gave up for good.">
        <source></source>
        <translation>Das Netz hat endgültig aufgegeben.</translation>
    </message>
    <message id="The network tried for a while and gave up.">
        <source></source>
        <translation>Das Netz hat es eine Zeit lang versucht und dann aufgegeben.</translation>
    </message>
    <message id="The network sent a report that says nothing certain.">
        <source></source>
        <translation>Das Netz hat einen Bericht gesendet, der nichts Sicheres sagt.</translation>
    </message>
    <message id="Texts for this line wait; none is lost.">
        <source></source>
        <translation>SMS für dieses Modem warten; keine ist verloren.</translation>
    </message>
    <message id="There is nothing at %1.">
        <source></source>
        <translation>Nicht gefunden: %1.</translation>
    </message>
    <message id="Plug the modem in, into any port; it is found again by itself.">
        <source></source>
        <translation>Stecken Sie das Modem an einem beliebigen Anschluss ein; es wird von selbst wiedergefunden.</translation>
    </message>
    <message id="Another program is using %1.">
        <source></source>
        <translation>Ein anderes Programm verwendet %1.</translation>
    </message>
    <message id="You have no permission to open %1.">
        <source></source>
        <translation>Sie haben keine Berechtigung, %1 zu öffnen.</translation>
    </message>
    <message id="Add yourself to the group dialout and log in again.">
        <source></source>
        <translation>Fügen Sie sich der Gruppe dialout hinzu, und melden Sie sich neu an.</translation>
    </message>
    <message id="%1 could not be opened.">
        <source></source>
        <translation>Es war nicht möglich, %1 zu öffnen.</translation>
    </message>
    <message id="Check cable and address, then plug it in again.">
        <source></source>
        <translation>Prüfen Sie Kabel und Adresse, und stecken Sie es dann wieder ein.</translation>
    </message>
    <message id="%1 does not answer as a modem does.">
        <source></source>
        <translation>Wie ein Modem antwortet %1 nicht.</translation>
    </message>
    <message id="Check that it is a modem and the speed is right; unplug it and plug it in again.">
        <source></source>
        <translation>Prüfen Sie, ob es ein Modem ist und die Geschwindigkeit stimmt; ziehen Sie es ab, und stecken Sie es wieder ein.</translation>
    </message>
    <message id="Nothing is sent by it until then; what waits is kept.">
        <source></source>
        <translation>Bis dahin wird darüber nichts gesendet; was wartet, bleibt erhalten.</translation>
    </message>
    <message id="The SIM has too few tries left to enter its PIN without you.">
        <source></source>
        <translation>Es sind zu wenige Versuche übrig, um die PIN der SIM ohne Sie einzugeben.</translation>
    </message>
    <message id="Enter the PIN once in a phone, then put the SIM back.">
        <source></source>
        <translation>Geben Sie die PIN einmal in einem Handy ein, und setzen Sie die SIM dann zurück.</translation>
    </message>
    <message id="Texts wait until it has; none is lost.">
        <source></source>
        <translation>Bis dahin warten die SMS; keine ist verloren.</translation>
    </message>
    <message id="Check aerial and signal; a place nearer to the window often helps.">
        <source></source>
        <translation>Prüfen Sie Antenne und Empfang; oft hilft ein Platz näher am Fenster.</translation>
    </message>
    <message id="Without it no text can go out; what waits is kept.">
        <source></source>
        <translation>Ohne sie kann keine SMS gesendet werden; was wartet, bleibt erhalten.</translation>
    </message>
    <message id="This modem cannot send texts in the way Handbell needs.">
        <source></source>
        <translation>Dieses Modem kann SMS nicht so senden, wie Handbell es braucht.</translation>
    </message>
    <message id="Nothing is sent by it.">
        <source></source>
        <translation>Darüber wird nichts gesendet.</translation>
    </message>
    <message id="Use another modem.">
        <source></source>
        <translation>Verwenden Sie ein anderes Modem.</translation>
    </message>
    <message id="The store of the SIM is full.">
        <source></source>
        <translation>Der Speicher der SIM ist voll.</translation>
    </message>
    <message id="Replies and reports cannot come in until there is room.">
        <source></source>
        <translation>Antworten und Berichte können erst wieder ankommen, wenn Platz ist.</translation>
    </message>
    <message id="Handbell clears what it has read; delete other old texts in a phone.">
        <source></source>
        <translation>Handbell löscht, was es gelesen hat; löschen Sie andere alte SMS in einem Handy.</translation>
    </message>
    <message id="This modem cannot report delivery.">
        <source></source>
        <translation>Dieses Modem kann keine Zustellung melden.</translation>
    </message>
    <message id="Texts stay at “sent, no report yet”.">
        <source></source>
        <translation>SMS bleiben bei „Gesendet, unbestätigt“.</translation>
    </message>
    <message id="Use another modem if you need reports.">
        <source></source>
        <translation>Verwenden Sie ein anderes Modem, wenn Sie Berichte brauchen.</translation>
    </message>
    <message id="This modem does not announce what comes in.">
        <source></source>
        <translation>Dieses Modem meldet nicht, was ankommt.</translation>
    </message>
    <message id="Replies are fetched every half minute instead.">
        <source></source>
        <translation>Antworten werden stattdessen jede halbe Minute abgeholt.</translation>
    </message>
    <message id="The signal is weak.">
        <source></source>
        <translation>Der Empfang ist schwach.</translation>
    </message>
    <message id="Texts may be slow or refused; they are tried again.">
        <source></source>
        <translation>SMS können langsam sein oder abgewiesen werden; sie werden erneut versucht.</translation>
    </message>
    <message id="A place nearer to the window or an aerial helps.">
        <source></source>
        <translation>Ein Platz näher am Fenster oder eine Antenne hilft.</translation>
    </message>
    <message id="It sends again when you restart it on the page Modems, or by handbell-cli lines set IMEI --restart.">
        <source></source>
        <translation>Es sendet wieder, wenn Sie es auf der Seite „Modems“ neu starten oder mit handbell-cli lines set IMEI --restart.</translation>
    </message>
    <message id="d MMM yyyy">
        <source></source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message id="d MMM">
        <source></source>
        <translation>d. MMM</translation>
    </message>
    <message id="MMM d, yyyy">
        <source></source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message id="MMM d">
        <source></source>
        <translation>d. MMM</translation>
    </message>
    <message id="%1 %2">
        <source></source>
        <translation>%1, %2</translation>
    </message>
    <message id="%1, %2">
        <source></source>
        <translation>%1, %2</translation>
    </message>
    <message id="%n text(s) are out already." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n SMS ist bereits gesendet.</numerusform>
            <numerusform>%n SMS sind bereits gesendet.</numerusform>
        </translation>
    </message>
    <message id="%n text(s) will not go out." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n SMS wird nicht mehr gesendet.</numerusform>
            <numerusform>%n SMS werden nicht mehr gesendet.</numerusform>
        </translation>
    </message>
    <message id="Cancel %n text(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n SMS abbrechen</numerusform>
            <numerusform>%n SMS abbrechen</numerusform>
        </translation>
    </message>
    <message id="%n in doubt will be sent again" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n ungewisse SMS wird erneut gesendet</numerusform>
            <numerusform>%n ungewisse SMS werden erneut gesendet</numerusform>
        </translation>
    </message>
    <message id="%n in doubt counted as sent" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n ungewisse SMS als gesendet gezählt</numerusform>
            <numerusform>%n ungewisse SMS als gesendet gezählt</numerusform>
        </translation>
    </message>
    <message id="Why %n failed" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Warum %n SMS fehlschlug</numerusform>
            <numerusform>Warum %n SMS fehlschlugen</numerusform>
        </translation>
    </message>
    <message id="%n are left out" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n wird ausgelassen</numerusform>
            <numerusform>%n werden ausgelassen</numerusform>
        </translation>
    </message>
    <message id="%n person(s) wait for an answer" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Person wartet auf Antwort</numerusform>
            <numerusform>%n Personen warten auf Antwort</numerusform>
        </translation>
    </message>
    <message id="Import %n row(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message id="%1 is not a list that can be read: it is neither a table of text, nor an Excel workbook, nor vCards.">
        <source></source>
        <translation>%1 ist keine lesbare Liste: weder eine Tabelle aus Text noch eine Excel-Arbeitsmappe noch vCards.</translation>
    </message>
    <message id="Save the table as .xlsx or CSV in your spreadsheet.">
        <source></source>
        <translation>Speichern Sie die Tabelle in Ihrer Tabellenkalkulation als .xlsx oder CSV.</translation>
    </message>
    <message id="%1 ends in the middle of an entry (line %2).">
        <source></source>
        <translation>%1 endet mitten in einem Eintrag (Zeile %2).</translation>
    </message>
    <message id="%1 is a spreadsheet in a format that Handbell does not read.">
        <source></source>
        <translation>%1 ist eine Tabelle in einem Format, das Handbell nicht liest.</translation>
    </message>
    <message id="Save it as .xlsx or CSV in your spreadsheet.">
        <source></source>
        <translation>Speichern Sie sie in Ihrer Tabellenkalkulation als .xlsx oder CSV.</translation>
    </message>
    <message id="%1 is locked by a password.">
        <source></source>
        <translation>%1 ist mit einem Passwort geschützt.</translation>
    </message>
    <message id="Open it in your spreadsheet and save it as .xlsx or CSV without the password.">
        <source></source>
        <translation>Öffnen Sie die Datei in Ihrer Tabellenkalkulation, und speichern Sie sie ohne das Passwort als .xlsx oder CSV.</translation>
    </message>
    <message id="The workbook %1 is damaged at row %2.">
        <source></source>
        <translation>Die Arbeitsmappe %1 ist ab Zeile %2 beschädigt.</translation>
    </message>
    <message id="The workbook %1 is damaged or not complete.">
        <source></source>
        <translation>Die Arbeitsmappe %1 ist beschädigt oder unvollständig.</translation>
    </message>
    <message id="Fetch the file again, or open it in your spreadsheet and save it as .xlsx or CSV.">
        <source></source>
        <translation>Holen Sie die Datei noch einmal, oder öffnen Sie sie in Ihrer Tabellenkalkulation, und speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message id="%1 unpacks to far more than a list of people can need.">
        <source></source>
        <translation>%1 enthält entpackt weit mehr, als eine Liste von Personen brauchen kann.</translation>
    </message>
    <message id="Open it in your spreadsheet and save the sheet with the people as CSV.">
        <source></source>
        <translation>Öffnen Sie die Datei in Ihrer Tabellenkalkulation, und speichern Sie das Blatt mit den Personen als CSV.</translation>
    </message>
    <message id="%1 has no sheet “%2”.">
        <source></source>
        <translation>%1 hat kein Blatt „%2“.</translation>
    </message>
    <message id="Check the names at the foot of the spreadsheet.">
        <source></source>
        <translation>Prüfen Sie die Namen der Blätter am unteren Rand der Tabelle.</translation>
    </message>
    <message id="%n modem(s) need you" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Modem braucht Sie</numerusform>
            <numerusform>%n Modems brauchen Sie</numerusform>
        </translation>
    </message>
    <message id="%n of them opted out." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n davon hat sich abgemeldet.</numerusform>
            <numerusform>%n davon haben sich abgemeldet.</numerusform>
        </translation>
    </message>
    <message id="The network reported delivery at %1.">
        <source></source>
        <translation>Das Netz hat die Zustellung gemeldet (%1).</translation>
    </message>
    <message id="The operator took it at %1, no report yet. The phone may be off.">
        <source></source>
        <translation>Der Anbieter hat sie angenommen (%1), noch ohne Bericht. Das Handy ist vielleicht aus.</translation>
    </message>
    <message id="The operator took it at %1. No report was asked for.">
        <source></source>
        <translation>Der Anbieter hat sie angenommen (%1). Ein Bericht wurde nicht angefordert.</translation>
    </message>
    <message id="This is no command: each begins with AT and is written in plain letters.">
        <source></source>
        <translation>Das ist kein Befehl: Jeder beginnt mit AT und besteht aus einfachen Buchstaben.</translation>
    </message>
    <message id="This is more than one command.">
        <source></source>
        <translation>Das ist mehr als ein Befehl.</translation>
    </message>
    <message id="This would send a text past the queue, its limits and the opt-outs.">
        <source></source>
        <translation>Damit ginge eine SMS an der Warteschlange, ihren Grenzen und den Abmeldungen vorbei.</translation>
    </message>
    <message id="This would delete or change what is stored on the SIM.">
        <source></source>
        <translation>Damit würde gelöscht oder geändert, was auf der SIM gespeichert ist.</translation>
    </message>
    <message id="This would read texts away from under the inbox.">
        <source></source>
        <translation>Damit würden SMS gelesen, bevor sie im Posteingang sind.</translation>
    </message>
    <message id="This is about PINs and locks, and wrong tries can block the SIM.">
        <source></source>
        <translation>Hier geht es um PINs und Sperren; falsche Versuche können die SIM sperren.</translation>
    </message>
    <message id="This would call somebody, or run a code in the network.">
        <source></source>
        <translation>Damit würde jemand angerufen oder ein Code im Netz ausgeführt.</translation>
    </message>
    <message id="This would restart the modem or put its settings back.">
        <source></source>
        <translation>Damit würde das Modem neu gestartet oder zurückgesetzt.</translation>
    </message>
    <message id="This may change settings that Handbell has made and relies on.">
        <source></source>
        <translation>Das kann Einstellungen ändern, auf die Handbell sich verlässt.</translation>
    </message>
    <message id="Write it like AT+CSQ or AT+COPS?.">
        <source></source>
        <translation>Schreiben Sie ihn wie AT+CSQ oder AT+COPS?.</translation>
    </message>
    <message id="Ask them one after the other.">
        <source></source>
        <translation>Geben Sie sie nacheinander ein.</translation>
    </message>
    <message id="Write a text under Campaigns instead.">
        <source></source>
        <translation>Schreiben Sie die SMS stattdessen unter Kampagnen.</translation>
    </message>
    <message id="The texts are in the inbox.">
        <source></source>
        <translation>Die SMS stehen im Posteingang.</translation>
    </message>
    <message id="The card of the modem asks for a PIN when one is needed.">
        <source></source>
        <translation>Die Karte des Modems fragt nach der PIN, wenn sie gebraucht wird.</translation>
    </message>
    <message id="The card of the modem can ask for the credit.">
        <source></source>
        <translation>Die Karte des Modems kann das Guthaben abfragen.</translation>
    </message>
    <message id="Commands that end in ? or =? only ask, and are let through.">
        <source></source>
        <translation>Befehle, die mit ? oder =? enden, fragen nur und sind erlaubt.</translation>
    </message>
    <message id="The modem was not asked.">
        <source></source>
        <translation>Das Modem wurde nicht gefragt.</translation>
    </message>
    <message id="The modem did not answer this in time.">
        <source></source>
        <translation>Das Modem hat darauf nicht rechtzeitig geantwortet.</translation>
    </message>
    <message id="It is being woken up; texts wait until it answers again.">
        <source></source>
        <translation>Es wird geweckt; SMS warten, bis es sich wieder meldet.</translation>
    </message>
    <message id="Ask something shorter, such as AT+CSQ.">
        <source></source>
        <translation>Fragen Sie etwas Kürzeres, etwa AT+CSQ.</translation>
    </message>
    <message id="The modem is not ready to be asked.">
        <source></source>
        <translation>Das Modem ist noch nicht bereit.</translation>
    </message>
    <message id="Texts that wait are kept.">
        <source></source>
        <translation>Wartende SMS bleiben erhalten.</translation>
    </message>
    <message id="Wait until its card says ready, then ask again.">
        <source></source>
        <translation>Warten Sie, bis seine Karte „bereit“ zeigt, und fragen Sie dann noch einmal.</translation>
    </message>
    <message id="Nothing was taken from it; texts are not affected.">
        <source></source>
        <translation>Es wurde nichts übernommen; SMS sind nicht betroffen.</translation>
    </message>
    <message id="There is nobody in the phone book of this SIM.">
        <source></source>
        <translation>Im Telefonbuch dieser SIM steht niemand.</translation>
    </message>
    <message id="Phones often keep people in their own memory: export them there as vCards.">
        <source></source>
        <translation>Handys speichern Kontakte oft im eigenen Speicher: Exportieren Sie sie dort als vCards.</translation>
    </message>
    <message id="The phone book of the SIM cannot be read: the modem answers “%1”.">
        <source></source>
        <translation>Das Telefonbuch der SIM lässt sich nicht lesen: Das Modem meldet „%1“.</translation>
    </message>
    <message id="Try again in a minute, or export the people from a phone as vCards.">
        <source></source>
        <translation>Versuchen Sie es in einer Minute noch einmal, oder exportieren Sie die Kontakte am Handy als vCards.</translation>
    </message>
    <message id="The modem stopped answering while its phone book was read.">
        <source></source>
        <translation>Das Modem meldete sich nicht mehr, während sein Telefonbuch gelesen wurde.</translation>
    </message>
    <message id="Unplug it, plug it in again and try once more.">
        <source></source>
        <translation>Ziehen Sie es ab, stecken Sie es wieder an und versuchen Sie es noch einmal.</translation>
    </message>
    <message id="The modem went away before its phone book was read.">
        <source></source>
        <translation>Das Modem war weg, bevor sein Telefonbuch gelesen wurde.</translation>
    </message>
    <message id="Check its cable, wait until it is ready and try once more.">
        <source></source>
        <translation>Prüfen Sie das Kabel, warten Sie, bis es bereit ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message id="A pretend network of people who answer, misspell and opt out. Nothing leaves this PC, nothing costs money.">
        <source></source>
        <translation>Ein erfundenes Netz mit Personen, die antworten, sich verschreiben und abmelden. Nichts verlässt diesen PC, nichts kostet Geld.</translation>
    </message>
    <message id="%1 with a SIM of %2">
        <source></source>
        <translation>%1 mit einer SIM von %2</translation>
    </message>
    <message id="The SIM asks for its PIN. It is on the card the SIM came in.">
        <source></source>
        <translation>Die SIM verlangt ihre PIN. Sie steht auf der Karte, mit der die SIM geliefert wurde.</translation>
    </message>
    <message id="%n try(s) left." numerus="yes">
        <source></source>
        <translation>
            <numerusform>Noch %n Versuch.</numerusform>
            <numerusform>Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message id="signal: %1">
        <source></source>
        <translation>Signal: %1</translation>
    </message>
    <message id="number %1">
        <source></source>
        <translation>Nummer %1</translation>
    </message>
    <message id="It is getting ready. This can take half a minute.">
        <source></source>
        <translation>Es wird vorbereitet. Das kann eine halbe Minute dauern.</translation>
    </message>
    <message id="It answers. Its SIM is read once you use it; texts on the SIM are then moved into Handbell's inbox.">
        <source></source>
        <translation>Es antwortet. Seine SIM wird erst gelesen, wenn Sie es verwenden; SMS auf der SIM kommen dann in den Posteingang von Handbell.</translation>
    </message>
    <message id="Cannot be asked">
        <source></source>
        <translation>Nicht abfragbar</translation>
    </message>
    <message id="New">
        <source></source>
        <translation>Neu</translation>
    </message>
    <message id="No modem yet: practise">
        <source></source>
        <translation>Noch kein Modem: üben</translation>
    </message>
    <message id="unlocking">
        <source></source>
        <translation>wird entsperrt</translation>
    </message>
    <message id="contains">
        <source></source>
        <translation>enthält</translation>
    </message>
    <message id="is">
        <source></source>
        <translation>ist</translation>
    </message>
    <message id="is not">
        <source></source>
        <translation>ist nicht</translation>
    </message>
    <message id="begins with">
        <source></source>
        <translation>beginnt mit</translation>
    </message>
    <message id="is like">
        <source></source>
        <translation>ist wie</translation>
    </message>
    <message id="is less than">
        <source></source>
        <translation>ist kleiner als</translation>
    </message>
    <message id="is more than">
        <source></source>
        <translation>ist größer als</translation>
    </message>
    <message id="is before">
        <source></source>
        <translation>ist vor dem</translation>
    </message>
    <message id="is after">
        <source></source>
        <translation>ist nach dem</translation>
    </message>
    <message id="in the last … days">
        <source></source>
        <translation>in den letzten … Tagen</translation>
    </message>
    <message id="more than … days ago">
        <source></source>
        <translation>vor mehr als … Tagen</translation>
    </message>
    <message id="in the next … days">
        <source></source>
        <translation>in den nächsten … Tagen</translation>
    </message>
    <message id="is empty">
        <source></source>
        <translation>ist leer</translation>
    </message>
    <message id="is not empty">
        <source></source>
        <translation>ist nicht leer</translation>
    </message>
    <message id="Name">
        <source></source>
        <translation>Name</translation>
    </message>
    <message id="Number">
        <source></source>
        <translation>Nummer</translation>
    </message>
    <message id="Last text">
        <source></source>
        <translation>Letzte SMS</translation>
    </message>
    <message id="Replies">
        <source></source>
        <translation>Antworten</translation>
    </message>
    <message id="Never texted">
        <source></source>
        <translation>Noch nie angeschrieben</translation>
    </message>
    <message id="Texted before">
        <source></source>
        <translation>Schon angeschrieben</translation>
    </message>
    <message id="%1 in the last %n day(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%1 vor höchstens %n Tag</numerusform>
            <numerusform>%1 vor höchstens %n Tagen</numerusform>
        </translation>
    </message>
    <message id="%1 more than %n day(s) ago" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%1 vor mehr als %n Tag</numerusform>
            <numerusform>%1 vor mehr als %n Tagen</numerusform>
        </translation>
    </message>
    <message id="%1 in the next %n day(s)" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%1 in höchstens %n Tag</numerusform>
            <numerusform>%1 in höchstens %n Tagen</numerusform>
        </translation>
    </message>
    <message id="You will get no more texts from us. Text START to return.">
        <source></source>
        <extracomment>A text of its own, of one part: at most 160 letters. START stays as it is.</extracomment>
        <translation>Sie bekommen keine SMS mehr von uns. Antworten Sie START, um wieder welche zu erhalten.</translation>
    </message>
    <message id="%1: %2, here %3">
        <source></source>
        <translation>%1: %2, hier %3</translation>
    </message>
    <message id="Language">
        <source></source>
        <translation>Sprache</translation>
    </message>
    <message id="not here any more">
        <source></source>
        <translation>nicht mehr hier</translation>
    </message>
    <message id="the number">
        <source></source>
        <translation>die Nummer</translation>
    </message>
    <message id="the number; several here have this name">
        <source></source>
        <translation>die Nummer; hier heißen mehrere so</translation>
    </message>
    <message id="Row %1: %2 in the list, %3 here. %4.">
        <source></source>
        <translation>Zeile %1: in der Liste %2, hier %3. %4.</translation>
    </message>
    <message id="%n row(s) resemble people who are here already" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Zeile ähnelt einem Kontakt, der schon da ist</numerusform>
            <numerusform>%n Zeilen ähneln Kontakten, die schon da sind</numerusform>
        </translation>
    </message>
    <message id="%n with a number that is here, and something else beside it" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n mit einer Nummer, die hier ist, und anderem daneben</numerusform>
            <numerusform>%n mit einer Nummer, die hier ist, und anderem daneben</numerusform>
        </translation>
    </message>
    <message id="%n with a name that is here, under another number" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n mit einem Namen, der hier ist, unter anderer Nummer</numerusform>
            <numerusform>%n mit einem Namen, der hier ist, unter anderer Nummer</numerusform>
        </translation>
    </message>
    <message id="What the list says replaces what is here">
        <source></source>
        <translation>Was die Liste sagt, ersetzt, was hier ist</translation>
    </message>
    <message id="The same person: the number of the list replaces theirs">
        <source></source>
        <translation>Dieselbe Person: Die Nummer der Liste ersetzt ihre</translation>
    </message>
    <message id="What is here stays; the list fills in what is empty">
        <source></source>
        <translation>Was hier ist, bleibt; die Liste füllt Leeres auf</translation>
    </message>
    <message id="Two people: keep both">
        <source></source>
        <translation>Zwei Personen: beide behalten</translation>
    </message>
    <message id="Leave the row out; nothing here changes">
        <source></source>
        <translation>Zeile auslassen; hier ändert sich nichts</translation>
    </message>
    <message id="List replaces">
        <source></source>
        <translation>Liste ersetzt</translation>
    </message>
    <message id="Number replaced">
        <source></source>
        <translation>Nummer ersetzt</translation>
    </message>
    <message id="Stays as it is here">
        <source></source>
        <translation>Bleibt wie hier</translation>
    </message>
    <message id="Both are kept">
        <source></source>
        <translation>Beide bleiben</translation>
    </message>
    <message id="Row left out">
        <source></source>
        <translation>Zeile ausgelassen</translation>
    </message>
    <message id="The signal is %1, %2 dBm.">
        <source></source>
        <translation>Das Signal ist %1, %2 dBm.</translation>
    </message>
    <message id="Texts take longer, and some fail.">
        <source></source>
        <translation>SMS dauern länger, und manche scheitern.</translation>
    </message>
    <message id="A place nearer to the window often helps.">
        <source></source>
        <translation>Ein Platz näher am Fenster hilft oft.</translation>
    </message>
    <message id="Delivery reports can be heard.">
        <source></source>
        <translation>Zustellberichte können empfangen werden.</translation>
    </message>
    <message id="This modem tells no delivery reports.">
        <source></source>
        <translation>Dieses Modem meldet keine Zustellberichte.</translation>
    </message>
    <message id="Texts are sent all the same; they stay at Sent, and nobody can say whether they arrived.">
        <source></source>
        <translation>SMS gehen trotzdem hinaus; sie bleiben bei „Gesendet“, und niemand kann sagen, ob sie ankamen.</translation>
    </message>
    <message id="Replies and STOP are heard.">
        <source></source>
        <translation>Antworten und STOP kommen an.</translation>
    </message>
    <message id="This modem can send, but its texts cannot be read.">
        <source></source>
        <translation>Dieses Modem kann senden, aber seine SMS lassen sich nicht lesen.</translation>
    </message>
    <message id="Replies and STOP are not heard: do not send offers over it.">
        <source></source>
        <translation>Antworten und STOP kommen nicht an: Senden Sie keine Angebote darüber.</translation>
    </message>
    <message id="Use another modem for what is answered.">
        <source></source>
        <translation>Nehmen Sie ein anderes Modem für alles, worauf geantwortet wird.</translation>
    </message>
    <message id="The memory %1 holds %2 of %3 texts.">
        <source></source>
        <translation>Der Speicher %1 enthält %2 von %3 SMS.</translation>
    </message>
    <message id="A full memory takes no more replies.">
        <source></source>
        <translation>Ein voller Speicher nimmt keine Antworten mehr an.</translation>
    </message>
    <message id="Handbell empties it when it sends or listens: texts are saved first, then deleted there.">
        <source></source>
        <translation>Handbell leert ihn, wenn es sendet oder zuhört: SMS werden erst gesichert, dann dort gelöscht.</translation>
    </message>
    <message id="The radio link stays open between texts: many in a row go faster.">
        <source></source>
        <translation>Die Funkverbindung bleibt zwischen SMS offen: Viele hintereinander gehen schneller.</translation>
    </message>
    <message id="Each text opens the radio link anew: some seconds each.">
        <source></source>
        <translation>Jede SMS öffnet die Funkverbindung neu: jeweils einige Sekunden.</translation>
    </message>
    <message id="The ledger is sound: nothing in it is damaged, lost or counted twice.">
        <source></source>
        <translation>Die Datenbank ist in Ordnung: Nichts darin ist beschädigt, verloren oder doppelt gezählt.</translation>
    </message>
    <message id="The ledger is damaged.">
        <source></source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message id="What was sent and heard may be incomplete: send nothing before it is mended.">
        <source></source>
        <translation>Was gesendet und empfangen wurde, kann unvollständig sein: Senden Sie nichts, bevor es in Ordnung ist.</translation>
    </message>
    <message id="Close Handbell, keep a copy of the folder, and go back to a copy from before.">
        <source></source>
        <translation>Schließen Sie Handbell, heben Sie eine Kopie des Ordners auf und kehren Sie zu einer früheren Kopie zurück.</translation>
    </message>
    <message id="The ledger contradicts itself in %n place(s)." numerus="yes">
        <source></source>
        <translation>
            <numerusform>Die Datenbank widerspricht sich an %n Stelle.</numerusform>
            <numerusform>Die Datenbank widerspricht sich an %n Stellen.</numerusform>
        </translation>
    </message>
    <message id="Nothing is kept here yet: the first list or campaign makes the ledger.">
        <source></source>
        <translation>Hier liegt noch nichts: Die erste Liste oder Kampagne legt die Datenbank an.</translation>
    </message>
    <message id="%1 are free on the disk of the profile.">
        <source></source>
        <translation>%1 sind auf dem Datenträger des Profils frei.</translation>
    </message>
    <message id="Nothing can be sent when the disk is full; nothing is lost by it.">
        <source></source>
        <translation>Ist der Datenträger voll, kann nichts gesendet werden; verloren geht dabei nichts.</translation>
    </message>
    <message id="Make room on this disk.">
        <source></source>
        <translation>Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message id="Nobody else on this PC can read the profile.">
        <source></source>
        <translation>Niemand sonst an diesem PC kann das Profil lesen.</translation>
    </message>
    <message id="Others on this PC can read the folder %1.">
        <source></source>
        <translation>Andere an diesem PC können den Ordner %1 lesen.</translation>
    </message>
    <message id="It holds names, numbers and texts.">
        <source></source>
        <translation>Er enthält Namen, Nummern und SMS.</translation>
    </message>
    <message id="Take the rights of others away: chmod -R go= with the folder behind it.">
        <source></source>
        <translation>Nehmen Sie anderen die Rechte: chmod -R go= mit dem Ordner dahinter.</translation>
    </message>
    <message id="The opt-out words are of %1.">
        <source></source>
        <translation>Die Abmeldewörter sind vom Stand %1.</translation>
    </message>
    <message id="A newer Handbell may know more of them.">
        <source></source>
        <translation>Ein neueres Handbell kennt vielleicht mehr davon.</translation>
    </message>
    <message id="The modem did not become ready.">
        <source></source>
        <translation>Das Modem wurde nicht bereit.</translation>
    </message>
    <message id="Unplug it, plug it in again, and try once more.">
        <source></source>
        <translation>Ziehen Sie es ab, stecken Sie es wieder ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message id="It is ready to send.">
        <source></source>
        <translation>Es ist bereit zu senden.</translation>
    </message>
    <message id="interface %1">
        <source></source>
        <translation>Schnittstelle %1</translation>
    </message>
    <message id="A support file of Handbell: what helps somebody far away to see why a modem does not work.">
        <source></source>
        <translation>Eine Hilfsdatei von Handbell: was jemand in der Ferne braucht, um zu sehen, warum ein Modem nicht geht.</translation>
    </message>
    <message id="Telephone numbers and identities are masked up to their last three digits; PINs, names and texts are not in it, only their length.">
        <source></source>
        <translation>Telefonnummern und Kennungen sind bis auf die letzten drei Ziffern verdeckt; PINs, Namen und Texte stehen nicht darin, nur ihre Länge.</translation>
    </message>
    <message id="%1 could not be written.">
        <source></source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message id="There is no support file; texts are not affected.">
        <source></source>
        <translation>Es gibt keine Hilfsdatei; SMS sind nicht betroffen.</translation>
    </message>
    <message id="Choose a folder that is yours and has room, and save it again.">
        <source></source>
        <translation>Wählen Sie einen eigenen Ordner mit genug Platz und speichern Sie sie noch einmal.</translation>
    </message>
    <message id="State: %1">
        <source></source>
        <translation>Zustand: %1</translation>
    </message>
    <message id="Storage %1: %2 of %3 in use">
        <source></source>
        <translation>Speicher %1: %2 von %3 belegt</translation>
    </message>
    <message id="Practice modem %1">
        <source></source>
        <translation>Übungsmodem %1</translation>
    </message>
    <message id="It is ready to send; nothing went out over it yet.">
        <source></source>
        <translation>Es ist bereit zu senden; noch ging nichts darüber hinaus.</translation>
    </message>
    <message id="A test text to your own phone shows whether it works.">
        <source></source>
        <translation>Eine Test-SMS an Ihr eigenes Telefon zeigt, ob es geht.</translation>
    </message>
    <message id="It sends texts.">
        <source></source>
        <translation>Es sendet SMS.</translation>
    </message>
    <message id="The last one %1; a part takes %2 s.">
        <source></source>
        <translation>Die letzte %1; ein Teil braucht %2 s.</translation>
    </message>
    <message id="Delivery reports work.">
        <source></source>
        <translation>Zustellberichte gehen.</translation>
    </message>
    <message id="Delivery reports are asked for; none has come yet.">
        <source></source>
        <translation>Zustellberichte werden verlangt; noch kam keiner.</translation>
    </message>
    <message id="Replies and STOP can be heard; none has come yet.">
        <source></source>
        <translation>Antworten und STOP können gehört werden; noch kam keine.</translation>
    </message>
    <message id="Long texts arrive as one.">
        <source></source>
        <translation>Lange SMS kommen als eine an.</translation>
    </message>
    <message id="No long text has come in yet.">
        <source></source>
        <translation>Noch kam keine lange SMS an.</translation>
    </message>
    <message id="The credit could not be asked: the network or the modem did not answer the code.">
        <source></source>
        <translation>Das Guthaben ließ sich nicht abfragen: Netz oder Modem haben auf den Code nicht geantwortet.</translation>
    </message>
    <message id="Texts are not affected, but nobody sees when the credit ends.">
        <source></source>
        <translation>SMS sind nicht betroffen, aber niemand sieht, wann das Guthaben endet.</translation>
    </message>
    <message id="Try the code of your operator, or set a limit.">
        <source></source>
        <translation>Versuchen Sie den Code Ihres Anbieters oder setzen Sie eine Grenze.</translation>
    </message>
    <message id="The credit was not asked for yet.">
        <source></source>
        <translation>Das Guthaben wurde noch nicht abgefragt.</translation>
    </message>
    <message id="The credit can be asked.">
        <source></source>
        <translation>Das Guthaben lässt sich abfragen.</translation>
    </message>
    <message id="No modem yet">
        <source></source>
        <translation>Noch kein Modem</translation>
    </message>
    <message id="A program said that it uses %1, and has ended.">
        <source></source>
        <translation>Ein Programm hat %1 für sich vermerkt und ist inzwischen beendet.</translation>
    </message>
    <message id="Take the file away.">
        <source></source>
        <translation>Entfernen Sie die Datei.</translation>
    </message>
    <message id="Another program has opened %1 too and takes the answers of the modem away.">
        <source></source>
        <translation>Ein anderes Programm hat %1 ebenfalls geöffnet und nimmt die Antworten des Modems weg.</translation>
    </message>
    <message id="Another program may open %1 at any moment.">
        <source></source>
        <translation>Ein anderes Programm kann %1 jederzeit öffnen.</translation>
    </message>
    <message id="It can hold texts up; none is lost by it.">
        <source></source>
        <translation>Das kann SMS aufhalten; verloren geht keine.</translation>
    </message>
    <message id="%1 is plugged in, but is not yet a modem.">
        <source></source>
        <translation>%1 ist eingesteckt, aber noch kein Modem.</translation>
    </message>
    <message id="Nothing can be sent by it until it becomes one.">
        <source></source>
        <translation>Bis dahin lässt sich damit nichts senden.</translation>
    </message>
    <message id="Eject the disk that it shows, in the file manager, and wait some seconds.">
        <source></source>
        <translation>Werfen Sie das Laufwerk, das er zeigt, im Dateimanager aus und warten Sie einige Sekunden.</translation>
    </message>
    <message id="%1 is a small router and has no port for texts.">
        <source></source>
        <translation>%1 ist ein kleiner Router und hat keinen Anschluss für SMS.</translation>
    </message>
    <message id="Nothing can be sent by it.">
        <source></source>
        <translation>Damit lässt sich nichts senden.</translation>
    </message>
    <message id="Use a stick that works as a modem; the pages of this one can send single texts.">
        <source></source>
        <translation>Verwenden Sie einen Stick, der als Modem arbeitet; die Seiten von diesem können einzelne SMS senden.</translation>
    </message>
    <message id="%1 is the same modem as %2, by another of its ports.">
        <source></source>
        <translation>%1 ist dasselbe Modem wie %2, nur an einem anderen seiner Anschlüsse.</translation>
    </message>
    <message id="It is used once, by %1, and everything goes on there.">
        <source></source>
        <translation>Es wird einmal verwendet, über %1, und dort geht alles weiter.</translation>
    </message>
    <message id="End %1, or let it use another port. Handbell goes on by itself then.">
        <source></source>
        <translation>Beenden Sie %1, oder geben Sie ihm einen anderen Anschluss. Handbell macht dann von selbst weiter.</translation>
    </message>
    <message id="Handbell itself uses %1 already, for another line.">
        <source></source>
        <translation>Handbell selbst verwendet %1 schon, für eine andere Leitung.</translation>
    </message>
    <message id="Take one of the two lines away: they are the same modem.">
        <source></source>
        <translation>Entfernen Sie eine der beiden Leitungen: Sie sind dasselbe Modem.</translation>
    </message>
    <message id="%1 (process %2) is using %3.">
        <source></source>
        <translation>%1 (Prozess %2) verwendet %3.</translation>
    </message>
    <message id="%1 (process %2) has opened %3 too and takes the answers of the modem away.">
        <source></source>
        <translation>%1 (Prozess %2) hat %3 ebenfalls geöffnet und nimmt die Antworten des Modems weg.</translation>
    </message>
    <message id="ModemManager runs on this PC and may open %1 at any moment.">
        <source></source>
        <translation>ModemManager läuft auf diesem PC und kann %1 jederzeit öffnen.</translation>
    </message>
    <message id="%1 may not open %2: only the group %3 may.">
        <source></source>
        <translation>%1 darf %2 nicht öffnen: Das darf nur die Gruppe %3.</translation>
    </message>
    <message id="%1 belongs to the group %3, which may open %2, but this login began before that.">
        <source></source>
        <translation>%1 gehört zur Gruppe %3, die %2 öffnen darf, aber diese Anmeldung ist älter.</translation>
    </message>
    <message id="Log out of this PC and in again; if that does not help, restart it.">
        <source></source>
        <translation>Melden Sie sich ab und wieder an; hilft das nicht, starten Sie den PC neu.</translation>
    </message>
    <message id="Nobody but root may open %1.">
        <source></source>
        <translation>Nur root darf %1 öffnen.</translation>
    </message>
    <message id="Handbell was installed as a snap that may not use %1.">
        <source></source>
        <translation>Handbell wurde als Snap installiert und darf %1 nicht verwenden.</translation>
    </message>
    <message id="Connect it to the ports of this PC: snap connections handbell shows how.">
        <source></source>
        <translation>Verbinden Sie ihn mit den Anschlüssen dieses PCs: snap connections handbell zeigt, wie.</translation>
    </message>
    <message id="Handbell was installed as a flatpak that may not use %1.">
        <source></source>
        <translation>Handbell wurde als Flatpak installiert und darf %1 nicht verwenden.</translation>
    </message>
    <message id="Start it with flatpak run --device=all.">
        <source></source>
        <translation>Starten Sie es mit flatpak run --device=all.</translation>
    </message>
    <message id="Handbell runs in a container that was not given %1.">
        <source></source>
        <translation>Handbell läuft in einem Container, der %1 nicht bekommen hat.</translation>
    </message>
    <message id="Start the container with --device %1, or Handbell outside of it.">
        <source></source>
        <translation>Starten Sie den Container mit --device %1, oder Handbell außerhalb davon.</translation>
    </message>
    <message id="The file %1 says that a program uses the port, but that program has ended.">
        <source></source>
        <translation>Die Datei %1 sagt, dass ein Programm den Anschluss verwendet, aber dieses Programm ist beendet.</translation>
    </message>
    <message id="%1 is plugged in, but shows itself as a disk and not yet as a modem.">
        <source></source>
        <translation>%1 ist eingesteckt, zeigt sich aber als Laufwerk und noch nicht als Modem.</translation>
    </message>
    <message id="The credit of this SIM is below the floor you set. What waits is kept, or goes by the other SIMs. Top it up: it sends again once the network tells of more.">
        <source></source>
        <translation>Das Guthaben dieser SIM liegt unter der Grenze, die Sie gesetzt haben. Was wartet, bleibt erhalten oder geht über die anderen SIMs. Laden Sie sie auf: Sie sendet wieder, sobald das Netz mehr meldet.</translation>
    </message>
    <message id="Enter it on the page Modems.">
        <source></source>
        <translation>Geben Sie sie auf der Seite Modems ein.</translation>
    </message>
    <message id="Move it to another place, then start Handbell again.">
        <source></source>
        <translation>Legen Sie sie an einen anderen Ort und starten Sie Handbell dann neu.</translation>
    </message>
    <message id="Close Handbell and start it again.">
        <source></source>
        <translation>Schließen Sie Handbell und starten Sie es neu.</translation>
    </message>
    <message id="Give yourself the right to write there, then start Handbell again.">
        <source></source>
        <translation>Geben Sie sich dort das Schreibrecht und starten Sie Handbell dann neu.</translation>
    </message>
    <message id="Give it with --pin-file, or enter it on the page Modems of the window.">
        <source></source>
        <translation>Geben Sie sie mit --pin-file an oder auf der Seite Modems des Fensters ein.</translation>
    </message>
    <message id="Enter the right PIN on the page Modems.">
        <source></source>
        <translation>Geben Sie die richtige PIN auf der Seite Modems ein.</translation>
    </message>
    <message id="Give the right PIN with --pin-file, or enter it on the page Modems of the window.">
        <source></source>
        <translation>Geben Sie die richtige PIN mit --pin-file an oder auf der Seite Modems des Fensters ein.</translation>
    </message>
    <message id="Leave it out.">
        <source></source>
        <translation>Lassen Sie sie weg.</translation>
    </message>
    <message id="at once">
        <source></source>
        <translation>sofort</translation>
    </message>
    <message id="after %1">
        <source></source>
        <translation>%1 später</translation>
    </message>
    <message id="The phone may be off.">
        <source></source>
        <translation>Das Telefon ist vielleicht aus.</translation>
    </message>
    <message id="Choose your country in the settings, or write the number with + and its country code.">
        <source></source>
        <translation>Wählen Sie in den Einstellungen Ihr Land, oder schreiben Sie die Nummer mit + und Landesvorwahl.</translation>
    </message>
    <message id="Choose the column with the mobile numbers.">
        <source></source>
        <translation>Wählen Sie die Spalte mit den Mobilnummern.</translation>
    </message>
    <message id="“%1” is assigned twice.">
        <source></source>
        <translation>„%1“ ist zweimal zugeordnet.</translation>
    </message>
    <message id="Choose each column and each field once.">
        <source></source>
        <translation>Wählen Sie jede Spalte und jedes Feld einmal.</translation>
    </message>
    <message id="In --map, name each column and each field once.">
        <source></source>
        <translation>Nennen Sie in --map jede Spalte und jedes Feld einmal.</translation>
    </message>
    <message id="Tomorrow">
        <source></source>
        <translation>Morgen</translation>
    </message>
    <message id="Set by hand.">
        <source></source>
        <translation>Von Hand eingetragen.</translation>
    </message>
    <message id="Taken back at once.">
        <source></source>
        <translation>Sofort zurückgenommen.</translation>
    </message>
    <message id="Asked to be deleted.">
        <source></source>
        <translation>Hat um Löschung gebeten.</translation>
    </message>
    <message id="One JSON value a line: program and system, each port, each line with its state and what was found, and behind a line what was said on it: time, who, what. What was said before the program began stands at the end.">
        <source></source>
        <translation>Ein JSON-Wert je Zeile: Programm und System, jeder Anschluss, jede Leitung mit ihrem Zustand und dem Befund, und hinter einer Leitung, was auf ihr gesagt wurde: Zeit, wer, was. Was vor dem Start des Programms gesagt wurde, steht am Ende.</translation>
    </message>
    <message id="Then press “Send over it again”.">
        <source></source>
        <translation>Dann auf „Wieder darüber senden“ drücken.</translation>
    </message>
    <message id="Then start it again: handbell-cli lines set IMEI --restart.">
        <source></source>
        <translation>Dann wieder starten: handbell-cli lines set IMEI --restart.</translation>
    </message>
    <message id="End it until the next start of this PC.">
        <source></source>
        <translation>Beenden Sie ihn bis zum nächsten Start dieses PCs.</translation>
    </message>
    <message id="Tell it once to leave this modem alone, then unplug the modem and plug it in again. Or end it until the next start of this PC.">
        <source></source>
        <translation>Sagen Sie ihm einmal, dass er dieses Modem in Ruhe lassen soll, dann ziehen Sie das Modem ab und stecken es wieder ein. Oder beenden Sie ihn bis zum nächsten Start dieses PCs.</translation>
    </message>
    <message id="Join that group, then log out of this PC and in again.">
        <source></source>
        <translation>Treten Sie dieser Gruppe bei, dann melden Sie sich an diesem PC ab und wieder an.</translation>
    </message>
    <message id="Give it to the group %1, then unplug the modem and plug it in again.">
        <source></source>
        <translation>Geben Sie ihn der Gruppe %1, dann ziehen Sie das Modem ab und stecken es wieder ein.</translation>
    </message>
    <message id="Install the program that switches it over, then unplug it and plug it in again.">
        <source></source>
        <translation>Installieren Sie das Programm, das ihn umschaltet, dann ziehen Sie ihn ab und stecken ihn wieder ein.</translation>
    </message>
    <message id="Or switch it over yourself.">
        <source></source>
        <translation>Oder schalten Sie ihn selbst um.</translation>
    </message>
    <message id="In a terminal: %1">
        <source></source>
        <translation>In einem Terminal: %1</translation>
    </message>
    <message id="%n text(s) wait and go out when it is opened again." numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n SMS wartet und geht hinaus, sobald es wieder geöffnet ist.</numerusform>
            <numerusform>%n SMS warten und gehen hinaus, sobald es wieder geöffnet ist.</numerusform>
        </translation>
    </message>
    <message id="%n word(s) cannot be read as phone numbers and are left out:" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n Wort ist nicht als Telefonnummer lesbar und bleibt weg:</numerusform>
            <numerusform>%n Wörter sind nicht als Telefonnummern lesbar und bleiben weg:</numerusform>
        </translation>
    </message>
    <message id="The connection ended after the text was handed over.">
        <source></source>
        <translation>Nachdem die SMS übergeben war, brach die Verbindung ab.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Find anyone or anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>Fold the page list</source>
        <translation>Seitenliste einklappen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>Gesamten Versand anhalten</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Modems</source>
        <translation>Modems</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mein Geschäft</translation>
    </message>
</context>
<context>
    <name>app::AbilitiesCard</name>
    <message>
        <source>Sends texts</source>
        <translation>Sendet SMS</translation>
    </message>
    <message>
        <source>Cannot send yet</source>
        <translation>Kann noch nicht senden</translation>
    </message>
    <message>
        <source>Receives replies</source>
        <translation>Empfängt Antworten</translation>
    </message>
    <message>
        <source>Replies: not seen to work</source>
        <translation>Antworten: noch nicht gesehen</translation>
    </message>
    <message>
        <source>Reports delivery</source>
        <translation>Meldet die Zustellung</translation>
    </message>
    <message>
        <source>Delivery reports: not seen to work</source>
        <translation>Zustellberichte: noch nicht gesehen</translation>
    </message>
    <message>
        <source>Reads the people on the SIM</source>
        <translation>Liest die Kontakte auf der SIM</translation>
    </message>
    <message>
        <source>People on the SIM: cannot be read</source>
        <translation>Kontakte auf der SIM: nicht lesbar</translation>
    </message>
    <message>
        <source>What this modem can do</source>
        <translation>Was dieses Modem kann</translation>
    </message>
</context>
<context>
    <name>app::AddLineDialog</name>
    <message>
        <source>Add a way of sending</source>
        <translation>Sendeweg hinzufügen</translation>
    </message>
    <message>
        <source>A USB modem is found by itself: plug it in and wait some seconds. Here you add one on the network, or on a port of your own choice.</source>
        <translation>Ein USB-Modem wird von selbst gefunden: einstecken und einige Sekunden warten. Hier fügen Sie eines im Netzwerk oder an einem Anschluss Ihrer Wahl hinzu.</translation>
    </message>
    <message>
        <source>Port or address</source>
        <translation>Anschluss oder Adresse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>app::AdviceCard</name>
    <message>
        <source>Before it goes out</source>
        <translation>Vor dem Senden</translation>
    </message>
</context>
<context>
    <name>app::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Rows in tables</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Always show the menu bar</source>
        <translation>Menüleiste immer anzeigen</translation>
    </message>
    <message>
        <source>Otherwise Alt or F10 shows it.</source>
        <translation>Sonst erscheint sie mit Alt oder F10.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>app::BannerStack</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BubbleDelegate</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>app::CampaignPage</name>
    <message>
        <source>Cancel the rest?</source>
        <translation>Rest abbrechen?</translation>
    </message>
    <message>
        <source>Cancel all that is left</source>
        <translation>Alles Übrige abbrechen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Nicht abbrechen</translation>
    </message>
    <message>
        <source>The rest is cancelled. What is out stays out</source>
        <translation>Der Rest ist abgebrochen. Was gesendet ist, bleibt gesendet</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Erneut senden?</translation>
    </message>
    <message>
        <source>If the first one did go out, %1 gets it twice.</source>
        <translation>Wurde die erste doch gesendet, kommt sie bei %1 zweimal an.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Leave it in doubt</source>
        <translation>Ungewiss lassen</translation>
    </message>
    <message>
        <source>The text goes out after all</source>
        <translation>Die SMS wird doch gesendet</translation>
    </message>
    <message>
        <source>None of them can be tried again: the campaign is over</source>
        <translation>Keine davon kann erneut versucht werden: Die Kampagne ist vorbei</translation>
    </message>
    <message>
        <source>Send the whole text again?</source>
        <translation>Die ganze SMS erneut senden?</translation>
    </message>
    <message>
        <source>Some of it went out by a SIM that is not here. If it goes out again by another one, %1 may see the beginning twice, and those parts are paid twice.</source>
        <translation>Einige Teile wurden über eine SIM gesendet, die nicht hier ist. Wird die SMS über eine andere noch einmal gesendet, kommt der Anfang bei %1 vielleicht doppelt an, und diese Teile kosten doppelt.</translation>
    </message>
    <message>
        <source>Send it whole</source>
        <translation>Ganz senden</translation>
    </message>
    <message>
        <source>Wait for the SIM</source>
        <translation>Auf die SIM warten</translation>
    </message>
    <message>
        <source>The whole text goes out by another SIM</source>
        <translation>Die ganze SMS wird über eine andere SIM gesendet</translation>
    </message>
    <message>
        <source>It may have gone out. Handbell does not send it again by itself; a delivery report settles it.</source>
        <translation>Vielleicht wurde sie gesendet. Handbell sendet sie nicht von selbst erneut; ein Zustellbericht klärt es.</translation>
    </message>
    <message>
        <source>1 text is in doubt: %1</source>
        <translation>1 SMS ist ungewiss: %1</translation>
    </message>
    <message>
        <source>Count as sent</source>
        <translation>Als gesendet zählen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Abwarten</translation>
    </message>
    <message>
        <source>%1 texts are in doubt</source>
        <translation>%1 SMS sind ungewiss</translation>
    </message>
    <message>
        <source>They may have gone out. Handbell does not send them again by itself; delivery reports settle them.</source>
        <translation>Vielleicht wurden sie gesendet. Handbell sendet sie nicht von selbst erneut; Zustellberichte klären es.</translation>
    </message>
    <message>
        <source>Decide for each</source>
        <translation>Einzeln entscheiden</translation>
    </message>
    <message>
        <source>Count all as sent</source>
        <translation>Alle als gesendet zählen</translation>
    </message>
    <message>
        <source>Wait for reports</source>
        <translation>Berichte abwarten</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paused after a long stop</source>
        <translation>Nach langem Stillstand angehalten</translation>
    </message>
    <message>
        <source>Handbell stood still for more than a day, so these texts may be out of date. None is lost; they wait for you.</source>
        <translation>Handbell stand länger als einen Tag still; diese SMS sind vielleicht überholt. Keine ist verloren; sie warten auf Sie.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>What has not gone out yet will not go out.</source>
        <translation>Was noch nicht gesendet ist, wird nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>app::CampaignSource</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
</context>
<context>
    <name>app::CampaignsModel</name>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>app::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Nothing sent yet. A first campaign takes about five minutes; you can rehearse it.</source>
        <translation>Noch nichts gesendet. Eine erste Kampagne dauert etwa fünf Minuten; Sie können vorher üben.</translation>
    </message>
</context>
<context>
    <name>app::CheckStep</name>
    <message>
        <source>I have read who gets it and
what it says.</source>
        <translation>Ich habe gelesen, wer sie erhält
und was darin steht.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>If the cable is pulled</source>
        <translation>Wenn das Kabel gezogen wird</translation>
    </message>
    <message>
        <source>It can be stopped at any moment.</source>
        <translation>Lässt sich jederzeit anhalten.</translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>Beginnt am %1.</translation>
    </message>
    <message>
        <source>It starts as soon as you send it.</source>
        <translation>Beginnt, sobald Sie senden.</translation>
    </message>
    <message>
        <source>Nothing goes out after %1.</source>
        <translation>Ab %1 wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Goes by: %1</source>
        <translation>Geht über: %1</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this PC.</source>
        <translation>Übung: Nichts verlässt diesen PC.</translation>
    </message>
    <message>
        <source>part in all</source>
        <translation>Teil insgesamt</translation>
    </message>
    <message>
        <source>parts in all</source>
        <translation>Teile insgesamt</translation>
    </message>
    <message>
        <source>Costly characters: %1</source>
        <translation>Teure Zeichen: %1</translation>
    </message>
    <message>
        <source>about the end</source>
        <translation>ungefähres Ende</translation>
    </message>
    <message>
        <source>no end can be told before a modem is there</source>
        <translation>ohne Modem ist kein Ende absehbar</translation>
    </message>
</context>
<context>
    <name>app::ColumnsStep</name>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Remember for lists with these columns</source>
        <translation>Für Listen mit diesen Spalten merken</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Land der Nummern ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>Numbers without a country code are from</source>
        <translation>Nummern ohne Landesvorwahl sind aus</translation>
    </message>
    <message>
        <source>What is in each column?</source>
        <translation>Was steht in welcher Spalte?</translation>
    </message>
    <message>
        <source>Handbell guessed from headings and values. Change what is wrong.</source>
        <translation>Handbell hat nach Überschriften und Werten geraten. Ändern Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>kein Land</translation>
    </message>
    <message>
        <source>%1 goes into</source>
        <translation>%1 wird zu</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>Row %1 becomes</source>
        <translation>Aus Zeile %1 wird</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>Find anyone or anything, run any command</source>
        <translation>Personen und alles andere suchen, Befehle ausführen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>So heißt nichts.</translation>
    </message>
</context>
<context>
    <name>app::CommandSource</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>app::ComposePage</name>
    <message>
        <source>Nothing was sent yet: people have changed meanwhile. Please read again</source>
        <translation>Noch nichts gesendet: Die Personen haben sich inzwischen geändert. Bitte erneut lesen</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf um %1 gespeichert</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Entwurf gelöscht</translation>
    </message>
    <message>
        <source>Nothing was sent: this draft is gone, or its text names what nobody has</source>
        <translation>Nichts gesendet: Der Entwurf ist nicht mehr da, oder sein Text nennt ein Feld, das niemand hat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Prüfen und senden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Nothing was sent: no modem is connected. Practise, or connect one</source>
        <translation>Nichts gesendet: Kein Modem ist verbunden. Üben Sie, oder schließen Sie eines an</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>No modem is connected</source>
        <translation>Kein Modem ist verbunden</translation>
    </message>
    <message>
        <source>Everything can be written and checked. With the practice modem you see how it goes: nothing leaves this PC.</source>
        <translation>Alles lässt sich schreiben und prüfen. Mit dem Übungsmodem sehen Sie, wie es geht: Nichts verlässt diesen PC.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Modems</source>
        <translation>Modems</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Go back to People.</source>
        <translation>Noch ist niemand ausgewählt. Zurück zu „Personen“.</translation>
    </message>
    <message>
        <source>There is no text yet that could be sent. Go back to Text.</source>
        <translation>Noch gibt es keinen Text zum Senden. Zurück zu „Text“.</translation>
    </message>
    <message>
        <source>The end comes before the start. Go back to Time.</source>
        <translation>Das Ende liegt vor dem Beginn. Zurück zu „Zeit“.</translation>
    </message>
    <message>
        <source>No modem is connected: nothing can be sent yet. The draft is kept.</source>
        <translation>Kein Modem ist verbunden: Noch kann nichts gesendet werden. Der Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nobody is left who would get it.</source>
        <translation>Niemand ist übrig, der sie erhielte.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>%1 planen</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>“%1” has started</source>
        <translation>„%1“ hat begonnen</translation>
    </message>
    <message>
        <source>Stopped: nothing was sent. The draft is kept</source>
        <translation>Gestoppt: Nichts wurde gesendet. Der Entwurf bleibt erhalten</translation>
    </message>
    <message>
        <source>Nothing was sent: it is to be read again first. The draft is kept</source>
        <translation>Nichts gesendet: Bitte zuerst erneut lesen. Der Entwurf bleibt erhalten</translation>
    </message>
    <message>
        <source>“%1” was not sent: another text was opened before it began. The draft is kept</source>
        <translation>„%1“ wurde nicht gesendet: Vor dem Beginn wurde ein anderer Text geöffnet. Der Entwurf bleibt erhalten</translation>
    </message>
    <message>
        <source>Nothing was sent: you went back before it began. The draft is kept</source>
        <translation>Nichts gesendet: Sie sind vor dem Beginn zurückgegangen. Der Entwurf bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>app::Composer</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Senden (%1)</translation>
    </message>
    <message>
        <source>Allow texts again</source>
        <translation>SMS wieder erlauben</translation>
    </message>
    <message>
        <source>It is an opt-out</source>
        <translation>Ist eine Abmeldung</translation>
    </message>
    <message>
        <source>by %1, the number they wrote to</source>
        <translation>über %1, die Nummer, an die geschrieben wurde</translation>
    </message>
    <message>
        <source>Too long for one text: shorten it</source>
        <translation>Zu lang für eine SMS: bitte kürzen</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>SMS schreiben</translation>
    </message>
</context>
<context>
    <name>app::ConsoleDialog</name>
    <message>
        <source>Console of %1</source>
        <translation>Konsole von %1</translation>
    </message>
    <message>
        <source>Dialogue with the modem</source>
        <translation>Dialog mit dem Modem</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Noch wurde nichts gesagt</translation>
    </message>
    <message>
        <source>AT command</source>
        <translation>AT-Befehl</translation>
    </message>
    <message>
        <source>Ask the modem</source>
        <translation>Modem fragen</translation>
    </message>
    <message>
        <source>What Handbell (&gt;) and the modem (&lt;) say to each other. Numbers are masked, PINs and texts are never shown.</source>
        <translation>Was Handbell (&gt;) und das Modem (&lt;) einander sagen. Nummern sind verdeckt, PINs und SMS erscheinen nie.</translation>
    </message>
    <message>
        <source>Commands wait for their turn, so that no text is disturbed.</source>
        <translation>Befehle warten, bis sie an der Reihe sind, damit keine SMS gestört wird.</translation>
    </message>
    <message>
        <source>Asked. The answer comes when it is its turn ...</source>
        <translation>Gefragt. Die Rückmeldung kommt, sobald der Befehl an der Reihe ist ...</translation>
    </message>
    <message>
        <source>The modem has answered %1.</source>
        <translation>Das Modem hat auf %1 geantwortet.</translation>
    </message>
</context>
<context>
    <name>app::ContactsModel</name>
    <message>
        <source>opted out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>last text %1</source>
        <translation>letzte SMS %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Angehakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Last text</source>
        <translation>Letzte SMS</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
</context>
<context>
    <name>app::ContactsPage</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>Nobody is in %1.</source>
        <translation>In „%1“ ist niemand.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Niemand passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nobody matches “%1” in %2.</source>
        <translation>Niemand in „%2“ passt zu „%1“.</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Personen exportieren</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>kontakte.csv</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>What stays is a fingerprint of the number, so that it is never texted or imported again.</source>
        <translation>Übrig bleibt ein Fingerabdruck der Nummer, damit sie nie wieder eine SMS erhält oder importiert wird.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>No people yet. Bring a list from your till, a spreadsheet or a phone.</source>
        <translation>Noch keine Personen. Holen Sie eine Liste aus Ihrer Kasse, einer Tabelle oder einem Handy.</translation>
    </message>
    <message>
        <source>Search everyone</source>
        <translation>Bei allen suchen</translation>
    </message>
    <message>
        <source>Name, number or any field</source>
        <translation>Name, Nummer oder beliebiges Feld</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Text those who are ticked, or all who are shown</source>
        <translation>An alle Angehakten oder alle Angezeigten schreiben</translation>
    </message>
    <message>
        <source>Nobody in %1 fits all of this.</source>
        <translation>Auf niemanden in %1 trifft das alles zu.</translation>
    </message>
    <message>
        <source>Save as live group</source>
        <translation>Als Livegruppe speichern</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>app::ConversationCard</name>
    <message>
        <source>Not on your list</source>
        <translation>Nicht auf Ihrer Liste</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Karte schließen</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Als Kontakt anlegen</translation>
    </message>
</context>
<context>
    <name>app::ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>app::ConversationPane</name>
    <message>
        <source>Choose a conversation to read it.</source>
        <translation>Wählen Sie eine Unterhaltung, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Needs no answer (E)</source>
        <translation>Braucht keine Antwort (E)</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>Braucht keine Antwort</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>An answer was held back: “%1”</source>
        <translation>Eine Antwort wurde zurückgehalten: „%1“</translation>
    </message>
    <message>
        <source>It goes out only if you say so.</source>
        <translation>Sie wird nur gesendet, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>An answer is in doubt: “%1”</source>
        <translation>Eine Antwort ist ungewiss: „%1“</translation>
    </message>
    <message>
        <source>It may have gone out. Handbell does not send it again by itself; a delivery report settles it.</source>
        <translation>Vielleicht wurde sie gesendet. Handbell sendet sie nicht von selbst erneut; ein Zustellbericht klärt es.</translation>
    </message>
    <message>
        <source>Count as sent</source>
        <translation>Als gesendet zählen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Erneut senden?</translation>
    </message>
    <message>
        <source>If the first one did go out, %1 gets it twice.</source>
        <translation>Wurde die erste doch gesendet, kommt sie bei %1 zweimal an.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Leave it in doubt</source>
        <translation>Ungewiss lassen</translation>
    </message>
    <message>
        <source>%1 has no number. No text can go there.</source>
        <translation>%1 hat keine Nummer. Dorthin kann keine SMS gehen.</translation>
    </message>
    <message>
        <source>Whoever answers a text is read and answered here.</source>
        <translation>Wer auf eine SMS antwortet, wird hier gelesen und bekommt hier Antwort.</translation>
    </message>
    <message>
        <source>An answer failed: “%1”</source>
        <translation>Eine Antwort ist gescheitert: „%1“</translation>
    </message>
    <message>
        <source>%1 has not got it.</source>
        <translation>%1 hat sie nicht bekommen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>app::ConversationsModel</name>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>app::CreditDialog</name>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Handbell asks the network between texts. With less than the floor this SIM stops; what waits is kept, or goes by your other SIMs.</source>
        <translation>Handbell fragt das Netz zwischen den SMS. Mit weniger als der Grenze hält diese SIM an; was wartet, bleibt erhalten oder geht über Ihre anderen SIMs.</translation>
    </message>
    <message>
        <source>Answer of the network</source>
        <translation>Antwort des Netzes</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>findet sich von selbst</translation>
    </message>
    <message>
        <source>A piece of the answer, with {credit} in the place of the amount: balance is {credit}</source>
        <translation>Ein Stück der Antwort mit {credit} an der Stelle des Betrags: Guthaben beträgt {credit}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>nur wenn ich frage</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>alle %n Stunde</numerusform>
            <numerusform>alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of the operator</source>
        <translation>Code des Anbieters</translation>
    </message>
    <message>
        <source>Where the credit stands</source>
        <translation>Wo das Guthaben steht</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Stop below</source>
        <translation>Anhalten unter</translation>
    </message>
    <message>
        <source>Asking the network ...</source>
        <translation>Das Netz wird gefragt …</translation>
    </message>
    <message>
        <source>The network did not answer this code. Nothing was sent; your operator tells which code it has.</source>
        <translation>Das Netz hat auf diesen Code nicht geantwortet. Es wurde nichts gesendet; Ihr Anbieter nennt seinen Code.</translation>
    </message>
    <message>
        <source>Write a piece of the answer with {credit} in the place of the amount.</source>
        <translation>Schreiben Sie ein Stück der Antwort mit {credit} an der Stelle des Betrags.</translation>
    </message>
    <message>
        <source>The floor needs an amount, such as 5.00.</source>
        <translation>Die Grenze braucht einen Betrag wie 5,00.</translation>
    </message>
    <message>
        <source>The network has not been asked yet.</source>
        <translation>Das Netz wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>No amount is understood here: write below where it stands, with {credit} in its place.</source>
        <translation>Hier ist kein Betrag zu erkennen: Schreiben Sie unten, wo er steht, mit {credit} an seiner Stelle.</translation>
    </message>
</context>
<context>
    <name>app::DoctorPane</name>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>Hilfsdatei speichern</translation>
    </message>
    <message>
        <source>What was said to all modems, masked, for somebody who helps</source>
        <translation>Was zu allen Modems gesagt wurde, verdeckt, für jemanden, der hilft</translation>
    </message>
    <message>
        <source>Send a test text</source>
        <translation>Test-SMS senden</translation>
    </message>
    <message>
        <source>Limits and price</source>
        <translation>Grenzen und Preis</translation>
    </message>
    <message>
        <source>Console ...</source>
        <translation>Konsole ...</translation>
    </message>
    <message>
        <source>Doctor: %1</source>
        <translation>Doktor: %1</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>Grenze setzen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>none, it is built in</source>
        <translation>keiner, es ist eingebaut</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>app::EditorCard</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write what everybody reads. A { opens what each person&apos;s own data can fill in.</source>
        <translation>Schreiben Sie, was alle lesen. Eine { öffnet, was aus den Daten jeder Person eingesetzt werden kann.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to insert</source>
        <translation>Mehr zum Einfügen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>How full the part is</source>
        <translation>Wie voll der Teil ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>%1 left for %2</source>
        <translation>noch %1 für %2</translation>
    </message>
</context>
<context>
    <name>app::FailuresCard</name>
    <message>
        <source>%1 for other reasons</source>
        <translation>%1 aus anderen Gründen</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try the %1 again</source>
        <translation>Die %1 erneut versuchen</translation>
    </message>
</context>
<context>
    <name>app::FieldDialog</name>
    <message>
        <source>Word instead</source>
        <translation>Ersatzwort</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>As it is usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Short date</source>
        <translation>Kurzes Datum</translation>
    </message>
    <message>
        <source>Long date</source>
        <translation>Langes Datum</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Those who have nothing in this field read the word instead.</source>
        <translation>Wer in diesem Feld nichts hat, liest das Ersatzwort.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Take it out of the text</source>
        <translation>Aus dem Text nehmen</translation>
    </message>
</context>
<context>
    <name>app::FieldMenu</name>
    <message>
        <source>A brace, as it is</source>
        <translation>Die Klammer { selbst</translation>
    </message>
</context>
<context>
    <name>app::FileStep</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet</source>
        <translation>Aus einer Tabelle kopierte Zeilen</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx), CSV or TSV as every till can save it, or the vCards (.vcf) of a phone. The first row may hold headings.</source>
        <translation>Eine Tabelle (.xlsx), CSV oder TSV, wie es jede Kasse speichern kann, oder die vCards (.vcf) eines Handys. Die erste Zeile darf Überschriften enthalten.</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Liste hier ablegen</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.vcf *.vcard);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.xlsm *.vcf *.vcard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy them in the spreadsheet first.</source>
        <translation>Es gibt keine Zeilen zum Einfügen. Kopieren Sie sie zuerst in der Tabelle.</translation>
    </message>
    <message>
        <source>How much of the list is read</source>
        <translation>Wie viel der Liste gelesen ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading the list</source>
        <translation>Die Liste nicht weiter lesen</translation>
    </message>
    <message>
        <source>Reading %1 ...</source>
        <translation>%1 wird gelesen …</translation>
    </message>
</context>
<context>
    <name>app::FilterBar</name>
    <message>
        <source>Save as live group</source>
        <translation>Als Livegruppe speichern</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Whether people must fulfil all filters or one of them</source>
        <translation>Ob alle Filter zutreffen müssen oder einer genügt</translation>
    </message>
    <message>
        <source>A group that is always up to date: whoever fits belongs to it</source>
        <translation>Eine Gruppe, die immer aktuell ist: Wer passt, gehört dazu</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>Filter wegnehmen: %1</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Diesen Filter wegnehmen</translation>
    </message>
    <message>
        <source>One is enough</source>
        <translation>Einer genügt</translation>
    </message>
    <message>
        <source>All must fit</source>
        <translation>Alle müssen passen</translation>
    </message>
    <message>
        <source>Save in “%1”</source>
        <translation>In „%1“ speichern</translation>
    </message>
</context>
<context>
    <name>app::FilterDialog</name>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>Diese Personen zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>* stands for any digits, ? for one, [00-49] for two of this range.</source>
        <translation>* steht für beliebige Ziffern, ? für eine, [00-49] für zwei aus diesem Bereich.</translation>
    </message>
</context>
<context>
    <name>app::FindingRow</name>
    <message>
        <source>Works</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Geht nicht</translation>
    </message>
</context>
<context>
    <name>app::FirstPeopleStep</name>
    <message>
        <source>Who should get texts?</source>
        <translation>Wer soll SMS bekommen?</translation>
    </message>
    <message>
        <source>Nobody gets a text by being in your list. You choose the people anew for each campaign.</source>
        <translation>Niemand bekommt eine SMS, nur weil er in Ihrer Liste steht. Sie wählen die Empfänger für jede Kampagne neu.</translation>
    </message>
    <message>
        <source>Bring your people</source>
        <translation>Kontakte mitbringen</translation>
    </message>
    <message>
        <source>From a spreadsheet or a till</source>
        <translation>Aus einer Tabelle oder einer Kasse</translation>
    </message>
    <message>
        <source>Excel and CSV files; columns are recognised by what is in them.</source>
        <translation>Excel- und CSV-Dateien; Spalten werden an ihrem Inhalt erkannt.</translation>
    </message>
    <message>
        <source>From a phone</source>
        <translation>Von einem Handy</translation>
    </message>
    <message>
        <source>vCards, as phones export them.</source>
        <translation>vCards, wie Handys sie exportieren.</translation>
    </message>
    <message>
        <source>From the SIM in your modem</source>
        <translation>Von der SIM in Ihrem Modem</translation>
    </message>
    <message>
        <source>Its phone book, where the modem can read it.</source>
        <translation>Ihr Telefonbuch, sofern das Modem es lesen kann.</translation>
    </message>
    <message>
        <source>Everything you have chosen here can be changed later in Settings and on the page Modems.</source>
        <translation>Alles, was Sie hier gewählt haben, lässt sich später in den Einstellungen und auf der Seite Modems ändern.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>app::FirstRunWindow</name>
    <message>
        <source>You and your country</source>
        <translation>Sie und Ihr Land</translation>
    </message>
    <message>
        <source>so that numbers are understood</source>
        <translation>damit Nummern verstanden werden</translation>
    </message>
    <message>
        <source>Your modem</source>
        <translation>Ihr Modem</translation>
    </message>
    <message>
        <source>a USB stick, or practise first</source>
        <translation>ein USB-Stick, oder erst üben</translation>
    </message>
    <message>
        <source>A first text</source>
        <translation>Die erste SMS</translation>
    </message>
    <message>
        <source>to your own phone</source>
        <translation>an Ihr eigenes Handy</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Ihre Kontakte</translation>
    </message>
    <message>
        <source>from a list, or later</source>
        <translation>aus einer Liste, oder später</translation>
    </message>
    <message>
        <source>Welcome to Handbell</source>
        <translation>Willkommen bei Handbell</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Looking for modems ...</source>
        <translation>Modems werden gesucht ...</translation>
    </message>
    <message>
        <source>Step %1 of %2 · you can change everything later in Settings</source>
        <translation>Schritt %1 von %2 · alles lässt sich später in den Einstellungen ändern</translation>
    </message>
</context>
<context>
    <name>app::FirstStep</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>app::FirstTextStep</name>
    <message>
        <source>A first text to your own phone</source>
        <translation>Eine erste SMS an Ihr eigenes Handy</translation>
    </message>
    <message>
        <source>One text shows that everything works.</source>
        <translation>Eine SMS zeigt, dass alles geht.</translation>
    </message>
    <message>
        <source>Number of your own phone</source>
        <translation>Nummer Ihres eigenen Handys</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hello from Handbell. This is the first text over my own modem.</source>
        <translation>Hallo von Handbell. Das ist die erste SMS über mein eigenes Modem.</translation>
    </message>
    <message>
        <source>No modem is in use yet. Go back and choose one, or leave this for later.</source>
        <translation>Noch wird kein Modem verwendet. Gehen Sie zurück und wählen Sie eines, oder lassen Sie das für später.</translation>
    </message>
    <message>
        <source>This is practice: it arrives on no phone and costs nothing.</source>
        <translation>Das ist eine Übung: Die SMS kommt auf keinem Handy an und kostet nichts.</translation>
    </message>
    <message>
        <source>It costs what a text costs in your plan.</source>
        <translation>Sie kostet so viel wie eine SMS in Ihrem Tarif.</translation>
    </message>
    <message>
        <source>Continue to your people</source>
        <translation>Weiter zu Ihren Kontakten</translation>
    </message>
    <message>
        <source>Sending ...</source>
        <translation>Wird gesendet ...</translation>
    </message>
    <message>
        <source>Send it to me</source>
        <translation>An mich senden</translation>
    </message>
    <message>
        <source>A first text</source>
        <translation>Die erste SMS</translation>
    </message>
    <message>
        <source>It works. With a modem of your own the text would be on your phone now.</source>
        <translation>Es geht. Mit einem eigenen Modem wäre die SMS jetzt auf Ihrem Handy.</translation>
    </message>
    <message>
        <source>It works. The reply STOP would appear here too.</source>
        <translation>Es geht. Auch die Antwort STOP würde hier erscheinen.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
</context>
<context>
    <name>app::FoundCard</name>
    <message>
        <source>Cannot be asked</source>
        <translation>Nicht abfragbar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>It is plugged in and answers. Handbell has not touched its SIM. Once you use it, texts on the SIM are moved into Handbell&apos;s inbox.</source>
        <translation>Es ist eingesteckt und antwortet. Handbell hat seine SIM nicht angerührt. Sobald Sie es verwenden, werden die SMS auf der SIM in den Posteingang von Handbell verschoben.</translation>
    </message>
    <message>
        <source>Use this modem</source>
        <translation>Dieses Modem verwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>No modem yet</source>
        <translation>Noch kein Modem</translation>
    </message>
</context>
<context>
    <name>app::GroupsPane</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>Text this group</source>
        <translation>An diese Gruppe schreiben</translation>
    </message>
    <message>
        <source>Live groups</source>
        <translation>Livegruppen</translation>
    </message>
    <message>
        <source>Change its filters</source>
        <translation>Filter ändern</translation>
    </message>
</context>
<context>
    <name>app::HomePage</name>
    <message>
        <source>How to begin</source>
        <translation>So geht es los</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Ihre Kontakte</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts zu erledigen.</translation>
    </message>
    <message>
        <source>A modem sends for you.</source>
        <translation>Ein Modem sendet für Sie.</translation>
    </message>
    <message>
        <source>Your modem</source>
        <translation>Ihr Modem</translation>
    </message>
    <message>
        <source>Plug it in; Handbell finds it. Without one, practise: nothing leaves this PC.</source>
        <translation>Stecken Sie es ein; Handbell findet es. Ohne Modem können Sie üben: Nichts verlässt diesen PC.</translation>
    </message>
    <message>
        <source>One is plugged in and waits for your word.</source>
        <translation>Eines ist eingesteckt und wartet auf Ihr Ja.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Your people are here.</source>
        <translation>Ihre Kontakte sind da.</translation>
    </message>
    <message>
        <source>From a spreadsheet, a till or the clipboard.</source>
        <translation>Aus einer Tabelle, einer Kasse oder der Zwischenablage.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>A first text is written.</source>
        <translation>Eine erste SMS ist geschrieben.</translation>
    </message>
    <message>
        <source>A first text</source>
        <translation>Die erste SMS</translation>
    </message>
    <message>
        <source>Write it, see it as your people will, and try it on your own phone first.</source>
        <translation>Schreiben, so sehen wie die Empfänger und zuerst auf dem eigenen Handy testen.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Handed to the modem, no answer heard. Nothing is sent again by itself.</source>
        <translation>Dem Modem übergeben, keine Rückmeldung. Nichts wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The first since %1.</source>
        <translation>Die erste seit %1.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>A new modem is plugged in</source>
        <translation>Ein neues Modem ist eingesteckt</translation>
    </message>
    <message>
        <source>A draft waits: %1</source>
        <translation>Ein Entwurf wartet: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Texts sent</source>
        <translation>SMS gesendet</translation>
    </message>
    <message>
        <source>Delivered, of those reported</source>
        <translation>Zugestellt, laut Berichten</translation>
    </message>
    <message>
        <source>Texts received</source>
        <translation>SMS empfangen</translation>
    </message>
    <message>
        <source>as soon as allowed</source>
        <translation>sobald erlaubt</translation>
    </message>
    <message>
        <source>No modem is connected</source>
        <translation>Kein Modem ist verbunden</translation>
    </message>
    <message>
        <source>Nothing can be sent or heard. Plug it in; Handbell finds it.</source>
        <translation>Nichts kann gesendet oder empfangen werden. Stecken Sie es ein; Handbell findet es.</translation>
    </message>
    <message>
        <source>The rest waits, and none of it is lost. Plug the modem in; Handbell finds it.</source>
        <translation>Der Rest wartet, nichts davon geht verloren. Stecken Sie das Modem ein; Handbell findet es.</translation>
    </message>
</context>
<context>
    <name>app::ImportPage</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Check and import</source>
        <translation>Prüfen und importieren</translation>
    </message>
    <message>
        <source>Nothing is saved until the last step</source>
        <translation>Gespeichert wird erst im letzten Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>How did these people agree to texts?</source>
        <translation>Wie haben diese Personen in SMS eingewilligt?</translation>
    </message>
    <message>
        <source>It is kept with the list and its date. You may be asked to show it one day.</source>
        <translation>Das wird mit der Liste und ihrem Datum aufbewahrt. Vielleicht müssen Sie es eines Tages vorzeigen.</translation>
    </message>
    <message>
        <source>They asked for it, on paper or at the till</source>
        <translation>Sie haben darum gebeten, auf Papier oder an der Kasse</translation>
    </message>
    <message>
        <source>They signed up on our website</source>
        <translation>Sie haben sich auf unserer Website angemeldet</translation>
    </message>
    <message>
        <source>They are customers, and get texts about their orders only</source>
        <translation>Sie sind Kunden und erhalten nur SMS zu ihren Bestellungen</translation>
    </message>
    <message>
        <source>In my own words:</source>
        <translation>In eigenen Worten:</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>How they agreed, in your own words</source>
        <translation>Wie sie eingewilligt haben, in eigenen Worten</translation>
    </message>
    <message>
        <source>Where, when, and what was said</source>
        <translation>Wo, wann und was gesagt wurde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue to permission</source>
        <translation>Weiter zur Einwilligung</translation>
    </message>
    <message>
        <source>Continue to check</source>
        <translation>Weiter zur Prüfung</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Personen anzeigen</translation>
    </message>
    <message>
        <source>Same people</source>
        <translation>Gleiche Personen</translation>
    </message>
    <message>
        <source>Continue to same people</source>
        <translation>Weiter zu gleichen Personen</translation>
    </message>
</context>
<context>
    <name>app::InboxDesk</name>
    <message>
        <source>%1 waits no longer</source>
        <translation>%1 wartet nicht mehr</translation>
    </message>
    <message>
        <source>The answer will be sent again</source>
        <translation>Die Antwort wird erneut gesendet</translation>
    </message>
    <message>
        <source>The answer is counted as sent</source>
        <translation>Die Antwort gilt als gesendet</translation>
    </message>
    <message>
        <source>The answer goes out after all</source>
        <translation>Die Antwort wird doch gesendet</translation>
    </message>
    <message>
        <source>%1 opted out: no text goes there</source>
        <translation>%1 abgemeldet: Dorthin geht keine SMS</translation>
    </message>
    <message>
        <source>%1 may be texted again; the reason is kept</source>
        <translation>%1 darf wieder SMS erhalten; der Grund wird aufbewahrt</translation>
    </message>
    <message>
        <source>The answer is tried again</source>
        <translation>Die Antwort wird noch einmal versucht</translation>
    </message>
</context>
<context>
    <name>app::InboxFeed</name>
    <message>
        <source>The latest is from %1: %2</source>
        <translation>Die neueste ist von %1: %2</translation>
    </message>
</context>
<context>
    <name>app::InboxPage</name>
    <message>
        <source>the practice modem</source>
        <translation>das Übungsmodem</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Done, next conversation</source>
        <translation>Erledigt, nächste Unterhaltung</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>Niemand wartet auf Antwort</translation>
    </message>
    <message>
        <source>1 waits for an answer, since %1</source>
        <translation>1 wartet auf Antwort, seit %1</translation>
    </message>
    <message>
        <source>Allow texts again</source>
        <translation>SMS wieder erlauben</translation>
    </message>
    <message>
        <source>%1 asked for no more texts. Undo that only if the person wants texts again. Your reason is kept with the opt-out, for whoever asks.</source>
        <translation>%1 wollte keine SMS mehr. Heben Sie das nur auf, wenn die Person wieder SMS möchte. Ihr Grund wird bei der Abmeldung aufbewahrt, falls jemand fragt.</translation>
    </message>
</context>
<context>
    <name>app::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>app::LaneRow</name>
    <message>
        <source>Its limit for this hour is reached; it goes on at %1.</source>
        <translation>Die Grenze für diese Stunde ist erreicht; weiter ab %1.</translation>
    </message>
    <message>
        <source>Its limit for today is reached; it goes on at %1.</source>
        <translation>Die Grenze für heute ist erreicht; weiter ab %1.</translation>
    </message>
    <message>
        <source>Its limit for this month is reached; it goes on at %1.</source>
        <translation>Die Grenze für diesen Monat ist erreicht; weiter ab %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1 of %2 today</source>
        <translation>heute %1 von %2</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>heute %1</translation>
    </message>
</context>
<context>
    <name>app::LanesCard</name>
    <message>
        <source>No modem is connected. The texts wait, none is lost.</source>
        <translation>Kein Modem ist verbunden. Die SMS warten, keine ist verloren.</translation>
    </message>
    <message>
        <source>%1 working, %2 need you</source>
        <translation>%1 gehen, %2 brauchen Sie</translation>
    </message>
</context>
<context>
    <name>app::LimitRow</name>
    <message>
        <source>Does your SIM&apos;s plan allow texts from a computer, and how many a day? Handbell keeps to the limit you set; what is over it waits for the next day.</source>
        <translation>Erlaubt der Tarif Ihrer SIM das Senden vom Computer, und wie viele SMS am Tag? Handbell hält sich an die Grenze, die Sie setzen; was darüber hinausgeht, wartet bis zum nächsten Tag.</translation>
    </message>
    <message>
        <source>Parts a day, to begin with</source>
        <translation>Teile am Tag, für den Anfang</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>app::LimitsDialog</name>
    <message>
        <source>Limits and name</source>
        <translation>Grenzen und Name</translation>
    </message>
    <message>
        <source>Ask the operator what the plan allows: most personal plans forbid bulk texts and count different people a month. A long text counts as several parts. What is over a limit waits; it does not fail.</source>
        <translation>Fragen Sie den Anbieter, was der Tarif erlaubt: Die meisten Privattarife verbieten Massen-SMS und zählen, an wie viele verschiedene Personen im Monat gesendet wird. Eine lange SMS zählt als mehrere Teile. Was über einer Grenze liegt, wartet; es schlägt nicht fehl.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In a minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source> parts</source>
        <translation> Teile</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Different people a month</source>
        <translation>Verschiedene Personen pro Monat</translation>
    </message>
    <message>
        <source> people</source>
        <translation> Personen</translation>
    </message>
    <message>
        <source>Pause between two parts</source>
        <translation>Pause zwischen zwei Teilen</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>such as 0.035</source>
        <translation>z. B. 0,035</translation>
    </message>
    <message>
        <source>Price of a part</source>
        <translation>Preis pro Teil</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>set by the limit a minute</source>
        <translation>nach Minutengrenze</translation>
    </message>
</context>
<context>
    <name>app::LineCard</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>People this month</source>
        <translation>Personen diesen Monat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Send over it again</source>
        <translation>Wieder darüber senden</translation>
    </message>
    <message>
        <source>Limits and name</source>
        <translation>Grenzen und Name</translation>
    </message>
    <message>
        <source>More for this modem</source>
        <translation>Mehr zu diesem Modem</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>Nothing sent through it leaves this PC</source>
        <translation>Was darüber gesendet wird, bleibt auf diesem PC</translation>
    </message>
    <message>
        <source>not told by the SIM</source>
        <translation>von der SIM nicht genannt</translation>
    </message>
    <message>
        <source>%1, %2 dBm</source>
        <translation>%1, %2 dBm</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>Nahe der Grenze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>unlocking</source>
        <translation>wird entsperrt</translation>
    </message>
    <message>
        <source>Stop using this modem</source>
        <translation>Modem nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Console ...</source>
        <translation>Konsole ...</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source>What works on it</source>
        <translation>Was daran geht</translation>
    </message>
    <message>
        <source>%1 of %2 today</source>
        <translation>%1 von %2 heute</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>Credit ...</source>
        <translation>Guthaben …</translation>
    </message>
</context>
<context>
    <name>app::ListPane</name>
    <message>
        <source>Search texts and people</source>
        <translation>SMS und Personen suchen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Wartend %1</translation>
    </message>
    <message>
        <source>No text and nobody matches “%1”.</source>
        <translation>Keine SMS und keine Person passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Niemand wartet auf Antwort.</translation>
    </message>
    <message>
        <source>Nobody who wrote has opted out.</source>
        <translation>Niemand, der geschrieben hat, ist abgemeldet.</translation>
    </message>
    <message>
        <source>No replies yet. They appear here within seconds.</source>
        <translation>Noch keine Antworten. Sie erscheinen hier binnen Sekunden.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Handbell is open already</source>
        <translation>Handbell ist schon geöffnet</translation>
    </message>
    <message>
        <source>Its window may not come to the front by itself here: choose it among your windows.</source>
        <translation>Sein Fenster darf hier nicht von selbst nach vorn kommen: Wählen Sie es unter Ihren Fenstern aus.</translation>
    </message>
    <message>
        <source>Set up Handbell again</source>
        <translation>Handbell neu einrichten</translation>
    </message>
    <message>
        <source>Sending rests while Handbell is closed</source>
        <translation>Solange Handbell geschlossen ist, ruht das Senden</translation>
    </message>
</context>
<context>
    <name>app::ModemStep</name>
    <message>
        <source>Which modem should send?</source>
        <translation>Welches Modem soll senden?</translation>
    </message>
    <message>
        <source>Plug it in now if you have one. Handbell finds it; there is no port to choose.</source>
        <translation>Stecken Sie es jetzt ein, wenn Sie eines haben. Handbell findet es; ein Anschluss muss nicht gewählt werden.</translation>
    </message>
    <message>
        <source>Continue to a first text</source>
        <translation>Weiter zur ersten SMS</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Erst üben</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>The PIN was used but not remembered: this PC has no key store.</source>
        <translation>Die PIN wurde verwendet, aber nicht gemerkt: Dieser PC hat keinen Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Modem not in the list?</source>
        <translation>Modem nicht in der Liste?</translation>
    </message>
</context>
<context>
    <name>app::ModemsPage</name>
    <message>
        <source>The PIN was used but not remembered: this PC has no key store</source>
        <translation>Die PIN wurde verwendet, aber nicht gemerkt: Dieser PC hat keinen Schlüsselspeicher</translation>
    </message>
    <message>
        <source>found by themselves when plugged in</source>
        <translation>werden beim Einstecken von selbst gefunden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Every port is asked again. This takes up to 12 seconds</source>
        <translation>Jeder Anschluss wird erneut abgefragt. Das dauert bis zu 12 Sekunden</translation>
    </message>
    <message>
        <source>Add a way of sending</source>
        <translation>Sendeweg hinzufügen</translation>
    </message>
    <message>
        <source>No modem is used yet</source>
        <translation>Noch wird kein Modem verwendet</translation>
    </message>
    <message>
        <source>%1 of %2 can send</source>
        <translation>Sendebereit: %1 von %2</translation>
    </message>
    <message>
        <source>Limits belong to the SIM, which is not known yet</source>
        <translation>Grenzen gehören zur SIM, und die ist noch unbekannt</translation>
    </message>
    <message>
        <source>Limits kept; what is queued follows them at once</source>
        <translation>Grenzen gespeichert; sie gelten sofort, auch für das, was wartet</translation>
    </message>
    <message>
        <source>Texts go out over this SIM again</source>
        <translation>Über diese SIM werden wieder SMS gesendet</translation>
    </message>
    <message>
        <source>%1 is not used any more. What was sent over it stays in the records</source>
        <translation>%1 wird nicht mehr verwendet. Was darüber gesendet wurde, bleibt verzeichnet</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>Hilfsdatei speichern</translation>
    </message>
    <message>
        <source>Support files (*.jsonl)</source>
        <translation>Hilfsdateien (*.jsonl)</translation>
    </message>
    <message>
        <source>The support file was saved. No number, PIN, name or text is in it</source>
        <translation>Die Hilfsdatei wurde gespeichert. Keine Nummer, keine PIN, kein Name und kein Text steht darin</translation>
    </message>
    <message>
        <source>The test text is on its way; what becomes of it stands under Campaigns</source>
        <translation>Die Test-SMS ist unterwegs; was aus ihr wird, steht unter Kampagnen</translation>
    </message>
    <message>
        <source>Send a test text</source>
        <translation>Test-SMS senden</translation>
    </message>
    <message>
        <source>The number of your own phone. This is practice: it arrives on no phone and costs nothing.</source>
        <translation>Die Nummer Ihres eigenen Telefons. Dies ist Übung: Es kommt auf keinem Telefon an und kostet nichts.</translation>
    </message>
    <message>
        <source>The number of your own phone. It costs what a text costs in your plan.</source>
        <translation>Die Nummer Ihres eigenen Telefons. Es kostet, was eine SMS in Ihrem Tarif kostet.</translation>
    </message>
    <message>
        <source>Send it to me</source>
        <translation>An mich senden</translation>
    </message>
    <message>
        <source>A test text</source>
        <translation>Eine Test-SMS</translation>
    </message>
    <message>
        <source>A test from Handbell: this modem works.</source>
        <translation>Ein Test von Handbell: Dieses Modem geht.</translation>
    </message>
    <message>
        <source>Kept: how the credit is watched</source>
        <translation>Gemerkt: wie auf das Guthaben geachtet wird</translation>
    </message>
    <message>
        <source>%1 working</source>
        <translation>%1 gehen</translation>
    </message>
    <message>
        <source>%1 getting ready</source>
        <translation>%1 werden vorbereitet</translation>
    </message>
    <message>
        <source>%1 near limit</source>
        <translation>%1 nahe der Grenze</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>%1 brauchen Sie</translation>
    </message>
</context>
<context>
    <name>app::Moment</name>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>app::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>app::NotificationSettings</name>
    <message>
        <source>With name and text, while this window is not in front.</source>
        <translation>Mit Name und Text, solange dieses Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Show new replies on the desktop</source>
        <translation>Neue Antworten auf dem Desktop anzeigen</translation>
    </message>
</context>
<context>
    <name>app::Page</name>
    <message>
        <source>The campaign goes on</source>
        <translation>Die Kampagne geht weiter</translation>
    </message>
    <message>
        <source>Paused. What the modem had in hand is finished; the rest waits</source>
        <translation>Angehalten. Was das Modem gerade sendet, wird noch gesendet; der Rest wartet</translation>
    </message>
</context>
<context>
    <name>app::PageHead</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>app::PeopleColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>A list with more columns brings more here</source>
        <translation>Listen mit mehr Spalten bringen hier mehr</translation>
    </message>
</context>
<context>
    <name>app::PeopleDesk</name>
    <message>
        <source>Taking back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Adding to %1</source>
        <translation>Aufnehmen in %1</translation>
    </message>
    <message>
        <source>Everybody was in %1 already</source>
        <translation>Alle waren schon in %1</translation>
    </message>
    <message>
        <source>Taking out of %1</source>
        <translation>Entfernen aus %1</translation>
    </message>
    <message>
        <source>Opting out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>They had opted out already</source>
        <translation>Schon vorher abgemeldet</translation>
    </message>
    <message>
        <source>%1. A text to the others is on its way: try again in a minute.</source>
        <translation>%1. An die Übrigen ist eine SMS unterwegs: in einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>There is a group “%1” already</source>
        <translation>Die Gruppe „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>Group %1 deleted; its people stay</source>
        <translation>Gruppe %1 gelöscht; ihre Personen bleiben</translation>
    </message>
    <message>
        <source>Somebody else on the list has this number.</source>
        <translation>Jemand anders auf der Liste hat diese Nummer.</translation>
    </message>
    <message>
        <source>This person is not on the list any more.</source>
        <translation>Diese Person ist nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Chosen %1</source>
        <translation>Auswahl %1</translation>
    </message>
    <message>
        <source>1 person is in the new group “%1”</source>
        <translation>1 Person ist in der neuen Gruppe „%1“</translation>
    </message>
    <message>
        <source>%1 people are in the new group “%2”</source>
        <translation>%1 Personen sind in der neuen Gruppe „%2“</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>%1 has other filters now</source>
        <translation>%1 hat jetzt andere Filter</translation>
    </message>
</context>
<context>
    <name>app::PeopleSource</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>app::PeopleStep</name>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Noch ist niemand ausgewählt.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>One number a line, or with commas between them</source>
        <translation>Eine Nummer pro Zeile, oder mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Wer erhält sie?</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Nur Sie sehen ihn.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wozu dient sie?</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>1 person gets it</source>
        <translation>Geht an 1 Person</translation>
    </message>
    <message>
        <source>%1 people get it</source>
        <translation>Geht an %1 Personen</translation>
    </message>
</context>
<context>
    <name>app::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tick everybody shown</source>
        <translation>Alle angezeigten anhaken</translation>
    </message>
</context>
<context>
    <name>app::PermissionPane</name>
    <message>
        <source>Opt out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>Wieder erlauben</translation>
    </message>
    <message>
        <source>May I text?</source>
        <translation>Darf ich schreiben?</translation>
    </message>
    <message>
        <source>Has no number</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>Has not opted out</source>
        <translation>Nicht abgemeldet</translation>
    </message>
    <message>
        <source>May have opted out</source>
        <translation>Vielleicht abgemeldet</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
</context>
<context>
    <name>app::PersonCard</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Opted out: no text goes to this person.</source>
        <translation>Abgemeldet: Keine SMS geht an diese Person.</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Karte schließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früheres</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>Noch keine SMS.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>app::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>app::PhonePreview</name>
    <message>
        <source>The text on a phone: %1</source>
        <translation>Die SMS auf einem Handy: %1</translation>
    </message>
</context>
<context>
    <name>app::PinRow</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the SIM</source>
        <translation>PIN der SIM</translation>
    </message>
    <message>
        <source>In the key store of this PC, not in Handbell&apos;s files</source>
        <translation>Im Schlüsselspeicher dieses PCs, nicht in den Dateien von Handbell</translation>
    </message>
</context>
<context>
    <name>app::PracticeCard</name>
    <message>
        <source>Practice modem</source>
        <translation>Übungsmodem</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Nothing sent through it leaves this PC. Its people answer, misspell, opt out and switch their phones off.</source>
        <translation>Was darüber gesendet wird, bleibt auf diesem PC. Seine Personen antworten, verschreiben sich, melden sich ab und schalten ihre Handys aus.</translation>
    </message>
    <message>
        <source>Practise with it</source>
        <translation>Damit üben</translation>
    </message>
</context>
<context>
    <name>app::PreviewPane</name>
    <message>
        <source>Previous person</source>
        <translation>Vorige Person</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>As whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>Show the text as this person gets it</source>
        <translation>Die SMS so zeigen, wie diese Person sie erhält</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Noch ist niemand ausgewählt.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihre SMS</translation>
    </message>
    <message>
        <source>gets nothing: %1</source>
        <translation>erhält nichts (%1)</translation>
    </message>
    <message>
        <source>Nobody among them has that name.</source>
        <translation>Niemand darunter hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>app::ProblemWindow</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>app::ProgressCard</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>handled; its people are gone through when it starts</source>
        <translation>bearbeitet; die Personen werden beim Beginn durchgegangen</translation>
    </message>
    <message>
        <source>of %1 handled</source>
        <translation>von %1 bearbeitet</translation>
    </message>
    <message>
        <source>of %1 handled, more are being made ready</source>
        <translation>von %1 bearbeitet, weitere werden vorbereitet</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>It goes on at %1.</source>
        <translation>Weiter geht es ab %1.</translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>Beginnt am %1</translation>
    </message>
    <message>
        <source>Starts at once</source>
        <translation>Beginnt sofort</translation>
    </message>
    <message>
        <source>Ends about %1</source>
        <translation>Ende etwa %1</translation>
    </message>
    <message>
        <source>No end can be told yet</source>
        <translation>Noch ist kein Ende absehbar</translation>
    </message>
    <message>
        <source>Paused: nothing goes out</source>
        <translation>Angehalten: Nichts wird gesendet</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <translation>%1 zeigen: %2</translation>
    </message>
</context>
<context>
    <name>app::ReachCard</name>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Längste SMS</translation>
    </message>
    <message>
        <source>People who get it</source>
        <translation>Personen, die sie erhalten</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>person gets one text</source>
        <translation>Person erhält eine SMS</translation>
    </message>
    <message>
        <source>people get one text each</source>
        <translation>Personen erhalten je eine SMS</translation>
    </message>
    <message>
        <source>get it</source>
        <translation>erhalten sie</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>erhalten sie nicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Got the same text within 24 hours</source>
        <translation>Dieselbe SMS in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Held back until you decide.</source>
        <translation>Zurückgehalten, bis Sie entscheiden.</translation>
    </message>
</context>
<context>
    <name>app::ReadingChoices</name>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Western (1252)</source>
        <translation>Westeuropäisch (1252)</translation>
    </message>
    <message>
        <source>Central European (1250)</source>
        <translation>Mitteleuropäisch (1250)</translation>
    </message>
    <message>
        <source>Baltic (1257)</source>
        <translation>Baltisch (1257)</translation>
    </message>
    <message>
        <source>Turkish (1254)</source>
        <translation>Türkisch (1254)</translation>
    </message>
    <message>
        <source>Cyrillic (1251)</source>
        <translation>Kyrillisch (1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Kyrillisch (KOI8-U)</translation>
    </message>
    <message>
        <source>Greek (1253)</source>
        <translation>Griechisch (1253)</translation>
    </message>
    <message>
        <source>Hebrew (1255)</source>
        <translation>Hebräisch (1255)</translation>
    </message>
    <message>
        <source>Arabic (1256)</source>
        <translation>Arabisch (1256)</translation>
    </message>
    <message>
        <source>Thai (874)</source>
        <translation>Thailändisch (874)</translation>
    </message>
    <message>
        <source>Chinese, simplified (936)</source>
        <translation>Chinesisch, vereinfacht (936)</translation>
    </message>
    <message>
        <source>Chinese, traditional (950)</source>
        <translation>Chinesisch, traditionell (950)</translation>
    </message>
    <message>
        <source>Japanese (932)</source>
        <translation>Japanisch (932)</translation>
    </message>
    <message>
        <source>Korean (949)</source>
        <translation>Koreanisch (949)</translation>
    </message>
    <message>
        <source>Western of DOS (850)</source>
        <translation>Westeuropäisch, DOS (850)</translation>
    </message>
    <message>
        <source>Western of old Macs</source>
        <translation>Westeuropäisch, alte Macs</translation>
    </message>
    <message>
        <source>What separates the columns</source>
        <translation>Was die Spalten trennt</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
</context>
<context>
    <name>app::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>app::RecipientsModel</name>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>app::RecipientsPane</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Texts by state</source>
        <translation>SMS nach Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Count this as sent</source>
        <translation>Als gesendet zählen</translation>
    </message>
    <message>
        <source>Send this again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send it after all</source>
        <translation>Doch senden</translation>
    </message>
    <message>
        <source>Send it by another SIM</source>
        <translation>Über andere SIM senden</translation>
    </message>
    <message>
        <source>It may have gone out.</source>
        <translation>Vielleicht wurde sie gesendet.</translation>
    </message>
</context>
<context>
    <name>app::RecorderView</name>
    <message>
        <source>Flight recorder</source>
        <translation>Flugschreiber</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Noch wurde nichts gesagt</translation>
    </message>
    <message>
        <source>numbers and texts are masked</source>
        <translation>Nummern und Texte sind verdeckt</translation>
    </message>
</context>
<context>
    <name>app::RepliesCard</name>
    <message>
        <source>Open the inbox</source>
        <translation>Posteingang öffnen</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Was zurückkommt</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>Noch hat niemand geschrieben.</translation>
    </message>
    <message>
        <source>1 person wrote.</source>
        <translation>1 Person hat geschrieben.</translation>
    </message>
    <message>
        <source>%1 people wrote.</source>
        <translation>%1 Personen haben geschrieben.</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
</context>
<context>
    <name>app::RunStep</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>keine Gruppe</translation>
    </message>
    <message>
        <source>Put everybody into the group</source>
        <translation>Alle aufnehmen in die Gruppe</translation>
    </message>
    <message>
        <source>Rows without a usable number</source>
        <translation>Zeilen ohne brauchbare Nummer</translation>
    </message>
    <message>
        <source>Save them as a list</source>
        <translation>Als Liste speichern</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept; the same list goes on from there.</source>
        <translation>Gestoppt. Was gelesen ist, bleibt erhalten; mit derselben Liste geht es dort weiter.</translation>
    </message>
    <message>
        <source>Counting what will happen</source>
        <translation>Vorschau wird berechnet</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Bringing the list in</source>
        <translation>Liste wird importiert</translation>
    </message>
    <message>
        <source>The list is in</source>
        <translation>Die Liste ist importiert</translation>
    </message>
    <message>
        <source>Nothing is saved until you import.</source>
        <translation>Gespeichert wird erst beim Importieren.</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Neue Personen</translation>
    </message>
    <message>
        <source>Already known, filled in</source>
        <translation>Schon bekannt, ergänzt</translation>
    </message>
    <message>
        <source>Already known, nothing new</source>
        <translation>Schon bekannt, nichts Neues</translation>
    </message>
    <message>
        <source>Twice in the list, the first counts</source>
        <translation>Doppelt in der Liste, die erste zählt</translation>
    </message>
    <message>
        <source>Opted out or erased earlier; they stay so</source>
        <translation>Früher abgemeldet oder gelöscht; das bleibt so</translation>
    </message>
    <message>
        <source>No usable number, left out</source>
        <translation>Ohne brauchbare Nummer, ausgelassen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Change a number first</source>
        <translation>Zuerst eine Nummer ändern</translation>
    </message>
    <message>
        <source>These numbers cannot be texted either</source>
        <translation>Auch an diese Nummern kann keine SMS gehen</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Zeilen speichern</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>%1-to-repair.csv</source>
        <translation>%1-zu-korrigieren.csv</translation>
    </message>
    <message>
        <source>Take in the repaired rows</source>
        <translation>Korrigierte Zeilen aufnehmen</translation>
    </message>
    <message>
        <source>Left out, as you chose</source>
        <translation>Ausgelassen, wie Sie gewählt haben</translation>
    </message>
</context>
<context>
    <name>app::RunningCard</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>of %1, practice</source>
        <translation>von %1, Übung</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>app::SamePeopleModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>app::SameStep</name>
    <message>
        <source>Rows that resemble people here</source>
        <translation>Zeilen, die Kontakten hier ähneln</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What happens to rows with a known number</source>
        <translation>Was mit Zeilen mit bekannter Nummer geschieht</translation>
    </message>
    <message>
        <source>What happens to rows with a known name</source>
        <translation>Was mit Zeilen mit bekanntem Namen geschieht</translation>
    </message>
    <message>
        <source>Looking for people who are here already</source>
        <translation>Es wird nach Kontakten gesucht, die schon da sind</translation>
    </message>
    <message>
        <source>There is no room on this disk to list them. What you choose holds for all.</source>
        <translation>Auf diesem Datenträger ist kein Platz, um sie aufzulisten. Was Sie wählen, gilt für alle.</translation>
    </message>
    <message>
        <source>Choose for all of them here, and for single rows with a click or Enter below. People who opted out stay opted out.</source>
        <translation>Wählen Sie hier für alle, und für einzelne Zeilen unten mit einem Klick oder der Eingabetaste. Wer sich abgemeldet hat, bleibt abgemeldet.</translation>
    </message>
    <message>
        <source>What happens to this row</source>
        <translation>Was mit dieser Zeile geschieht</translation>
    </message>
</context>
<context>
    <name>app::SelectionBar</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>In Gruppe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message>
        <source>Text them</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>app::SetList</name>
    <message>
        <source>Gets it</source>
        <translation>Erhält sie</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>gets it</source>
        <translation>erhält sie</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>A group or list that was deleted</source>
        <translation>Eine gelöschte Gruppe oder Liste</translation>
    </message>
    <message>
        <source>Numbers I type or paste</source>
        <translation>Nummern eintippen oder einfügen</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <translation>%1, außer %2</translation>
    </message>
    <message>
        <source>Leave out whoever is in %1 (-)</source>
        <translation>Alle aus „%1“ auslassen (-)</translation>
    </message>
    <message>
        <source>Take in %1 (Space or +)</source>
        <translation>„%1“ aufnehmen (Leertaste oder +)</translation>
    </message>
</context>
<context>
    <name>app::SettingsPage</name>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>app::ShopSettings</name>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mein Geschäft</translation>
    </message>
    <message>
        <source>Numbers without a country code, in lists and where you type them, are read as numbers of this country.</source>
        <translation>Nummern ohne Landesvorwahl, in Listen und wo Sie sie eintippen, werden als Nummern dieses Landes gelesen.</translation>
    </message>
    <message>
        <source>None: every number needs its country code</source>
        <translation>Keines: Jede Nummer braucht ihre Landesvorwahl</translation>
    </message>
    <message>
        <source>Same as system: %1</source>
        <translation>Wie das System: %1</translation>
    </message>
    <message>
        <source>The shop has no name now</source>
        <translation>Das Geschäft hat jetzt keinen Namen</translation>
    </message>
    <message>
        <source>The shop is called %1 now</source>
        <translation>Das Geschäft heißt jetzt %1</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as the system has it</source>
        <translation>Nummern ohne Landesvorwahl werden nach dem Land des Systems gelesen</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as numbers of %1</source>
        <translation>Land für Nummern ohne Landesvorwahl: %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>app::ShopStep</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who are you, and where?</source>
        <translation>Wer sind Sie, und wo?</translation>
    </message>
    <message>
        <source>The name stands over the pages; it is in no text unless you write it there.</source>
        <translation>Der Name steht über den Seiten; in einer SMS steht er nur, wenn Sie ihn hineinschreiben.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Land wählen</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>such as Marlow Shoes; may stay empty</source>
        <translation>etwa Schuhhaus Marlow; darf leer bleiben</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as numbers of this country.</source>
        <translation>Nummern ohne Ländervorwahl werden als Nummern dieses Landes gelesen.</translation>
    </message>
    <message>
        <source>Continue to your modem</source>
        <translation>Weiter zu Ihrem Modem</translation>
    </message>
</context>
<context>
    <name>app::SimPicker</name>
    <message>
        <source>From the SIM</source>
        <translation>Von der SIM</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The phone book on the SIM of a modem</source>
        <translation>Das Telefonbuch auf der SIM eines Modems</translation>
    </message>
    <message>
        <source>How much of the SIM is read</source>
        <translation>Wie viel von der SIM gelesen ist</translation>
    </message>
    <message>
        <source>Stop reading the SIM</source>
        <translation>Lesen der SIM abbrechen</translation>
    </message>
    <message>
        <source>Reading the SIM of %1 ...</source>
        <translation>SIM von %1 wird gelesen ...</translation>
    </message>
    <message>
        <source>Reading the SIM of %1: %2 of %3 places</source>
        <translation>SIM von %1 wird gelesen: %2 von %3 Plätzen</translation>
    </message>
    <message>
        <source>SIM of %1</source>
        <translation>SIM von %1</translation>
    </message>
</context>
<context>
    <name>app::SimsCard</name>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>What each SIM can still carry</source>
        <translation>Was jede SIM noch senden kann</translation>
    </message>
    <message>
        <source>counted in parts</source>
        <translation>in Teilen gezählt</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>Diese Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Neue Personen</translation>
    </message>
    <message>
        <source>A part costs</source>
        <translation>Ein Teil kostet</translation>
    </message>
</context>
<context>
    <name>app::StartCountdown</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Nothing has gone out yet</source>
        <translation>Noch ist nichts gesendet</translation>
    </message>
    <message>
        <source>Starting in %1 s</source>
        <translation>Beginnt in %1 s</translation>
    </message>
</context>
<context>
    <name>app::StatusFeed</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>app::StatusStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>goes on at %1</source>
        <translation>weiter ab %1</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this PC</source>
        <translation>Übung: Nichts verlässt diesen PC</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiteres</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>app::StepRail</name>
    <message>
        <source>texts to your people</source>
        <translation>SMS an Ihre Kontakte</translation>
    </message>
    <message>
        <source>No account, no cloud. Everything stays on this PC and works without Internet.</source>
        <translation>Kein Konto, keine Cloud. Alles bleibt auf diesem PC und geht ohne Internet.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>app::TabbedSide</name>
    <message>
        <source>Columns of the page</source>
        <translation>Spalten der Seite</translation>
    </message>
</context>
<context>
    <name>app::TemplatesMenu</name>
    <message>
        <source>Keep this text as a template</source>
        <translation>Diesen Text als Vorlage speichern</translation>
    </message>
    <message>
        <source>Texts of earlier campaigns</source>
        <translation>Texte früherer Kampagnen</translation>
    </message>
    <message>
        <source>Forget a template</source>
        <translation>Vorlage löschen</translation>
    </message>
</context>
<context>
    <name>app::TerminalLines</name>
    <message>
        <source>Copy one of these lines into a terminal:</source>
        <translation>Kopieren Sie eine dieser Zeilen in ein Terminal:</translation>
    </message>
    <message>
        <source>Copy this line into a terminal:</source>
        <translation>Kopieren Sie diese Zeile in ein Terminal:</translation>
    </message>
    <message>
        <source>Line for a terminal</source>
        <translation>Zeile für ein Terminal</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The line for the terminal is copied</source>
        <translation>Die Zeile für das Terminal ist kopiert</translation>
    </message>
    <message>
        <source>Copy the line for the terminal</source>
        <translation>Die Zeile für das Terminal kopieren</translation>
    </message>
</context>
<context>
    <name>app::TextStep</name>
    <message>
        <source>Try it on my phone</source>
        <translation>Auf meinem Handy testen</translation>
    </message>
</context>
<context>
    <name>app::ThreadModel</name>
    <message>
        <source>waits %1</source>
        <translation>wartet %1</translation>
    </message>
</context>
<context>
    <name>app::ThreadView</name>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>app::TimeStep</name>
    <message>
        <source>As soon as possible</source>
        <translation>So bald wie möglich</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu fester Zeit</translation>
    </message>
    <message>
        <source>Nothing goes out after</source>
        <translation>Nichts mehr senden ab</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>When do the texts go out?</source>
        <translation>Wann werden die SMS gesendet?</translation>
    </message>
    <message>
        <source>Handbell must be running then. If it is not, the texts go out when it is started the next time.</source>
        <translation>Handbell muss dann laufen. Läuft es nicht, werden die SMS beim nächsten Start gesendet.</translation>
    </message>
    <message>
        <source>What has not gone out by then expires and costs nothing.</source>
        <translation>Was bis dahin nicht gesendet ist, läuft ab und kostet nichts.</translation>
    </message>
    <message>
        <source>If the cable is pulled</source>
        <translation>Wenn das Kabel gezogen wird</translation>
    </message>
    <message>
        <source>Whether a text on its way at that moment went out, nobody knows. At most one text a modem is in doubt. Sent again, a person may get it twice.</source>
        <translation>Ob eine SMS gesendet wurde, die in diesem Moment unterwegs war, weiß niemand. Ungewiss ist höchstens eine SMS pro Modem. Erneut gesendet, kommt sie vielleicht zweimal an.</translation>
    </message>
    <message>
        <source>The end comes before the start: nothing would go out. Choose a later end.</source>
        <translation>Das Ende liegt vor dem Beginn: Nichts würde gesendet. Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>This start has passed: the texts go out at once.</source>
        <translation>Dieser Beginn ist vorbei: Die SMS werden sofort gesendet.</translation>
    </message>
</context>
<context>
    <name>app::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>app::TryOut</name>
    <message>
        <source>Try it on my phone</source>
        <translation>Auf meinem Handy testen</translation>
    </message>
    <message>
        <source>This is practice: it arrives on no phone.</source>
        <translation>Das ist eine Übung: Sie kommt auf keinem Handy an.</translation>
    </message>
    <message>
        <source>Number of your own phone</source>
        <translation>Nummer Ihres eigenen Handys</translation>
    </message>
    <message>
        <source>Send it to me</source>
        <translation>An mich senden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trial of %1</source>
        <translation>Probe: %1</translation>
    </message>
    <message>
        <source>One text is on its way to %1</source>
        <translation>Eine SMS ist unterwegs an %1</translation>
    </message>
</context>
</TS>
