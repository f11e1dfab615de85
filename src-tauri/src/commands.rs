//! Every command that the page may call: parse, one call, the new view. Nothing thinks here.

use onboarding::{Action, Field};
use tauri::{AppHandle, State, ipc::Channel};
use tauri_plugin_dialog::DialogExt as _;
use wording::Language;
use zeroize::Zeroizing;

use crate::{session::Session, stopped::Stopped, view::View};

type Answer = Result<View, Stopped>;

/// The view of now; from here on the page is told of every new one that no command of its own answers with.
#[tauri::command]
pub(crate) async fn follow(session: State<'_, Session>, views: Channel<View>) -> Answer {
    session.follow(Box::new(move |view| views.send(view).is_ok())).await
}

/// Something that the reader did on the way.
#[tauri::command]
pub(crate) async fn act(session: State<'_, Session>, action: Action) -> Answer {
    session.act(action).await
}

#[tauri::command]
pub(crate) async fn choose_language(session: State<'_, Session>, tag: &str) -> Answer {
    session.choose_language(Language::from_tag(tag).unwrap_or_default()).await
}

#[tauri::command]
pub(crate) async fn choose_customer_language(session: State<'_, Session>, tag: &str) -> Answer {
    session.choose_customer_language(Language::from_tag(tag).unwrap_or_default()).await
}

#[tauri::command]
pub(crate) async fn practise(session: State<'_, Session>, on: bool) -> Answer {
    session.practise(on).await
}

#[tauri::command]
pub(crate) async fn use_practice_app(session: State<'_, Session>) -> Answer {
    session.use_practice_app().await
}

/// The system's dialog; answers when a file was chosen or none.
#[tauri::command]
pub(crate) async fn choose_certificate_file(app: AppHandle, session: State<'_, Session>) -> Answer {
    let (told, chosen) = tokio::sync::oneshot::channel();
    app.dialog().file().pick_file(|file| drop(told.send(file)));
    match chosen.await.ok().flatten().and_then(|file| file.into_path().ok()) {
        Some(path) => {
            let path = path.to_string_lossy().into_owned();
            session.act(Action::Enter(Field::CertificatePath, path)).await
        }
        None => session.view().await,
    }
}

#[tauri::command]
pub(crate) async fn explain(session: State<'_, Session>, text: String) -> Answer {
    session.explain(Zeroizing::new(text)).await
}

/// Takes what was explained to the field where it belongs.
#[tauri::command]
pub(crate) async fn use_explained(session: State<'_, Session>) -> Answer {
    session.use_explained().await
}
