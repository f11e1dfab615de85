//! A window from outside, as its frame and the task bar see it: its title, its size, and its closing.

use std::time::Duration;

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConfigureWindowAux, ConnectionExt as _, EventMask, MapState, Window,
};
use x11rb::rust_connection::RustConnection;

/// The one window with this title on a display.
pub(crate) struct Frame {
    display: RustConnection,
    window: Window,
}

impl Frame {
    /// Waits until the window is shown.
    pub(crate) async fn of(display: &str, title: &str) -> Frame {
        let (display, screen) = RustConnection::connect(Some(display)).unwrap();
        let root = display.setup().roots[screen].root;
        let mut beat = tokio::time::interval(Duration::from_millis(20));
        for _ in 0..1000 {
            beat.tick().await;
            if let Some(window) = shown(&display, root, title) {
                return Frame { display, window };
            }
        }
        panic!("no window called {title} is shown");
    }

    /// Width and height in pixels.
    pub(crate) fn size(&self) -> (u16, u16) {
        let geometry = self.display.get_geometry(self.window).unwrap().reply().unwrap();
        (geometry.width, geometry.height)
    }

    /// Pulls the frame to this size, and waits until the window has it.
    pub(crate) async fn pull(&self, width: u16, height: u16) {
        let size = ConfigureWindowAux::new().width(u32::from(width)).height(u32::from(height));
        self.display.configure_window(self.window, &size).unwrap().check().unwrap();
        self.is_of(width, height).await;
    }

    pub(crate) async fn is_of(&self, width: u16, height: u16) {
        let mut beat = tokio::time::interval(Duration::from_millis(20));
        for _ in 0..500 {
            beat.tick().await;
            if self.size() == (width, height) {
                return;
            }
        }
        panic!("the window is {:?}, not {:?}", self.size(), (width, height));
    }

    /// The cross in the corner.
    pub(crate) fn close(&self) {
        let atom = |name: &[u8]| self.display.intern_atom(false, name).unwrap().reply().unwrap().atom;
        let data = [atom(b"WM_DELETE_WINDOW"), 0, 0, 0, 0];
        let message = ClientMessageEvent::new(32, self.window, atom(b"WM_PROTOCOLS"), data);
        self.display.send_event(false, self.window, EventMask::NO_EVENT, message).unwrap().check().unwrap();
    }
}

/// The selections of a display that somebody has taken: what is copied there can be pasted anywhere.
pub(crate) fn has_copied(display: &str) -> Vec<&'static str> {
    let (display, _) = RustConnection::connect(Some(display)).unwrap();
    let is_taken = |name: &&'static str| {
        let atom = display.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom;
        display.get_selection_owner(atom).unwrap().reply().unwrap().owner != x11rb::NONE
    };
    ["CLIPBOARD", "PRIMARY", "SECONDARY"].into_iter().filter(is_taken).collect()
}

fn shown(display: &RustConnection, root: Window, title: &str) -> Option<Window> {
    let children = display.query_tree(root).unwrap().reply().unwrap().children;
    children.into_iter().find(|window| {
        // A window may go while it is looked at.
        let Ok(attributes) = display.get_window_attributes(*window).unwrap().reply() else { return false };
        let name = display.get_property(false, *window, AtomEnum::WM_NAME, AtomEnum::ANY, 0, 64).unwrap();
        let Ok(name) = name.reply() else { return false };
        attributes.map_state == MapState::VIEWABLE && name.value == title.as_bytes()
    })
}
