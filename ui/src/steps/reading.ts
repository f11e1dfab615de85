// Reading of the certificate's file: nothing else waits for it, and the newest one counts.
import { signal } from "@preact/signals";
import { chooseCertificateFile, enter, readCertificate, stop } from "../calls/commands.ts";
import { settled } from "../calls/session.ts";
import type { View } from "../calls/view.ts";

/** Which reading this window waits for; 0 while it waits for none. */
export const reading = signal(0);

let count = 0;

/** Reads the file that was named last, once its name has been handed on. */
export async function read(password: string) {
  count += 1;
  const mine = count;
  await settled();
  reading.value = mine;
  await readCertificate(password);
  if (reading.value === mine) reading.value = 0;
}

export async function stopReading() {
  reading.value = 0;
  await stop();
}

export const enterPath = async (path: string) => unlessStopped(await enter("certificate_path", path));

export const chooseFile = async () => unlessStopped(await chooseCertificateFile());

/** With another file the reading of the one before has ended. */
function unlessStopped(view: View | null) {
  if (view?.app_values.certificate.reading === false) reading.value = 0;
}
