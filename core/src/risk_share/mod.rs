//! When the system misses or beats its total: who bears or has how much, and who pays whom.
//!
//! An [`Agreement`] says what is shared and how: what each member keeps of its own variance, what a
//! loss is met from first, in what layers the rest is shared and by what basis, and within what
//! limits. [`share_risk`] applies it to an outcome. Nothing about an agreement has a default, because
//! no published agreement gives figures that could serve as one.

mod agreement;
mod basis;
mod case;
mod check;
mod check_terms;
mod explain;
mod exposure;
mod layer;
mod member;
mod outcome;
mod pool;
mod question;
mod rules;
mod share;
mod size;
mod tier;
mod tower;
mod waterfall;

pub use self::{
    agreement::{Agreement, LimitTerms, LineTreatment, SharedVariance, Side},
    basis::{BasisOrMix, SharingBasis},
    exposure::{
        Exposure, ExposureAt, ExposurePoint, ExposureQuestion, ExposureSide, ExposureStep,
        MemberExposure, exposure,
    },
    layer::Layer,
    member::SharingMember,
    outcome::{LayerPart, LayerShare, MemberShare, RiskShare},
    question::SharingQuestion,
    share::share_risk,
    size::{Size, SizeTerms},
    waterfall::{Draw, WaterfallSource, WaterfallStep},
};

#[cfg(test)]
mod tests;
