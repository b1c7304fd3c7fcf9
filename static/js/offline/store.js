// What the device keeps: for each user a database of their own with their records, and one small one about the device
// itself (who uses it, how far its clock is off). Used by pages and by the service worker.
//
// A record: { uuid, action, fields: [[name, value], …], wanted: "" | "draft" | "submitted", state, rev, title, day,
// saved_at, tries, next_at, reason, server }. States: draft (saved on this phone) → waiting → sending → sent, or needs
// (the person has to do something).

export const UNSENT = ["draft", "waiting", "sending", "needs"];
const PREFIX = "kalaka-";
const DEVICE = "kalaka";
const KEPT_WHEN_SENT = 7 * 24 * 3600e3;
const open = new Map();

export class Overtaken extends Error {}
export class Gone extends Error {}

function database(name, make) {
  if (!open.has(name)) {
    open.set(name, new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => make(request.result);
      request.onerror = () => { open.delete(name); reject(request.error); };
      request.onsuccess = () => {
        const db = request.result;
        // Somebody logs out in another tab: let the database go.
        db.onversionchange = () => { db.close(); open.delete(name); };
        db.onclose = () => open.delete(name);
        resolve(db);
      };
    }));
  }
  return open.get(name);
}

const records = (user) => database(PREFIX + user, (db) => {
  db.createObjectStore("records", { keyPath: "uuid" });
});
const device = () => database(DEVICE, (db) => db.createObjectStore("notes"));

// One transaction; `job(store)` may await requests of that store only. Resolves when it is on the disk.
async function within(db, name, mode, job) {
  const transaction = (await db).transaction(name, mode, { durability: "strict" });
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Overtaken());
  });
  let answer;
  try {
    answer = await job(transaction.objectStore(name));
  } catch (error) {
    try { transaction.abort(); } catch { /* it has ended already */ }
    done.catch(() => {});
    throw error;
  }
  await done;
  return answer;
}

const asked = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

export async function all(user) {
  const rows = await within(records(user), "records", "readonly", (store) => asked(store.getAll()));
  return rows.sort((a, b) => (a.saved_at < b.saved_at ? -1 : 1));
}

export const get = (user, uuid) => within(records(user), "records", "readonly", (store) => asked(store.get(uuid)));

export const unsent = async (user) => (await all(user)).filter((one) => UNSENT.includes(one.state));

// Those that have waited for too long: this is said on every page.
const TOO_LONG = 48 * 3600e3;
export const late = (rows) => rows.filter((one) => Date.now() - Date.parse(one.made_at ?? one.saved_at) > TOO_LONG);

// Those that lie nowhere else: of two contents of a visit the portal keeps both, until its author has decided.
export const onlyHere = (rows) => rows.filter((one) => one.reason?.code !== "conflict");

// Of how many visits those records are: photos count with the visit they belong to.
export const visitsIn = (rows) => new Set(rows.map((one) => one.visit ?? one.uuid)).size;

// Who came to an event is told by its door, and is no visit.
export const noArrivals = (rows) => rows.filter((one) => one.kind !== "arrival");

// The page's sentence about so many: it brings one for one and one for more.
export const sentence = (words, count) => words[count === 1 ? "one" : "many"]?.replace("{n}", count) ?? String(count);

// Writes changes onto a record; `rev` is the revision that the writer saw (null: whatever is there). Throws Overtaken
// when somebody else wrote in between, so that no tab silently undoes another's words, and Gone when there is nothing
// any more: it was dropped, or the browser's storage was cleared.
export async function put(user, uuid, changes, rev = null) {
  if (away.has(user)) throw new Error("logged out");
  const row = await within(records(user), "records", "readwrite", async (store) => {
    const before = await asked(store.get(uuid));
    if (rev && !before) throw new Gone();
    if (rev !== null && (before?.rev ?? 0) !== rev) throw new Overtaken();
    const after = { tries: 0, next_at: 0, made_at: new Date().toISOString(), ...before, ...changes, uuid, user, rev: (before?.rev ?? 0) + 1 };
    await asked(store.put(after));
    return after;
  });
  tell();
  return row;
}

export async function remove(user, uuid) {
  await within(records(user), "records", "readwrite", (store) => asked(store.delete(uuid)));
  tell();
}

// Of what has arrived only the proof stays, and that for a week.
export async function forgetOld(user) {
  const old = (await all(user)).filter((one) => one.state === "sent" && Date.now() - one.sent_at > KEPT_WHEN_SENT);
  for (const one of old) await remove(user, one.uuid);
}

export const deviceNote = (name) => within(device(), "notes", "readonly", (store) => asked(store.get(name)));
export const setDeviceNote = (name, value) =>
  within(device(), "notes", "readwrite", (store) => asked(store.put(value, name)));

export const currentUser = () => deviceNote("user");

// Somebody is signed in on this device: another's cached pages go, and their records, unless some are unsent.
export async function becomes(user) {
  const before = await currentUser();
  if (before === user) return;
  await setDeviceNote("user", user);
  hear({ came: user });
  await setDeviceNote("warmed", null);
  await dropPages(user);
  const known = new Set([...((await deviceNote("users")) ?? []), user]);
  for (const other of known) {
    if (other === user || (await unsent(other)).length) continue;
    await drop(PREFIX + other);
    known.delete(other);
  }
  await setDeviceNote("users", [...known]);
}

// How many records of other people wait on this device: for the log-out, which must not take them along.
export async function ofOthers(user) {
  let count = 0;
  for (const other of (await deviceNote("users")) ?? []) if (other !== user) count += onlyHere(await unsent(other)).length;
  return count;
}

// The log-out: nothing of this user stays readable.
export async function forget(user) {
  hear({ left: user });
  const known = ((await deviceNote("users")) ?? []).filter((one) => one !== user);
  await setDeviceNote("users", known);
  await setDeviceNote("user", "");
  await drop(PREFIX + user);
  await dropPages("");
  tell();
}

async function dropPages(except) {
  if (!globalThis.caches) return;
  for (const name of await caches.keys()) {
    if (name.startsWith("pages-") && name !== `pages-${except}`) await caches.delete(name);
  }
}

async function drop(name) {
  (await open.get(name)?.catch(() => null))?.close();
  open.delete(name);
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = resolve;
    // Another tab holds it; it is told to let go and will, the deletion follows by itself.
    request.onblocked = () => setTimeout(resolve, 500);
  });
}

// -- Who else is looking ---------------------------------------------------------------------------------------------

const channel = globalThis.BroadcastChannel ? new BroadcastChannel("kalaka") : null;
const listeners = new Set();
// Who has logged out while this page was open: what is still typed into it stays nowhere. The storage cannot tell, for the
// log-out clears it, as a person may who goes on writing.
const away = new Set();
if (channel) channel.onmessage = ({ data }) => { note(data); callAll(); };

function hear(what) {
  note(what);
  channel?.postMessage(what);
}

function note({ left, came }) {
  if (left) away.add(left);
  if (came) away.delete(came);
}

export function tell() {
  channel?.postMessage("changed");
  callAll();
}

// Whoever looks may find the database gone: somebody logged out.
function callAll() {
  for (const one of listeners) Promise.resolve().then(one).catch(() => {});
}

export const onChange = (listener) => listeners.add(listener);

// -- Time ------------------------------------------------------------------------------------------------------------

// Milliseconds to add to this device's clock; learned at each answer of the server.
export const learnClock = (serverTime) => {
  const moment = Date.parse(serverTime);
  return Number.isNaN(moment) ? null : setDeviceNote("clock", moment - Date.now());
};

export const ZONE = "Europe/Budapest";
export const dayOf = (moment) => new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE }).format(moment);

export async function today() {
  return dayOf(new Date(Date.now() + ((await deviceNote("clock").catch(() => 0)) ?? 0)));
}
