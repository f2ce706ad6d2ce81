-- People on screen: in the order of their names, found by two letters, and back again after they were deleted.

CREATE INDEX contact_by_name ON contact (name COLLATE NOCASE);

-- Deleted by a person: not on the list, but to be had back for some time, with all that named them.
CREATE TABLE discarded (
    contact  INTEGER PRIMARY KEY,
    e164     INTEGER NOT NULL,
    raw      TEXT NOT NULL,
    name     TEXT NOT NULL,
    region   TEXT NOT NULL,
    language TEXT NOT NULL,
    fields   TEXT NOT NULL,
    created  INTEGER NOT NULL,
    updated  INTEGER NOT NULL,
    groups   TEXT NOT NULL,              -- JSON array of ids
    imports  TEXT NOT NULL,              -- JSON array of ids
    since    INTEGER NOT NULL
) STRICT;

CREATE INDEX discarded_by_number ON discarded (e164);

-- The index of substrings anew: every text ends with a line feed in it, so that any two letters that follow each
-- other begin a trigram, and the vocabulary tells which.
DROP TABLE contact_search;

CREATE VIRTUAL TABLE contact_search USING fts5 (
    name, number, fields, content = '', tokenize = 'trigram'
);

CREATE VIRTUAL TABLE contact_trigram USING fts5vocab (contact_search, 'instance');

DELETE FROM search_stale;

UPDATE search_progress SET contact = 0;
