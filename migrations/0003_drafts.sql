-- Files that were uploaded and wait to be published. A draft and all that
-- belongs to it can change and go until it is published or given up; what is
-- published lies in the tables of facts.

CREATE TABLE draft (
    id TEXT NOT NULL PRIMARY KEY,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    name TEXT NOT NULL,
    mode TEXT NOT NULL,
    closures BOOLEAN NOT NULL,
    -- The revision that it takes back; nothing if it comes from files.
    takes_back BIGINT REFERENCES revision (number),
    -- The revision that it became; nothing while it waits.
    revision BIGINT REFERENCES revision (number)
);

CREATE TABLE draft_file (
    draft TEXT NOT NULL REFERENCES draft (id),
    position BIGINT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    -- What reading it came to, as JSON.
    content TEXT NOT NULL,
    PRIMARY KEY (draft, position)
);

-- An alarm that somebody looked at, by the hash of all that it says.
CREATE TABLE draft_tick (
    draft TEXT NOT NULL REFERENCES draft (id),
    alarm TEXT NOT NULL,
    ticked_by TEXT NOT NULL,
    ticked_at TEXT NOT NULL,
    PRIMARY KEY (draft, alarm)
);

-- Who published a revision (nobody who can be named: the program, or whoever
-- could run commands on the server), and which one it takes back.
ALTER TABLE revision ADD COLUMN published_by TEXT;
ALTER TABLE revision ADD COLUMN takes_back BIGINT REFERENCES revision (number);
