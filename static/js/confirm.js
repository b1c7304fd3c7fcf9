// Asks before a form with data-confirm is sent. The words of the dialog come from the template element of <c-confirm>.
const template = document.getElementById("confirm-template");
const confirmed = new WeakSet();

document.addEventListener("submit", (event) => {
  const form = event.target;
  const question = event.submitter?.dataset.confirm ?? form.dataset.confirm;
  if (!question || confirmed.has(form) || !template) return;
  event.preventDefault();
  ask(question, form.dataset.confirmOk, () => {
    confirmed.add(form);
    form.requestSubmit(event.submitter ?? undefined);
    confirmed.delete(form);
  });
});

// Without words for it, as without JavaScript, it is done at once.
export function ask(question, ok, onYes) {
  if (!template) return onYes();
  const dialog = template.content.firstElementChild.cloneNode(true);
  dialog.querySelector("p").textContent = question;
  if (ok) dialog.querySelector("[value=yes]").textContent = ok;
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (dialog.returnValue === "yes") onYes();
  });
  document.body.append(dialog);
  dialog.showModal();
}
