// On every page of who logs visits: the service worker, the sending of what waits, the word about what waits for too
// long, the word that a page is a kept one, and the log-out, which leaves nothing behind.

import { ZONE, becomes, dayOf, deviceNote, forget, late, noArrivals, ofOthers, onChange, setDeviceNote, today, unsent, onlyHere, sentence, visitsIn } from "./store.js";
import { sendAll, token } from "./sender.js";
import { ask as askPortal } from "./ours.js";
import { at } from "./addresses.js";

const user = document.documentElement.dataset.user;
const words = document.querySelector("[data-offline]");
const FRESH = 30 * 60e3;
let timer, leaving = false;

if (user && globalThis.indexedDB) start().catch(() => {});

async function start() {
  for (const form of document.querySelectorAll("form[data-log-out]")) form.addEventListener("submit", logOut);
  // They left where there was no network: the server hears of it now, before anything is kept or shown again.
  if (await leftBefore()) return document.querySelector("form[data-log-out]").submit();
  await becomes(user);
  await setDeviceNote("language", document.documentElement.lang);
  if (location.pathname === at.log_out) document.querySelector("main form")?.addEventListener("submit", logOut);
  await forgetErased().catch(() => {});
  await sayKept();
  onChange(look);
  await look();
  addEventListener("online", () => send(true));
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") send(); });
  await Promise.allSettled([send(true), keepPages()]);
}

// -- Sending ---------------------------------------------------------------------------------------------------------

async function send(now = false) {
  clearTimeout(timer);
  if (leaving) return;
  // The database may go while we send: somebody logs out, here or in another tab.
  const left = await sendAll(user, { now }).catch(() => ({ next_at: 0 }));
  const wait = left ? left.next_at - Date.now() : 5000;
  if (left?.login || left?.other || left?.next_at === 0) return;
  timer = setTimeout(send, Math.min(Math.max(wait, 1000), 3600e3));
}

async function look() {
  if (leaving) return; // to look would make the database anew
  const every = noArrivals(await unsent(user)), rows = onlyHere(every), old = late(rows);
  const login = await deviceNote("login");
  show("late", visitsIn(old));
  show("login", login ? visitsIn(rows.filter((one) => one.state === "waiting")) : 0);
  show("unsent", rows.length && !old.length && !login ? visitsIn(rows) : 0);
  show("menu", visitsIn(every));
}

// Each line of the island stands in the page, hidden.
function show(name, count) {
  for (const line of document.querySelectorAll(`[data-line=${name}]`)) {
    const place = line.querySelector("[data-count]");
    line.hidden = !count;
    const text = place && sentence(place.dataset, count);
    if (place && place.textContent !== text) place.textContent = text;
  }
}

// Where nothing came over the network, the service worker has written on the page since when it was kept.
async function sayKept() {
  const { keptAt, keptWhy } = document.documentElement.dataset;
  const line = document.querySelector("[data-line=kept]"), moment = new Date(keptAt), { lang } = document.documentElement;
  if (!line || Number.isNaN(moment.getTime())) return;
  const days = Math.min(0, Math.round((Date.parse(dayOf(moment)) - Date.parse(await today())) / 864e5));
  const day = new Intl.RelativeTimeFormat(lang, { numeric: "auto" }).format(days, "day");
  const time = moment.toLocaleTimeString(lang, { timeZone: ZONE, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  line.querySelector("[data-words]").textContent = line.dataset[keptWhy].replace("{day}", day).replace("{time}", time);
  line.hidden = false;
}

// -- Pages for the road ----------------------------------------------------------------------------------------------

// Somebody's data was erased since this device fetched its pages: they may hold it, so they go and are fetched anew.
async function forgetErased() {
  const { erasures, keptAt } = document.documentElement.dataset;
  if (keptAt || !erasures || (await deviceNote("erasures")) === erasures) return;
  await caches.delete(`pages-${user}`);
  await setDeviceNote("warmed", null);
  await setDeviceNote("erasures", erasures);
}

async function keepPages() {
  if (!navigator.serviceWorker) return;
  await navigator.serviceWorker.register(at.service_worker, { type: "module", scope: "/", updateViaCache: "none" });
  const worker = (await navigator.serviceWorker.ready).active;
  // Who logs no visits has no pages for the road but an event's door, which keeps itself.
  if (!("road" in words.dataset)) return;
  const last = await deviceNote("warmed");
  if (last?.user === user && Date.now() - last.at < FRESH) return;
  await setDeviceNote("warmed", { user, at: Date.now() });
  worker.postMessage({ do: "warm", user });
}

// -- Leaving ---------------------------------------------------------------------------------------------------------

async function logOut(event) {
  const form = event.target;
  if (leaving) return;
  event.preventDefault();
  leaving = true;
  const rows = onlyHere(await unsent(user).catch(() => []));
  const answer = rows.length ? await ask(rows) : "go";
  if (answer !== "go") {
    leaving = false;
    return;
  }
  clearTimeout(timer);
  await setDeviceNote("left", await token()).catch(() => {});
  const others = await ofOthers(user).catch(() => 1);
  await forget(user).catch(() => {});
  // The server has the browser throw away what is left of us, unless another person's unsent visits lie there too.
  if (!others) form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "forget", value: "1" }));
  if (await askPortal(at.health, { cache: "no-store" }).catch(() => null)) form.submit();
  else location.assign(at.offline);
}

// Each log-in brings a new token, so this is still the session that was left.
async function leftBefore() {
  const left = await deviceNote("left");
  return Boolean(left) && left === (await token());
}

function ask(rows) {
  const dialog = words.querySelector("[data-leaving]").content.firstElementChild.cloneNode(true);
  const told = dialog.querySelector("[data-count]");
  told.textContent = sentence(told.dataset, visitsIn(rows));
  const status = dialog.querySelector("[role=status]");
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => { dialog.remove(); resolve("stay"); });
    dialog.addEventListener("click", async (event) => {
      const wish = event.target.closest("button")?.dataset.leave;
      if (wish === "send") {
        status.textContent = status.dataset.sending;
        await sendAll(user, { now: true });
        const left = onlyHere(await unsent(user));
        if (!left.length) resolve("go");
        else status.textContent = status.dataset.left.replace("{n}", visitsIn(left));
      } else if (wish === "save") {
        // Asked for rarely, so not before: every page of a first visit would wait for it.
        (await import("./export.js")).save(onlyHere(await unsent(user)), user);
        status.textContent = status.dataset.saved;
        dialog.querySelector("[data-leave=drop]").focus();
      } else if (wish === "drop") resolve("go");
      else if (wish === "stay") dialog.close();
    });
  });
}

