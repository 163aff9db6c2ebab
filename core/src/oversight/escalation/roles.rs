//! The parts of board, region and nation, by segment.

use ics_rules_macros::record;

use super::question::EscalationQuestion;
use crate::{
    calendar::Date,
    outcome::{NotInForce, Stop},
    rulebook::{BodyKind, DecidedBy, OversightPart, Role, RuleId, Rulebook, SegmentRole},
};

/// Who oversees a body, and who decides its segment.
#[record(explained)]
pub struct OversightRoles {
    /// The segment, if stated.
    pub segment: Option<u64>,
    /// The part of the integrated care board; none for a board, which the region oversees.
    pub board: Option<OversightPart>,
    /// The part of NHS England, which acts through its region.
    pub nhs_england: OversightPart,
    /// Who decides the segment that is proposed, or the segment itself where none is.
    pub decision: Option<SegmentDecision>,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// Who decides a segment. The region proposes it, with input from the board.
#[record]
pub struct SegmentDecision {
    /// The segment before; none where it was not stated.
    pub from: Option<u64>,
    /// The segment that is decided.
    pub to: u64,
    /// At which level it is decided.
    pub decided_by: DecidedBy,
    /// Whether the decision is moderated nationally.
    pub moderated: bool,
    /// The rules it rests on.
    pub rules: Vec<RuleId>,
}

/// The rows that hold on a day, by segment.
pub(super) fn rows(rulebook: &Rulebook, date: Date) -> Vec<&SegmentRole> {
    rulebook.segment_roles().iter().filter(|row| row.holds(date)).collect()
}

pub(super) fn roles(
    rulebook: &Rulebook,
    asked: &EscalationQuestion,
) -> Result<OversightRoles, Stop> {
    let rows = rows(rulebook, asked.date);
    if rows.is_empty() {
        return Err(not_on(asked.date).into());
    }
    let row = |segment: Option<u64>| rows.iter().copied().find(|row| Some(row.segment) == segment);
    let current = row(asked.segment);
    let decision = decision(rulebook, current, row(asked.proposed_segment))?;
    let (board, nhs_england, mut rules) = match (asked.body, current) {
        (BodyKind::NhsTrust | BodyKind::FoundationTrust, Some(row)) => {
            let in_oversight = rulebook.role(Role::BoardInOversight)?;
            let split = rulebook.role(Role::SegmentRoleSplit)?;
            let rules = vec![row.id.clone(), split.id.clone(), in_oversight.id.clone()];
            (Some(row.board), row.nhs_england, rules)
        }
        (BodyKind::NhsTrust | BodyKind::FoundationTrust, None) => {
            let because = "the roles of board and region in the oversight of a trust go by segment";
            return Err(Stop::cannot_tell(["segment"], because));
        }
        (BodyKind::Icb, _) => {
            let overseen = rulebook.role(Role::BoardOverseenByRegion)?;
            let split = rulebook.role(Role::SegmentRoleSplit)?;
            let rules = vec![overseen.id.clone(), split.id.clone()];
            (None, OversightPart::Leads, rules)
        }
        (other, _) => return not_of(other),
    };
    let of_decision = decision.iter().flat_map(|decision: &SegmentDecision| &decision.rules);
    rules.extend(of_decision.cloned());
    let mut once: Vec<RuleId> = Vec::new();
    for rule in rules {
        if !once.contains(&rule) {
            once.push(rule);
        }
    }
    Ok(OversightRoles { segment: asked.segment, board, nhs_england, decision, rules: once })
}

/// What no source says of a body.
fn not_of(body: BodyKind) -> Result<OversightRoles, Stop> {
    let because = format!("the roles by segment are those of trusts and boards, not of a {body}");
    Err(Stop::cannot_tell(["body"], because))
}

/// The refusal of a day on which nobody's part goes by segment.
fn not_on(date: Date) -> NotInForce {
    let editions = Rulebook::editions().unwrap_or_default().into_iter();
    let editions = editions.filter_map(|year| Rulebook::for_year(year).ok());
    let having: Vec<Rulebook> =
        editions.filter(|edition| !edition.segment_roles().is_empty()).collect();
    let rows = || having.iter().flat_map(Rulebook::segment_roles);
    let from = rows().map(|row| row.from).min();
    let until = rows().map(|row| row.to).max();
    let period = [("from", from), ("until", until)];
    let period = period.iter().filter_map(|(word, day)| Some(format!(" {word} {}", day.as_ref()?)));
    let rule = format!(
        "who oversees a body by its segment, on {date}: it was in force{}",
        period.collect::<String>()
    );
    let years = having.iter().map(Rulebook::year).collect();
    NotInForce::on(date, rule, years, (from, until))
}

/// Entering a segment is decided where its row says, unless leaving the present one is decided
/// elsewhere.
fn decision(
    rulebook: &Rulebook,
    current: Option<&SegmentRole>,
    proposed: Option<&SegmentRole>,
) -> Result<Option<SegmentDecision>, Stop> {
    let Some(to) = proposed.or(current) else { return Ok(None) };
    let rights = rulebook.role(Role::SegmentDecisionRights)?;
    let mut rules = vec![to.id.clone(), rights.id.clone()];
    let leaves = current.filter(|current| current.segment != to.segment && current.exit_alike);
    let decided_by = match leaves {
        Some(current) => {
            rules.push(current.id.clone());
            current.decided_by.max(to.decided_by)
        }
        None => to.decided_by,
    };
    Ok(Some(SegmentDecision {
        from: current.map(|current| current.segment),
        to: to.segment,
        decided_by,
        moderated: to.moderated,
        rules,
    }))
}
