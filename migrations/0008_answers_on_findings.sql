-- What was said of files whose findings do not say it themselves: whose view they
-- are, in what act, of which aspect, and what headings and words of the file mean.

ALTER TABLE draft ADD COLUMN basis TEXT;
ALTER TABLE draft ADD COLUMN act TEXT;
ALTER TABLE draft ADD COLUMN aspect TEXT;
-- A JSON object: a word of the file and its meaning.
ALTER TABLE draft ADD COLUMN mapping TEXT;

ALTER TABLE revision ADD COLUMN read_basis TEXT;
ALTER TABLE revision ADD COLUMN read_act TEXT;
ALTER TABLE revision ADD COLUMN read_aspect TEXT;
ALTER TABLE revision ADD COLUMN read_mapping TEXT;
