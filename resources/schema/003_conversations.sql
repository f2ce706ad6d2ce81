-- The inbox on screen: who wrote, what nobody has read or answered yet, and every word of it to be found.

-- One row for each number (or name) and realm that ever wrote to us, with what a list of them is ordered and
-- filtered by.
CREATE TABLE conversation (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    e164        INTEGER NOT NULL,          -- 0: a name or a short code
    sender      TEXT NOT NULL,             -- that name as the network wrote it; '' for a number
    practice    INTEGER NOT NULL,
    incoming    INTEGER NOT NULL,          -- the latest text from there
    reply       INTEGER,                   -- the latest answer of a person, if it is later than that
    last        INTEGER NOT NULL,          -- when the later of the two was
    unread      INTEGER NOT NULL DEFAULT 0, -- texts that came since somebody looked
    waits_since INTEGER,                   -- the first text that still wants an answer; null: none does
    UNIQUE (e164, sender, practice)
) STRICT;

ALTER TABLE incoming ADD COLUMN conversation INTEGER REFERENCES conversation (id);

INSERT INTO conversation (e164, sender, practice, incoming, last)
SELECT coalesce(e164, 0), CASE WHEN e164 IS NULL THEN sender ELSE '' END, practice, max(id), max(received)
FROM incoming WHERE e164 IS NOT NULL OR sender <> '' GROUP BY 1, 2, 3;

UPDATE incoming SET conversation = (
    SELECT c.id FROM conversation c WHERE c.e164 = coalesce(incoming.e164, 0)
    AND c.sender = CASE WHEN incoming.e164 IS NULL THEN incoming.sender ELSE '' END
    AND c.practice = incoming.practice)
WHERE e164 IS NOT NULL OR sender <> '';

-- Nobody had a place to say that a text is dealt with: those wait to whom nothing went since, unless the text was an
-- opt-out or an opt-in.
UPDATE conversation SET unread = 1, waits_since = last
WHERE e164 > 0
AND (SELECT kind = 0 AND verdict IN (0, 2, 4) FROM incoming i WHERE i.id = conversation.incoming)
AND NOT EXISTS (SELECT 1 FROM message m JOIN campaign k ON k.id = m.campaign WHERE m.e164 = conversation.e164
    AND k.practice = conversation.practice AND m.bound >= conversation.last);

CREATE INDEX conversation_by_time ON conversation (last, id);
CREATE INDEX conversation_waiting ON conversation (last, id) WHERE waits_since IS NOT NULL;
CREATE INDEX incoming_of_conversation ON incoming (conversation, received) WHERE conversation IS NOT NULL;

-- Substrings of what was said: texts that came in under twice their id, answers of a person under twice their id
-- plus one, numbers and names under minus the id of the conversation. Each ends with a line feed, see
-- 002_people.sql.
CREATE VIRTUAL TABLE said USING fts5 (text, conversation UNINDEXED, tokenize = 'trigram');

CREATE VIRTUAL TABLE said_trigram USING fts5vocab (said, 'instance');

INSERT INTO said (rowid, text, conversation)
SELECT 2 * id, text || char(10), conversation FROM incoming
WHERE conversation IS NOT NULL AND kind = 0 AND text <> '';

INSERT INTO said (rowid, text, conversation)
SELECT -id, CASE WHEN e164 > 0 THEN e164 ELSE sender END || char(10), id FROM conversation;
