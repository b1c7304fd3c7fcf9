// Photos: made smaller on this device, kept here until they have arrived, sent in pieces after the text of their visit.
// On a visit's page the form does without this what it says (one whole file); in the form of a visit the part for photos
// appears only with it.

import { UNSENT, all, onChange, put, remove } from "./offline/store.js";
import { askForSync, sendAll } from "./offline/sender.js";
import { photoRecord } from "./offline/photo.js";
import { thumbnail } from "./thumbnail.js";
import { ask } from "./confirm.js";

const LONGEST = 1600, QUALITY = 0.82;
const user = document.documentElement.dataset.user;
const able = user && globalThis.indexedDB && globalThis.createImageBitmap && globalThis.crypto?.subtle;

for (const form of document.querySelectorAll("[data-photos]")) if (able) onPage(form);
for (const part of document.querySelectorAll("[data-photo-pick]")) if (able) inForm(part);

// -- On a visit's page -----------------------------------------------------------------------------------------------

function onPage(form) {
  const visit = form.dataset.photos, { image, consent, caption } = form.elements;
  const status = form.querySelector("[role=status]"), words = status.dataset;
  // What was said of pictures that stayed behind outlives the page that showed the others arrive.
  const kept = `photos-${visit}`;
  let had = { goes: 0, all: 0 }, done = "", trouble = sessionStorage.getItem(kept) ?? "";
  sessionStorage.removeItem(kept);
  image.multiple = true;
  image.addEventListener("change", async () => {
    const room = roomIn(form, await waiting(visit)), files = [...image.files];
    // More than fit are told here, where one can still choose others.
    trouble = told(files.slice(Math.max(room, 0)).map((file) => ({ name: file.name, why: "room" })), words);
    await look();
  });
  form.addEventListener("submit", async (event) => {
    const files = [...image.files];
    // What is missing the server says, beside the field.
    if (!files.length || !consent.value) return;
    event.preventDefault();
    const button = form.querySelector("[type=submit]");
    button.disabled = true;
    status.textContent = words.sending;
    const about = { consent: consent.value, caption: caption.value.trim(), title: form.dataset.title, day: "" };
    const failed = await keepAll(visit, files, about, roomIn(form, await waiting(visit)));
    // A full disk: as without JavaScript.
    if (files.length === 1 && failed[0]?.why === "full") return form.submit();
    trouble = told(failed, words);
    form.reset();
    button.disabled = false;
    await look();
    await send();
  });
  onChange(look);
  look();

  async function send() {
    for (let turn = 0; turn < 40 && !(await sendAll(user, { now: true })); turn++) await new Promise((resolve) => setTimeout(resolve, 250));
    if ((await waiting(visit)).length) await askForSync();
  }

  async function dropped(said) {
    done = said;
    await look();
    status.focus();
  }

  async function look() {
    const left = await waiting(visit), wrong = left.filter((one) => one.state === "needs"), goes = left.length - wrong.length;
    if (had.goes && !goes && left.length < had.all) {
      if (trouble) sessionStorage.setItem(kept, trouble);
      location.hash = "photos";
      location.reload();
    }
    had = { goes, all: left.length };
    const why = (one) => one.reason?.message ?? Object.values(one.reason?.errors ?? {}).flat().join(" ");
    const refused = wrong.map((one) => words.again.replace("{name}", one.caption || one.file || "").replace("{why}", why(one)));
    const going = left.some((one) => one.state === "sending") ? words.sending : goes ? words.waiting.replace("{n}", goes) : "";
    say(status, [trouble, ...refused], [done, going].filter(Boolean).join(" "));
    list(form.querySelector("[data-waiting-photos]"), left, dropped);
    if (left.length || trouble) form.closest("details").open = true;
  }
}

// -- In the form of a visit ------------------------------------------------------------------------------------------

function inForm(part) {
  const form = part.closest("form"), image = part.querySelector("[type=file]");
  const status = part.querySelector("[role=status]");
  const visit = () => form.elements.uuid.value;
  let trouble = "", done = "", busy = null;
  part.hidden = false;
  part.addEventListener("change", () => { busy = take().finally(() => { busy = null; }); });
  form.addEventListener("submit", hold, true);
  onChange(draw);
  draw();

  async function take() {
    const consent = part.querySelector("[type=radio]:checked")?.value, caption = part.querySelector("[type=text]");
    done = "";
    if (!image.files.length) return describe(caption);
    trouble = consent ? "" : status.dataset.consent;
    if (trouble) return draw();
    const about = { consent, caption: caption.value.trim(), title: form.elements.settlement.value, day: form.elements.date.value };
    const files = [...image.files];
    image.value = "";
    const failed = await keepAll(visit(), files, about, roomIn(part, await waiting(visit())));
    trouble = told(failed, status.dataset);
    if (failed.length < files.length) caption.value = "";
    await draw();
  }

  async function dropped(said) {
    done = said;
    await draw();
    status.focus();
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
    say(status, [trouble], [done, left.length ? status.dataset.kept.replace("{n}", left.length) : ""].filter(Boolean).join(" "));
    list(part.querySelector("[data-waiting-photos]"), left, dropped);
  }
}

// -- What is said ----------------------------------------------------------------------------------------------------

function say(status, wrong, going) {
  const text = [...wrong, going].filter(Boolean).join(" ");
  if (status.textContent !== text) status.textContent = text;
  status.classList.toggle("wrong", wrong.some(Boolean));
}

// Those that were not kept, by name, with what can be done about it.
function told(failed, words) {
  const names = (why) => failed.filter((one) => one.why === why).map((one) => one.name).join(", ");
  return ["unreadable", "full", "room"].map((why) => names(why) && words[why].replace("{names}", names(why))).filter(Boolean).join(" ");
}

// The pictures that wait, each with its way off the device.
function list(place, rows, dropped) {
  const stamp = rows.map((one) => one.uuid + one.caption).join();
  if (place.dataset.stamp === stamp) return;
  place.dataset.stamp = stamp;
  place.replaceChildren(...rows.map((one, index) => {
    const item = document.createElement("li"), button = document.createElement("button");
    const name = one.caption || one.file || `${index + 1}.`;
    button.type = "button";
    button.className = "button quiet small";
    button.textContent = place.dataset.drop;
    button.setAttribute("aria-label", `${place.dataset.drop}: ${name}`);
    button.addEventListener("click", () => ask(`${name}: ${place.dataset.ask}`, place.dataset.ok, async () => {
      await remove(user, one.uuid);
      dropped(place.dataset.dropped.replace("{what}", name));
    }));
    item.append(thumbnail(one.bytes, name), Object.assign(document.createElement("span"), { textContent: name }), button);
    return item;
  }));
}

// -- Keeping ---------------------------------------------------------------------------------------------------------

async function waiting(visit) {
  // Without storage nothing waits, and no button waits for it.
  const rows = await all(user).catch(() => []);
  return rows.filter((one) => one.kind === "photo" && one.visit === visit && UNSENT.includes(one.state));
}

class Unreadable extends Error {}

// How many more a visit takes: those that arrived, as far as the page knows, and those that wait count.
const roomIn = ({ dataset }, left) => Number(dataset.most) - Number(dataset.there) - left.length;

// One by one: what cannot be kept takes no other along. Answers those, each with its name and why.
async function keepAll(visit, files, about, room) {
  const failed = [];
  for (const file of files) {
    const why = failed.length + room <= files.indexOf(file) ? "room" : await keep(visit, file, about).then(() => "", (error) => (error instanceof Unreadable ? "unreadable" : "full"));
    if (why) failed.push({ name: file.name, why });
  }
  return failed;
}

async function keep(visit, file, about) {
  const bytes = await smaller(file).catch(() => { throw new Unreadable(); });
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  await put(user, crypto.randomUUID(), photoRecord(visit, { ...about, bytes, sha256, file: file.name }));
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
