// The form of a visit: „Ma” and „Tegnap” at one tap, places at one tap without losing what is typed, and the partners
// of the place as soon as it is chosen; who is chosen stands in the heading of their fold. Without this the date is typed,
// places are links, partners come by a button.
import { ask } from "./offline/ours.js";
import { byKeyboard } from "./keys.js";

for (const form of document.querySelectorAll("[data-visit-form]")) enhance(form);

function enhance(form) {
  const date = form.elements.date, place = form.elements.settlement;
  const days = form.querySelector("[data-days]");
  const bodies = { people: form.querySelector("[data-people-body]"), kept: form.querySelector("[data-kept-body]"), readers: form.querySelector("[data-readers-body]") };
  let shown = place.value.trim(), finger = Promise.resolve();
  againIsNoSubmit(form);
  byKeyboard(form);

  function mark() {
    for (const button of days.children) button.setAttribute("aria-pressed", String(date.value === dayAgo(date, button)));
  }
  days.hidden = false;
  days.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    date.value = dayAgo(date, button);
    mark();
  });
  date.addEventListener("input", mark);
  mark();
  tidyPromises(form);
  for (const happening of ["change", "visit:filled"]) form.addEventListener(happening, () => tellChosen(form));
  tellChosen(form);

  // A press beside the place sends for its partners: what comes must not move the thing that is being pressed.
  addEventListener("pointerdown", () => {
    finger = new Promise((lifted) => {
      for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => setTimeout(lifted), { once: true });
    });
  });
  async function refresh(event) {
    const name = place.value.trim();
    if (!name || name === shown) return;
    shown = name;
    const url = new URL(form.dataset.partnersUrl, location.href);
    url.searchParams.set("settlement", name);
    const answer = await ask(url).catch(() => null);
    const html = answer?.ok ? await answer.text() : "";
    await finger;
    if (html && place.value.trim() === name) put(html, event?.type !== "change");
  }
  function put(html, picked) {
    const parts = document.createElement("template");
    parts.innerHTML = html;
    const known = parts.content.querySelector("[data-known]") !== null;
    for (const part of parts.content.querySelectorAll("[data-part]")) bodies[part.dataset.part].replaceChildren(...part.childNodes);
    againIsNoSubmit(form);
    offerCommunities(form);
    const chosen = tellChosen(form);
    form.dispatchEvent(new CustomEvent("visit:partners", { bubbles: true }));
    if (!known) return;
    // Who typed it is tapping at the next question by now: nothing moves away under their finger.
    if (picked) settle(form.querySelector(".places"));
    const status = form.querySelector("[data-place-status]");
    status.textContent = status.dataset.words.replace("{place}", shown).replace("{people}", chosen);
  }
  form.showPartners = refresh;
  place.addEventListener("autocomplete:pick", refresh);
  place.addEventListener("change", refresh);
  form.addEventListener("click", (event) => {
    const again = event.target.closest("[data-again]"), link = event.target.closest("[data-place]");
    if (again) {
      event.preventDefault();
      asLastTime(form, again.dataset);
    }
    if (!link) return;
    event.preventDefault();
    place.value = link.dataset.place;
    refresh();
  });
}

// A place is chosen: the others make room, one tap away.
function settle(places) {
  if (!places) return;
  const held = places.contains(document.activeElement);
  delete places.dataset.fresh;
  places.open = false;
  if (held) places.querySelector("summary").focus();
}

// Who is chosen, in the heading of the fold: it need not be open to be seen.
function tellChosen(form) {
  const place = form.querySelector("[data-chosen]");
  const boxes = form.querySelectorAll("[name=communities]:checked, [name=institutions]:checked, [name=partner_kinds]:checked");
  const names = [...boxes].map((box) => box.closest("label").textContent.trim());
  const { consortium } = form.elements;
  if (consortium?.value) names.push(consortium.selectedOptions[0].textContent.trim());
  place.textContent = names.join(", ") || place.dataset.nobody;
  return place.textContent;
}

// Enter in a field presses a form's first submit button; „like last time” must not be it.
function againIsNoSubmit(form) {
  for (const button of form.querySelectorAll("[data-again]")) button.type = "button";
}

// Method and activities of the last visit there; its partners stand chosen since the place was.
function asLastTime(form, { method, activities }) {
  const wanted = activities.split(" ");
  for (const box of form.querySelectorAll("[name=activities]")) box.checked = wanted.includes(box.value);
  for (const one of form.querySelectorAll("[name=method]")) one.checked = one.value === method;
  form.dispatchEvent(new Event("input", { bubbles: true }));
  form.elements.summary.focus();
}

// One empty row of promises is enough; the next one comes when it is asked for.
function tidyPromises(form) {
  const rows = [...form.querySelectorAll("[data-promise-row]")], more = form.querySelector("[data-promise-more]");
  const blank = rows.filter((row) => !("filled" in row.dataset));
  for (const row of blank.slice(1)) row.hidden = true;
  more.hidden = false;
  more.addEventListener("click", () => {
    const row = rows.find((one) => one.hidden) ?? another(rows);
    row.hidden = false;
    row.querySelector("input[type=text]").focus();
    more.hidden = rows.length >= 20 && rows.every((one) => !one.hidden);
  });
}

// A row more than the page came with: a copy of the last one, its fields numbered on.
function another(rows) {
  const last = rows.at(-1), row = last.cloneNode(true), number = rows.length;
  for (const element of row.querySelectorAll("[name], [id], [for]"))
    for (const name of ["name", "id", "for"])
      if (element.hasAttribute(name)) element.setAttribute(name, element.getAttribute(name).replace(/promise-\d+-/, `promise-${number}-`));
  for (const field of row.querySelectorAll("input[type=text], input[type=hidden]")) field.value = "";
  row.querySelector("legend").textContent = row.querySelector("legend").textContent.replace(/\d+/, number + 1);
  last.after(row);
  rows.push(row);
  return row;
}

// A promise may concern any community of the place: those that the part „people” lets choose.
function offerCommunities(form) {
  const boxes = [...form.querySelectorAll("[name=communities]")];
  for (const part of form.querySelectorAll("[data-promise-community]")) {
    const select = part.querySelector("select"), chosen = select.value;
    select.length = 1;
    for (const box of boxes) select.add(new Option(box.closest("label").textContent.trim(), box.value, false, box.value === chosen));
    part.hidden = !boxes.length;
  }
}

// The server says what today is (`max`), in its own time zone.
function dayAgo(date, button) {
  const day = new Date(`${date.max}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - Number(button.dataset.daysAgo));
  return day.toISOString().slice(0, 10);
}
