-- Revisions and what they brought. All three tables only ever grow: an edition
-- is the fold of the changes up to a revision, in order of revision and
-- position. Times and ids are made by the program, in no database's own way,
-- so that the same text runs on SQLite and PostgreSQL.

CREATE TABLE revision (
    number BIGINT NOT NULL PRIMARY KEY CHECK (number > 0),
    published_at TEXT NOT NULL,
    message TEXT NOT NULL
);

-- The bytes of a file exactly as they were handed over.
CREATE TABLE upload (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL REFERENCES revision (number),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL CHECK (size >= 0),
    bytes BYTEA NOT NULL
);

-- What a record came to say. The body is a JSON object from column to cell,
-- blank cells left out; without a body the record was removed.
CREATE TABLE record_change (
    revision BIGINT NOT NULL REFERENCES revision (number),
    position BIGINT NOT NULL CHECK (position >= 0),
    table_name TEXT NOT NULL,
    record_key TEXT NOT NULL,
    body TEXT,
    upload TEXT REFERENCES upload (id),
    sheet TEXT,
    row_number BIGINT,
    PRIMARY KEY (revision, position)
);

CREATE INDEX upload_by_revision ON upload (revision);
