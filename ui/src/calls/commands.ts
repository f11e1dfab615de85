// The commands of the program, one typed function each: every one answers with the new view.
import { Channel, invoke } from "@tauri-apps/api/core";
import { aside, inTurn, settled, show, view } from "./session.ts";
import type { Action, Document, Field, Step, View } from "./view.ts";

/** Shows the view of now, and from here on every newer one. */
export function follow() {
  const views = new Channel<View>();
  views.onmessage = (told) => void show(told);
  return inTurn(() => invoke<View>("follow", { views }));
}

/** Something that the reader did on the way. */
export const act = (action: Action) => inTurn(() => invoke<View>("act", { action }));

export const goTo = (step: Step) => act({ kind: "go", of: { step } });

export const enter = (field: Field, text: string) => act({ kind: "enter", of: [field, text] });

export const save = (document: Document) => act({ kind: "save", of: document });

/** Where Next leads is said only once everything that was typed has been read. */
export async function goOn() {
  await settled();
  const step = view.value?.next;
  if (step) await goTo(step);
}

export const chooseLanguage = (tag: string) => inTurn(() => invoke<View>("choose_language", { tag }));

export const chooseCustomerLanguage = (tag: string) =>
  inTurn(() => invoke<View>("choose_customer_language", { tag }));

export const practise = (on: boolean) => inTurn(() => invoke<View>("practise", { on }));

export const takePracticeApp = () => inTurn(() => invoke<View>("use_practice_app"));

/** Opens the system's dialog; answers when a file was chosen or none. */
export const chooseCertificateFile = () => aside(() => invoke<View>("choose_certificate_file"));

export const explain = (text: string) => aside(() => invoke<View>("explain", { text }));

/** Takes what was explained to the field where it belongs. */
export const takeExplained = () => inTurn(() => invoke<View>("use_explained"));
