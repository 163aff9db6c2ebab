//! The tests are the files beside this one.
