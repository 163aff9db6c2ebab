// The words of the library's types in plain English; the compiler holds each table complete.

import type {
  Actor,
  Belief,
  BodyKind,
  BreachedDuty,
  DecidedBy,
  OversightPart,
  PowerMeasure,
  RequestScope,
  Response,
  Stage,
  SubjectKind,
  UndertakingState,
} from "ics-rules";

export const subjects = {
  organisation: "One organisation in the system",
  system: "The system itself",
} satisfies Record<SubjectKind, string>;

export const stages = {
  emerging: "Emerging",
  developing: "Developing",
  maturing: "Maturing",
  thriving: "Thriving",
} satisfies Record<Stage, string>;

export const responses = {
  intervention: "Intervene",
  engagement: "Make contact with the organisation",
  assurance: "Assure the organisation’s performance",
  information_request: "Ask for information",
  plan_review_organisation: "Review the organisation’s operating plan",
  plan_review_system: "Review the system’s operating plan",
  recovery_plan: "Agree a recovery plan",
} satisfies Record<Response, string>;

export const scopes = {
  within: "Within them",
  outside: "Outside them",
} satisfies Record<RequestScope, string>;

export const actors = {
  region: "Region",
  national_group: "National decision-making group",
  system: "System",
  ics: "Integrated care system (ICS)",
  organisation: "The organisation",
  surplus_organisations: "Organisations in surplus",
} satisfies Record<Actor, string>;

export const bodies = {
  nhs_trust: "NHS trust",
  foundation_trust: "NHS foundation trust",
  independent_provider: "Independent provider",
  ccg: "Clinical commissioning group (CCG)",
  icb: "Integrated care board (ICB)",
  system: "The system itself",
} satisfies Record<BodyKind, string>;

/** How far the regulator is convinced. */
export const beliefs = {
  none: "No",
  suspected: "It suspects so",
  satisfied: "It is satisfied that it is so",
} satisfies Record<Belief, string>;

export const duties = {
  licence_condition: "A condition of its licence",
  no_licence: "The duty to hold a licence",
  information_requirement: "A requirement to give information",
} satisfies Record<BreachedDuty, string>;

export const undertakings = {
  none: "None were given",
  kept: "They were kept",
  kept_in_part: "They were kept in part",
  not_kept: "They were not kept",
} satisfies Record<UndertakingState, string>;

export const measures = {
  information: "Require information",
  undertaking: "Accept an undertaking",
  compliance_requirement: "Compliance requirement",
  restoration_requirement: "Restoration requirement",
  monetary_penalty: "Monetary penalty",
  licence_conditions: "Add licence conditions",
  removal_of_directors: "Remove, suspend or disqualify directors or governors",
  directions: "Give directions",
  recommendations: "Make recommendations",
  assessment: "Assess performance",
} satisfies Record<PowerMeasure, string>;

export const parts = {
  leads: "Leads",
  jointly: "Jointly, the board and NHS England together",
  takes_part: "Takes part",
  by_exception: "Only by exception",
} satisfies Record<OversightPart, string>;

export const deciders = {
  region: "The region",
  nation: "NHS England nationally",
} satisfies Record<DecidedBy, string>;

/** The entries of a table of words as the options of a question. */
export function optionsOf<V extends string>(
  words: Record<V, string>,
): { value: V; text: string }[] {
  return (Object.keys(words) as V[]).map((value) => ({ value, text: words[value] }));
}
