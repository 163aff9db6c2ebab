//! The questions about funds that depend on delivery, and what else a year pays or withholds.

#[doc(hidden)]
#[macro_export]
macro_rules! funding_questions {
    ($each:ident) => {
        $each! {
            about "funding";

            /// What an organisation has earned of a fund, has lost, can recover and may still earn.
            ///
            /// With what is certain to come the four make the allocation to the penny. All performance is
            /// before sustainability money; a surplus is positive, a deficit negative. It cannot be told
            /// where an input that matters is missing, and the outcome names it.
            fn assess_fund as assessFund(
                /// The `fund` with its `kind` (`provider_sustainability`, `commissioner_sustainability`,
                /// `financial_recovery` or `marginal_rate_emergency_tariff`), `code`, `amount` and
                /// `accepted`, and where they apply `linked_to_system`, `is_ics`, `agreed_by`, `a_and_e`,
                /// `recovery_plan`, `phasing` and `results`; the `control_total` for the year; the
                /// `quarters` in order, each with the `quarter`, its cumulative `control_total` and, once
                /// it has ended, its `performance`, and the system's figures where part is linked; and
                /// `parties`, where a partnership that is no ICS links.
                question as question: FundQuestion of funding
            ) -> Outcome<FundAssessment>;
            in "2018/19";
            python {
                /// >>> from ics_rules import assess_fund
                /// >>> fund = assess_fund({
                /// ...     "fund": {"kind": "provider_sustainability", "code": "RHQ", "amount": "10000000",
                /// ...              "accepted": True, "is_ics": False},
                /// ...     "quarters": [
                /// ...         {"quarter": "Q1", "control_total": "-500000", "performance": "-500001"},
                /// ...         {"quarter": "Q2", "control_total": "-300000"}]}, "2019/20")
                /// >>> fund.earned, fund.recoverable, fund.best
                /// (Decimal('0.00'), Decimal('1500000.00'), Decimal('10000000.00'))
                /// >>> fund.next.own.needed, fund.next.own.would_earn
                /// (Decimal('200001.00'), Decimal('3500000.00'))
            }
            typescript {
                /// const fund = {
                ///   kind: "provider_sustainability", code: "RHQ", amount: "10000000", accepted: true, is_ics: false,
                /// };
                /// const quarters = [
                ///   { quarter: "Q1", control_total: "-500000", performance: "-500001" },
                ///   { quarter: "Q2", control_total: "-300000" },
                /// ];
                /// const told = assessFund({ fund, quarters }, "2019/20");
                /// if (told.outcome === "answer") console.log(told.value.recoverable); // 1500000.00
            }

            /// What a result better than the control total earns: pound for pound, in 2016/17.
            fn incentive as incentive(
                /// The result at the end of the year: `code`, `control_total`, `performance` before
                /// sustainability money, and `accepted`.
                year_end as yearEnd: YearEnd of funding
            ) -> Outcome<Incentive> by $crate::funding::incentive;
            in "2016/17";
            python {
                /// >>> from ics_rules import incentive
                /// >>> incentive({"code": "RHQ", "control_total": -2, "performance": 1, "accepted": True},
                /// ...           "2016/17").amount
                /// Decimal('3.00')
            }
            typescript {
                /// const yearEnd = { code: "RHQ", control_total: "-2000000", performance: "1000000", accepted: true };
                /// const earned = incentive(yearEnd, "2016/17");
                /// if (earned.outcome === "answer") console.log(earned.value.amount); // 3000000.00
            }

            /// What a shortfall leaves of an allocation where a fund is lost gradually (2020/21, designed
            /// and not operated). The slope is the rulebook's, which is assumed: lay a local one over it.
            fn taper as taper(
                /// The `amount` of the allocation, and the result at the end of the year as `year_end`,
                /// with `code`, `control_total`, `performance` and `accepted`.
                question as question: TaperQuestion of funding
            ) -> Outcome<Taper> by $crate::funding::taper;
            in "2020/21";
            python {
                /// >>> from ics_rules import taper
                /// >>> year_end = {"code": "RHQ", "control_total": 0, "performance": -3, "accepted": True}
                /// >>> taper({"amount": 8, "year_end": year_end}, "2020/21").earned
                /// Decimal('5.00')
            }
            typescript {
                /// const year_end = { code: "RHQ", control_total: "0", performance: "-3000000", accepted: true };
                /// const left = taper({ amount: "8000000", year_end }, "2020/21");
                /// if (left.outcome === "answer") console.log(left.value.earned); // 5000000.00
            }

            /// Shares what is left of a fund among the providers that met or beat their control totals
            /// (2016/17). No source gives the key, so the question does.
            fn bonus as bonus(
                /// The `amount` that is left; the results of the `providers` at the end of the year, as
                /// for `incentive`; and the key, as `weights` by code.
                question as question: BonusQuestion of funding
            ) -> Outcome<Bonus> by $crate::funding::bonus;
            in "2016/17";
            python {
                /// >>> from ics_rules import bonus
                /// >>> providers = [
                /// ...     {"code": "RHQ", "control_total": 0, "performance": 5, "accepted": True},
                /// ...     {"code": "RXF", "control_total": 0, "performance": -5, "accepted": True}]
                /// >>> shared = bonus({"amount": 9, "providers": providers, "weights": {"RHQ": 1}}, "2016/17")
                /// >>> [(one.code, one.amount) for one in shared.providers]
                /// [('RHQ', Decimal('9.00')), ('RXF', Decimal('0.00'))]
            }
            typescript {
                /// const providers = [{ code: "RHQ", control_total: "0", performance: "5", accepted: true }];
                /// const shared = bonus({ amount: "9", providers, weights: { RHQ: 1 } }, "2016/17");
                /// if (shared.outcome === "answer") console.log(shared.value.providers[0].amount); // 9.00
            }

            /// The reward of a trust that stays in surplus or leaves deficit (2020/21, designed and not
            /// operated).
            fn transitional_reward as transitionalReward(
                /// The `code` of the trust; its `path` (`stays_in_surplus`, `reaches_balance` or
                /// `keeps_balance`), for which it is to be rewarded; its `relevant_income`; and the
                /// `rewards_before`.
                question as question: RewardQuestion of funding
            ) -> Outcome<Reward> by $crate::funding::transitional_reward;
            in "2020/21";
            python {
                /// >>> from ics_rules import transitional_reward
                /// >>> transitional_reward({"code": "RHQ", "path": "stays_in_surplus", "rewards_before": 0,
                /// ...                      "relevant_income": 500_000_000}, "2020/21").amount
                /// Decimal('2500000.00')
            }
            typescript {
                /// const reward = transitionalReward(
                ///   { code: "RHQ", path: "stays_in_surplus", relevant_income: "500000000", rewards_before: 0 },
                ///   "2020/21",
                /// );
                /// if (reward.outcome === "answer") console.log(reward.value.amount); // 2500000.00
            }

            /// What a system has received of its deficit support, what is withheld and what is to come
            /// (from 2024/25). What counts as off plan is not known to this library, so the question states
            /// what was withheld and released; without quarters none of the three is known. From 2026/27
            /// support is held by organisation, and the question is put for each.
            fn deficit_support as deficitSupport(
                /// The `system`, or from 2026/27 the organisation; the support `planned`; the `quarters` in order, each with what was `due`,
                /// `withheld` and `released`; and the positions `plan_before_support`, and
                /// `actual_before_support` or `actual_after_support`.
                question as question: DeficitSupportQuestion of funding
            ) -> Outcome<DeficitSupport> by $crate::funding::deficit_support;
            in "2025/26";
            python {
                /// >>> from ics_rules import deficit_support
                /// >>> support = deficit_support({"system": "QYG", "planned": 400, "quarters": [
                /// ...     {"quarter": "Q1", "due": 100, "withheld": 100, "released": 0},
                /// ...     {"quarter": "Q2", "due": 100, "withheld": 0, "released": 60}]}, "2025/26")
                /// >>> support.received, support.withheld, support.to_come
                /// (Decimal('160.00'), Decimal('40.00'), Decimal('200.00'))
            }
            typescript {
                /// const quarters = [
                ///   { quarter: "Q1", due: "100", withheld: "100", released: "0" },
                ///   { quarter: "Q2", due: "100", withheld: "0", released: "60" },
                /// ];
                /// const support = deficitSupport({ system: "QYG", planned: "400", quarters }, "2025/26");
                /// if (support.outcome === "answer") console.log(support.value.withheld); // an outcome: 40.00
            }
        }
    };
}
