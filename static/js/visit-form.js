// The form of a visit: „Ma” and „Tegnap” at one tap, places at one tap without losing what is typed, and the partners
// of the place as soon as it is chosen. Without this the date is typed, places are links, partners come by a button.
for (const form of document.querySelectorAll("[data-visit-form]")) enhance(form);

function enhance(form) {
  const date = form.elements.date, place = form.elements.settlement;
  const days = form.querySelector("[data-days]"), people = form.querySelector("[data-people]");
  const body = form.querySelector("[data-people-body]");
  let shown = place.value.trim();

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

  async function refresh() {
    const name = place.value.trim();
    if (!name || name === shown) return;
    shown = name;
    const url = new URL(form.dataset.partnersUrl, location.href);
    url.searchParams.set("settlement", name);
    const answer = await fetch(url).catch(() => null);
    if (!answer?.ok || answer.redirected || place.value.trim() !== name) return;
    body.innerHTML = await answer.text();
    people.open = true;
  }
  place.addEventListener("autocomplete:pick", refresh);
  place.addEventListener("change", refresh);
  form.addEventListener("click", (event) => {
    const link = event.target.closest("[data-place]");
    if (!link) return;
    event.preventDefault();
    place.value = link.dataset.place;
    refresh();
  });
}

// The server says what today is (`max`), in its own time zone.
function dayAgo(date, button) {
  const day = new Date(`${date.max}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - Number(button.dataset.daysAgo));
  return day.toISOString().slice(0, 10);
}
