//! Why a commissioner must improve by what it must.

use super::{ImprovementFound, MinimumImprovement, RequiredImprovement};
use crate::{
    explanation::{Explanation, Reasons, words},
    money::Money,
    rulebook::{Role, Rulebook},
};

impl Reasons for MinimumImprovement {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let ccg = &self.asked.ccg;
        let outturn = words::position(self.asked.prior_outturn);
        let Some(required) = &self.required else {
            let says = format!("no improvement is asked of {ccg}, which did not overspend");
            let node = Explanation::new(says).comparing("outturn of the year before", outturn);
            let roles = [Role::ImprovementOverspending, Role::CommissionerMinimumImprovement];
            return self.citing(node, rulebook, &roles);
        };
        let least = words::position(required.least_control_total);
        let says = match &required.found {
            None => format!("{ccg} must plan for {least} or better"),
            Some(found) if found.met => {
                format!("the control total of {ccg} improves enough: it must be {least} or better")
            }
            Some(_) => format!(
                "the control total of {ccg} does not improve enough: it must be {least} or better"
            ),
        };
        let overspent = Explanation::new(format!("{ccg} overspent"))
            .comparing("outturn of the year before", outturn);
        let overspent = self.citing(overspent, rulebook, &[Role::ImprovementOverspending]);
        let node = Explanation::new(says);
        self.citing(node, rulebook, &[Role::CommissionerMinimumImprovement])
            .following([overspent, self.least(rulebook, required)])
            .following([self.beyond(rulebook, required)])
            .following(required.found.as_ref().map(|found| self.judged(rulebook, found)))
    }
}

impl MinimumImprovement {
    fn citing(&self, node: Explanation, rulebook: &Rulebook, roles: &[Role]) -> Explanation {
        node.citing(rulebook, &rulebook.playing(&self.rules, roles.iter().copied()))
    }

    fn least(&self, rulebook: &Rulebook, required: &RequiredImprovement) -> Explanation {
        let share = required.share.percent();
        let says = format!(
            "it improves by at least {share} of its allocation, and faster where its deficit is \
             long-standing or large"
        );
        let node = Explanation::new(says).comparing_money([("allocation", self.asked.allocation)]);
        let roles = [Role::CommissionerMinimumImprovement, Role::ImprovementRounding];
        self.citing(node, rulebook, &roles)
    }

    fn beyond(&self, rulebook: &Rulebook, required: &RequiredImprovement) -> Explanation {
        let says = match required.least_by_other_reading {
            None => "the improvement does not lead beyond break-even".to_owned(),
            Some(other) if required.least_control_total > Money::ZERO => format!(
                "the improvement leads beyond break-even; were it to end there, the least control \
                 total would be {}",
                words::position(other)
            ),
            Some(other) => format!(
                "the improvement ends at break-even; were it asked for whole, the least control \
                 total would be {}",
                words::position(other)
            ),
        };
        let node =
            Explanation::new(says).comparing("least improvement", required.improvement.nhs());
        self.citing(node, rulebook, &[Role::ImprovementBeyondBalance])
    }

    fn judged(&self, rulebook: &Rulebook, found: &ImprovementFound) -> Explanation {
        let says = if found.headroom == found.short_by {
            "the control total is exactly the least".to_owned()
        } else if found.met {
            format!("the control total could be lower by {} and be enough", found.headroom.nhs())
        } else {
            format!("a control total higher by {} would be enough", found.short_by.nhs())
        };
        let node = Explanation::new(says)
            .comparing_money([("control total", self.asked.control_total)])
            .comparing("improvement", found.improvement.nhs());
        self.citing(node, rulebook, &[Role::CommissionerMinimumImprovement])
    }
}
