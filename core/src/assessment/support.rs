//! The deficit support of a system's year, asked from what the year holds.

use super::money::Books;
use crate::{
    control_total::{Basis, sheet::Sheet},
    error::Result,
    funding::{DeficitSupport, DeficitSupportPlan, DeficitSupportQuestion, deficit_support},
    outcome::Outcome,
};

impl Books<'_> {
    /// What the system has of its deficit support, where it or its members state any.
    pub(super) fn deficit_support(&self) -> Result<Option<Outcome<DeficitSupport>>> {
        let sheet = self.sheet.answer();
        let of_members = || sheet.and_then(|sheet| sheet.planned_support.as_ref());
        let plan = match (&self.document.deficit_support, of_members()) {
            (Some(plan), _) => Outcome::Answer(plan.clone()),
            (None, Some(planned)) => planned
                .as_ref()
                .map(|planned| DeficitSupportPlan { planned: *planned, quarters: Vec::new() }),
            (None, None) => return Ok(None),
        };
        let found = plan.into_result().and_then(|plan| {
            let mut question = plan.asked_of(self.document.system.clone());
            if let Some(sheet) = sheet {
                with_positions(&mut question, sheet)?;
            }
            Ok(in_document(deficit_support(self.rulebook, &question)?.into_result()?))
        });
        Outcome::settled(found).map(Some)
    }
}

/// The system's planned and actual positions. Both bases follow from the one of the year's figures. An
/// actual is taken where the latest return is of the end of the last quarter decided, as support that
/// was decided for other months is not in it; and where no quarter is, to say that it cannot be told.
fn with_positions(question: &mut DeficitSupportQuestion, sheet: &Sheet) -> Result<()> {
    let planned = sheet.planned()?;
    let last = question.quarters.last().map(|one| one.quarter.last_month());
    let latest = sheet.months.last().map(|latest| latest.month);
    let actual = sheet.actual_to_date().filter(|_| last.is_none() || last == latest);
    match sheet.basis() {
        Basis::ExcludingDsf => {
            question.plan_before_support = Some(planned);
            question.actual_before_support = actual;
        }
        Basis::IncludingDsf => {
            question.plan_before_support = Some(planned.minus(question.planned)?);
            question.actual_after_support = actual;
        }
        _ => {}
    }
    Ok(())
}

/// What is missing, by its place in the document.
fn in_document(found: DeficitSupport) -> DeficitSupport {
    let placed = |outcome: Outcome<_>| outcome.placed("deficit_support");
    DeficitSupport {
        received: placed(found.received),
        withheld: placed(found.withheld),
        to_come: placed(found.to_come),
        actual_before_support: found.actual_before_support.map(placed),
        actual_after_support: found.actual_after_support.map(placed),
        ..found
    }
}
