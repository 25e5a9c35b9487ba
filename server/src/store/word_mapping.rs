//! What words of files mean, kept under names. A name can be given to other words
//! later: what was said of a draft or a revision is kept with that.

use data::draft::Mapping;

use super::{Reader, StoreError, Write, statement::statement};

impl Reader {
    /// All that are kept, by name.
    pub(crate) async fn word_mappings(&self) -> Result<Vec<(String, Mapping)>, StoreError> {
        let rows: Vec<(String, String)> =
            statement("SELECT name, mapping FROM word_mapping ORDER BY name")
                .rows(&self.pool)
                .await?;
        let read = |(name, text): (String, String)| match serde_json::from_str(&text) {
            Ok(mapping) => Ok((name, mapping)),
            Err(error) => Err(StoreError::Corrupt {
                table: "word_mapping",
                column: "mapping",
                key: name,
                reason: error.to_string(),
            }),
        };
        rows.into_iter().map(read).collect()
    }
}

impl Write {
    /// Keeps words under a name, in place of those that were kept under it.
    pub(crate) async fn keep_words(
        &mut self,
        name: &str,
        mapping: &Mapping,
        (by, at): (&str, &str),
    ) -> Result<(), StoreError> {
        statement("DELETE FROM word_mapping WHERE name = $1")
            .bind(name)
            .execute(&mut self.begun)
            .await?;
        let text = serde_json::to_string(mapping).unwrap_or_default();
        statement(
            "INSERT INTO word_mapping (name, mapping, kept_by, kept_at) VALUES ($1, $2, $3, $4)",
        )
        .bind(name)
        .bind(text)
        .bind(by)
        .bind(at)
        .execute(&mut self.begun)
        .await?;
        Ok(())
    }
}
