// The form that counts questionnaires: a tap on what is still wanted chooses wave and place. Without this they are links.
import { byKeyboard } from "./keys.js";

for (const form of document.querySelectorAll("[data-tally-form]")) {
  byKeyboard(form);
  form.addEventListener("click", (event) => {
    const link = event.target.closest("[data-quota]");
    if (!link) return;
    event.preventDefault();
    const { wave, settlement, institution, count } = form.elements;
    wave.value = link.dataset.wave;
    settlement.value = link.dataset.settlement ?? "";
    institution.value = link.dataset.institution ?? "";
    form.querySelector("[data-chosen]").textContent = link.textContent.trim();
    form.dispatchEvent(new Event("input"));
    count.focus();
  });
}
