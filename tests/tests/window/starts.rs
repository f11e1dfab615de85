//! Starting the program again: one window is enough.

use crate::story::practised;

#[test]
fn a_second_start_ends_at_once_and_leaves_the_first_at_its_work() {
    practised(async |wizard| {
        wizard.press("onboard").await;
        wizard.is_on("choose_permissions").await;
        let ended = wizard.desk().start_again().await;
        assert!(ended.success(), "{ended}: {}", wizard.desk().said());
        wizard.next("register_app").await;
        let windows = wizard.desk().command_lines();
        let windows = windows.iter().filter(|line| line.contains("consentry-window")).count();
        assert_eq!(windows, 1);
    });
}
