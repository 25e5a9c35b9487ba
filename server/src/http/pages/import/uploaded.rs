//! What a form with files sends, held to its limits before anything is made of
//! it. Names of files are for display alone and never a path.

use app::pages::import::UploadFault;
use axum::extract::{FromRequest, Multipart, Request, multipart::Field};
use data::{
    ingest::{DateOrder, Limits, has_no_width},
    model::{Day, SourceId},
};

use crate::drafts::{Asked, Settings, Upload, upload};
use crate::http::{error::HttpError, site::Site};

/// So many files make one draft.
pub(super) const MOST_FILES: usize = 12;
/// The form has fewer fields than this beside the files.
const MOST_FIELDS: usize = 8;
/// What is written in a field is shorter.
const LONGEST_FIELD: usize = 200;
/// A name that is longer is cut.
const LONGEST_NAME: usize = 120;

/// What was sent.
pub struct Uploaded {
    files: Vec<Upload>,
    fields: Vec<(String, String)>,
}

impl FromRequest<Site> for Uploaded {
    type Rejection = HttpError;

    async fn from_request(request: Request, site: &Site) -> Result<Self, HttpError> {
        let mut form =
            Multipart::from_request(request, site).await.map_err(|_| HttpError::BadRequest)?;
        let most = site.drafts.limits().bytes;
        let mut uploaded = Self { files: Vec::new(), fields: Vec::new() };
        while let Some(field) = form.next_field().await.map_err(|error| fault(&error))? {
            let name = field.name().unwrap_or_default().to_owned();
            if name == "file" {
                let file_name = shown_name(field.file_name().unwrap_or_default());
                let bytes = read(field, most).await?;
                // A form without a file sends one without name and bytes.
                if bytes.is_empty() && file_name.is_empty() {
                    continue;
                }
                if uploaded.files.len() == MOST_FILES {
                    return Err(HttpError::TooLarge);
                }
                uploaded.files.push(upload(&file_name, bytes));
            } else {
                if uploaded.fields.len() == MOST_FIELDS {
                    return Err(HttpError::BadRequest);
                }
                let bytes = read(field, LONGEST_FIELD).await?;
                let text = String::from_utf8(bytes).map_err(|_| HttpError::BadRequest)?;
                uploaded.fields.push((name, text));
            }
        }
        Ok(uploaded)
    }
}

/// Reads a part of the body, and no more of it than it may have.
async fn read(mut field: Field<'_>, most: usize) -> Result<Vec<u8>, HttpError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|error| fault(&error))? {
        if bytes.len() + chunk.len() > most {
            return Err(HttpError::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
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

impl Uploaded {
    /// The files, and how they are to be read.
    pub(super) fn asked(self, limits: Limits) -> Result<(Vec<Upload>, Asked), UploadFault> {
        if self.files.is_empty() {
            return Err(UploadFault::NoFile);
        }
        let field = |name: &str| {
            let found = self.fields.iter().find(|(field, _)| field == name);
            found.map(|(_, text)| text.trim()).filter(|text| !text.is_empty())
        };
        let source = field("source").map(SourceId::parse).transpose();
        let as_of = field("as_of").map(Day::parse).transpose();
        let dates = field("dates").map(DateOrder::parse).transpose();
        let asked = Asked {
            settings: Settings::default(),
            source: source.map_err(|_| UploadFault::Source)?,
            as_of: as_of.map_err(|_| UploadFault::AsOf)?,
            dates: dates.map_err(|_| UploadFault::AsOf)?,
            limits,
        };
        Ok((self.files, asked))
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
