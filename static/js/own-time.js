// Adds the reader's own time to a moment that is told in other zones: times with data-zones (told already) and data-own.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function clock(moment, timeZone) {
  const shown = { hour: "numeric", minute: "2-digit", hourCycle: "h23", day: "numeric", timeZone };
  return new Intl.DateTimeFormat("en-GB", shown).format(moment);
}

function day(moment, timeZone) {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "short", timeZone }).format(moment);
}

for (const element of document.querySelectorAll("time[data-zones]:not([data-told])")) {
  element.dataset.told = "yes";
  const moment = new Date(element.dateTime);
  const told = element.dataset.zones.split(" ").map((other) => clock(moment, other));
  if (told.includes(clock(moment, zone))) continue;
  const options = { hour: "numeric", minute: "2-digit", hourCycle: "h23" };
  if (day(moment, zone) !== day(moment, element.dataset.zones.split(" ")[0])) options.weekday = "long";
  const time = new Intl.DateTimeFormat(document.documentElement.lang, options).format(moment);
  const words = element.dataset.own.replace("[time]", time).replace("[zone]", zone.replaceAll("_", " "));
  element.append(` = ${words}`);
}
