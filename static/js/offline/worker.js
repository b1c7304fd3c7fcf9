// The service worker's work: pages for the road, kept per user, and sending while no page is open. The server says by a
// header which pages may be kept, and for whom; nothing else of a signed-in person is ever put aside.

import { currentUser, deviceNote, learnClock, setDeviceNote } from "./store.js";
import { sendAll, token } from "./sender.js";
import { ask, isOurs, marked } from "./ours.js";
import { at, learnAddresses } from "./addresses.js";
import { alike, meant, textOf } from "./places.js";

const MARK = "Kalaka-Keep", UNTIL = "Kalaka-Until";
const PATIENCE = 5000;
const GONE = 404;
const ASKS_FOR_LOGIN = 511;
const road = () => [at.visit_create, at.trip_create, at.tally_create, at.practice_create, at.visit_queue, at.today];

// `doors`: the beginnings of addresses where one comes in; `files`: that of the static files.
export function start({ version, shell, languages, addresses, doors, files }) {
  learnAddresses(addresses);
  const SHELL = `shell-${version}`;
  const offline = languages.map((code) => `${at.offline}?lang=${code}`);

  addEventListener("install", (event) => event.waitUntil(install()));
  addEventListener("activate", (event) => event.waitUntil(activate()));
  addEventListener("message", (event) => {
    if (event.data?.do === "warm") event.waitUntil(warm(event.data.user));
    if (event.data?.do === "keep") event.waitUntil(keepNow(event.data.path, event.data.user));
  });
  addEventListener("sync", (event) => event.waitUntil(sync()));
  addEventListener("fetch", (event) => {
    const { request } = event, url = new URL(request.url);
    if (url.origin !== location.origin) return;
    if (request.method === "POST" && request.mode === "navigate" && url.pathname !== at.log_out) {
      event.respondWith(doors.some((way) => url.pathname.startsWith(way)) ? door(request) : form(request));
    }
    if (request.method !== "GET") return;
    if (url.pathname.startsWith(files)) event.respondWith(asset(request));
    else if (request.mode === "navigate") event.respondWith(url.pathname === at.icon ? icon(event, url) : page(event, url));
    else if (url.pathname === at.visit_offline) event.respondWith(orKept(request, async () => keptPage(await currentUser(), at.visit_offline)));
    else if (url.pathname === at.visit_partners) event.respondWith(orKept(request, () => partners(url)));
    else if (url.pathname === at.visit_places) event.respondWith(orKept(request, () => places(url)));
  });

  async function install() {
    const cache = await caches.open(SHELL);
    // As a visitor sees it: this page is everybody's.
    const fresh = (address) => new Request(address, { cache: "no-cache", credentials: "omit" });
    await Promise.all([...shell, ...offline].map(async (address) => {
      const answer = await fetch(fresh(address));
      // Files may come from a server beside ours, which does not mark them; a hotspot answers with a page.
      const isPage = (answer.headers.get("Content-Type") ?? "").startsWith("text/html");
      if (!answer.ok || (isPage && !isOurs(answer))) throw new TypeError(`not to be had: ${address}`);
      await cache.put(address, answer);
    }));
    await skipWaiting();
  }

  async function activate() {
    await clients.claim();
    const user = await currentUser().catch(() => "");
    if (user) await warm(user).catch(() => {});
  }

  async function asset(request) {
    const kept = (await (await caches.open(SHELL)).match(request)) ?? (await caches.match(request));
    return kept ?? fetch(request);
  }

  // The home screen's icon: on a mentor's phone their day at once; who has none any more is led where their work begins.
  async function icon(event, url) {
    const answer = (await currentUser().catch(() => "")) && (await page(event, new URL(at.today, url), new Request(at.today, { redirect: "manual" })));
    return answer?.ok ? answer : page(event, url);
  }

  // Who has come through a door may be somebody else: until a page says who it is, this device knows nobody. A log-in
  // brings a new token; where that stays as it was, a hotspot led on, or there is a second question to answer.
  async function door(request) {
    const before = await token();
    const answer = await fetch(request);
    const same = before !== "" && before === (await token());
    if (answer.type === "opaqueredirect" && !same) await setDeviceNote("user", "").catch(() => {});
    return answer;
  }

  async function page(event, url, request = event.request) {
    const user = await currentUser().catch(() => "");
    await dropOver().catch(() => {});
    const kept = user ? await keptPage(user, url.pathname) : null;
    const asked = fetch(request);
    event.waitUntil(asked.then((answer) => keep(url, answer.clone())).catch(() => {}));
    try {
      const answer = await (kept ? Promise.race([asked, tooLong()]) : asked);
      // A hotspot's page may be the one where one gets through; its errors say nothing of ours.
      if (!kept) return isOurs(answer) || (answer.status < 400 && url.pathname !== at.offline) || answer.status === ASKS_FOR_LOGIN ? answer : nothing();
      if (answer.type === "opaqueredirect" ? !(await reached()) : !isOurs(answer)) return asKept(kept, "network");
      return answer.status >= 500 ? asKept(kept, "busy") : answer;
    } catch {
      return kept ? asKept(kept, "network") : nothing();
    }
  }

  // A form that is sent without network ends on a page in our words, one step away from what was typed.
  async function form(request) {
    try {
      const answer = await fetch(request);
      // Where it leads us nobody can read, but all other answers say whose they are.
      if (answer.type !== "opaqueredirect" && !isOurs(answer)) return nothing();
      // What was kept for the road may say something else by now.
      await setDeviceNote("warmed", null).catch(() => {});
      return answer;
    } catch {
      return nothing();
    }
  }

  async function nothing() {
    const code = (await deviceNote("language").catch(() => "")) || languages[0];
    const cache = await caches.open(SHELL);
    return (await cache.match(`${at.offline}?lang=${code}`, { ignoreVary: true })) ?? Response.error();
  }

  // Fetches anew what is needed on the road; when all of it is here, what an older version needed may go.
  async function warm(user) {
    for (const path of [...road(), at.visit_offline]) {
      const accept = path === at.visit_offline ? "application/json" : "text/html";
      const answer = await ask(path, { headers: { Accept: accept }, cache: "no-store" });
      if (!(await keep(new URL(path, location.href), answer, user))) return;
    }
    const data = await known(user);
    if (data) await learnClock(data.server_time);
    for (const path of data?.pages ?? []) await keep(new URL(path, location.href), await ask(path, { cache: "no-store" }), user);
    for (const name of await caches.keys()) if (name.startsWith("shell-") && name !== SHELL) await caches.delete(name);
  }
}

const tooLong = () => new Promise((_, reject) => setTimeout(reject, PATIENCE));
// A redirect says nothing of who answered: whether the portal is there at all does.
const reached = () => ask(at.health, { cache: "no-store" }).then(() => true, () => false);
const pagesOf = (user) => caches.open(`pages-${user}`);
const keptPage = async (user, path) => (await pagesOf(user)).match(path, { ignoreVary: true });

// Only for whom it was made, and only while they are the one who uses this device. What the server does not show them
// any more (a role that ended, a trip deleted) is not kept either; an expired session is no such answer.
async function keep(url, answer, user = answer.headers.get(MARK)) {
  if (!isOurs(answer)) return false;
  if (answer.status === GONE && !url.search) await forget(url.pathname);
  if (!answer.ok || url.search || !user || answer.headers.get(MARK) !== user || (await currentUser()) !== user) return false;
  const until = answer.headers.get(UNTIL);
  // Noted before it is kept: `dropButDoors` looks the other way round.
  if (until) await setDeviceNote("until", { ...(await deviceNote("until")), [url.pathname]: until });
  await (await pagesOf(user)).put(url.pathname, answer);
  if ((await currentUser()) !== user) await caches.delete(`pages-${user}`);
  return true;
}

const keepNow = async (path, user) => keep(new URL(path, location.href), await ask(path, { cache: "no-store" }), user);

// Some pages may be kept until a moment only, with or without network: the names at the door of an event.
async function dropOver() {
  const kept = Object.entries((await deviceNote("until")) ?? {});
  const over = kept.filter(([, until]) => Date.parse(until) <= Date.now());
  if (!over.length) return;
  for (const name of await caches.keys()) {
    if (name.startsWith("pages-")) for (const [path] of over) await (await caches.open(name)).delete(path, { ignoreVary: true });
  }
  await setDeviceNote("until", Object.fromEntries(kept.filter((one) => !over.includes(one))));
}

// A page cannot see by itself how it came: it is told on its first element since when it was kept and why it is shown,
// and static/js/offline/page.js puts that into words.
async function asKept(answer, why) {
  const told = `<html data-kept-at="${answer.headers.get("Date")}" data-kept-why="${why}"`;
  return new Response((await answer.text()).replace("<html", told), answer);
}

async function forget(path) {
  const user = await currentUser();
  if (!user) return;
  // Every mentor has these: whoever has lost one of them is none any more. Doors are kept by others too.
  if (road().includes(path) || path === at.visit_offline) await dropButDoors(user);
  else await (await pagesOf(user)).delete(path, { ignoreVary: true });
}

async function dropButDoors(user) {
  const cache = await pagesOf(user), rows = await cache.keys(), doors = Object.keys((await deviceNote("until")) ?? {});
  const others = rows.filter(({ url }) => !doors.includes(new URL(url).pathname));
  for (const one of others) await cache.delete(one, { ignoreVary: true });
}

// -- What the form asks for while one types --------------------------------------------------------------------------

async function orKept(request, kept) {
  try {
    const answer = await Promise.race([fetch(request), tooLong()]);
    if (isOurs(answer) && answer.status < 500) return answer;
  } catch { /* no network: below */ }
  return (await kept()) ?? Response.error();
}

async function known(user) {
  return (await keptPage(user, at.visit_offline))?.json();
}

async function mine() {
  const user = await currentUser();
  return (user && (await known(user))?.places) || [];
}

async function partners(url) {
  const place = meant(await mine(), url.searchParams.get("settlement") ?? "");
  return place && new Response(place.partners, marked({ "Content-Type": "text/html; charset=utf-8" }));
}

async function places(url) {
  const found = alike(await mine(), url.searchParams.get("q") ?? "");
  return Response.json({ results: found.map((one) => ({ value: textOf(one), label: textOf(one), hint: one.county })) }, marked());
}

async function sync() {
  const user = await currentUser();
  if (!user) return;
  const left = await sendAll(user, { now: true });
  // A failure tells the browser to call again later.
  if (left?.next_at && !left.login && !left.other) throw new Error("some are left");
}
