"""Markdown as all texts of ours have it: no markup of the author's own, no pictures, and an address is a link as it
stands. Each feature renders the tokens with the elements that its page allows.
"""

import re
from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.utils.html import escape
from django.utils.translation import gettext as _
from markdown_it import MarkdownIt
from markdown_it.token import Token

BARE = re.compile(r"\b(?:https?://|www\.)[^\s<>\"„”]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
BEHIND = ".,;:!?…’'*_"
"""Signs that end the sentence, not the address."""
HTML_PICTURE = re.compile(r"<img\b", re.IGNORECASE)


def link_bare(state) -> None:
    """The parser's rule: addresses that stand in the text become links, but in a link or in code."""
    for token in state.tokens:
        if token.type == "inline":
            token.children = list(_with_links(token.children, state.md))


def _with_links(children: list[Token], parser: MarkdownIt) -> Iterator[Token]:
    depth = 0
    for child in children:
        depth += child.nesting if child.type in ("link_open", "link_close") else 0
        if child.type == "text" and not depth:
            yield from _split(child.content, parser)
        else:
            yield child


def _split(text: str, parser: MarkdownIt) -> Iterator[Token]:
    """The text, with its addresses as links."""
    end = 0
    for found in BARE.finditer(text):
        address = _address(found[0])
        yield _text(text[end : found.start()])
        end = found.start() + len(address)
        yield Token("link_open", "a", 1, attrs={"href": parser.normalizeLink(_target(address))})
        yield _text(address)
        yield Token("link_close", "a", -1)
    yield _text(text[end:])


def _address(found: str) -> str:
    """Without what closes the sentence or a bracket that was opened before it."""
    while found and (found[-1] in BEHIND or (found[-1] in ")]" and found.count("(") < found.count(")"))):
        found = found[:-1]
    return found


def _target(address: str) -> str:
    if "://" in address:
        return address
    return f"https://{address}" if address.lower().startswith("www.") else f"mailto:{address}"


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)


def picture_as_text(self, tokens, idx, options, env) -> str:
    """Of a picture only what it shows, in words: a page loads nothing from elsewhere."""
    return escape(self.renderInlineAsText(tokens[idx].children, options, env))


PARSER = MarkdownIt("commonmark", {"html": False}).enable("table")
PARSER.disable(["html_block", "html_inline"])
PARSER.core.ruler.after("text_join", "link_bare", link_bare)
PARSER.add_render_rule("image", picture_as_text)


def no_pictures(markdown: str) -> None:
    """Raises ValidationError for a text with a picture in it."""
    children = (child for token in PARSER.parse(markdown) for child in token.children or [])
    if any(
        child.type == "image" or (child.type == "text" and HTML_PICTURE.search(child.content)) for child in children
    ):
        raise ValidationError(
            _("Képet a szövegbe nem lehet tenni. Hagyja ki, vagy adja meg hivatkozásként: [mit mutat](https://…)."),
            code="picture",
        )


def refuse_pictures(record, names) -> None:
    """Raises ValidationError by field for the texts of a record that hold a picture."""
    wrong = {}
    for name in names:
        try:
            no_pictures(getattr(record, name))
        except ValidationError as error:
            wrong[name] = error
    if wrong:
        raise ValidationError(wrong)
