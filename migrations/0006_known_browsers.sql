-- A browser from which someone signed in to an account: wrong guesses from
-- elsewhere do not keep it out. It opens nothing; only the hash of what it holds
-- is kept.
CREATE TABLE known_browser (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id),
    used_at TEXT NOT NULL
);

CREATE INDEX known_browser_by_account ON known_browser (account);
