//! The slow obvious way: the formulas as they are written down, in pence, quarter by quarter.

/// A history in plain numbers.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the rulebook")]
pub(super) struct Plain {
    pub(super) amount: i128,
    /// Each share in millionths of a millionth.
    pub(super) phasing: [i128; 4],
    pub(super) finance: i128,
    pub(super) access: Vec<i128>,
    pub(super) linked: i128,
    pub(super) earn_back: bool,
    pub(super) access_earn_back: bool,
    pub(super) access_needs_finance: bool,
    pub(super) access_needs_system: bool,
    pub(super) linked_needs_own: bool,
    pub(super) accepted: bool,
    /// The quarters that have ended.
    pub(super) ended: Vec<Ended>,
}

/// A quarter that has ended: cumulative control totals and performances in pence, and standards.
#[derive(Debug, Clone)]
pub(super) struct Ended {
    /// The organisation's control total and performance.
    pub(super) own: (i128, i128),
    /// The system's.
    pub(super) system: (i128, i128),
    pub(super) standards: Vec<bool>,
}

/// What is earned, lost, recoverable and at risk, and what each quarter pays.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Earnings {
    pub(super) tranches: Vec<i128>,
    pub(super) paid: Vec<i128>,
    pub(super) totals: [i128; 4],
}

/// Gives out pennies one at a time: first every whole one, then to the largest remainders.
fn shared(amount: i128, weights: &[i128]) -> Vec<i128> {
    let total: i128 = weights.iter().sum();
    let mut parts: Vec<i128> = weights.iter().map(|weight| amount * weight / total).collect();
    let mut given = vec![false; parts.len()];
    while parts.iter().sum::<i128>() < amount {
        let left = |at: usize| amount * weights[at] % total;
        let mut best = None;
        for (at, given) in given.iter().enumerate() {
            if !given && best.is_none_or(|best| left(at) > left(best)) {
                best = Some(at);
            }
        }
        given[best.unwrap()] = true;
        parts[best.unwrap()] += 1;
    }
    parts
}

impl Plain {
    pub(super) fn earnings(&self) -> Earnings {
        const WHOLE: i128 = 1_000_000_000_000;
        let tranches = shared(self.amount, &self.phasing);
        let mut shares = vec![self.finance];
        shares.extend(&self.access);
        let by_part: Vec<Vec<i128>> = tranches
            .iter()
            .map(|tranche| {
                let parts = shared(*tranche, &shares);
                let mut all = shared(parts[0], &[WHOLE - self.linked, self.linked]);
                all.extend(&parts[1..]);
                all
            })
            .collect();
        let mut paid = vec![0; 4];
        let mut totals = [0; 4];
        for part in 0..by_part[0].len() {
            let earn_back = if part < 2 { self.earn_back } else { self.access_earn_back };
            let mut cumulative = 0;
            let mut received = 0;
            let mut direct = 0;
            for (quarter, ended) in self.ended.iter().enumerate() {
                // own_met[q] = p[q] >= ct[q], and sys_met[q] = PS[q] >= SCT[q]
                let (own, system) = (ended.own.1 >= ended.own.0, ended.system.1 >= ended.system.0);
                let met = match part {
                    0 => own,
                    1 => system && (own || !self.linked_needs_own),
                    access => {
                        ended.standards[access - 2]
                            && (own || !self.access_needs_finance)
                            && (system || !self.access_needs_system)
                    }
                };
                cumulative += by_part[quarter][part];
                if met && self.accepted {
                    let pay =
                        if earn_back { cumulative - received } else { by_part[quarter][part] };
                    received += pay;
                    direct += by_part[quarter][part];
                    paid[quarter] += pay;
                }
            }
            let to_come: i128 = by_part[self.ended.len()..].iter().map(|parts| parts[part]).sum();
            let missed = cumulative - received;
            assert!(direct <= received);
            let open = self.ended.len() < 4 && earn_back;
            let gone = if self.accepted { [missed, 0] } else { [missed + to_come, 0] };
            let gone = if self.accepted && open { [0, missed] } else { gone };
            let to_come = if self.accepted { to_come } else { 0 };
            let told = [received, gone[0], gone[1], to_come];
            totals.iter_mut().zip(told).for_each(|(total, one)| *total += one);
        }
        Earnings { tranches, paid, totals }
    }
}
