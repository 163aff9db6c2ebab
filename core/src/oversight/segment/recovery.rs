//! The Recovery Support Programme: who is in it, and who may leave.

use super::{RecoverySupport, RecoverySupportInput, SegmentView};
use crate::{outcome::Outcome, rulebook::Rule};

/// Where a body stands, by its decided segment, the rule on which segments enter the programme, and
/// what is known of its exit.
pub(super) fn stands(
    decided: Option<&SegmentView>,
    entering: &Rule,
    nation: &str,
    given: Option<&RecoverySupportInput>,
) -> RecoverySupport {
    let in_programme = decided.map(|view| entering.words().contains(&view.segment.to_string()));
    let criteria = given.map_or(&[][..], |given| &given.exit_criteria);
    let left = criteria.iter().filter(|criterion| !criterion.met);
    let criteria_left: Vec<_> = left.map(|criterion| criterion.criterion.clone()).collect();
    let may_leave = match given {
        _ if in_programme == Some(false) => Outcome::Answer(false),
        _ if in_programme.is_none() => {
            let because = "only a body that a decision put into the programme can leave it";
            Outcome::cannot_tell(["decided"], because)
        }
        Some(_) if !criteria_left.is_empty() => Outcome::Answer(false),
        Some(given)
            if [given.cqc_recommends_exit, given.nhs_england_accepts].contains(&Some(false)) =>
        {
            Outcome::Answer(false)
        }
        None => missing(["recovery_support"]),
        Some(given) if given.exit_criteria.is_empty() => {
            missing(["recovery_support.exit_criteria"])
        }
        Some(given) => match (given.cqc_recommends_exit, given.nhs_england_accepts) {
            (None, _) => missing(["recovery_support.cqc_recommends_exit"]),
            (_, None) => missing(["recovery_support.nhs_england_accepts"]),
            _ => Outcome::Answer(true),
        },
    };
    RecoverySupport { in_programme, criteria_left, may_leave, decided_by: nation.to_owned() }
}

fn missing(names: [&str; 1]) -> Outcome<bool> {
    let because = "a body leaves on the criteria agreed with it, when NHS England accepts the \
                   recommendation of the CQC";
    Outcome::cannot_tell(names, because)
}
