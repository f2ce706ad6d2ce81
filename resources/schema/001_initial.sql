-- The ledger. Times are UTC milliseconds; numbers are E.164 digits without the plus; states and reasons are the
-- integers of core/campaign/states.h. A step runs in one transaction; the runner sets user_version.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- People ------------------------------------------------------------------------------------------------------

CREATE TABLE contact (
    id       INTEGER PRIMARY KEY AUTOINCREMENT, -- an erased person's id never becomes another's
    e164     INTEGER NOT NULL UNIQUE,
    raw      TEXT NOT NULL DEFAULT '',   -- the number as the list had it
    name     TEXT NOT NULL DEFAULT '',
    region   TEXT NOT NULL DEFAULT '',   -- ISO 3166-1 alpha-2, of the number
    language TEXT NOT NULL DEFAULT '',   -- BCP 47, of the person
    fields   TEXT NOT NULL DEFAULT '',   -- JSON object: key of field -> value; '' is {}
    created  INTEGER NOT NULL,
    updated  INTEGER NOT NULL
) STRICT;

CREATE TABLE field (
    id    INTEGER PRIMARY KEY,
    key   TEXT NOT NULL UNIQUE,          -- lower case; as written in {braces}
    label TEXT NOT NULL,                 -- as the list's header had it
    type  INTEGER NOT NULL               -- contacts::FieldType
) STRICT;

CREATE TABLE grp (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE COLLATE NOCASE,
    rule    TEXT,                        -- null: a static list
    created INTEGER NOT NULL
) STRICT;

CREATE TABLE member (
    grp     INTEGER NOT NULL REFERENCES grp (id) ON DELETE CASCADE,
    contact INTEGER NOT NULL,            -- cleared by the erasing of a contact
    PRIMARY KEY (grp, contact)
) STRICT, WITHOUT ROWID;

CREATE TABLE import (
    id         INTEGER PRIMARY KEY,
    file       TEXT NOT NULL,            -- name of the file, without its folder
    identity   TEXT NOT NULL,            -- what makes a repetition the same import: content and options
    started    INTEGER NOT NULL,
    finished   INTEGER,                  -- null: interrupted; continues at the cursor
    cursor     INTEGER NOT NULL DEFAULT 0, -- data rows dealt with
    added      INTEGER NOT NULL DEFAULT 0,
    updated    INTEGER NOT NULL DEFAULT 0,
    unchanged  INTEGER NOT NULL DEFAULT 0,
    invalid    INTEGER NOT NULL DEFAULT 0,
    duplicates INTEGER NOT NULL DEFAULT 0,
    suppressed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX import_unfinished ON import (identity) WHERE finished IS NULL;

-- The contacts a list named: the audience of a campaign to exactly that list.
CREATE TABLE import_member (
    import  INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    contact INTEGER NOT NULL,
    PRIMARY KEY (import, contact)
) STRICT, WITHOUT ROWID;

-- Rows that could not be taken, kept until the import is finished and its file of rejects is written.
CREATE TABLE import_reject (
    import INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    line   INTEGER NOT NULL,             -- of the file, from 1
    reason INTEGER NOT NULL,
    cells  TEXT NOT NULL,                -- JSON array
    PRIMARY KEY (import, line)
) STRICT, WITHOUT ROWID;

-- Consent -----------------------------------------------------------------------------------------------------

-- On what ground somebody may be texted. Append-only: a later row overrules, none is changed.
-- Names one contact, or at once everybody whom an import brought.
CREATE TABLE basis (
    id      INTEGER PRIMARY KEY,
    contact INTEGER,
    import  INTEGER REFERENCES import (id),
    purpose INTEGER,                     -- campaign::Purpose; null: whatever the words say
    basis   TEXT NOT NULL,
    source  TEXT NOT NULL,
    at      INTEGER NOT NULL,
    CHECK ((contact IS NULL) <> (import IS NULL))
) STRICT;

CREATE INDEX basis_of_contact ON basis (contact) WHERE contact IS NOT NULL;
CREATE INDEX basis_of_import ON basis (import) WHERE import IS NOT NULL;

-- Who must not be texted. The number is null once the person was erased; the fingerprint, a keyed HMAC, stays.
CREATE TABLE suppression (
    id          INTEGER PRIMARY KEY,
    e164        INTEGER,
    fingerprint BLOB NOT NULL,
    kind        INTEGER NOT NULL,        -- consent::SuppressionKind
    since       INTEGER NOT NULL,
    until       INTEGER,                 -- null: for good
    why         TEXT NOT NULL,
    evidence    INTEGER,                 -- the incoming text that asked for it
    practice    INTEGER NOT NULL DEFAULT 0, -- 1: said on a practice line; counts for practice campaigns only
    UNIQUE (fingerprint, kind, practice)
) STRICT;

CREATE INDEX suppression_undecided ON suppression (since)
    WHERE kind = 1 AND until IS NULL AND evidence IS NOT NULL;
CREATE INDEX suppression_by_number ON suppression (e164) WHERE e164 IS NOT NULL;

-- Campaigns ---------------------------------------------------------------------------------------------------

-- practice: the realm. Practice and real campaigns, SIMs, texts and suppressions never meet.
CREATE TABLE campaign (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL,
    purpose   INTEGER NOT NULL,
    basis     TEXT NOT NULL DEFAULT '',   -- on what ground, in the user's words
    text      TEXT NOT NULL,              -- the template
    audience  TEXT NOT NULL,              -- JSON
    state     INTEGER NOT NULL,
    why       INTEGER NOT NULL DEFAULT 0, -- campaign::PauseReason
    created   INTEGER NOT NULL,
    starts    INTEGER,
    ends      INTEGER,
    policy    TEXT NOT NULL DEFAULT '',   -- JSON: lines, reports, class, validity, doubts, pacing
    kind      INTEGER NOT NULL DEFAULT 0, -- campaign::Kind
    practice  INTEGER NOT NULL DEFAULT 0,
    frozen    INTEGER NOT NULL DEFAULT 0, -- 1: all its messages are in
    cursor    INTEGER NOT NULL DEFAULT 0, -- the last contact copied into message
    waits_for INTEGER NOT NULL DEFAULT 0, -- campaign::Reason that keeps what is queued
    next_at   INTEGER                     -- when the engine means to go on
) STRICT;

CREATE INDEX campaign_open ON campaign (state) WHERE state < 4;

CREATE TABLE message (
    id         INTEGER PRIMARY KEY,
    campaign   INTEGER NOT NULL REFERENCES campaign (id),
    contact    INTEGER,                    -- null: not on any list, or erased
    e164       INTEGER NOT NULL,           -- minus the id once the person was erased
    text       TEXT NOT NULL,              -- merged; what was agreed is what is sent
    digest     INTEGER NOT NULL,           -- campaign::digestOf(text)
    alphabet   INTEGER NOT NULL,
    parts      INTEGER NOT NULL,
    state      INTEGER NOT NULL,
    why        INTEGER NOT NULL DEFAULT 0,
    queued     INTEGER NOT NULL,           -- when it was frozen
    prefers    INTEGER NOT NULL DEFAULT 0, -- the SIM that texted this person before; 0: none
    not_before INTEGER NOT NULL DEFAULT 0, -- 0: takes its turn; else its own time, for a retry or a text midway
    sim        INTEGER,                    -- bound when its first part is
    concat     INTEGER NOT NULL DEFAULT 0, -- concatenation reference, fixed at binding; 0: never bound
    bound      INTEGER,                    -- when
    UNIQUE (e164, campaign)
) STRICT;

CREATE INDEX message_of_campaign ON message (campaign, id);
CREATE INDEX message_fresh ON message (campaign, prefers, id) WHERE state = 0 AND not_before = 0;
CREATE INDEX message_due ON message (not_before) WHERE not_before > 0 AND state IN (0, 1);

-- Messages of a campaign by state and reason: kept in the transaction that changes a message.
CREATE TABLE tally (
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    state    INTEGER NOT NULL,
    why      INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    PRIMARY KEY (campaign, state, why)
) STRICT, WITHOUT ROWID;

-- People of the audience who got no message, by campaign::LeftOut.
CREATE TABLE left_out (
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    why      INTEGER NOT NULL,
    people   INTEGER NOT NULL,
    PRIMARY KEY (campaign, why)
) STRICT, WITHOUT ROWID;

-- What each line did for a campaign.
CREATE TABLE campaign_line (
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    line     TEXT NOT NULL,
    parts    INTEGER NOT NULL DEFAULT 0,  -- accepted
    busy     INTEGER NOT NULL DEFAULT 0,  -- ms from hand-over to answer, summed up
    first    INTEGER NOT NULL,            -- hand-over
    last     INTEGER NOT NULL,            -- answer
    PRIMARY KEY (campaign, line)
) STRICT, WITHOUT ROWID;

-- One row an attempt to hand over one segment; rows only move forward.
CREATE TABLE part (
    id         INTEGER PRIMARY KEY,
    message    INTEGER NOT NULL REFERENCES message (id),
    seq        INTEGER NOT NULL,           -- 1 to message.parts
    attempt    INTEGER NOT NULL,           -- from 1
    tries      INTEGER NOT NULL DEFAULT 0, -- burnt by the attempts before
    state      INTEGER NOT NULL,
    superseded INTEGER NOT NULL DEFAULT 0, -- campaign::Superseded
    validity   INTEGER,                    -- seconds asked for; null: the network's own; -1: must not be asked for
    line       TEXT NOT NULL DEFAULT '',
    sim        INTEGER,
    tail       INTEGER NOT NULL DEFAULT 0, -- last seven digits of the recipient
    handed     INTEGER,
    answered   INTEGER,
    reference  INTEGER,                    -- TP-MR, 0-255
    code       TEXT NOT NULL DEFAULT '',   -- how it was refused, or why it is in doubt
    status     INTEGER,                    -- TP-ST, 0-255
    reported   INTEGER,
    UNIQUE (message, seq, attempt)
) STRICT;

CREATE INDEX part_in_hand ON part (state, sim) WHERE state IN (1, 8);
CREATE INDEX part_waiting ON part (message) WHERE state = 0;
CREATE INDEX part_unreported ON part (sim, reference, tail) WHERE state = 2;

-- Hearing -----------------------------------------------------------------------------------------------------

CREATE TABLE report (
    id        INTEGER PRIMARY KEY,
    sim       INTEGER NOT NULL,
    reference INTEGER NOT NULL,
    recipient TEXT NOT NULL,               -- as the network wrote it
    status    INTEGER NOT NULL,
    stamped   INTEGER NOT NULL DEFAULT 0,  -- service-centre time of the text; 0: not readable
    discharge INTEGER NOT NULL DEFAULT 0,
    received  INTEGER NOT NULL,
    part      INTEGER REFERENCES part (id), -- null: not matched yet
    UNIQUE (sim, reference, recipient, status, stamped, discharge)
) STRICT;

CREATE INDEX report_unmatched ON report (sim, received) WHERE part IS NULL;
CREATE INDEX report_of_part ON report (part) WHERE part IS NOT NULL;

CREATE TABLE incoming (
    id          INTEGER PRIMARY KEY,
    sim         INTEGER NOT NULL,
    line        TEXT NOT NULL DEFAULT '',
    practice    INTEGER NOT NULL DEFAULT 0,
    sender      TEXT NOT NULL,
    e164        INTEGER,                   -- null: a name, a short code or erased
    kind        INTEGER NOT NULL DEFAULT 0, -- inbox::Kind
    text        TEXT NOT NULL,
    data        BLOB,                      -- 8-bit; or hexadecimal, as the modem gave what cannot be read
    class       INTEGER,                   -- 0-3; 0: flash
    port        INTEGER,                   -- application port it was meant for
    sent        INTEGER,                   -- service-centre time
    received    INTEGER NOT NULL,
    verdict     INTEGER NOT NULL DEFAULT 0, -- inbox::Verdict
    in_reply_to INTEGER REFERENCES message (id),
    answer      INTEGER REFERENCES message (id) -- what was queued by itself because of it
) STRICT;

CREATE INDEX incoming_by_time ON incoming (received, id);
CREATE INDEX incoming_by_sender ON incoming (e164, id) WHERE e164 IS NOT NULL;

-- Every received SMS, known again by its identity after a crash. Sender and content stay in here only as long as
-- something of their text is missing.
CREATE TABLE incoming_part (
    id       INTEGER PRIMARY KEY,
    sim      INTEGER NOT NULL,
    line     TEXT NOT NULL,
    practice INTEGER NOT NULL DEFAULT 0,
    sender   TEXT NOT NULL,                -- '': its text is whole
    named    INTEGER NOT NULL DEFAULT 0,   -- 1: the sender is a name
    identity BLOB NOT NULL,                -- of sender, service-centre time and content
    kind     INTEGER NOT NULL DEFAULT 0,
    concat   INTEGER NOT NULL DEFAULT 0,
    bits     INTEGER NOT NULL DEFAULT 0,   -- 8 or 16; 0: stands for itself
    total    INTEGER NOT NULL DEFAULT 1,
    seq      INTEGER NOT NULL DEFAULT 1,
    text     TEXT NOT NULL,
    data     BLOB,
    class    INTEGER,
    port     INTEGER,
    sent     INTEGER,
    received INTEGER NOT NULL,
    incoming INTEGER REFERENCES incoming (id), -- null: waits for the others
    UNIQUE (sim, identity)
) STRICT;

CREATE INDEX incoming_part_open ON incoming_part (sim, sender, concat, total, bits) WHERE incoming IS NULL;
CREATE INDEX incoming_part_of ON incoming_part (incoming) WHERE incoming IS NOT NULL AND sender <> '';

-- Lines -------------------------------------------------------------------------------------------------------

CREATE TABLE device (
    imei   TEXT PRIMARY KEY,
    port   TEXT NOT NULL,
    family TEXT NOT NULL DEFAULT '',
    model  TEXT NOT NULL DEFAULT '',
    sim    INTEGER,
    seen   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sim (
    id       INTEGER PRIMARY KEY AUTOINCREMENT, -- texts midway wait for it: never becomes another's
    identity TEXT NOT NULL,                -- ICCID, else IMSI, else IMEI
    practice INTEGER NOT NULL DEFAULT 0,
    iccid    TEXT NOT NULL DEFAULT '',
    imsi     TEXT NOT NULL DEFAULT '',
    imei     TEXT NOT NULL DEFAULT '',     -- of the device it was last seen in
    number   TEXT NOT NULL DEFAULT '',
    name     TEXT NOT NULL DEFAULT '',
    operator TEXT NOT NULL DEFAULT '',
    cap_minute INTEGER NOT NULL DEFAULT 6, -- parts; 0: no cap
    cap_hour   INTEGER NOT NULL DEFAULT 100,
    cap_day    INTEGER NOT NULL DEFAULT 200,
    cap_month  INTEGER NOT NULL DEFAULT 0,
    cap_people INTEGER NOT NULL DEFAULT 0, -- different people a month
    gap        INTEGER NOT NULL DEFAULT 0, -- ms; 0: a minute divided by cap_minute
    price      TEXT NOT NULL DEFAULT '',   -- of a part, as the user wrote it
    balance    TEXT NOT NULL DEFAULT '',   -- as the network last told it
    stopped    INTEGER NOT NULL DEFAULT 0, -- send::StopReason
    seen       INTEGER NOT NULL DEFAULT 0,
    UNIQUE (identity, practice)
) STRICT;

-- Parts handed over, by local hour (its start): caps reset at the full hour, midnight and the first of the month.
CREATE TABLE usage (
    sim   INTEGER NOT NULL REFERENCES sim (id),
    hour  INTEGER NOT NULL,
    parts INTEGER NOT NULL DEFAULT 0,
    last  INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (sim, hour)
) STRICT, WITHOUT ROWID;

-- The different people of a local month.
CREATE TABLE usage_person (
    sim   INTEGER NOT NULL REFERENCES sim (id),
    month INTEGER NOT NULL,                -- its start
    e164  INTEGER NOT NULL,
    PRIMARY KEY (sim, month, e164)
) STRICT, WITHOUT ROWID;

-- Search ------------------------------------------------------------------------------------------------------

-- Substrings of what a contact shows. Holds no text itself; filled in slices behind an import, up to the contact
-- in search_progress.
CREATE VIRTUAL TABLE contact_search USING fts5 (
    name, number, fields, content = '', tokenize = 'trigram'
);

CREATE TABLE search_progress (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    contact INTEGER NOT NULL
) STRICT;

INSERT INTO search_progress (id, contact) VALUES (1, 0);

-- Contacts changed since they were indexed, with what was: an index without text must be told what to forget.
CREATE TABLE search_stale (
    contact INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    number  TEXT NOT NULL,
    fields  TEXT NOT NULL
) STRICT;
