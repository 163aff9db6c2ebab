//! The questions about control totals.

#[doc(hidden)]
#[macro_export]
macro_rules! control_total_questions {
    ($each:ident) => {
        $each! {
            about "control totals";

            /// What a change of a provider's forecast leads to: who oversees it, what it needs, what
            /// follows.
            ///
            /// It cannot be told where the forecast worsens before the last quarter and `early_until` is
            /// not stated, as no source gives it; and from 2026/27 until `protocol_holds` says whether the
            /// protocol of 2022, which goes by the system, still holds.
            fn forecast_change as forecastChange(
                /// The `provider`; the `month` (1 is April); its forecast for the year `before` and
                /// `after`, in pounds, a deficit negative; the forecast of its system with the change,
                /// `system_after`, and the `system_plan`; `early_until`, the last month that counts as
                /// early in the year; `actions_evidenced`, where that is known; and `protocol_holds`, in
                /// a year whose rules leave it open.
                question as question: ForecastChangeQuestion of control_total
            ) -> Outcome<ForecastChange>;
            in "2023/24";
            python {
                /// >>> from ics_rules import forecast_change
                /// >>> question = {"provider": "RHQ", "month": 9, "before": 0, "after": -4000000,
                /// ...             "system_after": 1000000, "system_plan": 0, "early_until": 4}
                /// >>> found = forecast_change(question, "2023/24").worsening
                /// >>> found.by, found.oversight.overseer, found.oversight.headroom
                /// (Decimal('4000000.00'), 'system', Decimal('1000000.00'))
                /// >>> del question["early_until"]
                /// >>> forecast_change(question, "2023/24").missing
                /// ['early_until']
            }
            typescript {
                /// const forecasts = { before: "0", after: "-4000000", system_after: "1000000", system_plan: "0" };
                /// const question = { provider: "RHQ", month: 9, ...forecasts, early_until: 4 };
                /// const found = forecastChange(question, "2023/24");
                /// if (found.outcome === "answer") console.log(found.value.worsening?.oversight.overseer); // "system"
            }

            /// The least by which an overspending CCG must improve, and whether its control total does.
            fn minimum_improvement as minimumImprovement(
                /// The code of the `ccg`; its `prior_outturn`, of the year before, in pounds, a deficit
                /// negative; its `allocation`, which a CCG that overspent needs; and the `control_total`
                /// that is to be judged, if any.
                question as question: MinimumImprovementQuestion of control_total
            ) -> Outcome<MinimumImprovement>;
            in "2018/19";
            python {
                /// >>> from ics_rules import minimum_improvement
                /// >>> found = minimum_improvement({"ccg": "03N", "prior_outturn": -20000000,
                /// ...                              "allocation": 850000000, "control_total": -12000000}, "2018/19")
                /// >>> found.required.improvement, found.required.least_control_total
                /// (Decimal('8500000.00'), Decimal('-11500000.00'))
                /// >>> found.required.found.met, found.required.found.short_by
                /// (False, Decimal('500000.00'))
            }
            typescript {
                /// const ccg = { ccg: "03N", prior_outturn: "-20000000", allocation: "850000000" };
                /// const found = minimumImprovement(ccg, "2018/19");
                /// if (found.outcome === "answer") console.log(found.value.required?.improvement); // "8500000.00"
            }

            /// Whether historic debt is written off: where the integrated care board and its system both
            /// balanced in each of the years that count. Every rule of it is assumed.
            fn historic_debt as historicDebt(
                /// The code of the `icb`; the `debt` in pounds; and the `results` by financial year, each
                /// with the outturn of the `icb` and of the `system`, a deficit negative.
                question as question: HistoricDebtQuestion of debt
            ) -> Outcome<HistoricDebt>;
            in "2023/24";
            python {
                /// >>> from ics_rules import historic_debt
                /// >>> results = {"2022/23": {"icb": 0, "system": 1000000}, "2023/24": {"icb": 0, "system": 0}}
                /// >>> historic_debt({"icb": "QMJ", "debt": 100000000, "results": results}, "2023/24").written_off
                /// Decimal('100000000.00')
                /// >>> del results["2023/24"]["system"]
                /// >>> historic_debt({"icb": "QMJ", "debt": 1, "results": results}, "2023/24").missing
                /// ['results["2023/24"].system']
            }
            typescript {
                /// const balanced = { icb: "0", system: "0" };
                /// const results = { "2022/23": balanced, "2023/24": balanced };
                /// const found = historicDebt({ icb: "QMJ", debt: "100000000", results }, "2023/24");
                /// if (found.outcome === "answer") console.log(found.value.written_off); // "100000000.00"
            }

            /// The instalments by which an integrated care board repays an overspend made after the years
            /// that count for the write-off of historic debt. Every rule of it is assumed.
            fn overspend_repayment as overspendRepayment(
                /// The code of the `icb`; the `year` of the overspend; the `overspend` in pounds, above
                /// zero; and its `allocations` by later year, or one `allocation` for every year that they
                /// do not state.
                question as question: OverspendQuestion of debt
            ) -> Outcome<OverspendRepayment>;
            in "2024/25";
            python {
                /// >>> from ics_rules import overspend_repayment
                /// >>> found = overspend_repayment({"icb": "QMJ", "year": "2024/25", "overspend": 30000000,
                /// ...                              "allocation": 2500000000}, "2024/25")
                /// >>> for one in found.years: print(one.year, one.repaid, one.outstanding)
                /// 2025/26 12500000.00 17500000.00
                /// 2026/27 12500000.00 5000000.00
                /// 2027/28 5000000.00 0.00
            }
            typescript {
                /// const overspend = { icb: "QMJ", year: "2024/25", overspend: "30000000" };
                /// const found = overspendRepayment({ ...overspend, allocation: "2500000000" }, "2024/25");
                /// if (found.outcome === "answer") console.log(found.value.repaid_by); // "2027/28"
            }
        }
    };
}
