//! The charts of a result, which are drawn in Python.

use pyo3::prelude::*;
#[cfg(feature = "stubs")]
use pyo3::{inspect::PyStaticExpr, type_hint_identifier};

/// Declares what the `plot` of a class is: a class of `ics_rules.plot` made with the result.
macro_rules! plots {
    ($($Name:ident),+) => {
        $(
            /// The charts of a result.
            #[derive(Debug)]
            pub struct $Name<'py>(Bound<'py, PyAny>);

            impl<'py> $Name<'py> {
                /// The charts of this result.
                ///
                /// # Errors
                ///
                /// What Python raises.
                pub fn of<T: pyo3::PyClass>(result: &Bound<'py, T>) -> PyResult<Self> {
                    let module = result.py().import("ics_rules.plot")?;
                    module.getattr(stringify!($Name))?.call1((result,)).map(Self)
                }
            }

            impl<'py> IntoPyObject<'py> for $Name<'py> {
                type Target = PyAny;
                type Output = Bound<'py, PyAny>;
                type Error = std::convert::Infallible;

                #[cfg(feature = "stubs")]
                const OUTPUT_TYPE: PyStaticExpr =
                    type_hint_identifier!("ics_rules.plot", stringify!($Name));

                fn into_pyobject(self, _: Python<'py>) -> Result<Self::Output, Self::Error> {
                    Ok(self.0)
                }
            }
        )+
    };
}

plots!(
    AssessmentPlots,
    CohortPlots,
    ControlTotalPlots,
    ExposurePlots,
    FundPlots,
    MaturityPlots,
    RiskSharePlots,
    UseOfResourcesPlots
);
