// What was left half-done on this device, offered above the form: to go on with, or to drop on a second word.

import { ask } from "../confirm.js";
import { UNSENT, all, remove } from "./store.js";

// `go` is what going on means where the form is not a new one; `said` tells what became of a press, and takes the focus.
export function offer(form, rows, user, { go, said }) {
  const template = form.querySelector("[data-offer]"), words = template.dataset, items = [];
  for (const row of rows.slice(-3)) {
    const item = template.content.firstElementChild.cloneNode(true);
    const what = [row.title || words.nowhere, row.text].filter(Boolean).join(" · ");
    item.querySelector("[data-what]").textContent = what;
    for (const button of item.querySelectorAll("button")) button.setAttribute("aria-label", `${button.textContent}: ${what}`);
    item.querySelector("[data-go]").addEventListener("click", () => {
      if (!go) return location.assign(`${row.action}?draft=${row.uuid}`);
      item.remove();
      go(row);
    });
    const drop = item.querySelector("[data-drop]");
    drop.addEventListener("click", () => ask(words.ask.replace("{what}", what), drop.textContent, async () => {
      await forget(user, row);
      item.remove();
      said(words.dropped.replace("{what}", what));
    }));
    items.unshift(item);
  }
  // Where one begins to read: at the foot of a long form nobody would find it before they have written all of it again.
  form.prepend(...items);
}

async function forget(user, row) {
  const along = (await all(user)).filter((one) => one.kind === "photo" && one.visit === row.uuid && UNSENT.includes(one.state));
  for (const one of [...along, row]) await remove(user, one.uuid);
}
