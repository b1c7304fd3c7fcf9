"""Form fields that several nouns share: days, ticks, a county of one's own."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base import rules
from institutions.places.models.county import County


class DayInput(forms.DateInput):
    """The browser's own date picker."""

    def __init__(self):
        super().__init__(format="%Y-%m-%d", attrs={"type": "date"})


def past_day(day):
    """Raises ValidationError for a day to come."""
    if day > timezone.localdate():
        raise forms.ValidationError(_("Ez a nap még nem jött el."), code="future")


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
