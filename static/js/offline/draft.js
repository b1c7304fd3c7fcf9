// The forms of a visit, a trip, a count of questionnaires and a practice keep every keystroke on this device. Pressing a
// button puts the record into the queue and sends it; the page of errors, and everything without JavaScript, stays the server's. Reopening the form offers what was kept.

import { Gone, Overtaken, UNSENT, all, becomes, currentUser, get, put, today } from "./store.js";
import { about, fieldsOf, fill, forgive, missing, tellMissing } from "./fields.js";
import { ask } from "./ours.js";
import { at, isNewAt } from "./addresses.js";
import { askForSync, sendNow } from "./sender.js";
import { offer } from "./offer.js";

const PAUSE = 150;
const FORMS = "[data-visit-form], [data-trip-form], [data-tally-form], [data-practice-form]";
const user = document.documentElement.dataset.user;

for (const form of document.querySelectorAll(FORMS)) if (user) keep(form).catch(trouble(form));

function trouble(form) {
  // No storage (private window, full disk): the form works as it does without JavaScript.
  return () => say(form, "off");
}

async function keep(form) {
  const box = form.querySelector("[data-draft]");
  if (!box) return;
  const action = new URL(form.getAttribute("action") || location.pathname, location.href).pathname;
  const isNew = isNewAt(action);
  let rev = 0, started = false, settled = false, lost = false, leaving = false, timer;

  // We listen from the first moment; what is typed or pressed before the beginning is found is written after it.
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  form.addEventListener("click", (event) => {
    const pressed = event.target.closest("button[type=button], [data-place], [data-again]");
    // Whoever goes on with what they left before, or drops it, has written nothing into this form.
    if (pressed && !pressed.matches("[data-go], [data-drop], [data-take]")) soon();
  });
  form.addEventListener("visit:partners", () => { if (settled) soon(); });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") now(); });
  addEventListener("pagehide", now);
  form.addEventListener("submit", submit);
  const begun = begin();
  let writing = begun;
  await begun;
  settled = true;
  form.dataset.kept = lost ? "elsewhere" : "ready";

  async function begin() {
    await becomes(user);
    const bound = "bound" in form.dataset, wanted = new URLSearchParams(location.search).get("draft");
    if (isNew) await beginAnew(form, bound);
    const kept = wanted && isNew ? await get(user, wanted) : null;
    if (kept && kept.state !== "sent") form.elements.uuid.value = kept.uuid;
    await hold(form.elements.uuid.value);
    if (kept) await restore(kept);
    else if (bound || !isNew) {
      const row = await get(user, form.elements.uuid.value);
      rev = row?.rev ?? 0;
      if (row && !bound && UNSENT.includes(row.state)) offered([row]);
    } else offered((await all(user)).filter((one) => one.state === "draft" && one.action === action));
  }

  function soon() {
    started = true;
    clearTimeout(timer);
    timer = setTimeout(now, PAUSE);
  }

  function now() {
    clearTimeout(timer);
    forgive(form);
    if (!started || lost || leaving) return writing;
    writing = writing.then(() => write({ state: "draft", wanted: "" })).then(() => say(form, "kept"), overtaken);
    return writing;
  }

  async function write(changes) {
    const who = await currentUser();
    // Logged out, or in as another, in another tab: nothing of this stays on the device.
    if (who !== undefined && who !== user) throw new Error("another's device");
    const record = {
      action, fields: fieldsOf(form), ...about(form), saved_at: new Date().toISOString(),
      // What the portal said of an earlier sending is not about these words.
      url: null, server: null, notes: null, ...changes,
    };
    const row = await put(user, form.elements.uuid.value, record, rev).catch(async (error) => {
      if (!(error instanceof Gone)) throw error;
      // The browser's storage was cleared under the open form: what is typed is kept anew.
      await becomes(user);
      return put(user, form.elements.uuid.value, record);
    });
    rev = row.rev;
  }

  function overtaken(error) {
    if (error instanceof Overtaken) elsewhere(form.elements.uuid.value);
    else say(form, "off");
  }

  // Said on top, and brought to whoever is further down: from now on nothing of what they type is kept.
  function loses() {
    lost = true;
    form.dataset.kept = "elsewhere";
    form.prepend(box);
    say(form, "elsewhere");
    box.scrollIntoView({ block: "center" });
  }

  async function submit(event) {
    const button = event.submitter;
    if (lost) {
      event.preventDefault();
      return box.querySelector("[data-take]").focus();
    }
    if (!button || button.name !== "state") return;
    event.preventDefault();
    if (leaving) return;
    leaving = true;
    clearTimeout(timer);
    try {
      await writing;
      if (lost) {
        leaving = false;
        return;
      }
      await write({ state: "waiting", wanted: button.value, next_at: 0, tries: 0, reason: null });
    } catch (error) {
      leaving = false;
      if (error instanceof Overtaken) return overtaken(error);
      return native(button);
    }
    say(form, "sending");
    // Whatever the storage does meanwhile: a press sends, if not by the queue then as without script.
    const row = await arrived(form.elements.uuid.value).catch(() => null);
    const why = row?.reason?.code;
    if (!row || ["invalid", "old_form", "changed"].includes(why)) native(button);
    else if (row.state === "sent") location.assign(row.notes?.length ? at.visit_queue : `${row.url}?saved`);
    else if (why === "conflict") location.assign(row.reason.url);
    else if (button.value === "submitted" && missing(form).length) await lacking(row).catch(overtaken);
    else {
      await askForSync();
      location.assign(at.visit_queue);
    }
  }

  async function arrived(uuid) {
    await sendNow(user, { only: uuid });
    return get(user, uuid);
  }

  // The server would say what is missing, but it is out of reach: the record stays a draft, and who wrote it is told while
  // they still know the answer.
  async function lacking(row) {
    rev = row.rev;
    await write({ state: "draft", wanted: "", reason: null });
    leaving = false;
    say(form, "kept");
    tellMissing(form);
  }

  // The server says what is wrong on a page of its own, with all that was typed in it. What it takes needs no record.
  function native(button) {
    const state = Object.assign(document.createElement("input"), { type: "hidden", name: "state", value: button.value });
    form.append(state);
    form.submit();
  }

  async function restore(row) {
    if (!row || row.state === "sent") return;
    form.elements.uuid.value = row.uuid;
    rev = row.rev;
    started = true;
    await fill(form, row.fields);
    if (lost) return;
    // What is being edited is not sent meanwhile.
    if (row.state !== "draft") await write({ state: "draft", wanted: "" });
    say(form, "restored");
  }

  function offered(rows) {
    const go = (row) => restore(row).then(() => hear(form), trouble(form));
    if (rows.length) offer(form, rows, user, { go: isNew ? null : go, said: (words) => hear(form, words) });
  }

  // One tab has the draft. The other is told, and may take it over; then the first is told.
  function hold(uuid, steal = false) {
    if (!navigator.locks) return null;
    return new Promise((resolve) => {
      const options = steal ? { steal: true } : { ifAvailable: true };
      navigator.locks.request(`kalaka-draft-${uuid}`, options, (lock) => {
        resolve();
        if (lock) return new Promise(() => {});
        elsewhere(uuid);
        return null;
      }).catch(() => overtaken(new Overtaken()));
    });
  }

  function elsewhere(uuid) {
    loses();
    const take = box.querySelector("[data-take]");
    take.hidden = false;
    take.onclick = async () => {
      take.hidden = true;
      await hold(uuid, true);
      // What was typed here meanwhile was said not to be kept.
      clearTimeout(timer);
      lost = false;
      form.dataset.kept = "ready";
      await restore(await get(user, uuid));
      hear(form);
    };
  }
}

// A page out of the cache has a UUID that was used before, and yesterday's day.
async function beginAnew(form, bound) {
  if (!bound) {
    for (const key of form.querySelectorAll("[name=uuid], [name^=stop-][name$=-uuid]")) key.value = crypto.randomUUID();
    if (form.elements.date) await newDay(form);
  }
  if ("visitForm" in form.dataset) await beginAsAsked(form);
  if ("practiceForm" in form.dataset) ofVisit(form);
}

// A page out of the cache knows nothing of its address: the place that was asked for comes from what was kept along.
async function beginAsAsked(form) {
  const asked = new URLSearchParams(location.search), place = form.elements.settlement;
  if (asked.get("trip") && form.elements.trip && !form.elements.trip.value) form.elements.trip.value = asked.get("trip");
  if (place.value || !(asked.get("settlement") || asked.get("again"))) return;
  const answer = await ask(at.visit_offline, { headers: { Accept: "application/json" } }).catch(() => null);
  const known = answer?.ok ? (await answer.json()).places : [];
  // What was kept may be older than the page with the link: then it is the last visit there that we know of.
  const found = known.find((one) => one.again && one.again.uuid === asked.get("again")) ?? known.find((one) => String(one.pk) === asked.get("settlement"));
  if (!found) return;
  place.value = found.text ?? found.name;
  await form.showPartners?.();
  if (asked.get("again") && found.again) await fill(form, [["settlement", place.value], ...found.again.fields], true);
}

// As above: on which visit it was found.
function ofVisit(form) {
  const { visit } = form.elements;
  visit.value ||= new URLSearchParams(location.search).get("visit") ?? "";
}

async function newDay(form) {
  const day = await today(), { date } = form.elements;
  // A trip may lie ahead, so its day has no end; what was not changed is the day on which the page was made.
  if ("tripForm" in form.dataset && date.value === date.defaultValue && date.value < day) date.value = day;
  if (form.elements.date.max && day > form.elements.date.max) {
    if (form.elements.date.value === form.elements.date.max) form.elements.date.value = day;
    form.elements.date.max = day;
    form.elements.date.dispatchEvent(new Event("input"));
  }
}

// Takes the focus to what is said, where the thing that was pressed is gone.
function hear(form, words) {
  const status = form.querySelector("[data-draft-status]");
  if (words) status.textContent = words;
  status.focus();
}

function say(form, what) {
  const status = form.querySelector("[data-draft-status]");
  if (!status) return;
  const words = status.dataset[what] ?? "";
  if (status.textContent !== words) status.textContent = words;
  status.classList.toggle("wrong", what === "elsewhere" || what === "off");
}
