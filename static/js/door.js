// The door of an event: the list stands in the page, which the phone keeps; who came goes into the same queue as visits
// (offline/store.js, sender.js), so that it arrives once, whatever the network does.

import { ZONE, all, becomes, forgetOld, onChange, put } from "./offline/store.js";
import { askForSync, sendNow } from "./offline/sender.js";
import { ask } from "./offline/ours.js";

const root = document.querySelector("[data-door]");
const part = (name) => root.querySelector(`[data-${name}]`);
const words = part("words")?.dataset;
const user = document.documentElement.dataset.user;
const { people = [], arrivals = [] } = JSON.parse(document.querySelector("#door-list")?.textContent ?? "{}") ?? {};
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const MOST = 30, EVERY = 20e3;
// Who is in as the portal said last, and when it said so by this device's clock.
let told = arrivals, toldAt = Date.parse(document.documentElement.dataset.keptAt) || Date.now();
let inside = new Map(), waiting = 0, stopScan = null;
for (const one of people) one.folded = folded(`${one.name} ${one.of} ${one.code}`);

if (root && user && words) begin().catch(() => { part("failed").hidden = false; });

async function begin() {
  if (Date.parse(root.dataset.until) <= Date.now()) return part("over").removeAttribute("hidden");
  await becomes(user);
  await forgetOld(user);
  part("script").hidden = false;
  for (const one of root.querySelectorAll("[data-plain]")) one.hidden = true;
  part("search").addEventListener("input", draw);
  part("search").addEventListener("keydown", enter);
  root.addEventListener("click", press);
  onChange(look);
  await look();
  root.dataset.ready = "yes";
  keepPage().catch(() => {});
  setInterval(hear, EVERY);
  addEventListener("online", hear);
  document.addEventListener("visibilitychange", hear);
  if (!("BarcodeDetector" in globalThis)) keepDecoder().catch(() => {});
}

// -- What is known -----------------------------------------------------------------------------------------------------

async function look() {
  const rows = (await all(user)).filter((one) => one.kind === "arrival" && one.action === location.pathname);
  inside = new Map(told.map((one) => [one.key || one.uuid, { ...one, at: Date.parse(one.at) }]));
  for (const row of rows) note(row);
  waiting = rows.filter((one) => one.state !== "sent").length;
  const needs = rows.filter((one) => one.state === "needs").length;
  part("number").textContent = inside.size;
  part("waiting").textContent = [waiting ? words.queued.replace("{n}", waiting) : "", needs ? words.needs : ""].filter(Boolean).join(" ");
  draw();
}

// What this phone did, on top of what the portal told; the portal knows better what it had heard of by then.
function note(row) {
  if (row.state === "sent" && (row.sent_at < toldAt || (row.server?.state === "out" && !row.undoes))) return;
  if (row.forgets) {
    if (inside.has(row.key)) inside.set(row.key, { ...inside.get(row.key), name: "" });
  } else if (row.undoes) {
    if (inside.get(row.key)?.uuid === row.undoes) inside.delete(row.key);
  } else if (!inside.has(row.key)) {
    inside.set(row.key, { uuid: row.uuid, key: row.key, name: row.title, at: Date.parse(row.server?.since ?? row.saved_at) });
  }
}

// Who came in by other doors.
async function hear() {
  if (document.visibilityState !== "visible" || !navigator.onLine) return;
  try {
    const answer = await ask(location.pathname, { headers: { Accept: "application/json" }, cache: "no-store" });
    // Whoever keeps no door any more keeps no names.
    if (answer.status === 404) return keepPage();
    if (!answer.ok) return;
    const before = JSON.stringify(told);
    told = (await answer.json()).arrivals;
    toldAt = Date.now();
    // Also where a name went and the count stays: the page that is kept must not hold it.
    if (JSON.stringify(told) !== before) keepPage().catch(() => {});
    await look();
  } catch { /* no network: what is known stays */ }
}

// The page goes onto the device as it stands now, with its list.
async function keepPage() {
  const worker = (await navigator.serviceWorker?.ready)?.active;
  worker?.postMessage({ do: "keep", path: location.pathname, user });
}

async function keepDecoder() {
  const cache = await caches.open(`pages-${user}`);
  for (const address of [root.dataset.decoder, new URL("index.js", new URL(root.dataset.decoder, location)).pathname]) await cache.add(address);
}

// -- What is shown -----------------------------------------------------------------------------------------------------

const time = (moment) => new Date(moment).toLocaleTimeString(document.documentElement.lang, { timeZone: ZONE, hour: "numeric", minute: "2-digit", hourCycle: "h23" });

function found() {
  const typed = folded(part("search").value.trim());
  if (!typed) return [];
  const pieces = typed.split(/\s+/);
  const rows = people.filter((one) => pieces.every((piece) => one.folded.includes(piece)));
  const walkIns = [...inside.values()].filter((one) => !people.some((person) => person.key === one.key) && one.name && folded(one.name).includes(typed));
  return [...rows, ...walkIns.map((one) => ({ key: one.key || one.uuid, name: one.name, of: words.walkin, state: "" }))].slice(0, MOST);
}

function draw() {
  const list = part("found");
  list.replaceChildren(...found().map(line));
  const name = part("search").value.trim();
  part("walk-in").hidden = name.length < 3;
  part("walk-in").querySelector("[data-name]").textContent = name;
}

function line(person) {
  const made = part("person").content.firstElementChild.cloneNode(true), known = inside.get(person.key);
  made.dataset.key = person.key;
  made.querySelector("[data-name]").textContent = person.name;
  made.querySelector("[data-of]").textContent = [person.of, person.state && words[`state${person.state}`]].filter(Boolean).join(" · ");
  const since = made.querySelector("[data-since]"), button = made.querySelector("[data-do=in]"), undo = made.querySelector("[data-do=undo]");
  since.textContent = known ? words.since.replace("{time}", time(known.at)) : "";
  button.hidden = Boolean(known);
  undo.hidden = !known;
  const forget = made.querySelector("[data-do=forget]");
  forget.hidden = !known || people.some((one) => one.key === person.key);
  for (const one of [button, undo, forget]) one.setAttribute("aria-label", `${one.textContent}: ${person.name}`);
  return made;
}

function say(text) {
  part("said").textContent = text;
}

// -- What is done ------------------------------------------------------------------------------------------------------

function press(event) {
  const button = event.target.closest("[data-do]"), key = button?.closest("[data-key]")?.dataset.key;
  const person = people.find((one) => one.key === key) ?? { key, name: inside.get(key)?.name ?? "" };
  const jobs = { in: () => comeIn(person), undo: () => takeBack(person), forget: () => forgetName(person), walk: walkIn, scan };
  jobs[button?.dataset.do]?.()?.catch?.(() => { part("failed").hidden = false; });
}

// Enter lets in whom alone the words mean.
function enter(event) {
  if (event.key !== "Enter") return;
  event.preventDefault();
  const rows = found();
  if (rows.length === 1) comeIn(rows[0]);
}

async function comeIn(person) {
  const known = inside.get(person.key);
  if (known) return say(`${person.name}: ${words.since.replace("{time}", time(known.at))}`);
  return record(person, [["registration", person.key]], {});
}

async function walkIn() {
  const name = part("search").value.trim();
  const uuid = crypto.randomUUID();
  await record({ key: uuid, name }, [["name", name]], {}, uuid);
}

async function takeBack(person) {
  const known = inside.get(person.key);
  if (known) await record(person, [["undo", known.uuid]], { undoes: known.uuid });
}

// On the word of who came without a registration: the name stands in nothing that is written down of it here.
async function forgetName(person) {
  const known = inside.get(person.key);
  if (!known) return;
  await record({ key: person.key, name: "" }, [["forget", known.uuid]], { forgets: known.uuid });
  await hear();
}

async function record(person, fields, more, uuid = crypto.randomUUID()) {
  const device = localStorage.getItem("kalaka-door") ?? crypto.randomUUID();
  localStorage.setItem("kalaka-door", device);
  await put(user, uuid, {
    kind: "arrival", action: location.pathname, fields: [...fields, ["device", device]], wanted: "", state: "waiting",
    key: person.key, title: person.name, day: "", saved_at: new Date().toISOString(), ...more,
  });
  part("search").value = "";
  part("search").focus();
  say(more.forgets ? words.forgotten : `${person.name}: ${more.undoes ? words.undone : words.in}`);
  await look();
  await askForSync();
  await sendNow(user, { now: true });
  const row = (await all(user)).find((one) => one.uuid === uuid);
  if (row?.server?.already && row.server.state === "in") say(`${person.name}: ${words.other.replace("{time}", time(Date.parse(row.server.since)))}`);
  if (row?.state === "needs") say(`${person.name}: ${row.reason?.message ?? words.needs}`);
}

// -- The camera --------------------------------------------------------------------------------------------------------

async function scan() {
  if (stopScan) return stopScan();
  const video = part("video");
  try {
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  } catch {
    return say(words.nocamera);
  }
  let goes = true;
  stopScan = () => {
    goes = false;
    stopScan = null;
    for (const track of video.srcObject?.getTracks() ?? []) track.stop();
    video.hidden = true;
  };
  video.hidden = false;
  await video.play();
  const read = await reader();
  let last = "";
  while (goes) {
    const text = await read(video).catch(() => "");
    if (text && text !== last) await readCode(text);
    last = text || last;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return undefined;
}

// A code by itself, or at the end of an address.
async function readCode(text) {
  const code = text.trim().replace(/\/$/, "").split(/[/=]/).pop().toUpperCase();
  const person = people.find((one) => one.code === code);
  if (person) await comeIn(person);
  else say(words.nobody);
}

// The browser's own reader where there is one, else ours.
async function reader() {
  if ((await globalThis.BarcodeDetector?.getSupportedFormats?.().catch(() => []))?.includes("qr_code")) {
    const own = new globalThis.BarcodeDetector({ formats: ["qr_code"] });
    return async (video) => (await own.detect(video))[0]?.rawValue ?? "";
  }
  const { decodeQR } = await import(root.dataset.decoder);
  const canvas = document.createElement("canvas"), context = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, 640 / (video.videoWidth || 640));
    Object.assign(canvas, { width: video.videoWidth * scale, height: video.videoHeight * scale });
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
  };
}
