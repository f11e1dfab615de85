//! The command `consentry`.
fn main() {}
