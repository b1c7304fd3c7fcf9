"""What the head of a page says to those who only list it or share it: its blocks in plain words, and linked data."""

import html
import json

from django import template
from django.template.base import NodeList
from django.template.loader_tags import BlockNode
from django.utils.html import strip_tags
from django.utils.safestring import mark_safe
from django.utils.text import Truncator

register = template.Library()
LONGEST = 200
"""Characters: search engines show no more of a description."""
ESCAPED = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


@register.simple_tag(takes_context=True)
def said(context, *names: str) -> str:
    """The first of these blocks of the page that says anything, as plain text; empty where none does."""
    for name in names:
        shown = str(BlockNode(name, NodeList()).render(context))
        if text := " ".join(html.unescape(strip_tags(shown)).split()):
            return Truncator(text).chars(LONGEST)
    return ""


@register.filter
def linked_data(data: dict) -> str:
    """The record as JSON-LD, which no text in it can end early."""
    written = json.dumps({"@context": "https://schema.org"} | data, ensure_ascii=False).translate(ESCAPED)
    return mark_safe(written)  # noqa: S308 -- what opens or closes a tag is escaped above
