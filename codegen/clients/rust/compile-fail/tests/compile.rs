//! Mistakes that must not compile, each with the compiler's message.
//!
//! `TRYBUILD=overwrite cargo test -p tencentcloud-compile-fail` rewrites the expected messages.

#[test]
fn mistakes_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile/*.rs");
}
