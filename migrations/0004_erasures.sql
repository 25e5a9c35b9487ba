-- What was erased, since it should never have been published: a tombstone for
-- each row of the log and each file that was taken out. It tells where the row
-- stood and the hash of what it said, and nothing of what that was: no key and
-- no cell. Tombstones only ever grow.

CREATE TABLE erasure (
    seq BIGINT NOT NULL PRIMARY KEY CHECK (seq > 0),
    -- `file`, `record`, or `removal`: a row that had taken the record out.
    kind TEXT NOT NULL,
    revision BIGINT NOT NULL REFERENCES revision (number),
    -- Its place in the log; nothing for a file.
    position BIGINT,
    table_name TEXT,
    -- The last edition in which the record stood as this row had it.
    stood_until BIGINT,
    -- The file, or the one that the row came from.
    upload TEXT REFERENCES upload (id),
    row_number BIGINT,
    -- Of the bytes, or of the record as it was kept; nothing for a removal.
    sha256 TEXT,
    erased_at TEXT NOT NULL,
    erased_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (revision, position)
);
