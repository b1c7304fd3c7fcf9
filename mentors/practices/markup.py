"""Editors' Markdown as clean HTML: a closed list of elements, no images, no markup of the author's own."""

import nh3
from django.utils.html import format_html, format_html_join

from institutions.base.markdown import PARSER

IN_WORDS = ("text", "code_inline", "image")
TAGS = {"p", "br", "strong", "em", "a", "ul", "ol", "li", "blockquote", "h3", "h4", "hr", "code", "pre"}


def as_html(markdown: str) -> str:
    """HTML that is safe in a page; headings begin at the third level, below those of the page."""
    tokens = PARSER.parse(markdown)
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = "h3" if token.tag in ("h1", "h2", "h3") else "h4"
    html = PARSER.renderer.render(tokens, PARSER.options, {})
    return nh3.clean(
        html,
        tags=TAGS,
        attributes={"a": {"href"}, "ol": {"start"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="nofollow noopener",
    )


def as_plain(markdown: str) -> str:
    """The words of a Markdown text without its signs, for search and snippets."""
    parts = []
    for token in PARSER.parse(markdown):
        parts.append(token.content if token.type in ("fence", "code_block") else "\n")
        parts.extend(child.content if child.type in IN_WORDS else " " for child in token.children or [])
    return " ".join("".join(parts).split())


def plan_html(rows: list[dict]) -> str:
    """The steps as a numbered list; who does it and how long it takes stand behind each. Words, no markup."""

    def step(row):
        more = ", ".join(filter(None, (row["who"], row["how_long"])))
        return format_html("<strong>{}</strong> <em>({})</em>" if more else "<strong>{}</strong>", row["what"], more)

    return format_html("<ol>{}</ol>", format_html_join("", "<li>{}</li>", ((step(row),) for row in rows)))
