//! The threads that speak with readers: one for each processor, each with a runtime of its
//! own, so that a connection stays where it is and no other thread must be woken for an
//! answer that is at hand. What must be made is made by the runtime of the whole server.

use std::future::Future;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, available_parallelism};

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

/// All desks of a server. They close, with what is still open there, when it is dropped.
#[derive(Debug)]
pub(super) struct Desks {
    desks: Vec<Desk>,
    next: AtomicUsize,
}

#[derive(Debug)]
struct Desk {
    handle: Handle,
    /// Dropped when the desk closes.
    _open: oneshot::Sender<()>,
}

impl Desks {
    /// Opens them.
    ///
    /// # Errors
    /// When the system gives no thread, or nothing to wait on.
    pub(super) fn open() -> io::Result<Self> {
        let number = available_parallelism().map_or(1, usize::from);
        let desks = (0..number).map(|_| Desk::open()).collect::<io::Result<_>>()?;
        Ok(Self { desks, next: AtomicUsize::new(0) })
    }

    /// Has a task done at one of them, by turns.
    pub(super) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let turn = self.next.fetch_add(1, Ordering::Relaxed);
        // There is one at least.
        if let Some(desk) = self.desks.get(turn % self.desks.len().max(1)) {
            desk.handle.spawn(task);
        }
    }
}

impl Desk {
    fn open() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (open, closed) = oneshot::channel::<()>();
        thread::Builder::new().name("desk".to_owned()).spawn(move || {
            // Done as soon as the other end is dropped.
            let _ = runtime.block_on(closed);
        })?;
        Ok(Self { handle, _open: open })
    }
}
