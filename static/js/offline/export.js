// Records as a file, and back: what cannot be sent for long can be carried.

import { all, put, visitsIn } from "./store.js";
import { addressOf, isFormOf } from "./addresses.js";

const FORMAT = "kalaka-visits-1";
const UUID = /^[0-9a-f-]{36}$/;

export function save(rows, user) {
  const records = rows.map(({ uuid, kind, action, fields, wanted, title, day, text, saved_at, made_at, ...rest }) => (
    { uuid, kind, action, fields, wanted, title, day, text, saved_at, made_at, ...(kind === "photo" && photo(rest)) }));
  const body = JSON.stringify({ format: FORMAT, user, saved_at: new Date().toISOString(), records }, null, 1);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([body], { type: "application/json" }));
  link.download = `kalaka-latogatasok-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60e3);
}

// Takes in a file of the same user; what is here already stays as it is. Answers how many visits came in. Throws when it
// is no such file. A visit comes back as a draft; its photos wait for it.
export async function load(file, user) {
  const found = JSON.parse(await file.text());
  if (found?.format !== FORMAT || String(found.user) !== user || !Array.isArray(found.records)) throw new Error("format");
  const known = new Set((await all(user)).map((one) => one.uuid)), taken = [];
  for (const one of found.records) {
    if (known.has(one?.uuid) || !(isRecord(one) || isPhoto(one))) continue;
    const more = isPhoto(one) ? { ...photo(one), bytes: unpacked(one.bytes), state: "waiting" } : { state: "draft" };
    if (one.kind) more.kind = one.kind;
    taken.push(await put(user, one.uuid, {
      action: one.action, fields: one.fields, title: String(one.title ?? ""), day: String(one.day ?? ""), text: String(one.text ?? ""),
      saved_at: one.saved_at, made_at: one.made_at ?? one.saved_at, wanted: "", ...more,
    }));
  }
  return visitsIn(taken);
}

function isRecord(one) {
  const isPair = (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === "string");
  return UUID.test(one?.uuid) && [undefined, "trip", "tally", "practice"].includes(one.kind) && isFormOf(one.kind ?? "visit", one.action)
    && Array.isArray(one.fields) && one.fields.every(isPair) && !Number.isNaN(Date.parse(one.saved_at));
}

function isPhoto(one) {
  return one?.kind === "photo" && UUID.test(one.uuid) && UUID.test(one.visit) && one.action === addressOf("photos", one.visit)
    && Array.isArray(one.fields) && !one.fields.length && [one.bytes, one.sha256, one.consent, one.caption].every((part) => typeof part === "string")
    && /^[A-Za-z0-9+/]*={0,2}$/.test(one.bytes) && !Number.isNaN(Date.parse(one.saved_at));
}

// What a photo has beside a visit's fields; its bytes as text.
function photo({ visit, bytes, sha256, consent, caption, file }) {
  return { visit, bytes: typeof bytes === "string" ? bytes : packed(bytes), sha256, consent, caption, file };
}

function packed(bytes) {
  let text = "";
  for (let at = 0; at < bytes.byteLength; at += 8192) text += String.fromCharCode(...new Uint8Array(bytes.slice(at, at + 8192)));
  return btoa(text);
}

const unpacked = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
