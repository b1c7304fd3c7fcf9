// The one form of a text, as institutions/base/text.py has it: what nobody sees is taken out before it is kept or sent.
// Both are held to tests/text-vectors.json.

const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/g;
const UNSEEN = new RegExp(
  "[\\x01-\\x08\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff"
  + "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f"
  + "\\u3164\\ufdd0-\\ufdef\\ufe00-\\ufe0d\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff"
  + "\\u{13430}-\\u{1343f}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e001f}\\u{e0080}-\\u{e0fff}"
  + Array.from({ length: 16 }, (_, plane) => `\\u{${(plane + 1).toString(16)}fffe}\\u{${(plane + 1).toString(16)}ffff}`).join("")
  + "]", "gu",
);
const PICTURE = "\\u00a9\\u00ae\\u203c\\u2049\\u2122\\u2139\\u2190-\\u21ff\\u2300-\\u23ff\\u24c2\\u25a0-\\u27bf\\u2900-\\u297f\\u2b00-\\u2bff"
  + "\\u3030\\u303d\\u3297\\u3299\\u{1f000}-\\u{1faff}";
const IN_PICTURES = [
  new RegExp(`([${PICTURE}][\\ufe0e\\ufe0f]|[0-9#*]\\ufe0f\\u20e3)|[\\ufe0e\\ufe0f]`, "gu"),
  /(\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})|[\u{e0020}-\u{e007f}]/gu,
  new RegExp(`([${PICTURE}\\ufe0f]\\u200d(?=[${PICTURE}]))|\\u200d`, "gu"),
];
const MARKS = /(\p{M}{4})\p{M}+/gu;

export function cleaned(text) {
  const seen = text.replace(LINE_ENDS, "\n").replace(BLANKS, " ").replace(UNSEEN, "");
  return IN_PICTURES.reduce((rest, part) => rest.replace(part, "$1"), seen).replace(MARKS, "$1").normalize("NFC");
}

// A text of several lines as it is kept.
export const tidied = (text) => cleaned(text).trim();

// A name as it is kept.
export const inOneLine = (text) => cleaned(text).split(/\s+/).filter(Boolean).join(" ");
