//! What the classes of the Python package are made of.
//!
//! A record of this crate is a class of Python (`#[record]` writes its getters); here is what they share:
//! how a value looks in Python ([`Shown`]), the two base classes, tables of rows, and the one exception.

#![expect(
    clippy::doc_markdown,
    clippy::trivially_copy_pass_by_ref,
    reason = "the docs of classes are read in Python, and its methods take a reference"
)]

mod column;
mod data;
mod declared;
mod dict;
mod fault;
mod got;
mod methods;
mod plot;
mod refused;
mod rows;
mod shown;
mod told;
mod vocabulary;
mod year;

pub use column::Column;
pub use data::{Data, Explained, Record, html};
pub(crate) use declared::{shown_document, shown_record, shown_word, table};
pub use dict::Dict;
pub use fault::Fault;
pub use got::{Got, rulebook};
pub use plot::{
    AssessmentPlots, CohortPlots, ControlTotalPlots, ExposurePlots, FundPlots, MaturityPlots,
    RiskSharePlots, UseOfResourcesPlots,
};
pub use rows::{Dicts, Each, Rows};
pub use shown::Shown;
pub use told::Told;
pub use vocabulary::Digits;
pub use year::Year;
