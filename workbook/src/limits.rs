//! What fits: far above what any return holds, and far below what hurts a desk.

/// The bytes of a file. The largest return of a provider is a few megabytes, pictures and all.
pub const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The bytes of a file once unpacked. Sheets shrink to a tenth or a twentieth when packed; a file of a few
/// kilobytes that grows beyond this was made to do harm.
pub const MOST_UNPACKED: u64 = 256 * 1024 * 1024;

/// The parts of the archive. A part is a sheet, a drawing, a set of styles; a large return has two hundred.
pub const MOST_PARTS: usize = 10_000;

/// The sheets that are searched for tables where none is named. A provider's return has about sixty.
pub const MOST_SHEETS: usize = 120;

/// The rows with cells of one sheet. Every trust of England with twelve months has under four thousand.
pub const MOST_ROWS: usize = 100_000;

/// The cells of one sheet, the gaps between them counted, since a row is kept from its first column on.
pub const MOST_CELLS: usize = 2_000_000;
