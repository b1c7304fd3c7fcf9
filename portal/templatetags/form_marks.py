"""`{% csrf_token %}` as every form of ours has it: with the mark of who the page was made for."""

from django import template
from django.template.defaulttags import CsrfTokenNode
from django.utils.html import format_html

from portal.unsent import mark_of

register = template.Library()


class MarkedToken(CsrfTokenNode):
    """Django's own token and, for who is signed in, their mark: what they typed is theirs when the log-in ends."""

    def render(self, context):
        token, request = super().render(context), context.get("request")
        mark = mark_of(getattr(request, "user", None)) if token and request else ""
        return format_html('{}<input type="hidden" name="writer" value="{}">', token, mark) if mark else token


@register.tag
def csrf_token(parser, token):
    return MarkedToken()
