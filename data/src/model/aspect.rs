//! The three questions one can ask of a transposition, never mixed.

use super::vocabulary::vocabulary;

vocabulary! {
    /// What a finding speaks about. Each aspect is computed alone (method 1).
    #[derive(Default)]
    Aspect, "aspect" {
        /// Does national law say what the Directive asks?
        #[default]
        Conformity = "conformity",
        /// Were national measures adopted and notified?
        Communication = "communication",
        /// Is it done in practice?
        Application = "application",
    }
}
