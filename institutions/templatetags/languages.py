"""The one way to show a text that stands in several languages."""

from django import template

from institutions.base.languages import NAMES, Shown, shown

register = template.Library()


@register.simple_tag(takes_context=True)
def in_language(context, record) -> Shown:
    """`{% in_language event as text %}`: then `text.name`, `text.language` for `lang`, `text.others` for the links;
    `?text=sl` in the address asks for another one.
    """
    request = context.get("request")
    return shown(record, request.GET.get("text", "") if request else "")


@register.filter
def language_name(code: str) -> str:
    """The name of a language in itself: „slovenščina”."""
    return NAMES.get(code, code)
