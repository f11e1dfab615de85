//! The wizard in a window.

mod commands;
mod origin;
mod pasted;
mod present;
pub mod session;
mod stopped;
pub mod view;
mod window;

#[cfg(test)]
mod typescript;

pub use window::start;
