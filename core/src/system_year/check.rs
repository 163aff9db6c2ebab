//! What no part of the document can see alone: codes that stand for nobody, returns made twice, a
//! year without rules.

use std::collections::BTreeSet;

use super::document::SystemYear;
use crate::{
    calendar::FinancialYear,
    control_total::{Adjustment, Basis, Limit, Member, Return, check},
    error::{Code, Problem},
    funding::{DeficitSupportPlan, DeficitSupportQuestion, Fund, FundQuestion},
    money::Money,
    organisation::OdsCode,
    oversight::{Concern, GovernanceReport, OverseenBody, check_governance},
    reserve::ReserveHeld,
    risk_share::{Agreement, SharingBasis, SharingMember},
    rulebook::{Role, Rule, Rulebook},
    share::Share,
    text::quoted,
    wire::{Partly, Reader, Value, unknown_word},
};

/// The parts of a document that were read, and the codes of members even where a member was not.
#[expect(clippy::option_option, reason = "not read, left out and given are three cases")]
pub(super) struct Draft {
    pub(super) system: Option<OdsCode>,
    pub(super) name: Option<Option<String>>,
    pub(super) year: Option<FinancialYear>,
    pub(super) members: Option<Partly<Member>>,
    pub(super) adjustments: Option<Partly<Adjustment>>,
    pub(super) returns: Option<Partly<Return>>,
    pub(super) funds: Option<Partly<Fund>>,
    pub(super) system_target: Option<Option<Money>>,
    pub(super) deficit_support: Option<Option<DeficitSupportPlan>>,
    pub(super) limits: Option<Partly<Limit>>,
    pub(super) reserves: Option<Partly<ReserveHeld>>,
    pub(super) oversight: Option<Partly<OverseenBody>>,
    pub(super) governance: Option<Option<GovernanceReport>>,
    pub(super) agreement: Option<Option<Agreement>>,
    pub(super) concerns: Option<Partly<Concern>>,
    pub(super) basis: Option<Option<Basis>>,
    pub(super) codes: BTreeSet<OdsCode>,
    /// Whether a code stands twice among the members.
    pub(super) repeated: bool,
}

/// The codes of all members, as far as they are codes, and whether one stands twice.
pub(super) fn member_codes(document: &Value) -> (BTreeSet<OdsCode>, bool) {
    let members = document.field("members").map_or(&[][..], Value::items);
    let codes = members.iter().filter_map(|member| member.field("code")?.text()?.parse().ok());
    let codes: Vec<OdsCode> = codes.collect();
    let each_once: BTreeSet<OdsCode> = codes.iter().cloned().collect();
    let repeated = each_once.len() < codes.len();
    (each_once, repeated)
}

impl Draft {
    /// A document of which every part is there.
    pub(super) fn of(document: SystemYear) -> Self {
        let codes: BTreeSet<OdsCode> =
            document.members.iter().map(|member| member.code.clone()).collect();
        Self {
            repeated: codes.len() < document.members.len(),
            codes,
            system: Some(document.system),
            name: Some(document.name),
            year: Some(document.year),
            members: Some(Partly::whole(document.members)),
            adjustments: Some(Partly::whole(document.adjustments)),
            returns: Some(Partly::whole(document.returns)),
            funds: Some(Partly::whole(document.funds)),
            system_target: Some(document.system_target),
            deficit_support: Some(document.deficit_support),
            limits: Some(Partly::whole(document.limits)),
            reserves: Some(Partly::whole(document.reserves)),
            oversight: Some(Partly::whole(document.oversight)),
            governance: Some(document.governance),
            agreement: Some(document.agreement),
            concerns: Some(Partly::whole(document.concerns)),
            basis: Some(document.basis),
        }
    }

    /// Adds to the reader what reading refuses of one part alone, where nothing was read.
    pub(super) fn check_parts(&self, reader: &mut Reader) {
        for (position, concern) in self.concerns.iter().flat_map(Partly::each) {
            let problems = concern.problems().into_iter();
            reader.refuse_all(problems.map(|it| it.below(&format!("concerns[{position}]"))));
        }
    }

    /// Adds to the reader every problem across the parts.
    pub(super) fn check(&self, reader: &mut Reader, rulebook: Option<&Rulebook>) {
        let rulebook = self.rulebook(reader, rulebook);
        self.check_members(reader, rulebook.as_ref());
        let Some(rulebook) = rulebook else { return };
        self.check_system(reader, &rulebook);
        self.check_basis(reader, &rulebook);
        reader.refuse_all(check::stray_target(&rulebook, self.system_target.flatten()));
        let members = || self.members.iter().flat_map(Partly::each);
        reader.refuse_all(check::splits(&rulebook, members()));
        reader.refuse_all(check::profiles(&rulebook, members()));
        let planned = self.deficit_support.iter().flatten().map(|plan| plan.planned).next();
        let all_read = self.members.as_ref().is_some_and(|it| it.0.iter().all(Option::is_some));
        let system = self.system.as_ref();
        reader.refuse_all(check::support(&rulebook, system, planned, members(), all_read));
        let returns = || self.returns.iter().flat_map(Partly::each);
        reader.refuse_all(check::terms(&rulebook, &self.codes, members(), returns()));
        let adjustments = self.adjustments.iter().flat_map(Partly::each);
        reader.refuse_all(check::adjustments(&rulebook, &self.codes, adjustments));
        let basis = self.basis.flatten();
        reader.refuse_all(check::returns(&rulebook, basis, &self.codes, returns()));
        self.check_funds(reader, &rulebook);
        self.check_others(reader);
        self.check_support_by_organisation(reader, &rulebook);
        self.check_oversight(reader, &rulebook);
        self.check_agreement(reader);
    }

    fn rulebook(&self, reader: &mut Reader, rulebook: Option<&Rulebook>) -> Option<Rulebook> {
        let year = self.year?;
        let rulebook = match rulebook {
            Some(rulebook) if rulebook.year() == year => Ok(rulebook.clone()),
            Some(rulebook) => {
                let expected = format!("{}, the year of the rulebook", rulebook.year());
                Err(Problem::new(Code::NoEdition, year.to_string(), expected).into())
            }
            None => Rulebook::for_year(year),
        };
        reader.within("year", |reader| reader.accepted(rulebook))
    }

    fn check_system(&self, reader: &mut Reader, rulebook: &Rulebook) {
        let Some(system) = &self.system else { return };
        if let Some(absence) = rulebook.absence(system) {
            let expected = format!("a system of {}: {absence}", rulebook.year());
            let problem = Problem::new(Code::NotInForce, quoted(system.as_str()), expected);
            return reader.refuse(problem.at("system"));
        }
        let Some(None) = &self.name else { return };
        if rulebook.system(system).is_none() {
            let codes: Vec<&str> = rulebook.systems().iter().map(|one| one.code.as_str()).collect();
            let near = crate::wire::nearest(system.as_str(), &codes);
            let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            let expected =
                format!("one of the {} systems, or a `name` for another{hint}", codes.len());
            let problem = Problem::new(Code::UnknownCode, quoted(system.as_str()), expected);
            reader.refuse(problem.at("system"));
        }
    }

    /// A basis that the year's rules do not know.
    fn check_basis(&self, reader: &mut Reader, rulebook: &Rulebook) {
        let (Some(Some(basis)), Ok(rule)) = (self.basis, rulebook.role(Role::MeasurementBasis))
        else {
            return;
        };
        let words: Vec<&str> = rule.options.iter().map(String::as_str).collect();
        if !words.contains(&basis.as_str()) {
            reader.refuse(unknown_word(basis.as_str(), &words).at("basis"));
        }
    }

    fn check_members(&self, reader: &mut Reader, rulebook: Option<&Rulebook>) {
        let Some(members) = &self.members else { return };
        if members.0.is_empty() {
            reader.refuse(
                Problem::new(Code::Empty, "no member", "at least one member").at("members"),
            );
        }
        let scope = rulebook.and_then(|rulebook| {
            let scopes =
                [Role::SystemControlTotal, Role::SystemIsBoardAndTrusts, Role::FinanceRulesBodies];
            rulebook.first_in_force(&scopes).map(|(_, rule)| rule)
        });
        let mut seen = BTreeSet::new();
        for (position, member) in members.each() {
            if !seen.insert(&member.code) {
                reader.refuse(check::repeated(position, &member.code));
            }
            let mut refuse = |field: &str, problem: Problem| {
                reader.refuse(problem.at(format!("members[{position}].{field}")));
            };
            let kind = member.kind.as_str();
            let outside = |scope: &&Rule| !scope.words().iter().any(|word| word == kind);
            if let Some(scope) = scope.filter(outside) {
                let expected = format!("a kind of member: {}", scope.words().join(", "));
                refuse("kind", Problem::new(Code::OutOfScope, quoted(kind), expected));
            } else if let Some(problem) =
                rulebook.and_then(|book| check::stranger_to_the_year(book, member.kind))
            {
                refuse("kind", problem);
            }
            for (field, amount) in
                [("turnover", member.turnover), ("allocation", member.allocation)]
            {
                if let Some(amount) = amount.filter(|amount| amount.is_negative()) {
                    let found = quoted(&amount.to_string());
                    refuse(field, Problem::new(Code::NegativeWeight, found, "nothing or more"));
                }
            }
            let split = &member.organisation_split;
            if Share::sum(split.values().copied()).is_none() {
                let expected = "shares that sum to at most 1";
                let problem = Problem::new(Code::SharesDoNotSum, "more than the whole", expected);
                refuse("organisation_split", problem);
            }
            if let Some(system) =
                self.system.as_ref().filter(|it| !split.is_empty() && !split.contains_key(it))
            {
                let expected = format!("the share that counts in {system}");
                let problem = Problem::new(Code::MissingField, "nothing", expected);
                refuse(&format!("organisation_split.{system}"), problem);
            }
        }
    }

    /// What is wrong with a fund whatever its quarters bring.
    fn check_funds(&self, reader: &mut Reader, rulebook: &Rulebook) {
        for (position, fund) in self.funds.iter().flat_map(Partly::each) {
            let place = format!("funds[{position}]");
            reader.within(&place, |reader| {
                reader.refuse_all(check::stranger("code", &fund.code, &self.codes));
            });
            let parties = self.codes.iter().cloned().collect();
            let question = FundQuestion { parties, ..FundQuestion::new(fund.clone()) };
            for problem in question.wrong_in(rulebook) {
                let below = problem.path.strip_prefix("fund.").map(ToOwned::to_owned);
                reader.refuse(match below {
                    Some(path) => problem.at(format!("{place}.{path}")),
                    None => problem.below(&place),
                });
            }
        }
    }

    fn check_others(&self, reader: &mut Reader) {
        for (position, limit) in self.limits.iter().flat_map(Partly::each) {
            let problem = limit.problem();
            reader.refuse_all(problem.map(|problem| problem.below(&format!("limits[{position}]"))));
        }
        for (position, reserve) in self.reserves.iter().flat_map(Partly::each) {
            reader.within(&format!("reserves[{position}]"), |reader| {
                reader.refuse_all(check::stranger("code", &reserve.code, &self.codes));
                if reserve.amount.is_negative() {
                    let found = quoted(&reserve.amount.to_string());
                    let problem = Problem::new(Code::OutOfRange, found, "nothing or more");
                    reader.refuse(problem.at("amount"));
                }
            });
        }
        if let (Some(Some(support)), Some(system)) = (&self.deficit_support, &self.system) {
            let asked = support.asked_of(system.clone());
            let wrong = reader.accepted(asked.and_then(|asked| asked.problems()));
            reader.within("deficit_support", |reader| {
                reader.refuse_all(wrong.into_iter().flatten());
            });
        }
        for (position, concern) in self.concerns.iter().flat_map(Partly::each) {
            if Some(&concern.subject) != self.system.as_ref() {
                reader.within(&format!("concerns[{position}]"), |reader| {
                    reader.refuse_all(check::stranger("subject", &concern.subject, &self.codes));
                });
            }
        }
    }

    /// What is wrong with deficit support that is stated by organisation.
    fn check_support_by_organisation(&self, reader: &mut Reader, rulebook: &Rulebook) {
        let Some(Some(plan)) = &self.deficit_support else { return };
        if plan.organisations.is_empty() {
            return;
        }
        let place = "deficit_support.organisations";
        if let Err(refusal) = rulebook.role(Role::OrganisationsBalance) {
            let found = "deficit support by organisation";
            return reader.refuse(check::not_in_force(&refusal, found).at(place));
        }
        if !plan.quarters.is_empty() {
            let expected = "quarters of the system or of its organisations, not both";
            let problem =
                Problem::new(Code::UnknownField, "quarters beside organisations", expected);
            reader.refuse(problem.at("deficit_support.quarters"));
        }
        let mut seen = BTreeSet::new();
        for (position, one) in plan.organisations.iter().enumerate() {
            let place = format!("{place}[{position}]");
            let mut members = self.members.iter().flat_map(Partly::each);
            let member = members.find(|(_, member)| member.code == one.code);
            reader.within(&place, |reader| {
                reader.refuse_all(check::stranger("code", &one.code, &self.codes));
                if !seen.insert(&one.code) {
                    let found = quoted(one.code.as_str());
                    let expected = "each organisation once";
                    reader.refuse(Problem::new(Code::DuplicateCode, found, expected).at("code"));
                }
            });
            let Some((at, member)) = member else { continue };
            let Some(planned) = member.deficit_support else {
                let expected = "the support planned for it, as its quarters are stated";
                let problem = Problem::new(Code::MissingField, "nothing", expected);
                reader.refuse(problem.at(format!("members[{at}].deficit_support")));
                continue;
            };
            let new = DeficitSupportQuestion::new(one.code.clone(), planned);
            let asked = DeficitSupportQuestion { quarters: one.quarters.clone(), ..new };
            let wrong = reader.accepted(asked.problems()).into_iter().flatten();
            // An amount below zero is refused with the member.
            let wrong = wrong.filter(|problem| problem.path != "planned");
            reader.within(&place, |reader| reader.refuse_all(wrong));
        }
    }

    /// What is wrong with questions on oversight, and bodies that are neither the system nor its
    /// members.
    fn check_oversight(&self, reader: &mut Reader, rulebook: &Rulebook) {
        for (position, body) in self.oversight.iter().flat_map(Partly::each) {
            reader.within(&format!("oversight[{position}]"), |reader| {
                if Some(&body.code) != self.system.as_ref() {
                    reader.refuse_all(check::stranger("code", &body.code, &self.codes));
                }
                reader.accepted(body.answer(rulebook));
            });
        }
        if let Some(Some(report)) = &self.governance {
            reader.within("governance", |reader| {
                reader.accepted(check_governance(rulebook, report));
            });
        }
    }

    /// Checks the agreement once the members it rests on are sound: each read, each once, no base
    /// below zero.
    fn check_agreement(&self, reader: &mut Reader) {
        let (Some(Some(agreement)), Some(members)) = (&self.agreement, &self.members) else {
            return;
        };
        let sound = |amount: Option<Money>| !amount.is_some_and(Money::is_negative);
        let all_sound = members.0.iter().all(|member| {
            member.as_ref().is_some_and(|it| {
                [it.turnover, it.allocation, it.contribution].into_iter().all(sound)
            })
        });
        if self.repeated || !all_sound {
            return;
        }
        let members: Vec<SharingMember> = members
            .each()
            .map(|(_, member)| SharingMember {
                turnover: member.turnover,
                allocation: member.allocation,
                population: member.population,
                contribution: member.contribution,
                ..SharingMember::new(member.code.clone(), member.control_total)
            })
            .collect();
        // Adjustments and splits change control totals, so that basis is judged on what they leave.
        let moves = self.adjustments.iter().flat_map(Partly::each).next().is_some();
        let by_total =
            |path: &str| path.ends_with("basis") && agreement.goes_by(SharingBasis::ControlTotal);
        let problems = agreement.problems(&members).into_iter();
        let problems = problems.filter(|problem| !(moves && by_total(&problem.path)));
        reader.within("agreement", |reader| reader.refuse_all(problems));
    }
}
