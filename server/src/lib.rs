//! The server: command line, storage, publication and HTTP around the domain
//! of `data` and the pages of `app`. It is a library so that integration
//! tests reach the whole router; the binary only starts it.

pub mod assets;
pub mod http {
    //! Everything that speaks HTTP.

    pub mod serve;
}
