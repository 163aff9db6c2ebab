//! The lists that a rulebook gives.

#[doc(hidden)]
#[macro_export]
macro_rules! rulebook_lists {
    ($each:ident) => {
        $each! {
            about "the rules of a year";

            /// Every rule of a year, in the order of the rulebook's files.
            fn rules as rules(rulebook) -> [Rule]: rulebook.rules().collect::<Vec<_>>();
            in "2019/20";
            typescript {
                /// rules("2019/20").filter((rule) => rule.standing === "assumed");
            }

            /// Every source that the rulebook of a year lists, by number.
            fn sources as sources(rulebook) -> [Source]: rulebook.sources().collect::<Vec<_>>();
            in "2019/20";
            typescript {
                /// sources("2019/20").map((source) => `[${source.number}] ${source.title}`);
            }

            /// What nobody has confirmed: assumed rules, and parameters whose value no source gives.
            fn open_points as openPoints(rulebook) -> [Rule]: rulebook.open_points().collect::<Vec<_>>();
            in "2019/20";
            typescript {
                /// openPoints("2019/20").map((rule) => rule.note);
            }

            /// The criteria of the maturity matrix.
            fn criteria as criteria(rulebook) -> [Criterion]: rulebook.criteria();
            in "2019/20";
            typescript {
                /// criteria("2019/20").filter(({ cell }) => cell?.domain === "leadership");
            }

            /// The payment mechanisms of a year, each with its fixed sum and its marginal rates.
            fn payments as payments(rulebook) -> [PaymentRule]: rulebook.payments();
            in "2019/20";
            typescript {
                /// payments("2019/20")[0].above; // "0.2"
            }

            /// The metrics of a year's framework that are scored against other trusts: what each measures,
            /// its code, its domain, and how it is scored. None in a year whose framework has no such
            /// metrics.
            fn scored_metrics as scoredMetrics(rulebook) -> [FrameworkMetric]: rulebook.scored_metrics();
            in "2025/26";
            typescript {
                /// scoredMetrics("2025/26").map(({ code, name }) => `${code}: ${name}`);
            }

            /// The published schemes by which a corridor can be settled by name.
            fn corridor_presets as corridorPresets(rulebook) -> [CorridorPreset]: rulebook.corridors();
            in "2019/20";
            python {
                /// >>> from ics_rules import corridor_presets
                /// >>> [preset.id for preset in corridor_presets("2019/20")][:2]
                /// ['mssp-2018.track-1', 'mssp-2018.track-1-plus']
            }
            typescript {
                /// corridorPresets("2019/20").map((preset) => preset.id); // mssp-2018.track-1, …
            }

            /// The systems that are there in a year, with their regions, by the names that they had last:
            /// 36 in 2026/27, 42 from 2018/19 on; before, the 41 whose codes are known.
            fn systems as systems(rulebook) -> [System]: rulebook.systems();
            in "2019/20";
            typescript {
                /// systems("2019/20").find(({ code }) => code === "QF7")?.name; // "South Yorkshire"
            }

            /// What came after which system or board, oldest first: mergers, splits, changes of boundary and
            /// name, beginnings and ends, each with its rule's id.
            fn succession_events as successionEvents(rulebook) -> [SuccessionEvent]: rulebook.succession();
            in "2026/27";
            python {
                /// >>> from ics_rules import succession_events
                /// >>> [event.after for event in succession_events("2026/27") if event.before == "QMJ" and event.after]
                /// ['Z9B2Z']
            }
            typescript {
                /// successionEvents("2026/27").filter(({ before }) => before === "QJG").map(({ after }) => after);
            }

            /// What each of the five levels does, from neighbourhood to nation: its indicative population,
            /// its functions, its priorities and what else is said of it, each as a rule with its source.
            fn levels as levels(rulebook) -> [LevelRules]: rulebook.levels();
            in "2019/20";
            python {
                /// >>> from ics_rules import levels
                /// >>> place = levels("2019/20")[1]
                /// >>> place.level, place.functions[0].says
                /// ('place', 'a place is usually of council or borough scale')
            }
            typescript {
                /// levels("2019/20").map(({ level, functions }) => [level, functions.map(({ says }) => says)]);
            }
        }
    };
}
