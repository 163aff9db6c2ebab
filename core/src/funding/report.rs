//! A fund in a few lines and a table, as a report prints it.

use std::fmt;

use super::{DeficitSupport, FundAssessment, FundPart, Needed, Status};
use crate::{
    explanation::{
        table::{Cell, Table},
        words,
    },
    outcome::Outcome,
};

/// The fund by quarter, its best and worst, and what would earn the next quarter.
impl fmt::Display for FundAssessment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}, {} for the year", self.code, self.kind, self.amount.nhs())?;
        write!(f, "{}", self.table())?;
        if let Some(link) = self.link.as_ref().filter(|link| !link.in_effect) {
            let awaiting: Vec<String> = link.awaiting.iter().map(ToString::to_string).collect();
            let awaiting = words::list(&awaiting);
            writeln!(f, "Not linked to the system: {awaiting} must still agree.")?;
        }
        if self.eligible == Some(false) {
            writeln!(f, "The fund is not for {}: no part is paid.", self.code)?;
        }
        let (best, worst) = (self.best.nhs(), self.worst.nhs());
        writeln!(f, "By the end of the year: {best} at best, {worst} at worst.")?;
        let Some(next) = &self.next else { return Ok(()) };
        let needs = [("the organisation", &next.own), ("the system", &next.system)];
        for (who, need) in needs {
            match need {
                Some(Outcome::Answer(need)) => needed(f, who, next.quarter.as_str(), need)?,
                Some(Outcome::CannotTell(refusal)) => {
                    let missing = words::list(&refusal.missing);
                    writeln!(f, "What {who} needs in {}: {missing} is not given.", next.quarter)?;
                }
                Some(Outcome::NotInForce(_)) | None => {}
            }
        }
        Ok(())
    }
}

impl FundAssessment {
    /// What becomes of each quarter's tranche, with a row for the year.
    fn table(&self) -> Table {
        // What is paid for acceptance alone is never at risk.
        let certain = self.kind.own_part() == FundPart::Acceptance;
        let (to_come, of_year) = if certain {
            (Status::CertainToCome, self.certain_to_come)
        } else {
            (Status::AtRisk, self.at_risk)
        };
        let heading = [
            "Quarter",
            "Tranche",
            "Paid",
            "Lost",
            "Recoverable",
            if certain { "Certain to come" } else { "At risk" },
            "Own headroom",
            "System",
        ];
        let mut table = Table::new(&heading);
        for quarter in &self.quarters {
            let of = |status| Cell::Money(quarter.amount_of(status));
            let headroom = |test: &Option<super::GateTest>| {
                test.as_ref().map_or_else(|| "-".into(), |test| Cell::Money(test.headroom))
            };
            table.row([
                quarter.quarter.as_str().into(),
                quarter.tranche.into(),
                quarter.paid.into(),
                of(Status::Lost),
                of(Status::Recoverable),
                of(to_come),
                headroom(&quarter.own),
                headroom(&quarter.system),
            ]);
        }
        table.total([
            "Year".into(),
            self.amount.into(),
            self.earned.into(),
            self.lost.into(),
            self.recoverable.into(),
            of_year.into(),
        ]);
        table
    }
}

fn needed(f: &mut fmt::Formatter<'_>, who: &str, quarter: &str, need: &Needed) -> fmt::Result {
    let (needed, pays) = (words::at_least(need.needed), need.would_earn.nhs());
    writeln!(f, "In {quarter} {who} needs {needed}, which would pay {pays} of finance.")
}

/// Deficit support by quarter.
impl fmt::Display for DeficitSupport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: deficit support, {} for the year", self.system, self.planned.nhs())?;
        match (&self.received, &self.withheld, &self.to_come) {
            (Outcome::Answer(received), Outcome::Answer(withheld), Outcome::Answer(to_come)) => {
                let mut table = Table::new(&["Quarter", "Due", "Withheld", "Released", "Received"]);
                for quarter in &self.quarters {
                    let decided = &quarter.decided;
                    table.row([
                        decided.quarter.as_str().into(),
                        decided.due.into(),
                        decided.withheld.into(),
                        decided.released.into(),
                        quarter.received.into(),
                    ]);
                }
                table.total(["Still withheld".into(), "".into(), (*withheld).into()]);
                table.row(["To come".into(), (*to_come).into()]);
                let none = || Cell::from("");
                table.row(["Received".into(), none(), none(), none(), (*received).into()]);
                write!(f, "{table}")?;
            }
            _ => writeln!(f, "What was received and withheld is not known: no quarter is given.")?,
        }
        match self.beyond_in_words() {
            Some(says) => writeln!(f, "{}.", words::sentence(&says)),
            None => Ok(()),
        }
    }
}
