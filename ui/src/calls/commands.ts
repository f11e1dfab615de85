// The commands of the program, one typed function each: every one answers with the new view.
import { Channel, invoke } from "@tauri-apps/api/core";
import { act, actInTurn, listen } from "./session.ts";
import type {
  Api,
  AppAudience,
  CheckLine,
  Cloud,
  CredentialKind,
  Document,
  Field,
  LinkStyle,
  ReplyWay,
  Step,
  View,
} from "./view.ts";

export const readView = () => act(() => invoke<View>("view"));

export const goTo = (step: Step | null) => actInTurn(() => invoke<View>("go_to", { step }));

export const setPractice = (on: boolean) => actInTurn(() => invoke<View>("set_practice", { on }));

export const setLanguage = (tag: string) => actInTurn(() => invoke<View>("set_language", { tag }));

/** Customers' tenants, or one's own organisation's alone. */
export const chooseAudience = (audience: AppAudience) =>
  actInTurn(() => invoke<View>("choose_audience", { audience }));

export const chooseCloud = (cloud: Cloud) => actInTurn(() => invoke<View>("choose_cloud", { cloud }));

/** Tokens may go to the entered address of the API, which is not Microsoft's. */
export const confirmApiBase = (confirmed: boolean) =>
  actInTurn(() => invoke<View>("confirm_api_base", { confirmed }));

export const chooseApi = (api: Api) => actInTurn(() => invoke<View>("choose_api", { api }));

export const choosePermission = (value: string, wanted: boolean) =>
  actInTurn(() => invoke<View>("choose_permission", { value, wanted }));

export const enter = (field: Field, text: string) => actInTurn(() => invoke<View>("enter", { field, text }));

export const enterSecret = (text: string) => actInTurn(() => invoke<View>("enter_secret", { text }));

export const forgetSecret = () => actInTurn(() => invoke<View>("forget_secret"));

export const chooseCredential = (kind: CredentialKind) =>
  actInTurn(() => invoke<View>("choose_credential", { kind }));

/** Opens the system's dialog; resolves when a file was chosen or none. */
export const chooseCertificateFile = () => act(() => invoke<View>("choose_certificate_file"));

/** Reads and decrypts the file that was named: slow, ended by `stop`. */
export const readCertificate = (password: string) =>
  act(() => invoke<View>("read_certificate", { password }));

export const forgetCertificate = () => actInTurn(() => invoke<View>("forget_certificate"));

export const takePracticeApp = () => actInTurn(() => invoke<View>("use_practice_app"));

export const openPortal = () => actInTurn(() => invoke<View>("open_portal"));

export const openConsentPage = () => actInTurn(() => invoke<View>("open_consent_page"));

export const chooseLinkStyle = (style: LinkStyle) =>
  actInTurn(() => invoke<View>("choose_link_style", { style }));

export const chooseReplyWay = (way: ReplyWay) => actInTurn(() => invoke<View>("choose_reply_way", { way }));

export const chooseCustomerLanguage = (tag: string) =>
  actInTurn(() => invoke<View>("choose_customer_language", { tag }));

/** Writes it where downloads go; the view says where. */
export const saveDocument = (document: Document) =>
  actInTurn(() => invoke<View>("save_document", { document }));

/** Opens the file that was written last. */
export const openSaved = () => actInTurn(() => invoke<View>("open_saved"));

export const readReply = () => actInTurn(() => invoke<View>("read_reply"));

export const nextCustomer = () => actInTurn(() => invoke<View>("next_customer"));

/** Asks Microsoft which tenant the customer's name means: slow, ended by `stop`. */
export const findTenant = () => act(() => invoke<View>("find_tenant"));

/** Resolves when the reply was caught or the step is left; hears when many answers to other requests have come. */
export function waitForReply(onForeign: (count: number) => void) {
  const foreign = new Channel<number>();
  foreign.onmessage = onForeign;
  return listen(() => invoke<View>("wait_for_reply", { foreign }));
}

/** Resolves when consent is there, or when the watch was stopped or its step is left. */
export const watchConsent = () => listen(() => invoke<View>("watch_consent"));

export const stopWatching = () => act(() => invoke<View>("stop_watching"));

/** Opens or closes the page where anything may be pasted. */
export const openPaste = (open: boolean) => actInTurn(() => invoke<View>("open_paste", { open }));

export const explainText = (text: string) => actInTurn(() => invoke<View>("explain_text", { text }));

/** Takes what was pasted to the field where it belongs. */
export const takePasted = () => actInTurn(() => invoke<View>("use_pasted"));

/** The one-button test; its lines come one by one, its verdict with the view. */
export function runTest(onLine: (line: CheckLine) => void) {
  const progress = new Channel<CheckLine>();
  progress.onmessage = onLine;
  return act(() => invoke<View>("run_test", { progress }));
}

/** Ends the test, the look-up or the reading of a file that is under way. */
export const stop = () => act(() => invoke<View>("stop"));
