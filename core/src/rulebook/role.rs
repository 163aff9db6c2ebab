//! The parts that rules play, by which code finds a rule whatever year it belongs to.

mod cohort;
mod control_total;
mod evidence;
mod funding;
mod limits;
mod maturity;
mod payment;
mod power;
mod segment;
mod sharing;
mod use_of_resources;

use self::{
    cohort::cohort_roles, control_total::control_total_roles, evidence::evidence_roles,
    funding::funding_roles, limits::limits_roles, maturity::maturity_roles, payment::payment_roles,
    power::power_roles, segment::segment_roles, sharing::sharing_roles,
    use_of_resources::use_of_resources_roles,
};
use crate::wire::word;

/// Declares [`Role`] of the rows that every list has added in turn.
macro_rules! declared {
    (; $($roles:tt)*) => {
        word! {
            /// The part a rule plays, the same in every edition.
            ///
            /// Ids name the year they come from; code asks for the part, and an edition without it answers
            /// "not in force" with the years that have it.
            pub enum Role {
                $($roles)*
                /// From when the list of systems holds.
                SystemsValidFrom = "systems_valid_from": "the start of the list of systems",
                /// A body that lives on keeps its code.
                SystemsCodesKept = "systems_codes_kept": "codes that are kept",
                /// Old bodies to new ones are many to many.
                SuccessionNotOneToOne = "succession_not_one_to_one": "what is divided needs shares",
                /// Whole sub-ICB locations move.
                LocationsMoveWhole = "locations_move_whole": "locations that move whole",
                /// Until when the list of systems is complete.
                SystemsValidTo = "systems_valid_to": "the end of the list of systems",
            }
        }
    };
}

// Each list adds its rows to those before it and hands them to the next.
control_total_roles! {
    funding_roles
    limits_roles
    maturity_roles
    sharing_roles
    payment_roles
    power_roles
    evidence_roles
    use_of_resources_roles
    segment_roles
    cohort_roles
    declared;
}
