//! Every command that the page may call: parse, one call, the new view. Nothing thinks here.
//!
//! One that waits, reads, writes, decrypts or starts a program is `async`: the others run on the window's own thread, which draws.

use consentry::{Api, AppAudience, Cloud, CredentialKind, ReplyWay, Step};
use serde::Serialize;
use tauri::{AppHandle, State, ipc::Channel};
use tauri_plugin_dialog::DialogExt as _;
use wording::Language;
use zeroize::Zeroizing;

use crate::{
    session::{Refusal, Session},
    stopped::{Stopped, unless_it_panics},
    view::{CheckLine, Document, Field, LinkStyle, View},
};

/// A word for the page: `problem-<code>`, or what is left of a command that panicked.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum RefusalView {
    Refused { code: &'static str },
    Stopped(Stopped),
}

type Answer = Result<View, RefusalView>;

#[tauri::command]
pub(crate) fn view(session: State<'_, Session>) -> View {
    session.view()
}

#[tauri::command]
pub(crate) async fn go_to(session: State<'_, Session>, step: Option<Step>) -> Answer {
    Ok(unless_it_panics(&session, "go_to", session.go_to(step)).await?)
}

#[tauri::command]
pub(crate) async fn set_practice(session: State<'_, Session>, on: bool) -> Answer {
    Ok(unless_it_panics(&session, "set_practice", session.set_practice(on)).await??)
}

#[tauri::command]
pub(crate) fn set_language(session: State<'_, Session>, tag: &str) -> View {
    session.set_language(Language::from_tag(tag).unwrap_or_default())
}

#[tauri::command]
pub(crate) fn choose_audience(session: State<'_, Session>, audience: AppAudience) -> View {
    session.choose_audience(audience)
}

#[tauri::command]
pub(crate) fn choose_cloud(session: State<'_, Session>, cloud: Cloud) -> View {
    session.choose_cloud(cloud)
}

#[tauri::command]
pub(crate) fn confirm_api_base(session: State<'_, Session>, confirmed: bool) -> View {
    session.confirm_api_base(confirmed)
}

#[tauri::command]
pub(crate) fn choose_api(session: State<'_, Session>, api: Api) -> View {
    session.choose_api(api)
}

#[tauri::command]
pub(crate) fn choose_permission(session: State<'_, Session>, value: &str, wanted: bool) -> Answer {
    Ok(session.choose_permission(value, wanted)?)
}

#[tauri::command]
pub(crate) fn enter(session: State<'_, Session>, field: Field, text: &str) -> View {
    session.enter(field, text)
}

#[tauri::command]
pub(crate) fn enter_secret(session: State<'_, Session>, text: String) -> View {
    session.enter_secret(&Zeroizing::new(text))
}

#[tauri::command]
pub(crate) fn forget_secret(session: State<'_, Session>) -> View {
    session.forget_secret()
}

#[tauri::command]
pub(crate) fn use_practice_app(session: State<'_, Session>) -> View {
    session.use_practice_app()
}

#[tauri::command]
pub(crate) async fn find_tenant(session: State<'_, Session>) -> Answer {
    Ok(unless_it_panics(&session, "find_tenant", session.find_tenant()).await??)
}

#[tauri::command]
pub(crate) fn choose_link_style(session: State<'_, Session>, style: LinkStyle) -> View {
    session.choose_link_style(style)
}

#[tauri::command]
pub(crate) fn choose_reply_way(session: State<'_, Session>, way: ReplyWay) -> View {
    session.choose_reply_way(way)
}

#[tauri::command]
pub(crate) fn choose_customer_language(session: State<'_, Session>, tag: &str) -> View {
    session.choose_customer_language(Language::from_tag(tag).unwrap_or_default())
}

#[tauri::command]
pub(crate) async fn save_document(session: State<'_, Session>, document: Document) -> Answer {
    Ok(unless_it_panics(&session, "save_document", session.save_document(document)).await??)
}

#[tauri::command]
pub(crate) async fn open_saved(session: State<'_, Session>) -> Answer {
    Ok(unless_it_panics(&session, "open_saved", async { session.open_saved() }).await??)
}

#[tauri::command]
pub(crate) async fn open_portal(session: State<'_, Session>) -> Answer {
    Ok(unless_it_panics(&session, "open_portal", async { session.open_portal() }).await??)
}

#[tauri::command]
pub(crate) async fn open_consent_page(session: State<'_, Session>) -> Answer {
    Ok(unless_it_panics(&session, "open_consent_page", async { session.open_consent_page() }).await??)
}

#[tauri::command]
pub(crate) async fn wait_for_reply(session: State<'_, Session>, foreign: Channel<u32>) -> Answer {
    // A window that is gone hears nothing more.
    let waiting = session.wait_for_reply(|count| drop(foreign.send(count)));
    Ok(unless_it_panics(&session, "wait_for_reply", waiting).await?)
}

#[tauri::command]
pub(crate) fn read_reply(session: State<'_, Session>) -> View {
    session.read_reply()
}

#[tauri::command]
pub(crate) async fn run_test(session: State<'_, Session>, progress: Channel<CheckLine>) -> Answer {
    // A window that is gone hears nothing more.
    let testing = session.run_test(|line| drop(progress.send(line)));
    Ok(unless_it_panics(&session, "run_test", testing).await??)
}

#[tauri::command]
pub(crate) fn stop(session: State<'_, Session>) -> View {
    session.stop()
}

#[tauri::command]
pub(crate) fn choose_credential(session: State<'_, Session>, kind: CredentialKind) -> View {
    session.choose_credential(kind)
}

#[tauri::command]
pub(crate) async fn choose_certificate_file(app: AppHandle, session: State<'_, Session>) -> Answer {
    let (told, chosen) = tokio::sync::oneshot::channel();
    app.dialog().file().pick_file(|file| drop(told.send(file)));
    let path = chosen.await.ok().flatten().and_then(|file| file.into_path().ok());
    let taken = async { path.map_or_else(|| session.view(), |path| session.take_certificate_path(&path)) };
    Ok(unless_it_panics(&session, "choose_certificate_file", taken).await?)
}

#[tauri::command]
pub(crate) async fn read_certificate(session: State<'_, Session>, password: String) -> Answer {
    Ok(unless_it_panics(&session, "read_certificate", session.read_certificate(Zeroizing::new(password)))
        .await?)
}

#[tauri::command]
pub(crate) fn forget_certificate(session: State<'_, Session>) -> View {
    session.forget_certificate()
}

#[tauri::command]
pub(crate) async fn watch_consent(session: State<'_, Session>) -> Answer {
    Ok(unless_it_panics(&session, "watch_consent", session.watch_consent()).await??)
}

#[tauri::command]
pub(crate) fn stop_watching(session: State<'_, Session>) -> View {
    session.stop_watching()
}

#[tauri::command]
pub(crate) fn open_paste(session: State<'_, Session>, open: bool) -> View {
    session.open_paste(open)
}

#[tauri::command]
pub(crate) async fn explain_text(session: State<'_, Session>, text: String) -> Answer {
    Ok(unless_it_panics(&session, "explain_text", session.explain_text(Zeroizing::new(text))).await?)
}

#[tauri::command]
pub(crate) async fn use_pasted(session: State<'_, Session>) -> Answer {
    Ok(unless_it_panics(&session, "use_pasted", session.use_pasted()).await?)
}

#[tauri::command]
pub(crate) fn next_customer(session: State<'_, Session>) -> View {
    session.next_customer()
}

impl From<Refusal> for RefusalView {
    fn from(refusal: Refusal) -> Self {
        RefusalView::Refused { code: refusal.code() }
    }
}

impl From<Stopped> for RefusalView {
    fn from(stopped: Stopped) -> Self {
        RefusalView::Stopped(stopped)
    }
}
