// Offers once to put the portal on the phone's home screen: by the browser's own question where it lets us ask it, in
// words where the person has to do it (iOS). Who says no is not asked again on this device.

import { deviceNote, setDeviceNote } from "./store.js";

const box = document.querySelector("[data-install]");
const there = matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;
let question;

if (box && !there && matchMedia("(pointer: coarse)").matches) {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    question = event;
    show("button");
  });
  addEventListener("appinstalled", answered);
  if (navigator.standalone === false) show("share");
  box.querySelector("[data-no]").addEventListener("click", answered);
  box.querySelector("[data-yes]").addEventListener("click", async () => {
    await question.prompt();
    await answered();
  });
}

async function show(how) {
  if (await deviceNote("install").catch(() => null)) return;
  for (const part of box.querySelectorAll("[data-how]")) part.hidden = part.dataset.how !== how;
  box.hidden = false;
}

async function answered() {
  // The focus would go with the button.
  if (box.contains(document.activeElement)) document.querySelector("main").focus({ preventScroll: true });
  box.hidden = true;
  await setDeviceNote("install", "asked").catch(() => {});
}
