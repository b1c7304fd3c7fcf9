// Buttons with data-copy put its text on the clipboard and say so for two seconds.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard || button.dataset.ready) continue;
  button.dataset.ready = "yes";
  button.hidden = false;
  const label = button.textContent;
  const status = document.createElement("span");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  button.after(status);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = status.textContent = button.dataset.copied;
    setTimeout(() => {
      button.textContent = label;
      status.textContent = "";
    }, 2000);
  });
}
