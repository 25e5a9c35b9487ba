-- PostgreSQL's own guard, with the words of SQLite's: what was published, and what the
-- audit log says, is neither changed nor deleted. Accounts, their links, sessions and
-- drafts have no such guard. A trigger that came to say something else has another name.
--
-- One exception: what has a tombstone (`erasure`) can be taken out, a row of the log as a
-- whole, a file by its bytes alone.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$;
CREATE OR REPLACE FUNCTION upload_unless_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id = OLD.id AND NEW.revision = OLD.revision AND NEW.file_name = OLD.file_name
        AND NEW.sha256 = OLD.sha256 AND NEW.size = OLD.size AND LENGTH(NEW.bytes) = 0
        AND EXISTS (SELECT 1 FROM erasure WHERE kind = 'file' AND upload = OLD.id)
    THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'uploads are append-only';
END $$;
CREATE OR REPLACE FUNCTION record_change_unless_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM erasure
        WHERE kind <> 'file' AND revision = OLD.revision AND position = OLD.position
        AND table_name = OLD.table_name
    ) THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'changes are append-only';
END $$;
CREATE OR REPLACE FUNCTION record_change_not_put_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM erasure WHERE revision = NEW.revision AND position = NEW.position)
    THEN RAISE EXCEPTION 'this change was erased'; END IF;
    RETURN NEW;
END $$;
DROP TRIGGER IF EXISTS revision_stays ON revision;
CREATE TRIGGER revision_stays BEFORE UPDATE OR DELETE ON revision
FOR EACH ROW EXECUTE FUNCTION refuse_change('revisions are append-only');
DROP TRIGGER IF EXISTS revision_is_kept ON revision;
CREATE TRIGGER revision_is_kept BEFORE TRUNCATE ON revision
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('revisions are append-only');
DROP TRIGGER IF EXISTS upload_stays_unless_erased ON upload;
CREATE TRIGGER upload_stays_unless_erased BEFORE UPDATE ON upload
FOR EACH ROW EXECUTE FUNCTION upload_unless_erased();
DROP TRIGGER IF EXISTS upload_is_kept ON upload;
CREATE TRIGGER upload_is_kept BEFORE DELETE OR TRUNCATE ON upload
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('uploads are append-only');
DROP TRIGGER IF EXISTS record_change_stays ON record_change;
CREATE TRIGGER record_change_stays BEFORE UPDATE OR TRUNCATE ON record_change
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('changes are append-only');
DROP TRIGGER IF EXISTS record_change_is_kept_unless_erased ON record_change;
CREATE TRIGGER record_change_is_kept_unless_erased BEFORE DELETE ON record_change
FOR EACH ROW EXECUTE FUNCTION record_change_unless_erased();
DROP TRIGGER IF EXISTS record_change_is_not_put_back ON record_change;
CREATE TRIGGER record_change_is_not_put_back BEFORE INSERT ON record_change
FOR EACH ROW EXECUTE FUNCTION record_change_not_put_back();
DROP TRIGGER IF EXISTS erasure_stays ON erasure;
CREATE TRIGGER erasure_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON erasure
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('tombstones are append-only');
DROP TRIGGER IF EXISTS audit_stays ON audit;
CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('the audit log is append-only');
