// What every page has: the menu, and the search box. On wide screens a group is folded again by Escape, by a press elsewhere and when the focus goes on; on
// phones the menu, which the browser opens and Escape closes, is closed when the focus leaves it, and opens with the
// group unfolded in which the page is.
const menu = document.getElementById("menu");
const groups = [...menu.querySelectorAll("details")];
const isDrawer = () => menu.matches(":popover-open");

function foldAllBut(target) {
  for (const group of groups) if (!group.contains(target)) group.open = false;
}

document.addEventListener("focusin", ({ target }) => {
  if (!isDrawer()) foldAllBut(target);
  // A press on the menu's button focuses it too, and closes the menu by itself.
  else if (!menu.contains(target) && target.matches(":focus-visible")) menu.hidePopover();
});

document.addEventListener("pointerdown", ({ target }) => {
  if (!isDrawer()) foldAllBut(target);
});

document.addEventListener("keydown", ({ key }) => {
  const group = groups.find((one) => one.open);
  if (key !== "Escape" || !group || isDrawer()) return;
  if (group.contains(document.activeElement)) group.querySelector("summary").focus();
  group.open = false;
});

menu.addEventListener("toggle", ({ newState }) => {
  for (const group of groups) group.open = newState === "open" && group.querySelector("[aria-current]") !== null;
});

// Who only reads a list needs nothing that helps with typing: it comes with the first touch of the search box, and hears
// what was typed until then. Whoever listens to the page is told from the beginning that there will be suggestions.
for (const box of document.querySelectorAll("[data-suggests]")) {
  const input = box.querySelector("input");
  for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"]]) input.setAttribute(name, value);
  box.addEventListener("focusin", async ({ target }) => {
    await import(box.dataset.suggests);
    if (target.value && target.value !== target.defaultValue) target.dispatchEvent(new Event("input", { bubbles: true }));
  }, { once: true });
}
