"""Editors' texts: Markdown in, clean HTML out."""

import nh3
from django import template
from django.utils.safestring import mark_safe

from institutions.base.markdown import PARSER

register = template.Library()
TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "a", "h2", "h3", "h4", "hr", "code", "pre"}
TAGS |= {"table", "thead", "tbody", "tr", "th", "td"}
# The page has its own h1: an author's headings begin one level lower.
LOWER = [("h3", "h4"), ("h2", "h3"), ("h1", "h2")]


@register.filter
def markdown(text: str) -> str:
    """HTML of a Markdown text: a short list of tags, links to http(s), mail, phone, no raw markup."""
    html = PARSER.render(text or "")
    for high, low in LOWER:
        html = html.replace(f"<{high}>", f"<{low}>").replace(f"</{high}>", f"</{low}>")
    clean = nh3.clean(
        html,
        tags=TAGS,
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel="nofollow noopener",
    )
    return mark_safe(clean)  # noqa: S308  # nh3 made it safe
