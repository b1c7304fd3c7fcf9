"""Form fields that take a name as a person types it, with or without accents; suggestions need JavaScript, the
field does not.
"""

from django import forms
from django.urls import reverse_lazy
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base import rules
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement

from ..models.institution import Institution

DASHES = "---------"


def name_empty_choices(form) -> None:
    """Says in words what an empty choice of the form's drop-downs means, where Django writes dashes."""
    for field in form.fields.values():
        words = _("válasszon") if field.required else _("nincs megadva")
        if isinstance(field, forms.ModelChoiceField):
            field.empty_label = words if field.empty_label == DASHES else field.empty_label
        elif isinstance(field, forms.ChoiceField):
            field.choices = [(value, words if label == DASHES else label) for value, label in field.choices]


class DayInput(forms.DateInput):
    """The browser's own date picker."""

    def __init__(self):
        super().__init__(format="%Y-%m-%d", attrs={"type": "date"})


def past_day(day):
    """Raises ValidationError for a day to come."""
    if day > timezone.localdate():
        raise forms.ValidationError(_("Ez a nap még nem jött el."), code="future")


class NamedField(forms.CharField):
    """A record by its name. Suggestions come from `options`, the name of a page that answers JSON."""

    default_error_messages = {
        "unknown": _("„%(text)s” nevűt nem találunk. Válasszon a felkínáltak közül."),
        "ambiguous": _("„%(text)s” több is van: %(names)s. Írja be a teljes nevet."),
    }

    def __init__(self, *, options: str, queryset=None, **kwargs):
        super().__init__(max_length=200, **kwargs)
        self.queryset = queryset
        self.options_url = reverse_lazy(options)

    def prepare_value(self, value):
        if isinstance(value, int):
            value = self.records().filter(pk=value).first() or ""
        return str(value) if value else value

    def clean(self, value):
        text = super().clean(value)
        if not text:
            return None
        found = self.exactly(text) or list(self.records().matching(text).order_by("sort_key")[:6])
        if len(found) == 1:
            return found[0]
        code = "ambiguous" if found else "unknown"
        names = ", ".join(str(one) for one in found[:5])
        raise forms.ValidationError(self.error_messages[code], code=code, params={"text": text, "names": names})

    def records(self):
        """Those among which it finds one."""
        return self.queryset

    def exactly(self, text: str) -> list:
        """At most two records of exactly this name."""
        return list(self.records().named(text).order_by()[:2])

    def has_changed(self, initial, data):
        return super().has_changed(self.prepare_value(initial), data)


class SettlementField(NamedField):
    """A settlement of today's list."""

    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Település"))
        super().__init__(queryset=Settlement.objects.still_existing(), options="settlement-options", **kwargs)


class PlaceInField(NamedField):
    """A settlement of today's list in some counties (ids); whose they are the form knows."""

    def __init__(self, *, counties: frozenset[int] = frozenset(), **kwargs):
        super().__init__(**kwargs)
        self.counties = counties

    def records(self):
        return Settlement.objects.still_existing().filter(county__in=self.counties)

    def exactly(self, text):
        return Settlement.objects.named_in(self.counties, text)


class InstitutionField(NamedField):
    """An institution that is at work."""

    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Intézmény"))
        working = Institution.objects.filter(status=Institution.Status.ACTIVE)
        super().__init__(queryset=working, options="institution-options", **kwargs)


class TicksField(forms.ModelMultipleChoiceField):
    """Records to tick, or none: then it answers an empty list, for composing an empty query costs more than a field."""

    def __init__(self, queryset, **kwargs):
        super().__init__(queryset, required=False, widget=forms.CheckboxSelectMultiple, **kwargs)

    def clean(self, value):
        return super().clean(value) if value else []


class OwnCountyField(forms.ModelChoiceField):
    """A county whose records the person keeps; the form hands the person over."""

    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Megye"))
        super().__init__(queryset=County.objects.none(), empty_label=None, **kwargs)

    def offer_to(self, user):
        counties = County.objects.filter(country="HU")
        self.queryset = counties.filter(pk__in=[one.pk for one in counties if rules.may_write_in(user, one.pk)])
