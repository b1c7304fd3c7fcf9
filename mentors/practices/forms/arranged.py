"""Practices in an order, as editors type them: one to a line."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from institutions.base.text_fields import LinesInput

from ..models.practice import GoodPractice
from ..models.practice_text import PracticeText

MOST = 200


class ArrangementField(LinesInput):
    """Ids of practices in their order; each line is an address or the last part of it, or a Hungarian title."""

    default_error_messages = {
        "unknown": _("Ilyen jó gyakorlat nincs: „%(line)s”. Írja be a webcímét vagy a teljes magyar címét."),
        "ambiguous": _("Ezzel a címmel több is van: „%(line)s”. Írja be a webcímét."),
        "twice": _("Kétszer szerepel: „%(line)s”."),
        "many": _("Legfeljebb %(n)s jó gyakorlat fér bele."),
    }

    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Jó gyakorlatok, a kívánt sorrendben"))
        kwargs.setdefault("help_text", _("Egy sorban egy: a webcíme vagy a teljes magyar címe."))
        super().__init__(max_length=40_000, widget=forms.Textarea(attrs={"rows": 8}), **kwargs)

    def prepare_value(self, value):
        if not isinstance(value, list):
            return value
        slugs = dict(GoodPractice.objects.filter(pk__in=value).values_list("pk", "slug"))
        return "\n".join(slugs[key] for key in value if key in slugs)

    def has_changed(self, initial, data):
        return super().has_changed(self.prepare_value(initial or []), data)

    def clean(self, value):
        lines = [line.strip() for line in super().clean(value).splitlines() if line.strip()]
        if len(lines) > MOST:
            raise ValidationError(self.error_messages["many"], code="many", params={"n": MOST})
        by_slug = dict(GoodPractice.objects.filter(slug__in=map(_slug, lines)).values_list("slug", "pk"))
        by_title: dict[str, set[int]] = {}
        titles = PracticeText.objects.filter(language="hu", title__in=lines)
        for title, practice in titles.values_list("title", "practice_id"):
            by_title.setdefault(title, set()).add(practice)
        found = []
        for line in lines:
            keys = {by_slug[_slug(line)]} if _slug(line) in by_slug else by_title.get(line, set())
            wrong = "unknown" if not keys else "ambiguous" if len(keys) > 1 else "twice" if keys & set(found) else ""
            if wrong:
                raise ValidationError(self.error_messages[wrong], code=wrong, params={"line": line[:200]})
            found += keys
        return found


def _slug(line: str) -> str:
    """The part of an address that names the practice."""
    return line.partition("?")[0].rstrip("/").rpartition("/")[2]
