//! Holds nothing: the tests of this package are what matters.
