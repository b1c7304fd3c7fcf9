// The fields of a form as a record keeps them: read, put back, described in a line, and what is missing among them.

import { cleaned } from "../text.js";

export const NOT_KEPT = ["csrfmiddlewaretoken", "uuid", "state", "for_user", "writer"];
// What was written in an older form is now in this one.
const OF_THE_PAGE = [...NOT_KEPT, "form_version"];

// What the queue says of a record: places, day, the first words; of what is no visit also what it is.
export function about(form) {
  const words = (name) => [...form.querySelectorAll(`[name$="${name}"]`)].map((one) => one.value.trim()).filter(Boolean);
  const text = (...parts) => parts.flat().join(" ").slice(0, 120), day = form.elements.date?.value ?? "";
  if ("tallyForm" in form.dataset) {
    const { settlement, institution, count, wave } = form.elements;
    return { kind: "tally", title: settlement.value.trim() || institution.value.trim(), day, text: text(count.value, wave.selectedOptions[0]?.text ?? "") };
  }
  if ("practiceForm" in form.dataset) {
    const { title, settlement } = form.elements;
    return { kind: "practice", title: title.value.trim(), day, text: text(settlement.value.trim(), words("lead")) };
  }
  if (!("tripForm" in form.dataset)) return { title: form.elements.settlement.value.trim(), day, text: text(words("summary")) };
  return { kind: "trip", title: words("-settlement").join(" – "), day, text: text(words("-summary"), words("-question"), words("note")) };
}

// Texts are kept as the server keeps them: without what nobody sees.
export function fieldsOf(form) {
  const sent = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !NOT_KEPT.includes(name));
  return sent.map(([name, value]) => [name, cleaned(value)]);
}

// Puts names and values back into the form.
export async function fill(form, fields, onlyThese = false) {
  const values = Map.groupBy ? Map.groupBy(fields, ([name]) => name) : grouped(fields);
  const place = values.get("settlement")?.[0]?.[1];
  const moved = place !== undefined && form.elements.settlement.value !== place;
  putBack(form, fields, values, onlyThese);
  if (!moved) return;
  // What depends on the place comes by the network; the words stand there already, and may have been changed by then.
  const done = new Set(form.elements);
  await form.showPartners?.();
  putBack(form, fields, values, onlyThese, done);
}

function putBack(form, fields, values, onlyThese, done = new Set()) {
  // Rows that were added by a button are asked for again.
  const more = form.querySelector("[data-promise-more]");
  for (let turn = 0; more && turn < 20 && fields.some(([name]) => name.startsWith("promise-") && !form.elements[name]); turn++) more.click();
  for (const control of form.elements) {
    if (!control.name || control.type === "hidden" && OF_THE_PAGE.includes(control.name)) continue;
    if (done.has(control) || (onlyThese && !values.has(control.name))) continue;
    const wanted = (values.get(control.name) ?? []).map(([, value]) => value);
    if (control.type === "checkbox" || control.type === "radio") control.checked = wanted.includes(control.value || "on");
    else if (wanted.length && !["button", "submit"].includes(control.type)) control.value = wanted[0];
    const folded = control.closest("details");
    const filled = ["checkbox", "radio"].includes(control.type) ? control.checked : saysMore(control);
    // The fold of the people says in its heading who is chosen.
    if (folded && filled && !("people" in folded.dataset)) folded.open = true;
    const row = control.closest("[data-promise-row]");
    if (row && wanted.some(Boolean)) row.hidden = false;
  }
  form.elements.date?.dispatchEvent(new Event("input"));
  form.dispatchEvent(new Event("visit:filled"));
}

// Whether somebody wrote or chose it: a list comes with a choice already, hidden fields are nobody's words.
function saysMore(control) {
  if (control.type === "hidden") return false;
  return control.options ? !control.selectedOptions[0]?.defaultSelected && Boolean(control.value) : Boolean(control.value);
}

function grouped(fields) {
  const values = new Map();
  for (const field of fields) values.set(field[0], [...(values.get(field[0]) ?? []), field]);
  return values;
}

// The required fields without a value; each has its sentence in the template that came with the page.
export function missing(form) {
  const sentences = form.querySelector("[data-missing]")?.content.children ?? [];
  return [...sentences].filter((one) => !new FormData(form).getAll(one.dataset.for).some((value) => cleaned(value).trim()));
}

export function tellMissing(form) {
  for (const old of form.querySelectorAll("[data-told]")) untell(form, old);
  for (const sentence of missing(form)) {
    const control = form.querySelector(`[name=${sentence.dataset.for}]`), error = document.createElement("div");
    const field = control.closest(".field"), described = field.matches("fieldset") ? field : control;
    error.className = "error";
    error.id = `told-${sentence.dataset.for}`;
    error.dataset.told = sentence.dataset.for;
    error.append(sentence.cloneNode(true));
    field.querySelector("legend, label").after(error);
    describe(described, error.id, true);
  }
  form.querySelector(`[name=${missing(form)[0].dataset.for}]`).focus();
}

// The error belongs to its field: it is read with it, the first one at once, for the focus goes there.
function describe(control, id, wrong) {
  const others = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((one) => one && one !== id);
  control.setAttribute("aria-describedby", [...(wrong ? [id] : []), ...others].join(" "));
  if (!control.matches("fieldset")) control.setAttribute("aria-invalid", String(wrong));
}

// What was missing and is there now is not complained of any more.
export function forgive(form) {
  const still = missing(form).map((one) => one.dataset.for);
  for (const told of form.querySelectorAll("[data-told]")) if (!still.includes(told.dataset.told)) untell(form, told);
}

function untell(form, told) {
  for (const control of form.querySelectorAll(`[aria-describedby~="${told.id}"]`)) describe(control, told.id, false);
  told.remove();
}
