-- The account that made the draft which became a revision: whether two people
-- looked at it. Nothing where no draft was, and of what was published before.
ALTER TABLE revision ADD COLUMN drafted_by TEXT;
