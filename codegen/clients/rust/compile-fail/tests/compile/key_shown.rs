//! A secret has no way into a format string but `Debug`, which does not show it.
use tencentcloud_cvm::Secret;

fn main() {
    println!("{}", Secret::from("key".to_owned()));
}
