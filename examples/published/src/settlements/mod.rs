//! Published settlements of a corridor scheme, each settled again by the terms of its track.

mod check;
mod outcome;
mod record;
mod report;
mod settle;
mod table;

pub use self::{
    outcome::{
        PublishedSettlement, RecomputedSettlement, SettlementCheck, SettlementReading,
        SettlementReconciliation,
    },
    settle::reconcile_settlements,
    table::SettlementTable,
};

#[cfg(test)]
mod tests;
