//! The pages of those who upload: what waits, what a draft would change, what
//! to look at before it is published. They are for one reader and never kept.

mod act;
mod alarms;
mod answers;
mod erase;
mod erase_list;
mod faults;
mod grid;
mod issues;
mod mapping;
mod place;
mod preview;
mod record;
mod revision;
mod revisions;
mod upload;

pub(crate) use alarms::shown as alarm;
pub use answers::{AnswersFault, TypedAnswers};
pub use erase::{EraseFault, ErasePage, ErasedFile, ErasedRow, erase};
pub use erase_list::{BroughtRecord, EraseList, erase_list};
pub(crate) use faults::faults;
pub use mapping::WordsOffer;
pub use preview::{DraftFault, DraftPage, FilePart, RaisedAlarm, preview};
pub use record::{RecordFault, RecordField, RecordPage, record};
pub use revision::{KeptFile, RevisionPage, Tombstone, revision};
pub use revisions::Published;
pub(crate) use upload::form as upload_form;
pub use upload::{LargeFile, UploadFault, UploadPage, Waiting, upload};
