//! Mistakes that must not compile, with what the compiler says to the person who made them.
//!
//! `TRYBUILD=overwrite cargo test -p tencentcloud-e2e --test compile` writes the texts anew.

#[test]
fn mistakes_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile/*.rs");
}
