//! The questions about sharing gains and losses, and about what is paid, held and moved.

#[doc(hidden)]
#[macro_export]
macro_rules! risk_share_questions {
    ($each:ident) => {
        $each! {
            about "sharing gains and losses";

            /// Shares a gain or loss between the members of a system as they have agreed: who bears or has
            /// how much, and who pays whom.
            ///
            /// What is shared is the sum of what each member's own variance brings to the pool, or the
            /// `amount` where the agreement says `on: "stated"`. A loss is met from the `waterfall` first.
            /// What is left is shared layer by layer, in each by its `basis` and within the `limits`; what
            /// a limit cuts off goes on to the others until nothing more fits. What the layers leave with
            /// somebody is in `left_with`, by member's code, `reserve`, `region` or `outside`.
            ///
            /// A gain and money received are positive, a loss and money paid negative. It cannot be told
            /// where a figure that the agreement goes by, or the answer to a condition, is missing.
            fn share_risk as shareRisk(
                /// The `agreement`, the `members` with the figures of each and, where one is shared, the
                /// stated `amount`.
                question as question: SharingQuestion of risk_share
            ) -> Outcome<RiskShare>;
            in "2019/20";
            among "`layers_overlap`, `layers_leave_gap`, `shares_do_not_sum` and `limits_cannot_hold`";
            typescript {
                /// const agreement = {
                ///   basis: "turnover",
                ///   losses: [
                ///     { from: "0", to: "600", shared: "0.5", left_with: { region: "0.5" } },
                ///     { from: "600", shared: "1", basis: { equal: "0.25", turnover: "0.75" } },
                ///   ],
                ///   limits: { RXF: { amount: "150" } },
                /// };
                /// const members = [
                ///   { code: "RHQ", own_variance: "-900", control_total: "0", turnover: "2000" },
                ///   { code: "RXF", own_variance: "0", control_total: "0", turnover: "1000" },
                /// ];
                /// const shared = shareRisk({ agreement, members }, "2019/20");
                /// if (shared.outcome === "answer") console.log(shared.value.members.map((member) => member.share));
                /// // ["-450.00", "-150.00"], and "-300.00" is left with the region
            }

            /// What every outcome of the system would mean for each member by an agreement: break points,
            /// the part of a further pound at each, the most a member can come to take and where, and the
            /// improvement that frees it.
            ///
            /// Between break points a share is a straight line, so the points alone draw it. An outcome is
            /// the amount in the pool before the waterfall, a gain positive and a loss negative. Figures
            /// that the agreement goes by, own variances among them, are held as they are. It cannot be
            /// told where a condition of the waterfall has no answer; `losses` and `gains` cannot where a
            /// figure is missing.
            fn risk_exposure as riskExposure(
                /// The `agreement`, the `members`, and where they are of interest the outcome as it stands
                /// (`now`) and the `outcomes` whose shares are wanted to the penny.
                question as question: ExposureQuestion of risk_share
            ) -> Outcome<Exposure>;
            in "2019/20";
            among "those of a risk share, and `out_of_range` for more than a thousand members";
            typescript {
                /// const agreement = { basis: "equal", limits: { RHQ: { amount: "300" } } };
                /// const members = [{ code: "RHQ", control_total: "0" }, { code: "RXF", control_total: "0" }];
                /// const exposure = riskExposure({ agreement, members, now: "-1000", outcomes: ["-700"] }, "2019/20");
                /// if (exposure.outcome === "answer" && exposure.value.losses.outcome === "answer") {
                ///   console.log(exposure.value.losses.value.members[0]); // RHQ: most "-300.00", most_at "-600.00"
                ///   console.log(exposure.value.at[0].shares); // { RHQ: "-300.00", RXF: "-400.00" }
                /// }
            }

            /// Settles what was spent against a benchmark: what is earned of a gain or owed of a loss.
            ///
            /// A gain and what is earned are positive, a loss and what is owed negative, in the currency of
            /// the question, whichever it is. `amount` alone is rounded, once, to the penny, halves away
            /// from zero; sizes between are exact. It cannot be told where the terms need what the question
            /// does not say.
            fn settle_corridor as settleCorridor(
                /// The `benchmark`, and `actual` or `difference`; the `terms` in full, or a `preset`, the
                /// name of a published scheme, with its performance `year` (a calendar year) and the
                /// organisation's `band`; and where they matter `quality`, `quality_met`, `revenue`,
                /// `relief`, `loss_limit` and `half_rate`.
                question as question: CorridorQuestion of shared_savings
            ) -> Outcome<Settlement>;
            in "2019/20";
            among "`not_in_force` for a scheme in a year in which it does not hold";
            python {
                /// >>> from ics_rules import settle_corridor
                /// >>> settled = settle_corridor({
                /// ...     "preset": "mssp-2018.track-1", "year": 2018, "band": {"gain": "0.02", "loss": "0.02"},
                /// ...     "benchmark": 100000, "actual": 90000, "quality": "0.9", "quality_met": True}, "2019/20")
                /// >>> settled.amount
                /// Decimal('4410.00')
            }
            typescript {
                /// const band = { gain: "0.02", loss: "0.02" };
                /// const settled = settleCorridor({
                ///   preset: "mssp-2018.track-1", year: 2018, band,
                ///   benchmark: "100000", actual: "90000", quality: "0.9", quality_met: true,
                /// }, "2019/20");
                /// if (settled.outcome === "answer") console.log(settled.value.amount); // 4410.00
            }

            /// What is paid for what was done, by a fixed sum and a marginal rate on the difference: by a
            /// mechanism of the year's rules, or by terms of your own.
            ///
            /// Amounts are payments to the provider. In a year without the mechanism it is not in force,
            /// and the outcome names the years that have it.
            fn payment as payment(
                /// A `mechanism` of the year's rules (`marginal_emergency`, `blended_emergency` or
                /// `aligned`) or `terms` of your own (`fixed`, `above` and `below`, as multiples); and
                /// either `activity` (`baseline` and `actual` units, and the `price` of one) or `value`
                /// (`baseline` and `actual`, in pounds at full price). Where the parties have agreed any,
                /// `safeguards`: a `threshold` (`of_fixed`, and whether it `pays` the `whole` difference or
                /// the `excess`) and `break_glass` (`of_fixed`, `above`, `below`).
                question as question: PaymentQuestion of payment
            ) -> Outcome<Payment>;
            in "2019/20";
            python {
                /// >>> from ics_rules import payment
                /// >>> found = payment({"mechanism": "blended_emergency",
                /// ...                  "activity": {"baseline": 1000, "actual": 1100, "price": 2000}}, "2019/20")
                /// >>> found.total, found.over_full_price
                /// (Decimal('2040000.00'), Decimal('-160000.00'))
                /// >>> found.exposure.one_more
                /// Decimal('400.00')
                /// >>> payment({"mechanism": "aligned", "value": {"baseline": 1, "actual": 1}}, "2019/20")
                /// <NotInForce the aligned payment>
            }
            typescript {
                /// const activity = { baseline: 1000, actual: 1100, price: "2000" };
                /// const paid = payment({ mechanism: "blended_emergency", activity }, "2019/20");
                /// if (paid.outcome === "answer") console.log(paid.value.total); // "2040000.00"
            }

            /// What moves when systems or members support another, and what is repaid when; the year is
            /// the year of giving.
            ///
            /// What is repaid is what was given, to the penny, for each giver and in all. It cannot be told
            /// where a term is not stated, as none is published.
            fn support as support(
                /// The `receiver`; the `givers` with what each gives, in pounds; what it `moves`
                /// (`positions` or `control_totals`) and, where known, those figures `before`; and the
                /// `terms`: `within_years`, yearly `interest` (0 where there is none), `instalments`
                /// (`equal`, `shares` with `shares` by year, or `amounts` with `amounts` by year) and
                /// `early_repayment` in words. No term has a default.
                question as question: SupportQuestion of mutual_aid
            ) -> Outcome<SupportSchedule>;
            in "2019/20";
            python {
                /// >>> from ics_rules import support
                /// >>> terms = {"within_years": 3, "interest": 0, "instalments": "equal",
                /// ...          "early_repayment": "at any time, without charge"}
                /// >>> found = support({"receiver": "QUE", "givers": {"QHG": 5000000, "QJG": 5000000},
                /// ...                  "moves": "control_totals", "terms": terms}, "2019/20")
                /// >>> print(found.repay_by)
                /// 2022/23
                /// >>> for one in found.givers[0].years: print(one.year, one.instalment)
                /// 2020/21 1666666.67
                /// 2021/22 1666666.67
                /// 2022/23 1666666.66
                /// >>> del terms["interest"]
                /// >>> support({"receiver": "QUE", "givers": {"QHG": 1}, "moves": "positions", "terms": terms},
                /// ...         "2019/20").missing
                /// ['terms.interest']
            }
            typescript {
                /// const terms = {
                ///   within_years: 3, interest: "0", instalments: "equal", early_repayment: "at any time",
                /// };
                /// const givers = { QHG: "5000000", QJG: "5000000" };
                /// const found = support({ receiver: "QUE", givers, moves: "control_totals", terms }, "2019/20");
                /// if (found.outcome === "answer") console.log(found.value.repay_by); // "2022/23"
            }

            /// What a system's plan does to its capital: a bonus for a plan that balances, a loss for one
            /// in deficit, which is a range until the share is stated.
            fn capital as capital(
                /// The `plan` in pounds, a deficit negative; the `fair_share` position, which a plan that
                /// balances needs; the `capital`, which a plan in deficit needs; and the `penalty_share`
                /// that a plan in deficit loses, where it has been settled.
                question as question: CapitalQuestion of capital
            ) -> Outcome<CapitalConsequence>;
            in "2024/25";
            python {
                /// >>> from ics_rules import capital
                /// >>> found = capital({"plan": 0, "fair_share": -20000000}, "2024/25")
                /// >>> found.bonus.earned, found.bonus.if_delivered
                /// (Decimal('6000000.00'), Decimal('14000000.00'))
                /// >>> found = capital({"plan": -1, "capital": 100000000}, "2024/25")
                /// >>> found.penalty.at_least, found.penalty.at_most
                /// (Decimal('0.00'), Decimal('10000000.00'))
            }
            typescript {
                /// const found = capital({ plan: "0", fair_share: "-20000000" }, "2024/25");
                /// if (found.outcome === "answer") console.log(found.value.bonus?.earned); // "6000000.00"
            }

            /// Whether a reserve is released by the rules of the year, 2016/17 or 2017/18, and what that
            /// moves. It cannot be told where a condition of the year is not stated.
            fn release_reserve as releaseReserve(
                /// The `amount`, and the holder's `position` and `control_total` before, in pounds; whether
                /// the year's conditions hold (`treasury_consent` in 2016/17; `system_delivering` and
                /// `national_risk_acceptable` in 2017/18); and `rebase`, where the year leaves it open.
                question as question: ReleaseQuestion of reserve
            ) -> Outcome<ReserveRelease>;
            in "2016/17";
            python {
                /// >>> from ics_rules import release_reserve
                /// >>> found = release_reserve({"amount": 9900000, "position": -17400000,
                /// ...                          "control_total": -17400000, "treasury_consent": True}, "2016/17")
                /// >>> found.after.position, found.after.control_total, found.after.variance
                /// (Decimal('-7500000.00'), Decimal('-7500000.00'), Decimal('0.00'))
            }
            typescript {
                /// const before = { amount: "9900000", position: "-17400000", control_total: "-17400000" };
                /// const found = releaseReserve({ ...before, treasury_consent: true }, "2016/17");
                /// if (found.outcome === "answer") console.log(found.value.after.variance); // "0.00"
            }

            /// Which reserves the rules of the year ask an organisation to hold, how much each is, and who
            /// holds it. It cannot be told where what a reserve depends on is not stated.
            fn reserve_requirement as reserveRequirement(
                /// The code of the `organisation` and its `kind` (`ccg`, `nhs_trust` or `foundation_trust`);
                /// the `allocation` of a CCG, or the `contract_value` of a trust, in pounds; and
                /// `prior_year_control_total_met`, which a trust needs.
                question as question: ReserveRequirementQuestion of reserve
            ) -> Outcome<ReserveRequirement>;
            in "2017/18";
            python {
                /// >>> from ics_rules import reserve_requirement
                /// >>> ccg = {"organisation": "03N", "kind": "ccg", "allocation": 800000000}
                /// >>> for one in reserve_requirement(ccg, "2016/17").reserves:
                /// ...     print(one.kind, one.amount, one.holder)
                /// uncommitted 8000000.00 ccg
                /// contingency 4000000.00 ccg
                /// >>> reserve_requirement({"organisation": "03N", "kind": "ccg"}, "2016/17").missing
                /// ['allocation']
            }
            typescript {
                /// const ccg = { organisation: "03N", kind: "ccg", allocation: "800000000" } as const;
                /// const found = reserveRequirement(ccg, "2016/17");
                /// if (found.outcome === "answer") console.log(found.value.reserves[0]?.amount); // "8000000.00"
            }
        }
    };
}
