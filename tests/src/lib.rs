//! Stories across rooms, and the rules about rooms. They live in `tests/`; here is what all of them stand on.

mod house;

pub use house::{program, root};
