//! Every movement of money, kept so that nothing can appear or disappear.

use std::{collections::BTreeMap, fmt, str::FromStr};

use ics_rules_macros::record;
use serde::{Deserialize, Serialize};

use crate::{
    error::{Error, Result},
    money::Money,
    organisation::OdsCode,
    rulebook::RuleId,
    wire::{Read, Reader, Value},
};

/// Where an amount can be: with an organisation, in the pool they share, with somebody beside them,
/// or with nobody.
///
/// As text it is the organisation's code, or `pool`, `reserve`, `region`, `outside` or
/// `unallocated`; codes have no small letters, so they cannot be confused. Accounts sort in that
/// order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(type = "string"))]
pub enum Account {
    /// An organisation.
    Member(OdsCode),
    /// What is shared.
    Pool,
    /// A reserve that is held for the system.
    Reserve,
    /// The region.
    Region,
    /// Somebody outside the system and its region.
    Outside,
    /// What no rule can place.
    Unallocated,
}

/// The accounts that are no organisation's, by name.
const NAMED: [(&str, Account); 5] = [
    ("pool", Account::Pool),
    ("reserve", Account::Reserve),
    ("region", Account::Region),
    ("outside", Account::Outside),
    ("unallocated", Account::Unallocated),
];

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Member(code) => code.as_str(),
            Self::Pool => "pool",
            Self::Reserve => "reserve",
            Self::Region => "region",
            Self::Outside => "outside",
            Self::Unallocated => "unallocated",
        })
    }
}

impl Account {
    /// The account in running text: `RHQ`, `the reserve`, `somebody outside`.
    pub(crate) fn spoken(&self) -> &str {
        match self {
            Self::Member(code) => code.as_str(),
            Self::Pool => "the pool",
            Self::Reserve => "the reserve",
            Self::Region => "the region",
            Self::Outside => "somebody outside",
            Self::Unallocated => "nobody",
        }
    }
}

impl FromStr for Account {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        match NAMED.iter().find(|(name, _)| *name == text) {
            Some((_, account)) => Ok(account.clone()),
            None => text.parse().map(Self::Member),
        }
    }
}

impl Read for Account {
    fn read(reader: &mut Reader, value: &Value) -> Option<Self> {
        reader.parsed(value, "an organisation code, `reserve`, `region` or `outside`")
    }
}

impl From<Account> for String {
    fn from(account: Account) -> Self {
        account.to_string()
    }
}

impl TryFrom<String> for Account {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

/// One movement: an amount leaves one account and arrives in another.
#[record]
pub struct Entry {
    /// The account it leaves.
    pub from: Account,
    /// The account it arrives in.
    pub to: Account,
    /// The amount, above zero.
    pub amount: Money,
    /// The rule that moves it.
    pub rule: RuleId,
}

/// Movements between accounts, in the order in which they were made.
///
/// An entry has one amount and two accounts, so what leaves always arrives: over all accounts the
/// balances sum to zero.
#[record(rows = entries)]
#[derive(Default)]
pub struct Ledger {
    /// The movements.
    pub entries: Vec<Entry>,
}

impl Ledger {
    /// Passes an amount from one account to another, by a rule.
    ///
    /// An amount below zero moves the other way; an amount of nothing leaves no entry.
    ///
    /// ```
    /// use ics_rules::{Money, allocation::{Account, Ledger}};
    ///
    /// let mut ledger = Ledger::default();
    /// let trust = Account::Member("RHQ".parse()?);
    /// ledger.pass(trust.clone(), Account::Pool, "-250".parse()?, "keys.equal".into());
    /// // A deficit that passes to the pool is money that the pool owes the trust.
    /// assert_eq!(ledger.entries[0].to, trust);
    /// assert_eq!(ledger.balance(&trust)?.to_string(), "250.00");
    /// assert_eq!(ledger.balance(&Account::Pool)?.to_string(), "-250.00");
    /// # Ok::<(), ics_rules::Error>(())
    /// ```
    pub fn pass(&mut self, from: Account, to: Account, amount: Money, rule: RuleId) {
        let (from, to) = if amount.is_negative() { (to, from) } else { (from, to) };
        if !amount.is_zero() {
            self.entries.push(Entry { from, to, amount: amount.size(), rule });
        }
    }

    /// What every account that moved has received (positive) or paid (negative) on balance.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`](crate::Code::OutOfRange) when a balance leaves the range of money.
    pub fn balances(&self) -> Result<BTreeMap<Account, Money>> {
        let mut pence: BTreeMap<&Account, i128> = BTreeMap::new();
        for entry in &self.entries {
            let amount = i128::from(entry.amount.pence());
            *pence.entry(&entry.from).or_default() -= amount;
            *pence.entry(&entry.to).or_default() += amount;
        }
        let balances = pence.into_iter();
        balances.map(|(account, pence)| Ok((account.clone(), Money::from_pence(pence)?))).collect()
    }

    /// What one account has received (positive) or paid (negative) on balance; nothing when it
    /// never moved.
    ///
    /// # Errors
    ///
    /// [`Code::OutOfRange`](crate::Code::OutOfRange) when it leaves the range of money.
    pub fn balance(&self, account: &Account) -> Result<Money> {
        let mut pence = 0;
        for entry in &self.entries {
            let amount = i128::from(entry.amount.pence());
            pence -= if entry.from == *account { amount } else { 0 };
            pence += if entry.to == *account { amount } else { 0 };
        }
        Money::from_pence(pence)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn account() -> impl Strategy<Value = Account> {
        let codes = prop::sample::select(vec!["RHQ", "RXF", "03N", "pool", "unallocated"]);
        codes.prop_map(|text| text.parse().unwrap())
    }

    #[test]
    fn accounts_are_written_as_text_and_read_back() {
        for text in NAMED.map(|(name, _)| name).into_iter().chain(["RHQ"]) {
            assert_eq!(text.parse::<Account>().unwrap().to_string(), text);
        }
        assert!("Pool".parse::<Account>().is_err());
        let mut ledger = Ledger::default();
        ledger.pass(Account::Pool, Account::Unallocated, Money::PENNY, "keys.equal".into());
        let json = serde_json::to_string(&ledger).unwrap();
        let expected = r#"{"from":"pool","to":"unallocated","amount":"0.01","rule":"keys.equal"}"#;
        assert_eq!(json, format!(r#"{{"entries":[{expected}]}}"#));
        assert_eq!(serde_json::from_str::<Ledger>(&json).unwrap(), ledger);
        let balances = serde_json::to_string(&ledger.balances().unwrap()).unwrap();
        assert_eq!(balances, r#"{"pool":"-0.01","unallocated":"0.01"}"#);
    }

    #[test]
    fn nothing_leaves_no_entry() {
        let mut ledger = Ledger::default();
        ledger.pass(Account::Pool, Account::Unallocated, Money::ZERO, "keys.equal".into());
        assert!(ledger.entries.is_empty());
        assert_eq!(ledger.balance(&Account::Pool), Ok(Money::ZERO));
    }

    proptest! {
        #[test]
        fn balances_sum_to_zero_and_each_is_what_its_entries_make(
            moves in prop::collection::vec((account(), account(), -500..500_i64), 0..20)
        ) {
            let mut ledger = Ledger::default();
            let mut expected: BTreeMap<Account, i64> = BTreeMap::new();
            for (from, to, pence) in moves {
                *expected.entry(from.clone()).or_default() -= pence;
                *expected.entry(to.clone()).or_default() += pence;
                let amount = Money::from_pence(pence.into()).unwrap();
                ledger.pass(from, to, amount, "keys.equal".into());
            }
            prop_assert!(ledger.entries.iter().all(|entry| entry.amount > Money::ZERO));
            let balances = ledger.balances().unwrap();
            prop_assert_eq!(Money::sum(balances.values().copied()), Ok(Money::ZERO));
            for (account, pence) in expected {
                prop_assert_eq!(ledger.balance(&account).unwrap().pence(), pence);
                prop_assert_eq!(balances.get(&account).map_or(0, |balance| balance.pence()), pence);
            }
        }
    }
}
