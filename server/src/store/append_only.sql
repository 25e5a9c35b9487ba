-- SQLite's own guard, beside the code that never writes such a statement: what
-- was published, and what the audit log says, is neither changed nor deleted.
-- Accounts, their links, sessions and drafts have no such guard: they change and
-- go. Made anew at each start, since triggers are not portable and so are no
-- migration.
CREATE TRIGGER IF NOT EXISTS revision_stays BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER IF NOT EXISTS revision_is_kept BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER IF NOT EXISTS upload_stays BEFORE UPDATE ON upload
BEGIN SELECT RAISE(ABORT, 'uploads are append-only'); END;
CREATE TRIGGER IF NOT EXISTS upload_is_kept BEFORE DELETE ON upload
BEGIN SELECT RAISE(ABORT, 'uploads are append-only'); END;
CREATE TRIGGER IF NOT EXISTS record_change_stays BEFORE UPDATE ON record_change
BEGIN SELECT RAISE(ABORT, 'changes are append-only'); END;
CREATE TRIGGER IF NOT EXISTS record_change_is_kept BEFORE DELETE ON record_change
BEGIN SELECT RAISE(ABORT, 'changes are append-only'); END;
CREATE TRIGGER IF NOT EXISTS audit_stays BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER IF NOT EXISTS audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
