//! The wizard in a window.

mod commands;
mod origin;
mod present;
mod session;
mod stopped;
pub mod view;
mod window;

#[cfg(test)]
mod typescript;

pub use window::start;
