//! The questions about what came after which, and figures carried over.

#[doc(hidden)]
#[macro_export]
macro_rules! succession_questions {
    ($each:ident) => {
        $each! {
            about "what came after which";

            /// What came after a system or board, or was before it, on a day: over any number of steps,
            /// each a cited event, with a drawing in the language of Mermaid.
            fn succession as succession(
                /// The `body`, and the day (`on`) whose bodies are asked for.
                question as question: SuccessionQuestion of succession
            ) -> Succession by $crate::succession::succession;
            in "2026/27";
            among "`unknown_code`";
            python {
                /// >>> from ics_rules import succession
                /// >>> succession({"body": "QJG", "on": "2026-04-01"}, "2026/27").bodies
                /// ['D7T5G', 'T6Y0W']
            }
            typescript {
                /// succession({ body: "QJG", on: "2026-04-01" }, "2026/27").bodies; // ["D7T5G", "T6Y0W"]
            }

            /// Carries a table of amounts by the bodies of one day to those of a later day. What passes
            /// whole is added up; a divided figure needs stated shares, and without them it is named in
            /// `not_placed`. The sum before is the sum after with what was not placed, to the penny.
            fn carry as carry(
                /// The days `from` and `to`; the `kind` of figure, which must be `amount`; the `figures` in
                /// pounds by code; and `shares` by divided body, each with `parts` by body or the id of a
                /// `rule`, the `year` they are of and their `source`.
                question as question: CarryQuestion of succession
            ) -> Carry by $crate::succession::carry;
            in "2026/27";
            among "`out_of_scope` for what does not add up, `shares_do_not_sum`, `not_in_force`";
            python {
                /// >>> from ics_rules import carry
                /// >>> found = carry({"from": "2026-03-31", "to": "2026-04-01", "kind": "amount",
                /// ...                "figures": {"QMJ": -5, "QRV": 2, "QNQ": 1}}, "2026/27")
                /// >>> [(one.code, one.amount) for one in found.bodies], found.left
                /// ([('Z9B2Z', Decimal('-3.00'))], Decimal('1.00'))
            }
            typescript {
                /// const figures = { QMJ: "-5", QRV: "2", QNQ: "1" };
                /// const carried = carry({ from: "2026-03-31", to: "2026-04-01", kind: "amount", figures }, "2026/27");
                /// carried.bodies[0].amount; // "-3.00"
            }
        }
    };
}
