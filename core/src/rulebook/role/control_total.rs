//! The parts of the rules on control totals and on their adjustment within a system.

macro_rules! control_total_roles {
    ($next:ident $($after:ident)*; $($before:tt)*) => {
        $next! {
            $($after)*; $($before)*

            /// The system control total is the sum of its members'.
            SystemControlTotal = "system_control_total": "a system control total",
            /// There is no system control total.
            NoSystemControlTotal = "no_system_control_total":
                "the absence of a system control total",
            /// Organisations have control totals of their own, and which kinds do.
            OrganisationControlTotals = "organisation_control_totals":
                "control totals of organisations",
            /// Commissioners have control totals too.
            CommissionerControlTotals = "commissioner_control_totals":
                "control totals of commissioners",
            /// The least improvement of an overspending commissioner.
            CommissionerMinimumImprovement = "commissioner_minimum_improvement":
                "the least improvement of a commissioner",
            /// When a commissioner counts as overspending.
            ImprovementOverspending = "improvement_overspending": "what counts as overspending",
            /// Whether the least improvement goes beyond break-even.
            ImprovementBeyondBalance = "improvement_beyond_balance":
                "an improvement beyond break-even",
            /// The rounding of the least improvement.
            ImprovementRounding = "improvement_rounding": "the rounding of the least improvement",
            /// When a commissioner may use past underspends.
            CommissionerDrawdown = "commissioner_drawdown": "use of past underspends",
            /// Every system has a financial target, with no text on how it is made up.
            SystemTarget = "system_target": "a financial target for the system",
            /// Members answer for their own total and for the system's.
            DualAccountability = "dual_accountability": "accountability for both totals",
            /// Members' totals may move while the system's target holds.
            FlexibleMembers = "flexible_members": "members' totals that may move",
            /// Each national sector must balance, so moves between them are reported.
            SectorBalance = "sector_balance": "the balance of each national sector",
            /// What a plan must meet before transformation money is given.
            TransformationGate = "transformation_gate": "the gate to transformation money",
            /// How the list of members may change.
            SystemComposition = "system_composition": "changes to the list of members",
            /// Trusts in surplus have no control total.
            SurplusTrustsWithoutTotal = "surplus_trusts_without_total":
                "surplus trusts without a control total",
            /// Bodies in deficit have a trajectory for each year.
            ImprovementTrajectories = "improvement_trajectories":
                "trajectories of bodies in deficit",
            /// When draft and final plans are due.
            PlanDates = "plan_dates": "the dates of plans",
            /// Members' control totals may move by changes that sum to zero.
            NetNeutral = "net_neutral": "net-neutral adjustment of control totals",
            /// When such changes may be made.
            NetNeutralWindows = "net_neutral_windows": "windows for net-neutral adjustment",
            /// What such changes must achieve.
            NetNeutralTests = "net_neutral_tests": "tests of a net-neutral adjustment",
            /// Whether such changes wait for a statement of how they improve performance.
            NetNeutralStatement = "net_neutral_statement":
                "the statement of a net-neutral adjustment",
            /// Who signs such changes off.
            NetNeutralApproval = "net_neutral_approval": "approval of a net-neutral adjustment",
        }
    };
}

pub(super) use control_total_roles;
