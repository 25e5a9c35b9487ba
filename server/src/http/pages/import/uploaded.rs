//! What a form with files sends, held to its limits before anything is made of
//! it. Names of files are for display alone and never a path.

use app::pages::import::{AnswersFault, LargeFile, TypedAnswers, UploadFault};
use axum::extract::{FromRequest, Multipart, Request, multipart::Field};
use data::{draft::Mapping, ingest::has_no_width, revision::Answers};

use super::answered;
use crate::drafts::{Upload, upload};
use crate::http::{error::HttpError, site::Site};

/// So many files make one draft.
pub(super) const MOST_FILES: usize = 12;
/// The form has fewer fields than this beside the files.
const MOST_FIELDS: usize = 12;
/// What is written in a field is shorter.
const LONGEST_FIELD: usize = 200;
/// A name that is longer is cut.
const LONGEST_NAME: usize = 120;

/// What was sent. What is more than is taken was read to its end and forgotten, so
/// that a browser reads the answer, and the answer can name it.
#[derive(Default)]
pub struct Uploaded {
    files: Vec<Upload>,
    large: Vec<LargeFile>,
    is_too_large: bool,
    are_too_many: bool,
    fields: Vec<(String, String)>,
}

impl FromRequest<Site> for Uploaded {
    type Rejection = HttpError;

    async fn from_request(request: Request, site: &Site) -> Result<Self, HttpError> {
        let mut form =
            Multipart::from_request(request, site).await.map_err(|_| HttpError::BadRequest)?;
        let mut uploaded = Self::default();
        match uploaded.fill(&mut form, site).await {
            // So much that it is not even read to its end.
            Err(HttpError::TooLarge) => uploaded.is_too_large = true,
            done => done?,
        }
        Ok(uploaded)
    }
}

impl Uploaded {
    async fn fill(&mut self, form: &mut Multipart, site: &Site) -> Result<(), HttpError> {
        let most = site.drafts.limits().bytes;
        let mut room = site.drafts.most_together();
        while let Some(field) = form.next_field().await.map_err(|error| fault(&error))? {
            let name = field.name().unwrap_or_default().to_owned();
            if name != "file" {
                if self.fields.len() == MOST_FIELDS {
                    return Err(HttpError::BadRequest);
                }
                let (_, bytes) = read(field, LONGEST_FIELD).await?;
                let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
                self.fields.push((name, text.ok_or(HttpError::BadRequest)?));
                continue;
            }
            let file_name = shown_name(field.file_name().unwrap_or_default());
            let (length, bytes) = read(field, most.min(room)).await?;
            room = room.saturating_sub(length);
            // A form without a file sends one without name and bytes.
            if length == 0 && file_name.is_empty() {
                continue;
            }
            match bytes {
                _ if self.files.len() + self.large.len() == MOST_FILES => self.are_too_many = true,
                Some(bytes) => self.files.push(upload(&file_name, bytes)),
                None if length > most => {
                    self.large.push(LargeFile { name: file_name, size: length });
                }
                None => self.is_too_large = true,
            }
        }
        Ok(())
    }
}

/// Reads a part of the body to its end: how many bytes it has, and the bytes if
/// they are no more than it may have.
async fn read(mut field: Field<'_>, most: usize) -> Result<(usize, Option<Vec<u8>>), HttpError> {
    let (mut size, mut bytes) = (0_usize, Some(Vec::new()));
    while let Some(chunk) = field.chunk().await.map_err(|error| fault(&error))? {
        size = size.saturating_add(chunk.len());
        if size > most {
            bytes = None;
        }
        if let Some(bytes) = &mut bytes {
            bytes.extend_from_slice(&chunk);
        }
    }
    Ok((size, bytes))
}

fn fault(error: &axum::extract::multipart::MultipartError) -> HttpError {
    if error.status().is_server_error() {
        // Whoever sends breaks off: that is no fault of the server.
        return HttpError::BadRequest;
    }
    HttpError::of_status(error.status())
}

/// A name as it can be shown: the last part of what may be a path, without signs
/// that nobody sees or that turn the order of letters around.
fn shown_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_seen = |sign: &char| !sign.is_control() && !has_no_width(*sign);
    last.chars().filter(is_seen).take(LONGEST_NAME).collect()
}

/// Files that can be read, and how.
pub(super) struct Good {
    pub(super) files: Vec<Upload>,
    pub(super) answers: Answers,
    /// The answers as they were typed.
    pub(super) typed: TypedAnswers,
}

/// Why nothing is read, and what was typed.
#[derive(Default)]
pub(super) struct Refused {
    pub(super) typed: TypedAnswers,
    pub(super) wrong: Vec<AnswersFault>,
    pub(super) fault: Option<UploadFault>,
}

impl Uploaded {
    /// The files and how they are to be read, or why they are not.
    ///
    /// # Errors
    /// When the form is none of ours.
    pub(super) fn told(
        self,
        kept: &[(String, Mapping)],
    ) -> Result<Result<Good, Refused>, HttpError> {
        let field = |name: &str| {
            let found = self.fields.iter().find(|(field, _)| field == name);
            Ok(found.map(|(_, text)| text.as_str()))
        };
        let typed = answered::typed(field)?;
        let fault = if !self.large.is_empty() {
            Some(UploadFault::FilesTooLarge(self.large))
        } else if self.are_too_many {
            Some(UploadFault::TooManyFiles)
        } else if self.is_too_large {
            Some(UploadFault::TooLargeTogether)
        } else if self.files.is_empty() {
            Some(UploadFault::NoFile)
        } else {
            None
        };
        Ok(match (fault, answered::answers(&typed, kept)) {
            (None, Ok(answers)) => Ok(Good { files: self.files, answers, typed }),
            (None, Err(wrong)) => Err(Refused { typed, wrong, fault: Some(UploadFault::Answers) }),
            (fault, answers) => {
                Err(Refused { typed, wrong: answers.err().unwrap_or_default(), fault })
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_never_a_path_and_hides_nothing() {
        for (given, shown) in [
            ("facts.xlsx", "facts.xlsx"),
            ("../../etc/passwd", "passwd"),
            ("C:\\files\\facts.xlsx", "facts.xlsx"),
            ("fac\0ts\r\n.xlsx", "facts.xlsx"),
            ("facts\u{202e}xslx.exe", "factsxslx.exe"),
            ("Πίνακας.ods", "Πίνακας.ods"),
        ] {
            assert_eq!(shown_name(given), shown, "{given:?}");
        }
        assert_eq!(shown_name(&"x".repeat(300)).len(), LONGEST_NAME);
    }
}
