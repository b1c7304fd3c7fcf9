// The long forms by keyboard: links that a script makes into buttons are called so, and the space bar presses them; Enter
// ends a line, not the form, for what is sent is sent by its button.
export function byKeyboard(form) {
  for (const link of form.querySelectorAll("a[data-place], a[data-quota]")) link.setAttribute("role", "button");
  form.addEventListener("keydown", (event) => {
    const link = event.key === " " && event.target.closest("a[data-place], a[data-quota]");
    const endsLine = event.key === "Enter" && event.target.matches("input:not([type=submit], [type=file])");
    if (!link && !endsLine) return;
    if (link) link.click();
    else if (!event.defaultPrevented) event.target.dispatchEvent(new Event("change", { bubbles: true }));
    event.preventDefault();
  });
}
