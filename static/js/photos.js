// Photos: made smaller on this device, kept here until they have arrived, sent in pieces after the text of their visit.
// On a visit's page the form does without this what it says (one whole file); in the form of a visit the part for photos
// appears only with it.

import { UNSENT, all, onChange, put, remove } from "./offline/store.js";
import { askForSync, sendAll } from "./offline/sender.js";
import { photoRecord } from "./offline/photo.js";

const LONGEST = 1600, QUALITY = 0.82;
const user = document.documentElement.dataset.user;
const able = user && globalThis.indexedDB && globalThis.createImageBitmap && globalThis.crypto?.subtle;

for (const form of document.querySelectorAll("[data-photos]")) if (able) onPage(form);
for (const part of document.querySelectorAll("[data-photo-pick]")) if (able) inForm(part);

// -- On a visit's page -----------------------------------------------------------------------------------------------

function onPage(form) {
  const visit = form.dataset.photos, { image, consent, caption } = form.elements;
  const status = form.querySelector("[role=status]"), words = status.dataset;
  let had = 0;
  image.multiple = true;
  form.addEventListener("submit", async (event) => {
    const files = [...image.files];
    // What is missing the server says, beside the field.
    if (!files.length || !consent.value) return;
    event.preventDefault();
    const button = form.querySelector("[type=submit]");
    button.disabled = true;
    status.textContent = words.sending;
    const about = { consent: consent.value, caption: caption.value.trim(), title: form.dataset.title, day: "" };
    try {
      for (const file of files) await keep(visit, file, about);
    } catch {
      // A picture this browser cannot open, or a full disk: as without JavaScript.
      return form.submit();
    }
    form.reset();
    button.disabled = false;
    await send();
  });
  onChange(look);
  look();

  async function send() {
    for (let turn = 0; turn < 40 && !(await sendAll(user, { now: true })); turn++) await new Promise((resolve) => setTimeout(resolve, 250));
    if ((await waiting(visit)).length) await askForSync();
  }

  async function look() {
    const left = await waiting(visit);
    if (had && !left.length) {
      location.hash = "photos";
      location.reload();
    }
    had = left.length;
    const wrong = left.find((one) => one.state === "needs");
    const why = wrong && (wrong.reason?.message ?? Object.values(wrong.reason?.errors ?? {}).flat().join(" "));
    const told = why ? words.again.replace("{why}", why) : left.some((one) => one.state === "sending") ? words.sending
      : left.length ? words.waiting.replace("{n}", left.length) : "";
    if (status.textContent !== told) status.textContent = told;
    if (left.length) form.closest("details").open = true;
  }
}

// -- In the form of a visit ------------------------------------------------------------------------------------------

function inForm(part) {
  const form = part.closest("form"), image = part.querySelector("[type=file]");
  const status = part.querySelector("[role=status]"), list = part.querySelector("ul");
  const visit = () => form.elements.uuid.value;
  let trouble = "", busy = null;
  part.hidden = false;
  part.addEventListener("change", () => { busy = take().finally(() => { busy = null; }); });
  form.addEventListener("submit", hold, true);
  onChange(draw);
  draw();

  async function take() {
    const consent = part.querySelector("[type=radio]:checked")?.value, caption = part.querySelector("[type=text]");
    if (!image.files.length) return describe(caption);
    trouble = consent ? "" : status.dataset.consent;
    if (trouble) return draw();
    const about = { consent, caption: caption.value.trim(), title: form.elements.settlement.value, day: form.elements.date.value };
    const files = [...image.files];
    image.value = "";
    try {
      for (const file of files) await keep(visit(), file, about);
      caption.value = "";
    } catch {
      trouble = status.dataset.failed;
    }
    await draw();
  }

  // What is written below a picture that was taken already is about the last one without words.
  async function describe(caption) {
    const last = (await waiting(visit())).filter((one) => !one.caption).at(-1), words = caption.value.trim();
    if (!last || !words) return;
    await put(user, last.uuid, { caption: words, text: words });
    caption.value = "";
    await draw();
  }

  // A picture that waits for its consent, or is still being made smaller, would be left behind without a word.
  function hold(event) {
    const button = event.submitter;
    if (button?.name !== "state" || !busy && !image.files.length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (busy) return void busy.then(() => { if (!trouble) button.click(); });
    part.open = true;
    trouble = status.dataset.consent;
    draw();
    part.querySelector("[type=radio]").focus();
  }

  async function draw() {
    const left = await waiting(visit());
    const told = trouble || (left.length ? status.dataset.kept.replace("{n}", left.length) : "");
    if (status.textContent !== told) status.textContent = told;
    list.replaceChildren(...left.map((one, index) => {
      const item = document.createElement("li"), button = document.createElement("button");
      button.type = "button";
      button.className = "button quiet small";
      button.textContent = `${list.dataset.drop}: ${one.caption || `${index + 1}.`}`;
      button.addEventListener("click", () => remove(user, one.uuid));
      item.append(button);
      return item;
    }));
  }
}

// -- Keeping ---------------------------------------------------------------------------------------------------------

async function waiting(visit) {
  return (await all(user)).filter((one) => one.kind === "photo" && one.visit === visit && UNSENT.includes(one.state));
}

async function keep(visit, file, about) {
  const bytes = await smaller(file);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  await put(user, crypto.randomUUID(), photoRecord(visit, { ...about, bytes, sha256 }));
}

// The picture as a JPEG of at most so many pixels, the right way up; drawing it anew leaves place and camera behind.
async function smaller(file) {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise((resolve, reject) => canvas.toBlob((made) => (made ? resolve(made) : reject(new Error("canvas"))), "image/jpeg", QUALITY));
  return blob.arrayBuffer();
}
