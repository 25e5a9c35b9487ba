-- What was said of uploaded files beside their content, by which they were read
-- and taken: with a draft, so that it can be read again in the same way, and with
-- the revision, since what its records say may rest on it.

ALTER TABLE draft ADD COLUMN source TEXT;
ALTER TABLE draft ADD COLUMN as_of TEXT;
ALTER TABLE draft ADD COLUMN dates TEXT;

-- Nothing where no files were read, and before this was kept.
ALTER TABLE revision ADD COLUMN read_mode TEXT;
ALTER TABLE revision ADD COLUMN read_closures BOOLEAN;
ALTER TABLE revision ADD COLUMN read_source TEXT;
ALTER TABLE revision ADD COLUMN read_as_of TEXT;
ALTER TABLE revision ADD COLUMN read_dates TEXT;
-- How many cases a copy of the register no longer listed.
ALTER TABLE revision ADD COLUMN read_unlisted BIGINT;
