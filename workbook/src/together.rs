//! The workbooks of a system's organisations as one system's year.

use ics_rules::{Result, SystemYear};

/// Puts the years of several workbooks together: each organisation once, every return.
///
/// A member that stands alike in several workbooks is one member. The rest of the document (funds, an
/// agreement and so on) is that of the first.
///
/// # Errors
///
/// Where the workbooks do not go together: an organisation that two of them state differently, two returns of
/// one organisation for one month, or no workbook.
pub fn together(years: &[SystemYear]) -> Result<SystemYear> {
    let Some((first, others)) = years.split_first() else { return SystemYear::from_json("{}") };
    let mut document = first.document().clone();
    for other in others.iter().map(SystemYear::document) {
        let new = other.members.iter().filter(|member| !document.members.contains(member));
        let new: Vec<_> = new.cloned().collect();
        document.members.extend(new);
        document.returns.extend(other.returns.iter().cloned());
    }
    SystemYear::new(&document)
}
