// Puts the questions of `tests/vectors` to the package, in Node and in a browser alike.

/** Puts the question to the package and gives the answer. */
export function answer(ics, call, { document, text, year = "2019/20", overlays, ...given }) {
  switch (call) {
    case "assess":
      return ics.assess(document, overlays);
    case "system_year":
      return ics.checkSystemYear(document);
    case "tables":
      return ics.systemYearFromTables(document, given.columns, undefined, given.options);
    case "system_year_text":
      return ics.checkSystemYear(text);
    case "allocate":
      return ics.allocate(document);
    case "split":
      return ics.split(document);
    case "settle":
      return ics.settle(document);
    case "share_risk":
      return ics.shareRisk(document, year, overlays);
    case "payment":
      return ics.payment(document, year, overlays);
    case "support":
      return ics.support(document, year, overlays);
    case "capital":
      return ics.capital(document, year, overlays);
    case "release_reserve":
      return ics.releaseReserve(document, year, overlays);
    case "reserve_requirement":
      return ics.reserveRequirement(document, year, overlays);
    case "forecast_change":
      return ics.forecastChange(document, year, overlays);
    case "minimum_improvement":
      return ics.minimumImprovement(document, year, overlays);
    case "historic_debt":
      return ics.historicDebt(document, year, overlays);
    case "succession":
      return ics.succession(document, year, overlays);
    case "carry":
      return ics.carry(document, year, overlays);
    case "overspend_repayment":
      return ics.overspendRepayment(document, year, overlays);
    case "provider_holder":
      return ics.providerHolder(given.met, year, overlays);
    case "assess_fund":
      return ics.assessFund(document, year, overlays);
    case "incentive":
      return ics.incentive(document, year, overlays);
    case "taper":
      return ics.taper(document, year, overlays);
    case "bonus":
      return ics.bonus(document, year, overlays);
    case "transitional_reward":
      return ics.transitionalReward(document, year, overlays);
    case "deficit_support":
      return ics.deficitSupport(document, year, overlays);
    case "exposure":
      return ics.riskExposure(document, year, overlays);
    case "maturity":
      return ics.maturity(document, year, overlays);
    case "freedoms":
      return ics.freedoms(given.stage, year, given.inherit, overlays);
    case "route":
      return ics.route(document, year, overlays);
    case "legal_powers":
      return ics.legalPowers(document, year, overlays);
    case "check_notice":
      return ics.checkNotice(document, year, overlays);
    case "escalation":
      return ics.escalation(document, year, overlays);
    case "check_governance":
      return ics.checkGovernance(document, year, overlays);
    case "maturity_by_criteria":
      return ics.maturityByCriteria(document, year, overlays);
    case "use_of_resources":
      return ics.useOfResources(document, year, overlays);
    case "segment":
      return ics.segment(document, year, overlays);
    case "special_measures":
      return ics.specialMeasures(document, year, overlays);
    case "compare_rulebooks": {
      const { from, to } = given;
      return ics.compareRulebooks(from.year, to.year, from.overlays, to.overlays);
    }
    case "settle_corridor":
      return ics.settleCorridor(document, year, overlays);
    case "corridor_presets":
      return ics.corridorPresets(year, overlays);
    case "levels":
      return ics.levels(year, overlays);
    case "series":
      return ics.series(given.documents);
    case "answers_under":
      return ics.answersUnder(document, given.under);
    case "metrics_under":
      return ics.metricsUnder(document, year, overlays);
    case "cohort":
      return ics.cohort(document, year, overlays);
    case "rule":
      return ics.rule(given.id, year, overlays);
    case "financial_year":
      return ics.parseYear(text);
    case "month":
      return ics.parseMonth(text);
    case "share":
      return ics.parseShare(text);
    case "return_text":
      return ics.moneyFromReturn(text, given.unit);
    case "organisation_code":
      return ics.parseOrganisationCode(text);
    case "population": {
      const footing = ics.footing(given.level, given.population, year, overlays);
      const [rule] = ics.populationBand(given.level, year, overlays);
      return { footing, rule: rule.id };
    }
    default:
      throw new Error(`\`${call}\` is not a question`);
  }
}

/** The answer or the problems, whichever there is. */
export function answered(ics, { call, input }) {
  try {
    return { found: answer(ics, call, input), problems: [] };
  } catch (error) {
    if (!(error instanceof ics.IcsRulesError)) throw error;
    return { found: error.problems, problems: error.problems };
  }
}

/** The answers as one text for comparison, a line for each case. */
export function told(ics, cases) {
  const line = (one) => `${one.place}\t${JSON.stringify(answered(ics, one).found)}\n`;
  return cases.map(line).join("");
}
