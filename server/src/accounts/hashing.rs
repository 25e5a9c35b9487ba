//! Passwords are kept as argon2id hashes. Making one costs memory and time on
//! purpose, so no more than two are made at once, away from the threads that
//! answer requests; whoever cannot be served soon is told so.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use argon2::password_hash::{
    self,
    phc::{Output, ParamsString, PasswordHash, Salt},
};
use argon2::{ARGON2ID_IDENT, Algorithm, Argon2, Block, Params, Version};
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
    /// The memory in which hashes are made, kept for the next ones: handed back
    /// each time, it would be held again by every thread that ever made one.
    memory: Arc<Mutex<Vec<Vec<Block>>>>,
}

impl Hashing {
    pub(super) fn new(cost: Cost) -> Self {
        Self {
            cost,
            places: Arc::new(Semaphore::new(AT_ONCE)),
            room: Semaphore::new(AT_ONCE + WAITING),
            memory: Arc::default(),
        }
    }

    /// The hash of a new password, in the PHC's form, which says its cost.
    pub(super) async fn hash(
        &self,
        password: &Password,
        randomness: &dyn Randomness,
    ) -> Result<String, AccountError> {
        let salt = randomness.bytes()?;
        let (params, password) = (self.cost.0.clone(), password.clone());
        self.away(move |memory| made(&params, password.as_bytes(), &salt[..16], memory))
            .await
            .map(|hash| hash.to_string())
    }

    /// Whether a password is the one that was hashed. Without a hash none is,
    /// and finding that out takes just as long.
    pub(super) async fn fits(
        &self,
        password: &str,
        hash: Option<&str>,
    ) -> Result<bool, AccountError> {
        let (usual, password) = (self.cost.0.clone(), password.to_owned());
        let hash = hash.map(str::to_owned);
        self.away(move |memory| {
            let hash = hash.as_deref().map(PasswordHash::new).transpose()?;
            let (params, salt) = match &hash {
                Some(hash) => (Params::try_from(hash)?, hash.salt.as_deref().unwrap_or_default()),
                None => (usual, &[0; 16][..]),
            };
            let made = made(&params, password.as_bytes(), salt, memory)?;
            // Outputs are compared in a time that does not depend on them.
            Ok(hash.is_some_and(|hash| {
                hash.algorithm == made.algorithm && hash.hash.is_some() && hash.hash == made.hash
            }))
        })
        .await
    }

    /// Does the work as soon as there is a place, if that is soon enough.
    async fn away<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Vec<Block>) -> password_hash::Result<T> + Send + 'static,
    ) -> Result<T, AccountError> {
        let _room = self.room.try_acquire().map_err(|_| AccountError::Busy)?;
        let place = timeout(PATIENCE, self.places.clone().acquire_owned())
            .await
            .map_err(|_| AccountError::Busy)?
            .map_err(|_| AccountError::Busy)?;
        let kept = self.memory.clone();
        tokio::task::spawn_blocking(move || {
            let lock = || kept.lock().unwrap_or_else(PoisonError::into_inner);
            let mut memory = lock().pop().unwrap_or_default();
            let done = work(&mut memory);
            lock().push(memory);
            // Given back when the work is done, also if nobody waits for it now.
            drop(place);
            done
        })
        .await
        .map_err(AccountError::BrokenOff)?
        .map_err(AccountError::Hash)
    }
}

/// Makes a hash in memory that was used before.
fn made(
    params: &Params,
    password: &[u8],
    salt: &[u8],
    memory: &mut Vec<Block>,
) -> password_hash::Result<PasswordHash> {
    memory.resize(params.block_count(), Block::default());
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
    let mut output = [0; Params::DEFAULT_OUTPUT_LEN];
    argon.hash_password_into_with_memory(password, salt, &mut output, &mut memory[..])?;
    Ok(PasswordHash {
        algorithm: ARGON2ID_IDENT,
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(params)?,
        salt: Some(Salt::new(salt)?),
        hash: Some(Output::new(&output)?),
    })
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
        // Memory that was used before makes no difference, and there is no more of it.
        assert_eq!(hashing.hash(&password, &CountedRandomness::default()).await.unwrap(), hash);
        assert_eq!(hashing.memory.lock().unwrap().len(), 1);
        // What is stored can be read by any other program, as PHC strings are.
        let other = argon2::PasswordVerifier::verify_password(
            &Argon2::default(),
            b"correct horse battery",
            &*hash,
        );
        assert!(other.is_ok());
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
