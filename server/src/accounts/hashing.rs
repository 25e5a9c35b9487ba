//! Passwords are kept as argon2id hashes. Making one costs memory and time on
//! purpose, so no more than two are made at once, away from the threads that
//! answer requests; whoever cannot be served soon is told so.

use std::sync::Arc;
use std::time::Duration;

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::{AccountError, Password};
use crate::randomness::Randomness;

/// Hashes that are made at one time.
const AT_ONCE: usize = 2;
/// Requests that may wait for one.
const WAITING: usize = 30;
/// How long they may wait.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a hash costs whoever makes it.
#[derive(Debug, Clone)]
pub struct Cost(Params);

impl Default for Cost {
    /// 19 MiB, two passes, one lane: the least that OWASP's Password Storage
    /// Cheat Sheet asks of argon2id.
    fn default() -> Self {
        Self(Params::DEFAULT)
    }
}

impl Cost {
    /// Next to nothing, for tests alone.
    pub fn nearly_nothing() -> Self {
        Self(Params::new(Params::MIN_M_COST, 1, 1, None).unwrap_or_default())
    }
}

/// Makes hashes and compares with them.
#[derive(Debug)]
pub(super) struct Hashing {
    cost: Cost,
    places: Arc<Semaphore>,
    /// Places and those who wait for one.
    room: Semaphore,
}

impl Hashing {
    pub(super) fn new(cost: Cost) -> Self {
        Self {
            cost,
            places: Arc::new(Semaphore::new(AT_ONCE)),
            room: Semaphore::new(AT_ONCE + WAITING),
        }
    }

    /// The hash of a new password, in the PHC's form, which says its cost.
    pub(super) async fn hash(
        &self,
        password: &Password,
        randomness: &dyn Randomness,
    ) -> Result<String, AccountError> {
        let salt = randomness.bytes()?;
        let (argon, password) = (self.argon(), password.clone());
        self.away(move || {
            let hash = argon.hash_password_with_salt(password.as_bytes(), &salt[..16]);
            hash.map(|hash| hash.to_string())
        })
        .await?
        .map_err(AccountError::Hash)
    }

    /// Whether a password is the one that was hashed. Without a hash none is,
    /// and finding that out takes just as long.
    pub(super) async fn fits(
        &self,
        password: &str,
        hash: Option<&str>,
    ) -> Result<bool, AccountError> {
        let (argon, password) = (self.argon(), password.to_owned());
        let hash = hash.map(str::to_owned);
        self.away(move || {
            if let Some(hash) = hash {
                let hash = PasswordHash::new(&hash).map_err(argon2::password_hash::Error::from)?;
                return Ok(argon.verify_password(password.as_bytes(), &hash).is_ok());
            }
            let made = argon.hash_password_with_salt(password.as_bytes(), &[0; 16])?;
            // Used, lest the work is left out as useless.
            Ok(std::hint::black_box(made).hash.is_none())
        })
        .await?
        .map_err(AccountError::Hash)
    }

    fn argon(&self) -> Argon2<'static> {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, self.cost.0.clone())
    }

    /// Does the work as soon as there is a place, if that is soon enough.
    async fn away<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, AccountError> {
        let _room = self.room.try_acquire().map_err(|_| AccountError::Busy)?;
        let place = timeout(PATIENCE, self.places.clone().acquire_owned())
            .await
            .map_err(|_| AccountError::Busy)?
            .map_err(|_| AccountError::Busy)?;
        tokio::task::spawn_blocking(move || {
            let done = work();
            // Given back when the work is done, also if nobody waits for it now.
            drop(place);
            done
        })
        .await
        .map_err(AccountError::BrokenOff)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::AccountName;
    use crate::randomness::CountedRandomness;

    #[tokio::test]
    async fn the_cost_is_the_least_that_owasp_asks() {
        let hashing = Hashing::new(Cost::default());
        let name = AccountName::parse("anna").unwrap();
        let password = Password::parse("correct horse battery", &name).unwrap();
        let hash = hashing.hash(&password, &CountedRandomness::default()).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(hashing.fits("correct horse battery", Some(&hash)).await.unwrap());
        assert!(!hashing.fits("correct horse batterY", Some(&hash)).await.unwrap());
        assert!(!hashing.fits("correct horse battery", None).await.unwrap());
    }

    #[tokio::test]
    async fn more_than_can_wait_are_sent_away() {
        let hashing = Arc::new(Hashing::new(Cost::nearly_nothing()));
        let held = hashing.places.clone().acquire_many_owned(2).await.unwrap();
        let waiting: Vec<_> = (0..AT_ONCE + WAITING)
            .map(|_| {
                let hashing = hashing.clone();
                tokio::spawn(async move { hashing.fits("x", None).await })
            })
            .collect();
        while hashing.room.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        assert!(matches!(hashing.fits("x", None).await, Err(AccountError::Busy)));
        drop(held);
        for waited in waiting {
            assert!(!waited.await.unwrap().unwrap());
        }
        assert!(hashing.fits("x", None).await.is_ok());
    }
}
