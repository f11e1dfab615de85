//! The wizard in a window.

pub mod view;

#[cfg(test)]
mod typescript;
