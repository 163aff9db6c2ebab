//! Why a debt is written off or stays, and why an overspend is repaid as it is.

use super::{HistoricDebt, OverspendInstalment, OverspendRepayment, YearBalance};
use crate::{
    explanation::{Explanation, Reasons, words},
    money::Money,
    rulebook::{Role, Rulebook},
};

impl Reasons for HistoricDebt {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let (icb, debt) = (&self.asked.icb, self.asked.debt.nhs());
        let says = if self.is_written_off() {
            format!("the historic debt of {icb}, {debt}, is written off")
        } else {
            format!("the historic debt of {icb}, {debt}, is not written off")
        };
        let lowest = if self.is_written_off() {
            let room = self.lowest.nhs();
            format!("the lowest outturn could be lower by {room} with the debt still written off")
        } else {
            format!("the lowest outturn is short of balance by {}", self.lowest.size().nhs())
        };
        let lowest = Explanation::new(lowest)
            .citing(rulebook, &rulebook.playing(&self.rules, [Role::HistoricDebtBalance]));
        Explanation::new(says)
            .comparing("written off", self.written_off.nhs())
            .comparing("remains", self.remains.nhs())
            .citing(rulebook, &rulebook.playing(&self.rules, [Role::HistoricDebt]))
            .following(self.years.iter().map(|year| self.year(rulebook, year)))
            .following([lowest])
    }
}

impl HistoricDebt {
    /// Whether it is written off: every outturn of the years that count is stated and balances.
    #[must_use]
    pub fn is_written_off(&self) -> bool {
        let mut found = self.years.iter().flat_map(|one| [one.icb, one.system]);
        found.all(|balances| balances == Some(true))
    }

    fn year(&self, rulebook: &Rulebook, one: &YearBalance) -> Explanation {
        let says = match (one.icb, one.system) {
            (Some(true), Some(true)) => "the board and its system both balanced",
            (Some(false), Some(false)) => "neither the board nor its system balanced",
            (Some(false), _) => "the board did not balance",
            (_, Some(false)) => "the system did not balance",
            _ => "what was not stated could not change the answer",
        };
        let results = self.asked.results.get(&one.year);
        let shown =
            |amount: Option<Money>| amount.map_or_else(|| "not stated".to_owned(), words::position);
        let roles = [Role::HistoricDebt, Role::HistoricDebtBalance];
        Explanation::new(format!("{}: {says}", one.year))
            .comparing("board", shown(results.and_then(|it| it.icb)))
            .comparing("system", shown(results.and_then(|it| it.system)))
            .citing(rulebook, &rulebook.playing(&self.rules, roles))
    }
}

impl Reasons for OverspendRepayment {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let asked = &self.asked;
        let says = format!(
            "{} repays its overspend of {} in {} by the end of {}",
            asked.icb,
            asked.overspend.nhs(),
            asked.year,
            self.repaid_by
        );
        let cap = format!("at most {} of its allocation is repaid in a year", self.share.percent());
        let roles = [Role::HistoricDebtRepaymentCap, Role::HistoricDebtRounding];
        let cap = Explanation::new(cap)
            .citing(rulebook, &rulebook.playing(&self.rules, roles))
            .following(self.years.iter().map(|year| self.instalment(rulebook, year)));
        let years = format!("the overspend is repaid in {} from the year after it", self.count());
        let years = Explanation::new(years)
            .citing(rulebook, &rulebook.playing(&self.rules, [Role::HistoricDebtSchedule]));
        Explanation::new(says)
            .citing(rulebook, &rulebook.playing(&self.rules, [Role::HistoricDebt]))
            .following([years, cap])
    }
}

impl OverspendRepayment {
    fn count(&self) -> String {
        match self.years.len() {
            1 => "one instalment".to_owned(),
            count => format!("{count} instalments"),
        }
    }

    fn instalment(&self, rulebook: &Rulebook, one: &OverspendInstalment) -> Explanation {
        let roles = [Role::HistoricDebtRepaymentCap, Role::HistoricDebtSchedule];
        Explanation::new(format!("{} is repaid in {}", one.repaid.nhs(), one.year))
            .comparing("allocation", one.allocation.nhs())
            .comparing("cap", one.cap.nhs())
            .comparing("outstanding at its end", one.outstanding.nhs())
            .citing(rulebook, &rulebook.playing(&self.rules, roles))
    }
}
