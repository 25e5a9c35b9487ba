-- Who may sign in, who is signed in, and what was done. Accounts, their links
-- and sessions change and go; the audit log only ever grows. Times and ids are
-- made by the program; a time here is universal and has whole seconds
-- (2026-11-24T12:00:00Z), so that its order is that of its text.

-- Without a hash no password was chosen yet, and nobody can sign in with it.
CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    disabled BOOLEAN NOT NULL,
    password_hash TEXT,
    added_at TEXT NOT NULL
);

-- A link with which a password can be chosen once; only its hash is kept.
CREATE TABLE account_link (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id),
    expires_at TEXT NOT NULL
);

-- A browser that is signed in; only the hash of what it holds is kept.
CREATE TABLE session (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id),
    began_at TEXT NOT NULL,
    used_at TEXT NOT NULL
);

-- One line for each act. The hash is of the line's other values and so of the
-- hash of the line before it.
CREATE TABLE audit (
    seq BIGINT NOT NULL PRIMARY KEY CHECK (seq > 0),
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);

CREATE INDEX account_link_by_account ON account_link (account);
CREATE INDEX session_by_account ON session (account);
