// Records as a file, and back: what cannot be sent for long can be carried.

import { all, put } from "./store.js";

const FORMAT = "kalaka-visits-1";

export function save(rows, user) {
  const records = rows.map(({ uuid, action, fields, wanted, title, day, text, saved_at, made_at }) => (
    { uuid, action, fields, wanted, title, day, text, saved_at, made_at }));
  const body = JSON.stringify({ format: FORMAT, user, saved_at: new Date().toISOString(), records }, null, 1);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([body], { type: "application/json" }));
  link.download = `kalaka-latogatasok-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60e3);
}

// Takes in a file of the same user; what is here already stays as it is. Answers how many came in. Throws when it is no such file.
export async function load(file, user) {
  const found = JSON.parse(await file.text());
  if (found?.format !== FORMAT || String(found.user) !== user || !Array.isArray(found.records)) throw new Error("format");
  const known = new Set((await all(user)).map((one) => one.uuid));
  let count = 0;
  for (const one of found.records) {
    if (!isRecord(one) || known.has(one.uuid)) continue;
    await put(user, one.uuid, {
      action: one.action, fields: one.fields, title: String(one.title ?? ""), day: String(one.day ?? ""), text: String(one.text ?? ""),
      saved_at: one.saved_at, made_at: one.made_at ?? one.saved_at, wanted: "", state: "draft",
    });
    count += 1;
  }
  return count;
}

function isRecord(one) {
  const isPair = (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === "string");
  return /^[0-9a-f-]{36}$/.test(one?.uuid) && /^\/visits\/(new|[0-9a-f-]{36}\/edit)\/$/.test(one.action)
    && Array.isArray(one.fields) && one.fields.every(isPair) && !Number.isNaN(Date.parse(one.saved_at));
}
