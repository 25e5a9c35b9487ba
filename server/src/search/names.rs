//! What things of the field are called in the languages of the site.

use app::words::{Named, Words};
use data::{
    model::{ArticleNumber, MemberState, ProcedureType, Stage, Theme},
    search::Names,
};

/// The names in all of these languages.
pub(super) struct InAllLanguages<'a>(pub(super) &'a [Words]);

impl InAllLanguages<'_> {
    /// Each language's name, if it has one.
    fn all(&self, named: &impl Named) -> Vec<String> {
        let id = named.message();
        self.0.iter().filter_map(|words| words.find(&id, &[])).collect()
    }
}

impl Names for InAllLanguages<'_> {
    fn state(&self, state: MemberState) -> Vec<String> {
        self.all(&state)
    }

    fn article(&self, number: ArticleNumber) -> Vec<String> {
        self.all(&number)
    }

    fn theme(&self, theme: Theme) -> Vec<String> {
        self.all(&theme)
    }

    fn procedure_type(&self, procedure_type: ProcedureType) -> Vec<String> {
        self.all(&procedure_type)
    }

    fn stage(&self, stage: Stage) -> Vec<String> {
        self.all(&stage)
    }
}
