// The menu. On wide screens a group is folded again by Escape, by a press elsewhere and when the focus goes on; on
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
