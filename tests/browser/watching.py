"""What no page may have: errors, policy violations, requests to a foreign host, something inaccessible."""

from axe_playwright_python.sync_playwright import Axe

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVERYTHING = {"type": "tag", "values": RULES}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""What dark can get wrong where light is right: they differ in colours alone (held in tests/portal/test_look.py)."""
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


def violations(page, rules=EVERYTHING) -> list[str]:
    """What axe finds on the page as it stands, by the rules up to WCAG 2.2 AA. A window with `SCRIPT` among its first
    scripts has axe already, which is quicker.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(SCRIPT)
    # At the page's end what sticks to the window's edge rests in its own place: elsewhere it passes over some field.
    page.evaluate("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })")
    found = page.evaluate("rules => axe.run({ runOnly: rules, resultTypes: ['violations'] })", rules)["violations"]
    return [f"{page.url}: {one['id']} {[node['html'][:120] for node in one['nodes'][:3]]}" for one in found]
