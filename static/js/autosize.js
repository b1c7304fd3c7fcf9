// Text areas grow with their text in browsers that cannot do it in CSS (field-sizing).
if (!CSS.supports("field-sizing", "content")) {
  for (const area of document.querySelectorAll("textarea")) {
    area.rows = rows(area);
    area.addEventListener("input", () => { area.rows = rows(area); });
  }
}

function rows(area) {
  const perLine = Math.max(20, Math.floor(area.clientWidth / 9));
  const lines = area.value.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / perLine), 0);
  return Math.min(24, Math.max(4, lines + 1));
}
