//! Starting the program again: one window is enough, and it comes back as it was left.

use crate::desk::{Desk, Look};
use crate::frame::Frame;
use crate::story::practised;

#[test]
fn a_second_start_ends_at_once_and_leaves_the_first_at_its_work() {
    practised(async |wizard| {
        wizard.press("onboard").await;
        wizard.is_on("choose_permissions").await;
        let ended = wizard.desk().start().ends().await;
        assert!(ended.success(), "{ended}: {}", wizard.desk().said());
        wizard.next("register_app").await;
        let windows = wizard.desk().command_lines();
        let windows = windows.iter().filter(|line| line.contains("consentry-window")).count();
        assert_eq!(windows, 1);
    });
}

#[tokio::test]
async fn the_window_comes_back_in_the_size_in_which_it_was_closed() {
    let desk = Desk::set_up(Look::default());
    let title = wording::say_plain(wording::Language::En, "window-title");
    let mut first = desk.start();
    let frame = Frame::of(desk.display(), &title).await;
    assert_ne!(frame.size(), (960, 640), "the first size is another");
    frame.pull(960, 640).await;
    frame.close();
    assert!(first.ends().await.success());
    let _second = desk.start();
    Frame::of(desk.display(), &title).await.is_of(960, 640).await;
}
