//! `Debug` is the only trait that formats a secret, and it does not show it.
use tencentcloud_cvm::Secret;

fn main() {
    println!("{}", Secret::from("key".to_owned()));
}
