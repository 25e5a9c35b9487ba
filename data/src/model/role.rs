//! What people who sign in may do.

use super::vocabulary::vocabulary;

vocabulary! {
    /// What an account may do, from the least to the most: each role includes
    /// those before it.
    Role, "role" {
        /// May upload files and draft.
        Analyst = "analyst",
        /// May also publish, and take back what was published.
        Publisher = "publisher",
        /// May also look after accounts and settings.
        Admin = "admin",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_includes_those_before_it() {
        assert!(Role::Analyst < Role::Publisher && Role::Publisher < Role::Admin);
    }
}
