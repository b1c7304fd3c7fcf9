// On pages that know nobody (log-in, errors, no network, an expired session): how many visits wait on this device for
// whoever used it last, and whether they have waited for too long. On pages of who is no mentor (any more): how many of
// theirs. Says no more than the number.

import { currentUser, late, onlyHere, sentence, unsent, visitsIn } from "./store.js";

const line = document.querySelector("[data-waiting]");
const made = (await globalThis.indexedDB?.databases?.()) ?? [];

if (line && made.some((one) => one.name === "kalaka")) {
  const user = line.dataset.waiting || (await currentUser());
  const rows = made.some((one) => one.name === `kalaka-${user}`) ? onlyHere(await unsent(user)) : [], old = late(rows);
  const told = line.querySelector(old.length ? "[data-late]" : "[data-count]");
  told.textContent = sentence(told.dataset, visitsIn(old.length ? old : rows));
  line.classList.toggle("error-note", old.length > 0);
  line.hidden = !rows.length;
}
