"""A published practice as plain data for paper: what its clean HTML says, paragraph by paragraph."""

from html.parser import HTMLParser

BLOCKS = {"p": "text", "li": "item", "h3": "heading", "h4": "heading", "pre": "text"}


class Blocks(HTMLParser):
    """Collects (kind, words) of the paragraphs, items and headings; the items of a numbered list bear their number."""

    def __init__(self):
        super().__init__()
        self.found: list[list[str]] = []
        self.numbers: list[int | None] = []

    def handle_starttag(self, tag, attrs):
        if tag in ("ol", "ul"):
            self.numbers.append(int(dict(attrs).get("start") or 1) if tag == "ol" else None)
        if tag not in BLOCKS or (tag == "p" and self.found and self.found[-1][1] in ("", *self._begun())):
            return
        self.found.append([BLOCKS[tag], ""])
        if tag == "li" and self.numbers:
            self.found[-1][1] = "• " if self.numbers[-1] is None else f"{self.numbers[-1]}. "
            self.numbers[-1] = self.numbers[-1] and self.numbers[-1] + 1

    def _begun(self):
        """What an item begins with: a paragraph in it is the item itself."""
        return [f"{number - 1}. " if number else "• " for number in self.numbers]

    def handle_endtag(self, tag):
        if tag in ("ol", "ul") and self.numbers:
            self.numbers.pop()

    def handle_data(self, data):
        if self.found:
            self.found[-1][1] += data.replace("\n", " ")


def blocks_of(html: str) -> list[dict]:
    """The paragraphs of a section as dicts with `kind` (text, item, heading) and `words`."""
    reader = Blocks()
    reader.feed(html)
    reader.close()
    return [{"kind": kind, "words": words.strip()} for kind, words in reader.found if words.strip()]
