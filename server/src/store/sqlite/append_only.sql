-- SQLite's own guard, beside the code that never writes such a statement: what
-- was published, and what the audit log says, is neither changed nor deleted.
-- Accounts, their links, sessions and drafts have no such guard: they change and
-- go. Made anew at each start, since triggers are not portable and so are no
-- migration; one that came to say something else has another name.
--
-- One exception: what has a tombstone (`erasure`) can be taken out, a row of the
-- log as a whole, a file by its bytes alone.
DROP TRIGGER IF EXISTS upload_stays;
DROP TRIGGER IF EXISTS record_change_is_kept;
CREATE TRIGGER IF NOT EXISTS revision_stays BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER IF NOT EXISTS revision_is_kept BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER IF NOT EXISTS upload_stays_unless_erased BEFORE UPDATE ON upload
WHEN NOT (
    NEW.id IS OLD.id AND NEW.revision IS OLD.revision AND NEW.file_name IS OLD.file_name
    AND NEW.sha256 IS OLD.sha256 AND NEW.size IS OLD.size AND LENGTH(NEW.bytes) = 0
    AND EXISTS (SELECT 1 FROM erasure WHERE kind = 'file' AND upload = OLD.id)
)
BEGIN SELECT RAISE(ABORT, 'uploads are append-only'); END;
CREATE TRIGGER IF NOT EXISTS upload_is_kept BEFORE DELETE ON upload
BEGIN SELECT RAISE(ABORT, 'uploads are append-only'); END;
CREATE TRIGGER IF NOT EXISTS record_change_stays BEFORE UPDATE ON record_change
BEGIN SELECT RAISE(ABORT, 'changes are append-only'); END;
CREATE TRIGGER IF NOT EXISTS record_change_is_kept_unless_erased BEFORE DELETE ON record_change
WHEN NOT EXISTS (
    SELECT 1 FROM erasure
    WHERE kind <> 'file' AND revision = OLD.revision AND position = OLD.position
    AND table_name = OLD.table_name
)
BEGIN SELECT RAISE(ABORT, 'changes are append-only'); END;
CREATE TRIGGER IF NOT EXISTS record_change_is_not_put_back BEFORE INSERT ON record_change
WHEN EXISTS (
    SELECT 1 FROM erasure WHERE revision = NEW.revision AND position = NEW.position
)
BEGIN SELECT RAISE(ABORT, 'this change was erased'); END;
CREATE TRIGGER IF NOT EXISTS erasure_stays BEFORE UPDATE ON erasure
BEGIN SELECT RAISE(ABORT, 'tombstones are append-only'); END;
CREATE TRIGGER IF NOT EXISTS erasure_is_kept BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'tombstones are append-only'); END;
CREATE TRIGGER IF NOT EXISTS audit_stays BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER IF NOT EXISTS audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
