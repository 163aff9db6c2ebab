//! Workbooks as people keep them, read into a system's year: every problem at its sheet and cell.
//!
//! [`read`] takes the bytes of an .xlsx, .xlsm, .ods or .xls file. It finds the tables of members and of
//! returns on the sheets that are shown, or where it is told, and hands them to the one reader of tables of
//! `ics-rules`. What Excel itself would show as an error, or has not worked out, is refused at its cell and
//! is never a blank. Macros, pictures and links are never looked at.
//!
//! A file that would not fit is refused before any of it is unpacked; [`limits`] says what fits, and why.

mod book;
mod fault;
mod guard;
mod guidance;
pub mod limits;
mod place;
mod read;
mod sheet;
mod tables;
mod together;

pub use fault::{Code, Fault, Note};
pub use read::{Asked, FoundTable, Reading, read};
pub use together::together;
