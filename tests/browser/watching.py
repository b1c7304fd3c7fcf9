"""What no page may have: errors, policy violations, requests to a foreign host, something inaccessible."""

from axe_playwright_python.sync_playwright import Axe

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
SCRIPT = Axe().axe_script


def watch(page, home: str, troubles: list):
    """Notes in `troubles` what goes wrong in the window from now on; violations of the policy are console errors."""
    page.on("console", lambda message: troubles.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("request", lambda request: note_foreign(request, home, troubles))
    page.on("response", lambda response: troubles.append(response.url) if response.status >= 500 else None)


def note_foreign(request, home: str, troubles: list):
    if not request.url.startswith((home, "data:", "blob:")):
        troubles.append(f"foreign request: {request.url}")


def violations(page) -> list[str]:
    """What axe finds on the page as it stands, by the rules up to WCAG 2.2 AA."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(SCRIPT)
    # At the page's end what sticks to the window's edge rests in its own place: elsewhere it passes over some field.
    page.evaluate("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })")
    found = page.evaluate("options => axe.run(options)", OPTIONS)["violations"]
    return [f"{page.url}: {one['id']} {[node['html'][:120] for node in one['nodes'][:3]]}" for one in found]
