//! Lends what arrives from a child to a thread that waits for it. When nobody takes
//! it out of the pipe any more, that thread sees an end, whether or not something
//! that the child left behind still holds the pipe open.

use std::io::{BufRead, Read};

use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// What a pipe holds, and so what is put into it and taken out of it at once.
pub(super) const PIPE: usize = 64 * 1024;
/// And so often before the thread has to have read the first.
const AHEAD: usize = 8;

/// The thread's side.
pub(super) struct Pieces {
    from: Receiver<Vec<u8>>,
    piece: Vec<u8>,
    read: usize,
}

/// Both sides.
pub(super) fn pieces() -> (Sender<Vec<u8>>, Pieces) {
    let (give, from) = channel(AHEAD);
    (give, Pieces { from, piece: Vec::new(), read: 0 })
}

/// Hands over all that comes, until it ends or nobody wants more.
pub(super) async fn hand_over(
    mut pipe: impl AsyncRead + Unpin,
    give: Sender<Vec<u8>>,
) -> std::io::Result<()> {
    loop {
        let mut piece = Vec::with_capacity(PIPE);
        let read = pipe.read_buf(&mut piece).await?;
        if read == 0 || give.send(piece).await.is_err() {
            return Ok(());
        }
    }
}

impl BufRead for Pieces {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.read == self.piece.len() {
            (self.piece, self.read) = (self.from.blocking_recv().unwrap_or_default(), 0);
        }
        Ok(self.piece.get(self.read..).unwrap_or_default())
    }

    fn consume(&mut self, read: usize) {
        self.read = self.piece.len().min(self.read + read);
    }
}

impl Read for Pieces {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let mut left = self.fill_buf()?;
        let read = Read::read(&mut left, into)?;
        self.consume(read);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_comes_is_read_and_an_end_is_seen_however_it_comes() {
        let bytes: Vec<u8> = (0..=u8::MAX).cycle().take(3 * PIPE + 7).collect();
        let (give, mut pieces) = pieces();
        let reading = tokio::task::spawn_blocking(move || {
            let mut all = Vec::new();
            pieces.read_to_end(&mut all).map(|_| all)
        });
        hand_over(&*bytes, give).await.unwrap();
        assert_eq!(reading.await.unwrap().unwrap(), bytes);

        // The pipe stays open and nothing comes, but nobody listens to it any more.
        let (give, mut pieces) = super::pieces();
        let (kept_open, pipe) = tokio::io::duplex(PIPE);
        let reading = tokio::task::spawn_blocking(move || pieces.read(&mut [0; 8]));
        let listening = tokio::spawn(hand_over(pipe, give));
        listening.abort();
        assert_eq!(reading.await.unwrap().unwrap(), 0);
        drop(kept_open);
    }
}
