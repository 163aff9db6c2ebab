// The one question that every consumer puts.

export const systemYear = {
  system: "QF7",
  year: "2019/20",
  members: [
    { code: "RHQ", kind: "foundation_trust", control_total: "3500000" },
    { code: "03N", kind: "ccg", control_total: "-500000" },
  ],
};

/** The answer as a text: "3000000.00". */
export const told = ({ control_total }) =>
  control_total.outcome === "answer" ? control_total.value.total : control_total.outcome;
