//! Stories across rooms, and the rules about rooms. They live in `tests/`; here is what all of them stand on.

mod house;
#[cfg(target_os = "linux")]
pub mod memory;

pub use house::{program, root};
