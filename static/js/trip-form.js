// The form of a trip: a tap on a place puts it into the next empty village. Without this the places are links.
for (const form of document.querySelectorAll("[data-trip-form]")) {
  form.addEventListener("click", (event) => {
    const link = event.target.closest("[data-place]");
    if (!link) return;
    event.preventDefault();
    const inputs = [...form.querySelectorAll("[name$=-settlement]")];
    if (inputs.some((input) => input.value.trim() === link.dataset.place)) return;
    const free = inputs.find((input) => !input.value.trim());
    if (!free) return;
    free.value = link.dataset.place;
    free.closest("details").open = true;
    free.focus();
  });
}
