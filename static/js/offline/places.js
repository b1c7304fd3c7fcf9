// Which of the places kept for the road a text means or may begin, as the server finds them.

const MOST = 10;

// What was kept before there were such texts has none.
export const textOf = (place) => place.text ?? place.name;
const spelled = (text) => text.trim().normalize("NFC");
const fold = (text) => text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

// The place that a text means: the exact spelling wins, then one that differs in case alone, then one without regard to
// accents; where two are left, nothing is guessed.
export function meant(places, typed) {
  for (const form of [spelled, (text) => spelled(text).toLowerCase(), fold]) {
    const same = (text) => form(text) === form(typed);
    const found = places.filter((one) => [textOf(one), one.name, `${one.name} (${one.county})`].some(same));
    if (found.length) return found.length === 1 ? found[0] : undefined;
  }
}

// The places in whose name a text stands, accents or not: first what is spelled so, then what begins so.
export function alike(places, typed) {
  const text = fold(typed);
  const near = (one) => Number(fold(one.name).startsWith(text)) + 2 * Number(spelled(one.name) === spelled(typed));
  return places.filter((one) => fold(one.name).includes(text)).sort((a, b) => near(b) - near(a)).slice(0, MOST);
}
