// The form of a trip: a tap on a place puts it into the next empty village; the next tap stays where the thumb is.
// Without this the places are links.
for (const form of document.querySelectorAll("[data-trip-form]")) {
  const told = form.querySelector("[data-chosen]");
  form.addEventListener("click", (event) => {
    const link = event.target.closest("[data-place]");
    if (!link) return;
    event.preventDefault();
    const inputs = [...form.querySelectorAll("[name$=-settlement]")];
    const free = inputs.some((input) => input.value.trim() === link.dataset.place) ? null : inputs.find((input) => !input.value.trim());
    if (free) free.value = link.dataset.place;
    if (free) name(free);
    told.textContent = inputs.map((input) => input.value.trim()).filter(Boolean).join(" – ");
  });
  form.addEventListener("change", (event) => { if (event.target.matches("[name$=-settlement]")) name(event.target); });
}

// A folded village says its name in the line that unfolds it.
function name(input) {
  input.closest("details").querySelector("[data-name]").textContent = input.value.trim();
}
