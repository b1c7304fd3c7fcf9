// /visits/queue/: what is on this device, with its state, and what one can do with it.

import { isNewAt } from "./addresses.js";
import { UNSENT, all, forgetOld, get, late, noArrivals, onChange, put, remove, visitsIn } from "./store.js";
import { askForSync, sendAll, sendNow } from "./sender.js";
import { ask as askPortal } from "./ours.js";
import { thumbnail } from "../thumbnail.js";
import { load, save } from "./export.js";

const root = document.querySelector("[data-queue]");
const user = document.documentElement.dataset.user;
const part = (name) => root.querySelector(`[data-${name}]`);
// As portal/formats/en writes a day: „8 May 2026”.
const LOCALE = { en: "en-GB" }[document.documentElement.lang] ?? document.documentElement.lang;
// The colours of the server's states that are most like ours; what waits here looks like nothing that is there already.
const LIKE = { draft: "draft", waiting: "waiting", sending: "waiting", needs: "returned" };
let rows = [], told = "";

if (root && user) begin().catch(() => { part("failed").hidden = false; });

async function begin() {
  await forgetOld(user);
  root.addEventListener("click", act);
  part("file").addEventListener("change", takeIn);
  onChange(draw);
  await draw();
  await persistence();
  root.dataset.ready = "yes";
  await sendAll(user, { now: true, decided: true }).catch(() => {});
  await askWhatBecame().catch(() => {});
}

// What has arrived may have been accepted or returned since.
async function askWhatBecame() {
  const sent = rows.filter((one) => one.state === "sent" && !one.kind && one.server?.state !== "accepted").slice(-50);
  if (!sent.length) return;
  const asked = new URLSearchParams(sent.map((one) => ["uuid", one.uuid]));
  const reply = await askPortal(`${location.pathname}?${asked}`, { headers: { Accept: "application/json" } });
  const { states } = await reply.json();
  for (const one of sent) {
    const now = states[one.uuid];
    if (now && now.state !== one.server?.state) await put(user, one.uuid, { server: { ...one.server, ...now } }, one.rev);
  }
}

async function draw() {
  rows = await all(user);
  // What the person has to do comes first.
  const waiting = rows.filter((one) => UNSENT.includes(one.state)).sort((a, b) => Number(b.state === "needs") - Number(a.state === "needs"));
  const sent = noArrivals(rows).filter((one) => one.state === "sent").reverse();
  fill(part("unsent"), waiting);
  fill(part("sent"), sent);
  part("none").hidden = waiting.length > 0;
  part("tools").hidden = part("unsent-part").hidden = waiting.length === 0;
  part("sent-part").hidden = sent.length === 0;
  for (const place of root.querySelectorAll("[data-all]")) place.disabled = !waiting.some((one) => one.state === "waiting");
  announce(waiting, sent);
}

function fill(list, records) {
  const before = new Map([...list.children].map((item) => [item.dataset.uuid, item]));
  const items = records.map((one) => line(before.get(one.uuid), one));
  // Leave what stands where it stood: the focus stays, and a screen reader is not sent back to the start.
  items.forEach((item, index) => { if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null); });
  while (list.children.length > items.length) list.lastElementChild.remove();
}

function line(item, one) {
  const made = item ?? part("record").content.firstElementChild.cloneNode(true);
  const stamp = `${one.rev}`;
  if (made.dataset.rev === stamp) return made;
  Object.assign(made.dataset, { uuid: one.uuid, rev: stamp, state: one.state });
  const shown = one.state === "sent" ? one.server?.state ?? "accepted" : LIKE[one.state];
  const words = part("words").dataset;
  const text = (name, value) => { const place = made.querySelector(`[data-${name}]`); place.textContent = value ?? ""; place.hidden = !value; };
  text("title", nameOf(one, words));
  if (one.kind === "photo" && one.bytes && !item) made.firstElementChild.prepend(thumbnail(one.bytes, one.caption || one.file || words.photo));
  if (!one.bytes) made.querySelector("canvas")?.remove();
  text("text", one.state === "sent" ? "" : one.text);
  text("state", one.state === "sent" ? words[`sent${one.server?.state ?? ""}`] ?? one.server?.label ?? words.sent : words[one.state]);
  made.querySelector("[data-state]").className = `tag badge ${shown}`;
  text("reason", [one.state !== "sent" && late([one]).length ? words.late : "", reason(one, words), ...(one.notes ?? [])].filter(Boolean).join(" "));
  const open = made.querySelector("[data-open]");
  // What arrived is shown; of what did not, the portal says where to go on.
  const to = one.state === "sent" ? one.url : one.reason?.url;
  open.hidden = !to;
  open.href = to ?? "#";
  const conflict = one.reason?.code === "conflict", fresh = ["taken", "vanished"].includes(one.reason?.code);
  open.textContent = conflict ? words.decide : words.open;
  // One button is the next step; the others stand back.
  open.classList.toggle("quiet", !conflict);
  made.querySelector("[data-do=send]").classList.toggle("quiet", conflict);
  made.querySelector("[data-do=edit]").classList.toggle("quiet", one.state === "waiting" || fresh);
  const buttons = { send: ["waiting"], edit: ["draft", "waiting", "needs"], drop: UNSENT };
  for (const [name, states] of Object.entries(buttons)) made.querySelector(`[data-do=${name}]`).hidden = !states.includes(one.state) || (name === "edit" && (one.kind === "photo" || one.kind === "arrival" || conflict));
  made.querySelector("[data-do=fresh]").hidden = !fresh;
  // Two records of one place and day are told apart by their words.
  const which = [nameOf(one, words), one.text].filter(Boolean).join(", ");
  for (const button of made.querySelectorAll("[data-do]")) button.setAttribute("aria-label", `${button.textContent}: ${which}`);
  open.setAttribute("aria-label", `${open.textContent}: ${which}`);
  return made;
}

function nameOf(one, words) {
  if (one.kind === "arrival") return [words.arrival, one.title].filter(Boolean).join(": ");
  const what = one.kind === "photo" ? [words.photo, one.caption || one.file].filter(Boolean).join(": ") : inWords(one.day);
  return [words[one.kind] && one.kind !== "photo" ? `${words[one.kind]}: ${one.title || words.nowhere}` : one.title || words.nowhere, what].filter(Boolean).join(", ");
}

function inWords(day) {
  const moment = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(moment.getTime()) ? "" : moment.toLocaleDateString(LOCALE, { dateStyle: "long" });
}

function reason(one, words) {
  const code = one.reason?.code;
  if (!code) return "";
  if (code === "invalid") {
    const { errors = {}, labels = {} } = one.reason;
    const said = ([name, messages]) => [labels[name]?.replace(/\p{L}$/u, "$&:"), ...messages].filter(Boolean).join(" ");
    return Object.entries(errors).map(said).join(" ");
  }
  const wait = one.next_at - Date.now(), minutes = Math.round(wait / 60e3);
  const later = one.state === "waiting" && wait > 0 ? ` ${minutes ? words.later.replace("{n}", minutes) : words.soon}` : "";
  return (one.reason.message ?? words[`why${code}`] ?? "") + later;
}

// One sentence for the whole, when it changed: forty lines would be read out for minutes.
function announce(waiting, sent) {
  const words = part("words").dataset;
  const busy = waiting.some((one) => one.state === "sending");
  const needs = waiting.filter((one) => one.state === "needs").length;
  const now = [
    busy ? words.busy : "",
    (waiting.length ? words.count : words.empty).replace("{n}", visitsIn(waiting)).replace("{sent}", visitsIn(sent)),
    needs ? words.needy.replace("{n}", needs) : "",
  ].filter(Boolean).join(" ");
  if (now !== told) part("status").textContent = told = now;
}

async function act(event) {
  answer("");
  const button = event.target.closest("[data-do]");
  if (!button || button.type === "file") return;
  const uuid = button.closest("[data-uuid]")?.dataset.uuid;
  const row = rows.find((one) => one.uuid === uuid);
  const jobs = {
    send: () => sendOne(uuid),
    all: sendWaiting,
    edit: () => location.assign(isNewAt(row.action) ? `${row.action}?draft=${uuid}` : row.action),
    drop: () => ask(row),
    fresh: () => again(row),
    save: () => { save(rows.filter((one) => UNSENT.includes(one.state)), user); answer(part("words").dataset.saved); },
    persist,
  };
  await jobs[button.dataset.do]?.()?.catch?.(() => { part("failed").hidden = false; });
  await draw();
  // Where the button went with what it did, its focus goes to what is said of it.
  const gone = button.disabled || !button.checkVisibility?.();
  if (gone && !document.querySelector("dialog[open]") && part("answer").textContent) part("answer").focus({ preventScroll: true });
}

// -- What a press brought about, said where the eye is -----------------------------------------------------------------

function answer(text) {
  part("answer").textContent = text;
}

async function sendOne(uuid) {
  const words = part("words").dataset;
  answer(words.busy);
  const left = await sendNow(user, { only: uuid });
  const row = await get(user, uuid);
  if (!left || !row) return answer(words.turn);
  const why = reason(row, words) || (row.kind === "photo" && row.state === "waiting" ? words.aftertext : "");
  answer([`${row.title || words.nowhere}:`, words[`became${row.state}`], why].filter(Boolean).join(" "));
}

async function sendWaiting() {
  const words = part("words").dataset;
  const asked = rows.filter((one) => one.state === "waiting" || one.state === "sending").map((one) => one.uuid);
  answer(words.busy);
  await askForSync();
  const left = await sendNow(user, { now: true });
  if (!left) return answer(words.turn);
  const now = (await all(user)).filter((one) => asked.includes(one.uuid));
  const number = (state, sentence) => { const some = visitsIn(now.filter((one) => one.state === state)); return some && sentence.replace("{n}", some); };
  // Those behind the one that failed wait for it and have no reason of their own.
  const failed = now.find((one) => one.state === "waiting" && one.reason);
  answer([number("sent", words.arrived), number("needs", words.needy), number("waiting", words.stuck), failed && reason(failed, words)].filter(Boolean).join(" "));
}

async function persist() {
  const kept = await navigator.storage.persist();
  await persistence();
  answer(kept ? part("safe").textContent : part("words").dataset.unkept);
  // The focus would go with the button.
  if (kept) part("answer").focus({ preventScroll: true });
}

// Somebody else's UUID, or a visit that is gone: on the person's word the record becomes a new one, and goes.
async function again(row) {
  const uuid = crypto.randomUUID(), action = row.action.replace(/[0-9a-f-]{36}\/edit\/$/, "new/");
  const fields = row.fields.filter(([name]) => !["revision", "version", "conflict"].includes(name));
  await put(user, uuid, { ...row, uuid, action, fields, state: "waiting", reason: null, tries: 0, next_at: 0 });
  for (const photo of photosOf(row)) await put(user, photo.uuid, { visit: uuid, action: photo.action.replace(row.uuid, uuid) });
  await remove(user, row.uuid);
  await sendOne(uuid);
}

const photosOf = (row) => rows.filter((one) => one.kind === "photo" && one.visit === row.uuid && UNSENT.includes(one.state));

function ask(row) {
  const dialog = part("dropping").content.firstElementChild.cloneNode(true);
  const words = part("words").dataset, along = photosOf(row).length;
  dialog.querySelector("[data-why]").textContent = words[`drop${remains(row)}`];
  dialog.querySelector("[data-what]").textContent = [nameOf(row, words), row.text].filter(Boolean).join(" · ");
  dialog.querySelector("[data-along]").textContent = along ? words.dropalong.replace("{n}", along) : "";
  dialog.addEventListener("close", async () => {
    dialog.remove();
    if (dialog.returnValue === "yes") {
      for (const photo of photosOf(row)) await remove(user, photo.uuid);
      await remove(user, row.uuid);
      answer(part("words").dataset.dropped.replace("{what}", row.title || part("words").dataset.nowhere));
      part("status").focus();
    }
  });
  document.body.append(dialog);
  dialog.showModal();
}

// What there is elsewhere of a record that is dropped here: the other text too, what it was written over, perhaps all of it
// (the answer to a sending may have been lost), or nothing.
function remains(row) {
  if (row.kind === "photo") return "photo";
  if (row.reason?.code === "conflict") return "conflict";
  if (row.state === "sending" || (row.state !== "needs" && row.tries > 0)) return "perhaps";
  return isNewAt(row.action) || row.reason?.code === "vanished" ? "only" : "change";
}

async function takeIn(event) {
  const [file] = event.target.files;
  const words = part("words").dataset;
  if (!file) return;
  try {
    const count = await load(file, user);
    part("file-status").textContent = words.loaded.replace("{n}", count);
  } catch {
    part("file-status").textContent = words.notafile;
  }
  event.target.value = "";
}

async function persistence() {
  const safe = await navigator.storage?.persisted?.();
  part("safe").hidden = !safe;
  part("unsafe").hidden = safe !== false;
}
