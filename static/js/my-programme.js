// One's own programme stays on this device: the boxes of a programme are kept as they are ticked, and come back ticked.
const form = document.querySelector("form[data-programme]");
const name = `programme:${form.dataset.programme}`;
const boxes = [...document.querySelectorAll("input[form=mine]")];

function kept() {
  try {
    const found = JSON.parse(localStorage.getItem(name));
    return Array.isArray(found) ? found.filter((key) => /^[0-9a-f-]{36}$/.test(key)) : [];
  } catch {
    return [];
  }
}

// What the page does not show now, for it is filtered, stays chosen.
function keep() {
  const shown = new Set(boxes.map((box) => box.value));
  const ticked = boxes.filter((box) => box.checked).map((box) => box.value);
  const chosen = [...kept().filter((key) => !shown.has(key)), ...ticked];
  try {
    localStorage.setItem(name, JSON.stringify(chosen));
  } catch {
    // Nothing may be kept here: the address still holds it all.
  }
  return chosen;
}

const own = kept();
if ("mine" in form.dataset) {
  const here = new URL(location.href);
  if (!here.searchParams.has("s") && own.length) {
    for (const key of own) here.searchParams.append("s", key);
    location.replace(here);
  }
} else {
  for (const box of boxes) box.checked = own.includes(box.value);
  document.addEventListener("change", (event) => boxes.includes(event.target) && keep());
}

// Somebody else's programme, opened by its address, becomes one's own only when it is sent on from here.
form.addEventListener("submit", () => {
  const shown = new Set(boxes.map((box) => box.value));
  for (const key of keep()) {
    if (shown.has(key)) continue;
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "s", value: key });
    form.append(field);
  }
});
