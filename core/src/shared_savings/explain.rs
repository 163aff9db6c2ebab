//! Why a settlement is what it is: each gate, limit and rounding with its rules.

use super::{
    AppliedLimit, CorridorSide, ExactAmount, LossBasis, Settlement, ShareBasis, SharedAmount,
    rules::Rules,
};
use crate::{
    explanation::{Explanation, Reasons},
    money::Money,
    rulebook::{CorridorPreset, RuleId, Rulebook},
};

impl Reasons for Settlement {
    fn reasons(&self, rulebook: &Rulebook) -> Explanation {
        let preset = self.preset.as_ref().and_then(|id| rulebook.corridor(id.as_str()).ok());
        let own_limit = preset.is_some_and(|preset| preset.loss.limit != self.terms.loss.limit);
        let steps = Rules::of(rulebook, preset, own_limit).ok();
        let why = Why { settlement: self, steps, rulebook };
        let says = format!("{} {}", self.what(), self.result());
        let children = [
            preset.zip(self.year).map(|(preset, year)| why.years(preset, year)),
            Some(why.band()),
            self.shared.is_none().then(|| why.inside()),
        ];
        let says = Explanation::new(says)
            .comparing("benchmark", shown(self.benchmark))
            .comparing("difference", shown(self.difference));
        let says = match &self.preset {
            Some(preset) => says.citing(rulebook, [preset]),
            None => why.citing(says, |rules| rules.steps.band.iter().collect()),
        };
        says.following(children.into_iter().flatten())
            .following(self.shared.iter().flat_map(|shared| why.shared(shared)))
    }
}

/// An amount in the currency of the question, which the explanation does not know: without a sign of
/// money, a negative amount in brackets.
fn shown(amount: Money) -> String {
    amount.nhs().to_string().replace('£', "")
}

/// An exact amount in the same form, cut after no decimal.
fn exact(amount: ExactAmount) -> String {
    let text = amount.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, "00"));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), crate::money::separated);
    if decimals == "00" { whole } else { format!("{whole}.{decimals}") }
}

impl Settlement {
    fn what(&self) -> String {
        let size = shown(self.difference.size());
        match (self.side, self.difference.is_negative()) {
            _ if self.difference.is_zero() => "spending equal to the benchmark".to_owned(),
            (CorridorSide::Inside, false) => format!("a gain of {size} below the band"),
            (CorridorSide::Inside, true) => format!("a loss of {size} inside the band"),
            (_, false) => format!("a gain of {size} beyond the band"),
            (_, true) => format!("a loss of {size} beyond the band"),
        }
    }

    fn result(&self) -> String {
        match self.amount {
            amount if amount.is_zero() => "earns nothing and owes nothing".to_owned(),
            amount if amount.is_negative() => format!("owes {}", shown(amount.size())),
            amount => format!("earns {}", shown(amount)),
        }
    }
}

/// A settlement with the rules of its steps.
struct Why<'s> {
    settlement: &'s Settlement,
    /// None under a rulebook that knows nothing of corridors.
    steps: Option<Rules>,
    rulebook: &'s Rulebook,
}

impl Why<'_> {
    /// The statement with those of these rules that the settlement rests on; with all of its rules
    /// under a rulebook that has other ones.
    fn citing<'r>(
        &'r self,
        says: Explanation,
        rules: impl Fn(&'r Rules) -> Vec<&'r RuleId>,
    ) -> Explanation {
        let all = &self.settlement.rules;
        let rules: Vec<&RuleId> = self.steps.as_ref().map(rules).unwrap_or_default();
        let rules: Vec<&RuleId> = rules.into_iter().filter(|id| all.contains(id)).collect();
        if rules.is_empty() {
            says.citing(self.rulebook, all)
        } else {
            says.citing(self.rulebook, rules)
        }
    }

    fn years(&self, preset: &CorridorPreset, year: u64) -> Explanation {
        let says = format!("the terms are those of {} in {year}", preset.id);
        let says = Explanation::new(says).comparing("holds in", preset.years());
        // The scheme itself says in which years it holds, where no rule does.
        if preset.rules.years.is_empty() {
            return says.citing(self.rulebook, [&preset.id]);
        }
        self.citing(says, |rules| rules.steps.years.iter().collect())
    }

    fn band(&self) -> Explanation {
        let it = self.settlement;
        let band = &it.terms.band;
        let (edge, word) =
            if it.difference.is_negative() { (band.loss, "loss") } else { (band.gain, "gain") };
        let says = match it.side {
            CorridorSide::Inside if it.difference.is_zero() => {
                "there is no difference to share".to_owned()
            }
            CorridorSide::Inside => format!("the {word} is smaller than the edge of the band"),
            CorridorSide::Gain | CorridorSide::Loss => {
                format!("the {word} is at or beyond the edge of the band")
            }
        };
        let says = Explanation::new(says)
            .comparing(word, shown(it.difference.size()))
            .comparing("edge", format!("{} of the benchmark, {}", edge.percent(), exact(it.edge)))
            .comparing("rate, rounded", &it.rate);
        self.citing(says, |rules| rules.steps.band.iter().collect())
    }

    fn inside(&self) -> Explanation {
        let says = Explanation::new("so nothing is earned and nothing owed");
        self.citing(says, |rules| rules.steps.inside.iter().collect())
    }

    fn shared(&self, shared: &SharedAmount) -> Vec<Explanation> {
        let lost = self.settlement.side == CorridorSide::Loss;
        let mut steps = vec![if lost { self.loss_share(shared) } else { self.gain_share(shared) }];
        if !lost {
            steps.push(self.gain(shared));
        }
        steps.extend(shared.limit.as_ref().map(|limit| self.limit(shared, limit, lost)));
        if lost && shared.limit.is_none() && self.settlement.terms.loss.basis != LossBasis::None {
            steps.extend(self.no_limit());
        }
        steps.extend(self.relief(shared).filter(|_| lost));
        steps.push(self.rounding(shared));
        steps
    }

    fn gain_share(&self, shared: &SharedAmount) -> Explanation {
        let it = self.settlement;
        let says = match shared.by {
            ShareBasis::QualityFailed => {
                "the quality standard was failed, so the share of the gain is nothing".to_owned()
            }
            by => format!("the share of the gain is {}, by {by}", shared.share),
        };
        let mut says = Explanation::new(says).comparing("greatest share", it.terms.gain.share);
        if let Some(met) = it.quality_met.filter(|_| it.terms.gain.quality_gate) {
            says = says.comparing("quality standard", if met { "met" } else { "failed" });
        }
        if let Some(quality) = it.quality.filter(|_| shared.by == ShareBasis::Quality) {
            says = says.comparing("quality score", quality);
        }
        self.citing(says, |rules| rules.steps.share.iter().collect())
    }

    fn gain(&self, shared: &SharedAmount) -> Explanation {
        let it = self.settlement;
        let of = if shared.half_rate.is_some() {
            "the gain below the band, at a reduced rate,".to_owned()
        } else {
            format!("{} of the gain", it.terms.sharing)
        };
        let says = format!("{of} is shared, which comes to {}", exact(shared.before_limit));
        let mut says = Explanation::new(says)
            .comparing("shared", exact(shared.of))
            .comparing("share", shared.share);
        if let Some(part) = shared.half_rate {
            says = says.comparing("part of the share", part);
        }
        if let Some(retention) = shared.retention {
            says = says.comparing("left after retention", retention);
        }
        self.citing(says, |rules| rules.steps.half_rate.iter().chain(&rules.steps.gain).collect())
    }

    fn loss_share(&self, shared: &SharedAmount) -> Explanation {
        let it = self.settlement;
        let says = match shared.by {
            ShareBasis::None => "the terms share no loss".to_owned(),
            by => format!(
                "the share of the loss is {}, by {by}, which comes to {}",
                shared.share,
                exact(shared.before_limit)
            ),
        };
        let mut says = Explanation::new(says).comparing("shared", exact(shared.of));
        let loss = &it.terms.loss;
        let by_standard = loss.if_quality_failed.is_some() || loss.basis == LossBasis::ByQuality;
        if let Some(met) = it.quality_met.filter(|_| by_standard) {
            says = says.comparing("quality standard", if met { "met" } else { "failed" });
        }
        if loss.basis == LossBasis::ByQuality {
            if let Some(share) = it.final_share {
                says = says.comparing("one minus the share of a gain", share.rest());
            }
            let bounds = [("floor", loss.floor), ("ceiling", loss.ceiling)];
            for (name, bound) in bounds {
                if let Some(bound) = bound {
                    says = says.comparing(name, bound);
                }
            }
        }
        self.citing(says, |rules| rules.steps.share.iter().chain(&rules.steps.loss).collect())
    }

    fn limit(&self, shared: &SharedAmount, limit: &AppliedLimit, lost: bool) -> Explanation {
        let name = if lost { "the limit on losses" } else { "the cap on gains" };
        let says = if limit.bound {
            format!("{name} holds it to {}", exact(limit.amount))
        } else {
            format!("it is within {name} of {}", exact(limit.amount))
        };
        let says = Explanation::new(says)
            .comparing("before", exact(shared.before_limit))
            .comparing("limit", format!("{} of {}", limit.share.percent(), limit.of));
        self.citing(says, |rules| {
            let steps = &rules.steps;
            if lost { steps.limit.iter().collect() } else { steps.cap.iter().collect() }
        })
    }

    /// Where a rule speaks of a limit that is not known.
    fn no_limit(&self) -> Option<Explanation> {
        let steps = &self.steps.as_ref()?.steps;
        steps.limit.iter().any(|id| self.settlement.rules.contains(id)).then(|| {
            let says =
                Explanation::new("no limit on losses is applied, as none is known or was given");
            self.citing(says, |rules| rules.steps.limit.iter().collect())
        })
    }

    fn relief(&self, shared: &SharedAmount) -> Option<Explanation> {
        let steps = self.steps.as_ref()?;
        if !self.settlement.rules.contains(&steps.relief) {
            return None;
        }
        let ended = self.settlement.rules.contains(&steps.relief_ends);
        let says = if ended {
            "relief is more than is owed and leaves nothing owed".to_owned()
        } else {
            format!("relief lowers it by {} to {}", exact(shared.relief), exact(shared.exact))
        };
        let says = Explanation::new(says).comparing("relief taken", exact(shared.relief));
        Some(self.citing(says, |rules| vec![&rules.relief, &rules.relief_ends]))
    }

    fn rounding(&self, shared: &SharedAmount) -> Explanation {
        let says =
            Explanation::new("the result is rounded once, to the penny, halves away from zero")
                .comparing("exact", exact(shared.exact))
                .comparing("rounded", shown(self.settlement.amount.size()));
        self.citing(says, |rules| vec![&rules.rounding])
    }
}
