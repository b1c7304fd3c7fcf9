"""Filters that several lists share: by county code, by settlement, by another record, by yes or no."""

import django_filters
from django.utils.translation import gettext_lazy as _
from django_filters.filters import QuerySetRequestMixin

from institutions.base import rules
from institutions.base.forms.naming import KeyOrNameField

from ..models.county import County
from ..models.settlement import Settlement


class CountyFilter(django_filters.ModelChoiceFilter):
    """By the county's KSH code, e.g. `county=05`."""

    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Megye"))
        super().__init__(
            queryset=lambda request: County.objects.filter(country="HU"),
            to_field_name="ksh_code",
            empty_label=_("bármelyik"),
            **kwargs,
        )


class RecordFilter(QuerySetRequestMixin, django_filters.Filter):
    """By a record's code, id or name, among those that the person may see: a filter's label tells the name."""

    field_class = KeyOrNameField


class SettlementFilter(RecordFilter):
    """By settlement, also one that left the official list: KSH code, id or name."""

    def __init__(self, **kwargs):
        kwargs.setdefault("label", _("Település"))
        kwargs.setdefault("field_name", "settlement")
        super().__init__(queryset=lambda request: Settlement.objects.all(), options="settlement-options", **kwargs)


def of_own_fieldwork(queryset, user, county: str = "county"):
    """The records of which the person reads who went there and when; `county` is the way from them to their county."""
    counties = rules.counties_of_fieldwork(user)
    return queryset if counties is None else queryset.filter(**{f"{county}__in": counties})


class CounterFilter(django_filters.ChoiceFilter):
    """Whether a counter counts the record on the day that the list is asked for; named like the queryset's method.

    The sums are public, their records are not: day by day they would tell when somebody was first where.
    """

    def __init__(self, *, county: str = "county", **kwargs):
        super().__init__(choices=[("yes", _("igen")), ("no", _("nem"))], empty_label=_("bármelyik"), **kwargs)
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
        super().__init__(choices=[("yes", _("igen")), ("no", _("nem"))], empty_label=_("bármelyik"), **kwargs)

    def filter(self, queryset, value):
        if not value:
            return queryset
        yes = value == "yes"
        return queryset.filter(**{f"{self.field_name}__{self.lookup_expr}": yes != (self.lookup_expr == "isnull")})
