//! The machine driven without a window: actions and events in, what the reader would see out.

mod consent;
mod customers;
mod desk;
mod late;
mod several_apis;
mod testing;
mod values;
