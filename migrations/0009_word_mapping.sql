-- What headings and words of files mean, as an analyst said, under a name: offered
-- again with the next file. What was said of one draft or revision is kept with it.
CREATE TABLE word_mapping (
    name TEXT NOT NULL PRIMARY KEY,
    -- A JSON object: a word and its meaning.
    mapping TEXT NOT NULL,
    kept_by TEXT NOT NULL,
    kept_at TEXT NOT NULL
);
