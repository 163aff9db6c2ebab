//! The deficit support of a system's year, asked from what the year holds.

use super::{answers::SupportAnswer, money::Books};
use crate::{
    control_total::{Basis, Member, sheet::Sheet},
    error::Result,
    funding::{DeficitSupport, DeficitSupportPlan, DeficitSupportQuestion, deficit_support},
    money::Money,
    order,
    outcome::{Outcome, Stop},
    rulebook::Role,
};

impl Books<'_> {
    /// What the system has of its deficit support, where it or its members state any.
    pub(super) fn deficit_support(&self) -> Result<Option<Outcome<DeficitSupport>>> {
        let sheet = self.sheet.answer();
        let of_members = || sheet.and_then(|sheet| sheet.planned_support.as_ref());
        let plan = match (&self.document.deficit_support, of_members()) {
            (Some(plan), _) => Outcome::Answer(plan.clone()),
            (None, Some(planned)) => {
                planned.as_ref().map(|planned| DeficitSupportPlan::new(*planned))
            }
            (None, None) => return Ok(None),
        };
        let found = plan.into_result().and_then(|plan| {
            let mut question = plan.asked_of(self.document.system.clone())?;
            if let Some(sheet) = sheet {
                let planned = sheet.planned()?;
                with_positions(&mut question, sheet, planned, sheet.actual_to_date())?;
            }
            let found = deficit_support(self.rulebook, &question)?.into_result()?;
            Ok(in_document(found, "deficit_support"))
        });
        Outcome::settled(found).map(Some)
    }

    /// What each organisation has of its own, where the year holds support by organisation. Those
    /// that state none are left out.
    pub(super) fn support_by_organisation(&self) -> Result<Vec<SupportAnswer>> {
        if self.rulebook.in_force(Role::OrganisationsBalance).is_none() {
            return Ok(Vec::new());
        }
        let with_support = self.document.members.iter().filter_map(|member| {
            let planned = member.deficit_support.filter(|planned| !planned.is_zero())?;
            Some((member, planned))
        });
        let mut answers = with_support
            .map(|(member, planned)| {
                let support = Outcome::settled(self.support_of(member, planned))?;
                Ok(SupportAnswer { code: member.code.clone(), support })
            })
            .collect::<Result<Vec<_>>>()?;
        order::sort_by(&mut answers, |one, other| one.code.cmp(&other.code));
        Ok(answers)
    }

    /// The support of one organisation, as a whole.
    fn support_of(&self, member: &Member, planned: Money) -> Result<DeficitSupport, Stop> {
        let plan = self.document.deficit_support.as_ref();
        let mut organisations = plan.iter().flat_map(|plan| plan.organisations.iter().enumerate());
        let stated = organisations.find(|(_, one)| one.code == member.code);
        let quarters = stated.map(|(_, one)| one.quarters.clone()).unwrap_or_default();
        let new = DeficitSupportQuestion::new(member.code.clone(), planned);
        let mut question = DeficitSupportQuestion { quarters, ..new };
        if let (Some(sheet), true) = (self.sheet.answer(), member.organisation_split.is_empty()) {
            let plan = sheet.whole_for_the_year(&member.code)?.unwrap_or(member.control_total);
            let latest = sheet.months.last().and_then(|position| {
                let own = position.members.iter().find(|one| one.code == member.code)?;
                Some(own.actual_to_date)
            });
            with_positions(&mut question, sheet, plan, latest)?;
        }
        let found = deficit_support(self.rulebook, &question)?.into_result()?;
        let place = match stated {
            Some((position, _)) => format!("deficit_support.organisations[{position}]"),
            None => format!("deficit_support.organisations: {}", member.code),
        };
        Ok(in_document(found, &place))
    }
}

/// The planned and actual positions of a system or an organisation. Both bases follow from the one of the year's figures. An
/// actual is taken where the latest return is of the end of the last quarter decided, as support that
/// was decided for other months is not in it; and where no quarter is, to say that it cannot be told.
fn with_positions(
    question: &mut DeficitSupportQuestion,
    sheet: &Sheet,
    planned: Money,
    actual: Option<Money>,
) -> Result<()> {
    let last = question.quarters.last().map(|one| one.quarter.last_month());
    let latest = sheet.months.last().map(|latest| latest.month);
    let actual = actual.filter(|_| last.is_none() || last == latest);
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
fn in_document(found: DeficitSupport, place: &str) -> DeficitSupport {
    let placed = |outcome: Outcome<_>| outcome.placed(place);
    DeficitSupport {
        received: placed(found.received),
        withheld: placed(found.withheld),
        to_come: placed(found.to_come),
        actual_before_support: found.actual_before_support.map(placed),
        actual_after_support: found.actual_after_support.map(placed),
        ..found
    }
}
