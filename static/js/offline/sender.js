// Sends what waits, one record after the other, by whoever gets there first: a page or the service worker. The same post
// as the form's, under the same UUID, so that an answer that was lost harms nothing: the server knows it again.

import { Gone, Overtaken, UNSENT, all, deviceNote, learnClock, put, setDeviceNote, tell } from "./store.js";
import { ask } from "./ours.js";
import { addressOf, at, isNewAt } from "./addresses.js";
import { upload } from "./photo.js";

const PATIENCE = 45e3;
const FIRST_WAIT = 4e3, LONGEST_WAIT = 10 * 60e3, LONGEST_ASKED = 3600e3;
const MOST_TRIES = 8;
const STOP = Symbol("stop");

// Sends everything that is due; `now`: also what waits for a better network; `only`: the UUID of one record, at once;
// `decided`: also what waits for its person's decision, which they may have made elsewhere.
// Answers what is left: { login, other, next_at } (0: there is nothing to try again); null while somebody else is sending.
export function sendAll(user, wish = {}) {
  if (!navigator.locks) return work(user, wish);
  const name = `kalaka-send-${user}`;
  return navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work(user, wish) : null));
}

// As `sendAll`, for a person who waits: another tab may be in the middle of sending, then theirs goes right after.
export async function sendNow(user, wish) {
  for (let turn = 0; turn < 20; turn++) {
    const left = await sendAll(user, wish);
    if (left) return left;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return null;
}

// Where the browser can, it sends by itself when there is a network again, also with the portal closed.
export async function askForSync() {
  const worker = await navigator.serviceWorker?.getRegistration();
  await worker?.sync?.register("visits").catch(() => {});
}

async function work(user, { only = "", now = false, decided = false }) {
  const left = { login: false, other: false, next_at: 0 };
  if ((await deviceNote("user")) !== user) return { ...left, other: true };
  // Whoever was sending before us is gone: we hold the lock. What it left half-way goes once more.
  // Photos go last.
  const goes = ({ state, reason }) => state === "waiting" || state === "sending" || (decided && state === "needs" && reason?.code === "conflict");
  const rows = (await all(user)).filter(goes)
    .sort((one, other) => Number(one.kind === "photo") - Number(other.kind === "photo"));
  let stopped = false;
  for (const row of rows) {
    // What the server asked for holds, however impatient we are; only the person's own press on one record does not wait.
    const due = (await comesAfterItsText(user, row)) && (only ? row.uuid === only : (now ? row.not_before ?? 0 : row.next_at) <= Date.now());
    if (stopped || !due) {
      if (row.state === "sending") await put(user, row.uuid, { state: "waiting" });
      continue;
    }
    stopped = (await send(user, row, left)) === STOP;
  }
  // Those behind one that failed have no hour of their own: they go when it goes.
  const hours = (await all(user)).filter((one) => one.state === "waiting" && one.next_at).map((one) => one.next_at);
  left.next_at = hours.length ? Math.min(...hours) : 0;
  await setDeviceNote("login", left.login);
  tell();
  return left;
}

// A photo waits for the text of its visit, whether that is being written or on its way.
async function comesAfterItsText(user, row) {
  return row.kind !== "photo" || !(await all(user)).some((one) => one.uuid === row.visit && UNSENT.includes(one.state));
}

async function send(user, row, left) {
  try {
    const sending = await put(user, row.uuid, { state: "sending", reason: null }, row.rev);
    return await judge(user, { ...sending, before: row.reason }, await answerTo(sending), left);
  } catch (error) {
    // It was opened and changed, or dropped, while it was on its way: it stays as the person has it now.
    if (error instanceof Overtaken || error instanceof Gone) return null;
    throw error;
  }
}

async function answerTo(row) {
  try {
    const answer = await post(row);
    if (answer.status !== 403 || !(answer.body?.code === "csrf" || row.kind === "photo")) return answer;
    // An old token: a new one comes with any page, unless nobody is signed in any more.
    const fresh = await ask(at.visit_offline, { headers: { Accept: "application/json" }, cache: "no-store" });
    return fresh.status === 401 ? { status: 401 } : await post(row);
  } catch {
    return { status: 0 };
  }
}

async function post(row) {
  if (row.kind === "photo") {
    const answer = await upload(row, token);
    return { ...answer, retryAfter: seconds(answer.retryAfter) };
  }
  const body = new URLSearchParams(row.fields);
  body.set("uuid", row.uuid);
  body.set("state", row.wanted);
  body.set("for_user", row.user);
  body.set("device_saved_at", row.saved_at);
  body.set("device_sent_at", new Date().toISOString());
  const answer = await ask(row.action, {
    method: "POST",
    body,
    headers: { Accept: "application/json", "X-CSRFToken": await token() },
    signal: AbortSignal.timeout(PATIENCE),
  });
  const isJson = (answer.headers.get("Content-Type") ?? "").startsWith("application/json");
  return {
    status: answer.status,
    body: isJson ? await answer.json() : null,
    retryAfter: seconds(answer.headers.get("Retry-After")),
  };
}

async function judge(user, row, { status, body = null, retryAfter = 0 }, left) {
  if (row.kind === "photo" && status === 200 && body?.state === "complete") {
    await put(user, row.uuid, { state: "sent", bytes: null, reason: null, sent_at: Date.now(), url: addressOf("visit_detail", row.visit) }, row.rev);
    return null;
  }
  if (row.kind === "arrival" && body?.uuid === row.uuid && (status === 200 || status === 201)) {
    await learnClock(body.server_time);
    // Of what has arrived no name stays.
    const server = { state: body.state, since: body.since, already: body.already };
    await put(user, row.uuid, { state: "sent", fields: [], title: "", reason: null, sent_at: Date.now(), server }, row.rev);
    return null;
  }
  if ((status === 200 || status === 201) && body?.uuid === row.uuid) {
    await learnClock(body.server_time);
    // „Like last time” means this one from now on: what is kept for the road is fetched anew.
    await setDeviceNote("warmed", null);
    const server = { state: body.state, label: body.state_label, revision: body.revision };
    await put(user, row.uuid, {
      state: "sent", fields: [], reason: null, sent_at: Date.now(), server, url: body.url,
      title: body.place, day: body.date, notes: body.notes,
    }, row.rev);
    return null;
  }
  if (status === 401) {
    left.login = true;
    await put(user, row.uuid, { state: "waiting", reason: { code: "login" } }, row.rev);
    return STOP;
  }
  if (status === 409 && body?.code === "other_user") {
    left.other = true;
    await put(user, row.uuid, { state: "waiting", reason: { code: "other_user" } }, row.rev);
    return STOP;
  }
  if (body && (status === 400 || status === 409)) return needs(user, row, row.kind === "photo" ? words(body) : body);
  // The visit of a photo may still be on its way from another device of the same person.
  if (status === 404 && row.kind === "photo") return row.tries < MOST_TRIES ? again(user, row, "orphan") : needs(user, row, { code: "orphan" });
  // A new record finds no form: its author is no mentor today. One that exists, no visit or trip any more.
  if (status === 404) return needs(user, row, { code: isNewAt(row.action) || row.kind === "arrival" ? "gone" : "vanished" });
  if (status === 413) return needs(user, row, { code: "large" });
  const stop = await again(user, row, status >= 500 || status === 429 ? "busy" : "network", retryAfter);
  // A 500 is about this record; the others go on.
  return status === 500 ? null : stop;
}

// What the API says of a photo, as the queue shows it.
const words = ({ title, errors }) => (errors ? { code: "invalid", errors } : { code: "refused", message: title });

async function needs(user, row, reason) {
  await put(user, row.uuid, { state: "needs", reason }, row.rev);
  return null;
}

// Later, ever more patiently, and not all phones of the network in the same second.
async function again(user, row, code, asked = 0) {
  // Asked once more whether it was decided, and nobody answered: it waits for its person as before.
  if (row.before?.code === "conflict") {
    await needs(user, row, row.before);
    return STOP;
  }
  const tries = row.tries + 1;
  const patience = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1)) * (0.5 + Math.random() / 2);
  const wait = asked ? Math.min(LONGEST_ASKED, asked * 1000) * (1 + Math.random() / 10) : patience;
  const next_at = Date.now() + wait;
  await put(user, row.uuid, { state: "waiting", tries, next_at, not_before: asked ? next_at : 0, reason: { code } }, row.rev);
  return STOP;
}

function seconds(text) {
  if (!text) return 0;
  const number = Number(text);
  return Math.max(0, Number.isNaN(number) ? (Date.parse(text) - Date.now()) / 1000 || 0 : number);
}

// Read at the moment of sending: a log-in in between has changed it.
export async function token() {
  const name = "csrftoken";
  if (globalThis.cookieStore) return (await cookieStore.get(name))?.value ?? "";
  return globalThis.document?.cookie.match(new RegExp(`(?:^|; )${name}=([^;]*)`))?.[1] ?? "";
}
