//! What the tile grid of Europe shows: one tile a State, all of one size, so
//! that Malta counts as much as Germany.

use super::{BandKind, Frame, tiles_place::Place};
use crate::model::NodeStatus;

/// A tile for each State, and what the looks mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TilesChart {
    /// Ids, title, description and width.
    pub frame: Frame,
    /// The tiles.
    pub tiles: Vec<Tile>,
    /// What the looks mean, in words.
    pub key: Vec<(TileLook, String)>,
}

/// One State.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// Where it lies.
    pub place: Place,
    /// Its code.
    pub code: String,
    /// How it looks.
    pub look: TileLook,
    /// A figure in pieces, between which a narrow tile breaks it ("422–", "743").
    pub figure: Vec<String>,
}

/// How a tile looks: never by colour alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TileLook {
    /// What it is filled with.
    pub face: TileFace,
    /// Whether sources disagree: a dark corner.
    pub contested: bool,
    /// The letter of what it is filled with.
    pub letter: Option<String>,
    /// The newest step of a procedure that is open or may be.
    pub step: Option<TileStep>,
}

/// A letter for a procedure's newest step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TileStep {
    /// The letter.
    pub letter: String,
    /// How the procedure stands: it decides the letter's outline.
    pub stands: BandKind,
}

/// What a tile is filled with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TileFace {
    /// The pattern of a status.
    Status(NodeStatus),
    /// Filled from below, like a gauge. Without a part it is an empty outline.
    Level(Vec<LevelPart>),
    /// Not known: grey dots.
    Unknown,
    /// Nothing is held: a dashed outline.
    Nothing,
    /// Nothing but its letter, in a key.
    Blank,
}

/// A part of a gauge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LevelPart {
    /// Its lower end, in thousandths of the tile's height from below.
    pub from: u16,
    /// Its upper end.
    pub to: u16,
    /// How surely it is so: solid, striped, or a few thin stripes.
    pub stands: BandKind,
}

impl LevelPart {
    /// The top of a gauge.
    pub const FULL: u16 = 1000;

    /// A height as a share; nothing of nothing is no height.
    #[must_use]
    pub fn share(part: usize, of: usize) -> u16 {
        let exact = (part.min(of) * usize::from(Self::FULL)).checked_div(of).unwrap_or_default();
        u16::try_from(exact).unwrap_or(Self::FULL)
    }
}
