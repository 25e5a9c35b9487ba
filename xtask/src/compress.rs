//! Compressed copies of a file, made once here so that the server never
//! compresses anything while it serves.

use std::io::Write;

use anyhow::{Context, Result};

/// Brotli at its best level.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    // 4096: buffer; 11: quality; 22: window, the largest browsers must accept.
    let mut writer = brotli::CompressorWriter::new(&mut out, 4096, 11, 22);
    writer.write_all(bytes).context("brotli failed")?;
    drop(writer);
    Ok(out)
}

/// Gzip at its best level, without a time stamp.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes).context("gzip failed")?;
    writer.finish().context("gzip failed")
}
