// Reads the answer out of the page's own address, says it in the reader's language, and sends nothing anywhere.
"use strict";

const element = (css) => document.querySelector(css);

// FNV-1a with the finishing steps of MurmurHash3, as the asker computes it.
function shortHash(text) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function twoWords(state) {
  const bits = shortHash(state);
  const first = bits & 255;
  let second = (bits >>> 8) & 255;
  if (second === first) second += 1;
  return `${KNOWN.list[first]} ${KNOWN.list[second % 256]}`;
}

function readBackCode(text) {
  const bits = shortHash(text);
  const sign = (at) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[(bits >>> (5 * at)) & 31];
  return [0, 1, 2].map(sign).join("") + "-" + [3, 4, 5].map(sign).join("");
}

// What the address says, named for what it is. An error goes before the good words around it.
function read(query) {
  const all = new URLSearchParams(query);
  const names = ["tenant", "state", "admin_consent", "error", "error_description", "error_subcode", "code"];
  const [tenant, state, accepted, error, description, subcode, code] = names.map((name) => all.get(name) ?? "");
  if (!names.some((name) => all.has(name))) return { kind: "empty" };
  if (names.some((name) => all.getAll(name).length > 1)) return { kind: "unreadable" };
  const known = /^[\x21-\x7e]{1,200}$/.test(state);
  const words = known ? twoWords(state) : null;
  if (error || description) {
    const number = /AADSTS[ :]*(\d{1,9})/.exec(description);
    const refused = number
      ? KNOWN.declined.includes(Number(number[1]))
      : error === "access_denied" || error === "permission_denied" || subcode === "cancel";
    if (refused) return { kind: "declined", words, code: known ? readBackCode(`${state}||declined`) : null };
    return { kind: "refused", words, microsoft: [error, description].filter(Boolean).join("\n").slice(0, 1200) };
  }
  if (code) return { kind: "older" };
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(tenant.toLowerCase());
  if (!guid || accepted.toLowerCase() !== "true") return { kind: "unreadable" };
  if (!state) return { kind: "unmatched" };
  if (!known) return { kind: "unreadable" };
  return { kind: "given", words, code: readBackCode(`${state}|${tenant.toLowerCase()}|accepted`) };
}

// The first of the reader's languages that the page has, else English. Traditional Chinese is none of them.
function preferred() {
  for (const tag of navigator.languages ?? [navigator.language]) {
    const [first, ...rest] = tag.toLowerCase().split(/[-_]/);
    const decided = rest.find((part) => ["hans", "hant", "tw", "hk", "mo"].includes(part));
    if (first === "zh" && (decided === undefined || decided === "hans")) return "zh-CN";
    if (first !== "zh" && Object.hasOwn(KNOWN.spoken, first)) return first;
  }
  return "en";
}

// How the application ID of the page's owner begins, wherever an app may have been accepted.
function ownId(kind) {
  return ["declined", "refused"].includes(kind) ? null : element("main").dataset.ownId;
}

function fill(css, parts) {
  const section = element(css);
  if (!section) return;
  section.hidden = !parts.value;
  for (const [name, text] of Object.entries(parts)) section.querySelector(`.${name}`).textContent = text ?? "";
}

function show(answer, language) {
  const words = KNOWN.spoken[language];
  document.documentElement.lang = language;
  document.title = words[`${answer.kind}.title`];
  element("main").dataset.answer = answer.kind;
  element(".mark").textContent = { given: "✓", declined: "–", older: "✓", empty: "–" }[answer.kind] ?? "!";
  element("h1").textContent = words[`${answer.kind}.title`];
  element(".text").textContent = words[`${answer.kind}.text`];
  fill(".code", { label: words["read-out"], value: answer.code });
  fill(".pair", { label: words.words, value: answer.words, hint: words["words-meaning"] });
  fill(".own-id", { label: words.id, value: ownId(answer.kind), hint: words["id-meaning"] });
  fill(".microsoft", { label: words.microsoft, value: answer.microsoft });
  element(".done").textContent = words.done;
  const reach = element(".reach .label");
  if (reach) reach.textContent = words.reach;
  element("nav").setAttribute("aria-label", words.language);
  for (const button of document.querySelectorAll("nav button")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  }
}

const answer = read(`${location.search.slice(1)}&${location.hash.slice(1)}`);
// The answer need not stay in the address bar; some browsers do not let a local file change its own.
try {
  history.replaceState(null, "", location.pathname);
} catch {
  // Then it stays there: it holds no secret.
}
for (const button of document.querySelectorAll("nav button")) {
  button.addEventListener("click", () => show(answer, button.dataset.language));
}
show(answer, preferred());
element("nav").hidden = element("main").hidden = false;
