"""What a page's form sends without being seen: as a browser would, for tests that send it on."""

import html
import re

HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?')


def hidden(page: str) -> dict[str, str]:
    """The hidden fields of a whole page; of several with one name the last."""
    return {name: html.unescape(value) for name, value in HIDDEN.findall(page)}


def sent_again(page: str, mark: str = "data-conflict") -> dict[str, list[str]]:
    """What the form with this mark sends, but for its visible fields."""
    form = page[page.index(mark) :]
    found: dict[str, list[str]] = {}
    for name, value in HIDDEN.findall(form[: form.index("</form>")]):
        found.setdefault(name, []).append(html.unescape(value))
    return found
