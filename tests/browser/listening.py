"""What a person who does not see hears after a press that posts: where the focus is, and whether anything says what
happened.
"""

LISTENS = """
addEventListener("submit", (event) => {
  if (event.target.method === "post" && !event.defaultPrevented) sessionStorage.setItem("posted", event.target.action);
});
const posted = location.protocol.startsWith("http") && sessionStorage.getItem("posted");
if (posted) {
  sessionStorage.removeItem("posted");
  const next = () => new Promise(requestAnimationFrame);
  addEventListener("load", async () => {
    for (let frame = 0; frame < 3; frame++) await next();
    const words = (text) => (text ?? "").replace(/\\s+/g, " ").trim();
    const focused = document.activeElement, told = focused === document.body ? "" : words(focused.textContent);
    const notes = document.querySelectorAll("[data-told-first] .note, [data-error-summary] li");
    const heard = [...notes].map((one) => words(one.textContent));
    if (!told) console.error(`unheard after ${posted}: the focus is on body at ${location.pathname}`);
    const missing = heard.find((one) => !words(document.title + told).includes(one));
    const isNext = focused.matches("[data-told-first], [data-told-first] *");
    if (missing || !heard.length && !isNext) console.error(`unheard after ${posted}: ${missing ?? "nothing said"}`);
  });
}
"""
"""A script of every window: after each form that was posted it holds the page that came against that."""
