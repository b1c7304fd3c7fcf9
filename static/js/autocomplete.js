// Suggestions below a text input inside [data-autocomplete-url]: the ARIA combobox pattern with a list.
// Answers of overtaken questions are dropped; without an answer the typed name is sent as it stands.
const WAIT = 180;
let serial = 0;

for (const box of document.querySelectorAll("[data-autocomplete-url]")) {
  const input = box.querySelector("input");
  if (input && !input.hasAttribute("aria-autocomplete")) combobox(box, input);
}

function combobox(box, input) {
  const target = document.getElementById(box.dataset.autocompleteTarget ?? "");
  const list = element("div", { id: `combo-${++serial}`, class: "combo-list", role: "listbox", "aria-label": nameOf(input) });
  const status = element("span", { class: "visually-hidden", role: "status" });
  list.hidden = true;
  box.append(list, status);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, autocomplete: "off", spellcheck: "false" })) input.setAttribute(name, value);

  let timer, request, active = -1;
  const options = () => [...list.querySelectorAll("[role=option]")];

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function move(to) {
    const all = options();
    if (!all.length) return;
    all[active]?.setAttribute("aria-selected", "false");
    active = (to + all.length) % all.length;
    all[active].setAttribute("aria-selected", "true");
    all[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", all[active].id);
  }

  function pick(option) {
    if ("autocompleteGo" in box.dataset) return location.assign(option.dataset.value);
    input.value = option.dataset.label;
    if (target) target.value = option.dataset.value;
    close();
    input.dispatchEvent(new CustomEvent("autocomplete:pick", { bubbles: true, detail: { ...option.dataset } }));
  }

  // What the list shows to the eye itself is only heard; that there is none, is seen as well.
  function tell(words, seen = false) {
    status.textContent = words;
    status.className = seen ? "hint" : "visually-hidden";
  }

  function show(results) {
    active = -1;
    list.replaceChildren(...results.map((result, index) => {
      const option = element("div", { id: `${list.id}-${index}`, role: "option", "aria-selected": "false" });
      Object.assign(option.dataset, { value: result.value, label: result.label });
      option.append(result.label);
      if (result.hint) option.append(Object.assign(document.createElement("span"), { textContent: result.hint }));
      return option;
    }));
    list.hidden = !results.length;
    input.setAttribute("aria-expanded", String(results.length > 0));
    input.removeAttribute("aria-activedescendant");
    tell(results.length ? box.dataset.count.replace("{n}", results.length) : box.dataset.none, !results.length);
  }

  async function ask() {
    request?.abort();
    const query = input.value.trim();
    if (!query) {
      tell("");
      return close();
    }
    request = new AbortController();
    const url = new URL(box.dataset.autocompleteUrl, location.href);
    url.searchParams.set("q", query);
    try {
      const answer = await fetch(url, { signal: request.signal, headers: { Accept: "application/json" } });
      if (!answer.ok) throw new Error(answer.status);
      show((await answer.json()).results);
    } catch (error) {
      if (error.name === "AbortError") return;
      close();
      tell(box.dataset.failed, true);
    }
  }

  input.addEventListener("input", () => {
    if (target) target.value = "";
    tell("");
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && list.hidden) ask();
    else if (event.key === "ArrowDown") move(active + 1);
    else if (event.key === "ArrowUp" && !list.hidden) move(active < 0 ? -1 : active - 1);
    else if (event.key === "Enter" && !list.hidden && active >= 0) pick(options()[active]);
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", () => { clearTimeout(timer); close(); });
  // mousedown, not click: the input keeps the focus.
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const option = event.target.closest("[role=option]");
    if (option) pick(option);
  });
}

function element(name, attributes) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function nameOf(input) {
  return (input.labels?.[0]?.firstChild?.textContent ?? input.getAttribute("aria-label") ?? "").trim();
}
