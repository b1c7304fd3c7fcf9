"""Filters that several lists share: by county code, by settlement, by yes or no."""

import django_filters
from django import forms
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _

from institutions.base import rules

from ..models.county import County
from ..models.settlement import Settlement


class CountyFilter(django_filters.ModelChoiceFilter):
    """By the county's KSH code, e.g. `county=05`."""

    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Megye"))
        super().__init__(
            queryset=lambda request: County.objects.filter(country="HU"),
            to_field_name="ksh_code",
            empty_label=_("Minden megye"),
            **kwargs,
        )


class SettlementField(forms.CharField):
    """A settlement in a list's address: five digits are its KSH code, fewer its id, all else its name."""

    options_url = reverse_lazy("settlement-options")

    def clean(self, value):
        value = super().clean(value)
        if not value:
            return None
        if value.isascii() and value.isdigit():
            key = {"ksh_code": value} if len(value) == 5 else {"pk": int(value[:18])}
            found = list(Settlement.objects.filter(**key)[:1])
        else:
            found = list(Settlement.objects.named(value)[:2])
        if len(found) != 1:
            raise forms.ValidationError(_("Ilyen települést nem találunk."), code="invalid_choice")
        return found[0]


class SettlementFilter(django_filters.Filter):
    """By settlement: KSH code, id or name."""

    field_class = SettlementField

    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Település"))
        kwargs.setdefault("field_name", "settlement")
        super().__init__(**kwargs)


def of_own_fieldwork(queryset, user, county: str = "county"):
    """The records of which the person reads who went there and when; `county` is the way from them to their county."""
    counties = rules.counties_of_fieldwork(user)
    return queryset if counties is None else queryset.filter(**{f"{county}__in": counties})


class CounterFilter(django_filters.ChoiceFilter):
    """Whether a counter counts the record on the day that the list is asked for; named like the queryset's method.

    The sums are public, their records are not: day by day they would tell when somebody was first where.
    """

    def __init__(self, *, county: str = "county", **kwargs):
        super().__init__(choices=[("yes", _("igen")), ("no", _("nem"))], empty_label=_("mindegy"), **kwargs)
        self.county = county

    def filter(self, queryset, value):
        if not value:
            return queryset
        queryset = of_own_fieldwork(queryset, self.parent.request.user, self.county)
        if value == "yes":
            return getattr(queryset, self.field_name)(self.parent.day)
        counted = getattr(queryset.model.objects, self.field_name)(self.parent.day)
        return queryset.exclude(pk__in=counted.values("pk"))


class YesNoFilter(django_filters.ChoiceFilter):
    """`yes` or `no`; over a nullable column with `isnull`, yes means that there is a value."""

    def __init__(self, **kwargs):
        super().__init__(choices=[("yes", _("igen")), ("no", _("nem"))], empty_label=_("mindegy"), **kwargs)

    def filter(self, queryset, value):
        if not value:
            return queryset
        yes = value == "yes"
        return queryset.filter(**{f"{self.field_name}__{self.lookup_expr}": yes != (self.lookup_expr == "isnull")})
