//! The questions about maturity, intervention, powers and governance.

#[doc(hidden)]
#[macro_export]
macro_rules! oversight_questions {
    ($each:ident) => {
        $each! {
            about "oversight";

            /// How mature a system is, whether it may be named, and what is missing for its next stage.
            fn maturity as maturity(
                /// The stage (`emerging`, `developing`, `maturing`, `thriving`) of `leadership`,
                /// `architecture`, `care_models` and `track_record`, and whether the `population` is
                /// coherent; or a `stage` stated for the whole system. Stages are judgements of those who
                /// know the system.
                report as report: MaturityReport of oversight
            ) -> Outcome<Maturity> by $crate::oversight::maturity;
            in "2019/20";
            python {
                /// >>> from ics_rules import maturity
                /// >>> found = maturity({"leadership": "maturing", "architecture": "thriving",
                /// ...                   "care_models": "developing", "track_record": "maturing",
                /// ...                   "population": True}, "2019/20")
                /// >>> found.overall
                /// 'developing'
            }
            typescript {
                /// const stages = { leadership: "maturing", architecture: "thriving", care_models: "developing" };
                /// const found = maturity({ ...stages, track_record: "maturing", population: true }, "2019/20");
                /// if (found.outcome === "answer") console.log(found.value.overall); // "developing"
            }

            /// How mature a system is by the criteria of the matrix and their evidence: the stage of each
            /// domain, as judged or as its criteria show, and what is missing for the next, by criterion.
            ///
            /// The rulebook's choice `maturity.choice.cell-reached` says whether stages are judged or follow
            /// from criteria.
            fn maturity_by_criteria as maturityByCriteria(
                /// What is stated of `criteria` by their ids, each `present` or not with its `evidence`; the
                /// stages that are `judged`, by domain; the `criteria_share` where stages follow from one;
                /// and the `date` that the deadline is held against. What is left out is never taken as met.
                report as report: CriteriaReport of oversight
            ) -> Outcome<MaturityByCriteria> by $crate::oversight::maturity_by_criteria;
            in "2019/20";
            python {
                /// >>> from ics_rules import maturity_by_criteria
                /// >>> found = maturity_by_criteria(
                /// ...     {"judged": {"leadership": "developing"},
                /// ...      "criteria": {"maturity.leadership.maturing.learning-culture":
                /// ...                   {"present": True, "evidence": "board minute 7"}}}, "2019/20")
                /// >>> gap = found.domains[0].next
                /// >>> gap.stage, gap.met, len(gap.not_stated)
                /// ('maturing', ['maturity.leadership.maturing.learning-culture'], 4)
            }
            typescript {
                /// const shown = { present: true, evidence: "board minute 7" };
                /// const criteria = { "maturity.leadership.maturing.learning-culture": shown };
                /// const found = maturityByCriteria({ judged: { leadership: "developing" }, criteria }, "2019/20");
                /// if (found.outcome === "answer") console.log(found.value.domains[0].next?.unmet);
            }

            /// How an intervention or another response must run: who decides, and every step in order.
            ///
            /// Whether circumstances are exceptional and whether the decision must be national are
            /// judgements that the caller states; without them an intervention cannot be told.
            fn route as route(
                /// The `subject` (`organisation` or `system`), the `stage` of the system and the `response`;
                /// for an intervention also `exceptional` and `needs_national_decision`; for a request for
                /// information, where limits depend on it, whether its `request_scope` is `within` or
                /// `outside` the performance framework and the agreed objectives; and where it applies a
                /// `reason` and `inherit`.
                intervention as intervention: Intervention of oversight
            ) -> Outcome<Route> by $crate::oversight::route;
            in "2019/20";
            explained explain_route as explainRoute "Why an intervention runs as it does";
            python {
                /// >>> from ics_rules import route
                /// >>> found = route({"subject": "organisation", "stage": "developing",
                /// ...                "response": "intervention", "exceptional": False,
                /// ...                "needs_national_decision": False}, "2019/20")
                /// >>> print(found.steps[0])
                /// the region consults the system on its position, through one identified lead, before approval and before enactment (will)
            }
            typescript {
                /// const found = route(
                ///   {
                ///     subject: "organisation",
                ///     stage: "developing",
                ///     response: "intervention",
                ///     exceptional: false,
                ///     needs_national_decision: false,
                ///   },
                ///   "2019/20",
                /// );
                /// if (found.outcome === "answer") console.log(found.value.decides);
            }

            /// Which statutory powers are open against a body on a day, which are excluded and why, and
            /// which cannot be told from what was stated. Every edition lists every power.
            ///
            /// What is left out of `known` neither opens nor excludes a power. Where the question names one
            /// power, it is not in force on a day outside its dates.
            fn legal_powers as legalPowers(
                /// The kind of `body` (`nhs_trust`, `foundation_trust`, `independent_provider`, `ccg`, `icb`
                /// or `system`); the `date` on which a power would be used, as `2022-07-01`; where one power
                /// is meant its id as `power`; and what the regulator holds as `known`: `breach`,
                /// `governance` and `functions` as `none`, `suspected` or `satisfied`, and more.
                question as question: PowersQuestion of oversight
            ) -> Outcome<LegalPowers> by $crate::oversight::legal_powers;
            in "2022/23";
            explained explain_legal_powers as explainLegalPowers "Why each power is open or excluded";
            python {
                /// >>> from ics_rules import legal_powers
                /// >>> found = legal_powers({"body": "icb", "date": "2022-07-01",
                /// ...                       "known": {"functions": "satisfied"}}, "2022/23")
                /// >>> [one.power for one in found.open if "directions" in one.contents]
                /// ['enforcement.icb-directions', 'enforcement.financial-directions']
            }
            typescript {
                /// const known = { functions: "satisfied" };
                /// const found = legalPowers({ body: "icb", date: "2022-07-01", known }, "2022/23");
                /// if (found.outcome === "answer") for (const one of found.value.open) console.log(one.statute);
            }

            /// Whether the notice of a requirement or penalty is valid, and until when it may be answered.
            /// Days are counted from the day after receipt.
            fn check_notice as checkNotice(
                /// The `measure` that is intended (`compliance_requirement`, `restoration_requirement` or
                /// `monetary_penalty`); the day on which the notice is `received`; the `days` that it gives,
                /// the least there may be when left out; for a shorter time whether it is
                /// `to_prevent_further_breach`; and for a penalty the day it was `breached_on`.
                question as question: NoticeQuestion of oversight
            ) -> Outcome<NoticePeriod> by $crate::oversight::check_notice;
            in "2024/25";
            python {
                /// >>> from ics_rules import check_notice
                /// >>> check_notice({"measure": "compliance_requirement", "received": "2024-06-01"},
                /// ...              "2024/25").last_day
                /// '2024-06-29'
            }
            typescript {
                /// const found = checkNotice({ measure: "compliance_requirement", received: "2024-06-01" }, "2024/25");
                /// if (found.outcome === "answer") console.log(found.value.last_day); // "2024-06-29"
            }

            /// How a concern about a body is escalated on a day: the ladder of stages, the roles by segment
            /// and the statutory powers, each in its own years. Neither a stage nor a segment opens or
            /// excludes a power.
            fn escalation as escalation(
                /// The kind of `body` and the `date`, a day of the rulebook's year; the `segment` that the
                /// body is in and the `proposed_segment` of a change; the `intervention` for the ladder of
                /// stages, as a route takes it; and what the regulator holds as `known`, as legal powers
                /// take it.
                question as question: EscalationQuestion of oversight
            ) -> Escalation by $crate::oversight::escalation;
            in "2023/24";
            python {
                /// >>> from ics_rules import escalation
                /// >>> found = escalation({"body": "nhs_trust", "date": "2023-06-01", "segment": 3,
                /// ...                     "proposed_segment": 4}, "2023/24")
                /// >>> found.roles.board, found.roles.decision.decided_by, found.powers.open
                /// ('jointly', 'nation', [])
            }
            typescript {
                /// const found = escalation({ body: "nhs_trust", date: "2023-06-01", segment: 3 }, "2023/24");
                /// if (found.roles.outcome === "answer") console.log(found.roles.value.board); // "jointly"
            }

            /// Which governance requirements of a day a system meets, by what it reports. A requirement is
            /// met only with evidence, or by a number that is enough.
            fn check_governance as checkGovernance(
                /// The `date`, a day of the rulebook's year, and what is `reported` of requirements by their
                /// ids: `met` with `evidence`, or the `count` where a least number is asked. What is left
                /// out is not stated and never taken as met.
                report as report: GovernanceReport of oversight
            ) -> Outcome<GovernanceCheck> by $crate::oversight::check_governance;
            in "2022/23";
            python {
                /// >>> from ics_rules import check_governance
                /// >>> found = check_governance(
                /// ...     {"date": "2022-07-01",
                /// ...      "reported": {"governance.statutory.icb-members": {"count": 2}}}, "2022/23")
                /// >>> found.missing, found.complete
                /// (['governance.statutory.icb-members'], False)
            }
            typescript {
                /// const reported = { "governance.statutory.icb-members": { count: 2 } };
                /// const found = checkGovernance({ date: "2022-07-01", reported }, "2022/23");
                /// if (found.outcome === "answer") console.log(found.value.missing);
            }

            /// What segment a body is in by the framework of its day, 2016 to 2025. Signs of a need open a
            /// judgement and never set a segment; the judgement indicates one; what was decided stands
            /// beside it.
            fn segment as segment(
                /// The `body` (`foundation_trust`, `nhs_trust`, `ccg`, `icb` or `system`), and as far as
                /// they are known the `date`, the `evidence`, the `judgement`, the `decided` segment and its
                /// standing in `recovery_support`.
                question as question: SegmentQuestion of oversight::segment
            ) -> Outcome<Segment>;
            in "2018/19";
            explained explain_segment as explainSegment "Why a body's segment is what it is";
            python {
                /// >>> from ics_rules import segment
                /// >>> found = segment({
                /// ...     "body": "foundation_trust", "evidence": {"use_of_resources_need": True},
                /// ...     "judgement": {"needs": "significant", "breach": "suspected",
                /// ...                   "very_serious_or_complex": False},
                /// ...     "decided": {"segment": 2}}, "2018/19")
                /// >>> found.opens_judgement, found.indicated.segment, found.decided.segment, found.agree
                /// (True, 3, 2, False)
            }
            typescript {
                /// const found = segment({
                ///   body: "foundation_trust", evidence: { use_of_resources_need: true }, decided: { segment: 2 },
                /// }, "2018/19");
                /// if (found.outcome === "answer") console.log(found.value.opens_judgement); // true
            }

            /// Whether a trust meets the usual tests for special measures, to June 2021, and by when the CQC
            /// usually inspects a trust that has entered. The tests never decide entry.
            fn special_measures as specialMeasures(
                /// The `ratings` of the five key questions and whether the `management_needs_support`; the
                /// grounds of `finance`; the day it `entered`; and the `date` that is asked about, dates as
                /// text such as `2018-07-15`.
                question as question: SpecialMeasuresQuestion of oversight::special_measures
            ) -> Outcome<SpecialMeasures>;
            in "2018/19";
            explained explain_special_measures as explainSpecialMeasures
                "Why a trust meets the tests for special measures or does not";
            python {
                /// >>> from ics_rules import special_measures
                /// >>> found = special_measures({
                /// ...     "ratings": {"safe": "inadequate", "effective": "good", "caring": "good",
                /// ...                 "responsive": "good", "well_led": "inadequate"},
                /// ...     "management_needs_support": True, "entered": "2018-07-15"}, "2018/19")
                /// >>> found.quality.met, found.reinspection_by
                /// (True, '2019-07-15')
            }
            typescript {
                /// const found = specialMeasures({ entered: "2018-07-15" }, "2018/19");
                /// if (found.outcome === "answer") console.log(found.value.reinspection_by); // "2019-07-15"
            }

            /// A trust's use of resources score, 2016 to 2019: five metrics, their mean, and floors; how far
            /// each metric is from the bands beside its own, and what would be the smallest change of one
            /// metric to each better score.
            fn use_of_resources as useOfResources(
                /// The metrics `capital_service_capacity`, `liquidity`, `margin`, `distance_from_plan` and
                /// `agency`, each with its `value` or with the amounts it is worked out from;
                /// `control_total` (`accepted`, `not_accepted_planning_deficit` or
                /// `not_accepted_planning_surplus`) and `financial_special_measures`, where they could
                /// change the score; and where they apply `date`, `value_for_money_concern` and `left_out`,
                /// a list of metrics each with the clause that lets it be left out.
                question as question: UseOfResourcesQuestion of oversight::use_of_resources
            ) -> Outcome<UseOfResources>;
            in "2017/18";
            explained explain_use_of_resources as explainUseOfResources
                "Why a trust's use of resources score is what it is";
            python {
                /// >>> from ics_rules import use_of_resources
                /// >>> found = use_of_resources({
                /// ...     "capital_service_capacity": {"value": "2.6"}, "liquidity": {"value": "30.56"},
                /// ...     "margin": {"adjusted_surplus": 400000, "operating_income": 100000000},
                /// ...     "distance_from_plan": {"value": "8.40"}, "agency": {"value": "-55.96"},
                /// ...     "control_total": "accepted", "financial_special_measures": False}, "2017/18")
                /// >>> found.overall, [metric.score for metric in found.metrics]
                /// (1, [1, 1, 2, 1, 1])
                /// >>> found.metrics[2].headroom.better.pounds
                /// Decimal('600000.01')
            }
            typescript {
                /// const found = useOfResources({
                ///   capital_service_capacity: { value: "2.6" }, liquidity: { value: "30.56" },
                ///   margin: { adjusted_surplus: "400000", operating_income: "100000000" },
                ///   distance_from_plan: { value: "8.40" }, agency: { value: "-55.96" },
                ///   control_total: "accepted", financial_special_measures: false,
                /// }, "2017/18");
                /// if (found.outcome === "answer") console.log(found.value.overall); // 1
            }

            /// A trust's metrics under the framework of another year: those it knows, with their scores
            /// where bands decide them, and those that did not exist in it.
            fn metrics_under as metricsUnder(
                /// The `metrics`, values by name, each in the metric's own unit: `capital_service_capacity`,
                /// `liquidity`, `margin`, `distance_from_plan` and `agency` of 2016 to 2019, or the codes of
                /// 2025/26, for example `OF1061`.
                trust as trust: TrustMetrics of oversight
            ) -> MetricsUnder by $crate::oversight::metrics_under;
            in "2017/18";
            among "names that no year knows";
            python {
                /// >>> from ics_rules import metrics_under
                /// >>> under = metrics_under({"metrics": {"liquidity": "-7", "OF1061": "6.7"}}, "2017/18")
                /// >>> [(one.metric, one.score) for one in under.known]
                /// [('liquidity', 2)]
                /// >>> [(one.metric, [str(year) for year in one.years]) for one in under.refused]
                /// [('OF1061', ['2025/26'])]
            }
            typescript {
                /// metricsUnder({ metrics: { liquidity: "-7", OF1061: "6.7" } }, "2017/18").refused[0].metric; // "OF1061"
            }

            /// Scores, averages, segments and the league of a table of trusts, by the NHS Oversight
            /// Framework.
            ///
            /// Each trust has its scores, its average, its domains, its segment before and after the
            /// financial override and in the end, its place in the league of its type, and what would bring
            /// it to the next better segment. What cannot be told about one trust is a refusal there and
            /// spoils no other.
            fn cohort as cohort(
                /// The `trusts`, each with its `code` and what is known of it (`provider_type`,
                /// `planned_percent`, `variance_percent`, `override_flag`, `in_programme` and so on); and the
                /// `metrics`, each with `metric`, `results` by code (one of `value`, `rank`, `score`, `band`,
                /// `absent`) and, for metrics of your own, `terms`. Segments come from the cut points of the
                /// `quarter`, from `cut_points` of your own, or from `quartiles` (`method` and `cohort`).
                question as question: CohortQuestion of oversight::cohort
            ) -> Outcome<Cohort>;
            in "2025/26";
            python {
                /// >>> from ics_rules import cohort
                /// >>> results = {"R1A": {"value": "6.9"}, "R1B": {"value": "6.7"}, "R1C": {"value": "6.5"}}
                /// >>> found = cohort({"quarter": "Q1", "trusts": [{"code": code} for code in results],
                /// ...                 "metrics": [{"metric": "OF1061", "results": results}]}, "2025/26")
                /// >>> [(trust.code, trust.average, trust.unadjusted) for trust in found.trusts]
                /// [('R1A', Decimal('1.00'), 1), ('R1B', Decimal('2.50'), 3), ('R1C', Decimal('4.00'), 4)]
                /// >>> [(exit.kind, exit.to, exit.average) for exit in found.trust("R1B").way_out.exits]
                /// [('average', 2, Decimal('2.32'))]
            }
            typescript {
                /// const metrics = [{ metric: "OF1061", results: { R1A: { value: "6.9" }, R1B: { value: "6.7" } } }];
                /// const found = cohort({ quarter: "Q1", trusts: [{ code: "R1A" }, { code: "R1B" }], metrics }, "2025/26");
                /// if (found.outcome === "answer") console.log(found.value.trusts[0].average);
            }
        }
    };
}
