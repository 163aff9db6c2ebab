//! Nothing of its own: the benches link the library as anybody would.
