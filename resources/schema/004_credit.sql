-- The credit of a SIM: how it is asked for, when it is too little, and what the network said.

ALTER TABLE sim ADD COLUMN credit_code TEXT NOT NULL DEFAULT '';     -- such as *100#
ALTER TABLE sim ADD COLUMN credit_pattern TEXT NOT NULL DEFAULT '';  -- a piece of the answer with {credit}
ALTER TABLE sim ADD COLUMN credit_every INTEGER NOT NULL DEFAULT 0;  -- milliseconds; 0: by hand
ALTER TABLE sim ADD COLUMN credit_floor INTEGER;                     -- hundredths; NULL: none
ALTER TABLE sim DROP COLUMN balance;

CREATE TABLE credit (
    sim    INTEGER NOT NULL REFERENCES sim (id),
    at     INTEGER NOT NULL,
    amount INTEGER,          -- hundredths; NULL: none was found in the words
    words  TEXT NOT NULL,
    PRIMARY KEY (sim, at)
) STRICT, WITHOUT ROWID;

UPDATE sim SET credit_code =
    coalesce((SELECT value FROM setting WHERE key = 'credit.code.' || sim.id), '');

DELETE FROM setting WHERE key LIKE 'credit.code.%';
