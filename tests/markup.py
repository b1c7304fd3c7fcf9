"""What a strict reader of HTML finds wrong in a page: the kinds of faults that browsers forgive and nobody sees."""

import re
from collections import Counter
from html.parser import HTMLParser

MOMENT = re.compile(
    r"\d{4}(-\d\d(-\d\d)?)?|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:?\d\d)?|\d\d:\d\d"
)
ATTRIBUTE = re.compile(r"""\s+[^\s"'<>/=]+(\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?""")
EMPTY_NEVER = ("action", "href", "src", "formaction", "id", "for", "name", "srcset", "role", "lang", "datetime")
"""Attributes that must say something where they stand."""
NEEDS_HEADING = "section"
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
INLINE = {"a", "abbr", "b", "code", "em", "i", "mark", "small", "span", "strong", "time"}
UNSAID = {
    "two full stops": re.compile(r"[^.\s]{1,20}\.\.(?!\.)"),
    "nothing in brackets": re.compile(r"\S{0,20} ?\(\s*\)"),
    "a day as machines write it": re.compile(r"\b\d{4}-\d\d-\d\d\b"),
    "None": re.compile(r"(?<!\w)None(?!\w)"),
    "a comma after nothing": re.compile(r"(^|[\s(]), "),
}
"""What a sentence looks like whose value was missing, or brought its own full stop (as days do in Hungarian)."""
NAMED_BY = ("aria-labelledby", "aria-describedby", "aria-controls", "for", "form", "list", "popovertarget")


class Reader(HTMLParser):
    """Gathers `faults` as text; references are judged when the page has ended."""

    def __init__(self):
        super().__init__()
        self.faults, self.ids, self.named, self.open, self.text = [], Counter(), [], [], []

    def handle_starttag(self, tag, attrs):
        raw = self.get_starttag_text()
        names = Counter(name for name, _value in attrs)
        self.faults += [f"{name} twice: {raw}" for name, number in names.items() if number > 1]
        rest = ATTRIBUTE.sub("", raw[1 + len(tag) :]).strip(" \n/>")
        if rest:
            self.faults.append(f"no space, or not an attribute: {raw}")
        for name, value in attrs:
            self._attribute(tag, name, value or "", raw)
        if tag not in INLINE:
            self.text.append("\n")
        if tag not in VOID:
            self.open.append([tag, "aria-label" in names, "hidden" in names or tag in ("script", "style", "textarea")])
        if re.fullmatch("h[1-6]", tag):
            for element in self.open:
                element[1] = True

    def _attribute(self, tag, name, value, raw):
        if name in EMPTY_NEVER and not value.strip() and (tag, name) != ("option", "name"):
            self.faults.append(f"empty {name}: {raw}")
        if name == "datetime" and not MOMENT.fullmatch(value):
            self.faults.append(f"no moment: {raw}")
        if name == "id":
            self.ids[value] += 1
        if name in NAMED_BY:
            self.named += [(name, one, raw) for one in value.split()]

    def handle_data(self, data):
        if not any(is_unseen for _tag, _heading, is_unseen in self.open):
            self.text.append("code" if self.open and self.open[-1][0] in ("code", "pre") else data)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if tag not in INLINE:
            self.text.append("\n")
        if not self.open or self.open[-1][0] != tag:
            self.faults.append(f"</{tag}> closes {self.open[-1][0] if self.open else 'nothing'}")
            return
        _tag, has_heading, _is_unseen = self.open.pop()
        if tag == NEEDS_HEADING and not has_heading:
            self.faults.append("a section without a heading")


def faults(page: str) -> list[str]:
    """Everything that is wrong in a page."""
    reader = Reader()
    reader.feed(re.sub(r"<(svg)\b.*?</\1>", "", page, flags=re.DOTALL))
    reader.close()
    twice = [f"id twice: {one}" for one, number in reader.ids.items() if number > 1]
    astray = [f"{name} leads nowhere: {raw}" for name, one, raw in reader.named if one not in reader.ids]
    unclosed = [f"<{tag}> stays open" for tag, *_rest in reader.open if tag not in ("html", "body")]
    unsaid = ["no language"] if "<html" in page and not re.search(r'<html[^>]* lang="\w', page) else []
    text = "".join(reader.text)
    said = [f"{kind}: {found[0].strip()}" for kind, wrong in UNSAID.items() if (found := wrong.search(text))]
    return reader.faults + twice + astray + unclosed + unsaid + said
