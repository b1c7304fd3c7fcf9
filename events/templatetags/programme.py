"""A released programme in words: it holds plain values, so the labels come from the models."""

import datetime

from django import template
from django.utils import formats
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from events.programme.models.session import Contribution, Session

register = template.Library()


@register.filter
def long_day(day) -> str:
    """„2017. november 20., hétfő”; also of a day written as text."""
    if isinstance(day, str):
        day = datetime.date.fromisoformat(day)
    return _("%(day)s, %(weekday)s") % {"day": formats.date_format(day), "weekday": formats.date_format(day, "l")}


@register.filter
def clock(hour: str) -> str:
    """„9:30” of „09:30:00”."""
    return hour[:5].removeprefix("0")


@register.filter
def session_kind(code: str) -> str:
    return str(dict(Session.Kind.choices).get(code, code))


@register.filter
def speaker_role(code: str) -> str:
    return str(dict(Contribution.Role.choices).get(code, code))


@register.simple_tag(takes_context=True)
def session_words(context, session: dict) -> dict:
    """The words of a frozen session in the language that fits the reader, with that `language`."""
    request, texts = context.get("request"), session["texts"]
    wanted = [request.GET.get("text", "") if request else "", get_language(), session["language"]]
    language = next((code for code in wanted if code in texts), session["language"])
    return texts.get(language, session) | {"language": language}


@register.filter
def change_words(change: dict) -> str:
    """One line of the list of what changed: „Megnyitó: terem: Díszterem → Kisterem”."""
    if change["what"] == "added":
        return _("Új: %(name)s") % change
    if change["what"] == "removed":
        return _("Kimaradt: %(name)s") % change
    field, before, after = change["field"], change["before"], change["after"]
    label = _("közreműködők") if field == "speakers" else Session._meta.get_field(field).verbose_name
    words = {"name": change["name"], "field": label, "before": _value(field, before), "after": _value(field, after)}
    if field == "abstract":
        return _("%(name)s: új leírás") % words
    return _("%(name)s: %(field)s: %(before)s → %(after)s") % words


def _value(field: str, value) -> str:
    if not value:
        return "–"
    if field == "speakers":
        return ", ".join(who["name"] for who in value)
    if field == "day":
        return long_day(value)
    if field in ("start_time", "end_time"):
        return clock(value)
    return session_kind(value) if field == "kind" else ", ".join(value) if isinstance(value, list) else str(value)
