// The form of a trip: a tap on a place puts it into the next empty village; the next tap stays where the thumb is.
// Of the empty villages one is shown: the next comes when it holds something. Without this the places are links, and all
// the villages stand there.
import { byKeyboard } from "./keys.js";

for (const form of document.querySelectorAll("[data-trip-form]")) {
  byKeyboard(form);
  const told = form.querySelector("[data-chosen]");
  form.addEventListener("click", (event) => {
    const link = event.target.closest("[data-place]");
    if (!link) return;
    event.preventDefault();
    const inputs = [...form.querySelectorAll("[name$=-settlement]")];
    const free = inputs.some((input) => input.value.trim() === link.dataset.place) ? null : inputs.find((input) => !input.value.trim());
    if (free) free.value = link.dataset.place;
    if (free) name(free);
    tidy(form);
    told.textContent = inputs.map((input) => input.value.trim()).filter(Boolean).join(" – ");
  });
  form.addEventListener("input", () => tidy(form));
  tidy(form);
  // What was kept on this device is back in it.
  form.addEventListener("visit:filled", () => {
    for (const input of form.querySelectorAll("[name$=-settlement]")) name(input);
    tidy(form);
  });
  form.addEventListener("change", (event) => { if (event.target.matches("[name$=-settlement]")) name(event.target); });
}

function tidy(form) {
  let empty = 0;
  for (const stop of form.querySelectorAll("[data-stop]")) {
    const holds = stop.querySelector(".wrong") || [...stop.querySelectorAll("input[type=text], textarea")].some((one) => one.value.trim());
    stop.hidden = !holds && empty++ > 0;
  }
}

// A folded village says its name in the line that unfolds it.
function name(input) {
  input.closest("details").querySelector("[data-name]").textContent = input.value.trim();
}
