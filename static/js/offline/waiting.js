// On the log-in page: how many visits wait on this device for whoever used it last. Says no more than the number.

import { currentUser, unsent } from "./store.js";

const line = document.querySelector("[data-waiting]");
const made = (await globalThis.indexedDB?.databases?.()) ?? [];

if (line && made.some((one) => one.name === "kalaka")) {
  const user = await currentUser();
  const count = user ? (await unsent(user)).length : 0;
  line.querySelector("[data-count]").textContent = count;
  line.hidden = !count;
}
