//! A figure of a row, with the place to which it is known.

use serde::{Deserialize, Serialize};

use crate::figure::Figure;

/// A figure of a row, published or worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stated {
    /// The figure.
    pub figure: Figure,
    /// The place to which it is known: one unit in the last place of the published figure, or of the
    /// coarsest figure it was worked out from.
    pub rounding: Figure,
    /// Whether it was worked out from the other two and not published.
    pub derived: bool,
}
